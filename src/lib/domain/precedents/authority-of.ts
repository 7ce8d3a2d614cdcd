import type { Precedent } from './precedent.ts';
import type { Authority } from '../authorities/authority.ts';

/** A decided case as an authority that may be cited; it speaks from the day it was decided. */
export function authorityOf(precedent: Precedent): Authority {
	const { id, name, citation, court, decidedOn, rule, sourceUrl, verification, history } =
		precedent;
	return {
		id,
		kind: 'case',
		citation: `${name}, ${citation}`,
		proposition: rule,
		court,
		inForceFrom: decidedOn,
		inForceUntil: null,
		...(history === undefined ? {} : { history }),
		url: sourceUrl,
		verification
	};
}
