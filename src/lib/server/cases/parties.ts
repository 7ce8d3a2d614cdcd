import type { CaseContent, PartyKind } from '#lib/schemas/desk-case.ts';
import { plainName } from './plain-name.ts';

/** A name in a case, as it is kept for the conflict check. */
export type Party = {
	readonly kind: PartyKind;
	readonly name: string;
	readonly name_plain: string;
};

/** Every name a case holds, each once: people entered by name, and officers and agencies named in answers. */
export function partiesIn({ people, answers }: CaseContent): readonly Party[] {
	const named = [
		...people.map(({ kind, name }) => ({ kind, name })),
		...answers.officers.flatMap((officer) => [
			{ kind: 'officer' as const, name: officer['officer.name'] },
			{ kind: 'agency' as const, name: officer['officer.agencyName'] }
		])
	];
	const parties = new Map<string, Party>();
	for (const { kind, name } of named) {
		if (typeof name !== 'string' || name === 'unknown') continue;
		const plain = plainName(name);
		if (plain === '') continue;
		const key = `${kind} ${plain}`;
		if (!parties.has(key)) parties.set(key, { kind, name: name.trim(), name_plain: plain });
	}
	return [...parties.values()];
}

/** The name under which a case is listed: its first client's. */
export function clientIn({ people }: CaseContent): string {
	return people.find(({ kind }) => kind === 'client')?.name ?? '';
}
