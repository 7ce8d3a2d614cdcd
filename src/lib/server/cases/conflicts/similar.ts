import { sql } from 'kysely';
import type { PartyKind } from '#lib/schemas/desk-case.ts';
import type { Asked, Match } from '#lib/schemas/desk-conflict.ts';
import type { Tx } from '../../desk.ts';
import { plainName } from '../plain-name.ts';

/** How alike two names must be to be shown, from 0 to 1: low, since a name missed is worse than one looked at in vain. */
export const leastAlike = 0.3;

/** How many similar names are shown for each name asked about; adverse ones come first. */
const mostMatches = 20;

type Found = {
	readonly intake_id: string;
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
	const matches: Omit<Match, 'number'>[] = [];
	for (const one of asked) {
		const plain = plainName(one.name);
		if (plain === '') continue;
		const { rows } = await sql<Found>`select * from similar_parties(
			${one.kind}, ${plain}, ${ownCase}::uuid, ${leastAlike}, ${mostMatches}
		)`.execute(tx);
		for (const { intake_id, kind, name, alike, is_adverse } of rows) {
			matches.push({ asked: one, intakeId: intake_id, kind, name, alike, isAdverse: is_adverse });
		}
	}
	const numbers = await numbersOf(
		tx,
		matches.map(({ intakeId }) => intakeId)
	);
	return matches.map((match) => ({ ...match, number: numbers.get(match.intakeId) ?? 0 }));
}

async function numbersOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
	if (ids.length === 0) return new Map();
	const rows = await tx
		.selectFrom('intake')
		.select(['id', 'number'])
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return new Map(rows.map(({ id, number }) => [id, number]));
}
