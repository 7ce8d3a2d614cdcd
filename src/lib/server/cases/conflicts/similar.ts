import { sql } from 'kysely';
import type { PartyKind } from '#lib/schemas/desk-case.ts';
import type { Asked, Match } from '#lib/schemas/desk-conflict.ts';
import type { Tx } from '../../desk.ts';
import { plainName } from '../plain-name.ts';
import { passingIn } from './passing.ts';

/** How alike two names must be to be shown, from 0 to 1: low, since a name missed is worse than one looked at in vain. */
export const leastAlike = 0.3;

/** How many similar names are shown for each name asked about; adverse ones come first. */
const mostMatches = 20;

type Found = {
	/** Which of the names asked about, from 1. */
	readonly place: number;
	readonly intake_id: string;
	readonly number: number;
	readonly kind: PartyKind;
	readonly name: string;
	readonly alike: number;
	readonly is_adverse: boolean;
};

/** Every name of the office's cases that is like one asked about, save those of the case itself. */
export async function similarTo(
	tx: Tx,
	asked: readonly Asked[],
	ownCase: string | null
): Promise<readonly Match[]> {
	const plain = asked.map(({ kind, name }, index) => {
		const plain = plainName(name);
		return { place: index + 1, kind, name: plain, ...passingIn(kind, plain) };
	});
	const { rows } = await sql<Found>`
		select a.place, p.intake_id, p.kind, p.name, p.alike, p.is_adverse,
			(select number from intake where id = p.intake_id) as number
		from json_to_recordset(${JSON.stringify(plain)}::json) as a (
			place integer, kind text, name text, rest text, passing text, starts text
		)
		cross join lateral similar_parties(
			a.kind, a.name, a.rest, a.passing, a.starts, ${ownCase}::uuid, ${leastAlike}, ${mostMatches}
		) with ordinality as p (intake_id, kind, name, alike, is_adverse, rank)
		where a.name <> ''
		order by a.place, p.rank`.execute(tx);
	return rows.flatMap(({ place, intake_id, is_adverse, ...found }) => {
		const one = asked[place - 1];
		return one ? [{ ...found, asked: one, intakeId: intake_id, isAdverse: is_adverse }] : [];
	});
}
