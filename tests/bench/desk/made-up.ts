import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import type { Screened } from '#lib/server/cases/screened.ts';
import { firstNames, lastNames, towns } from './names.ts';
import type { Screening } from './pool.ts';
import { one, oneByRank } from './random.ts';

export type MadeUp = { readonly content: CaseContent; readonly screened: Screened };

/** A case from the pool under names of its own. */
export function madeUp(pool: readonly Screening[], random: () => number): MadeUp {
	const { answers, screened } = one(pool, random);
	const town = oneByRank(towns, random);
	const officers = answers.officers.map((officer) => ({
		...officer,
		...agencyOf(officer['officer.agency'], town),
		'officer.name': nameOf(random)
	}));
	const [first, ...others] = answers.incidents;
	const incidents = [{ ...first, 'incident.town': town }, ...others];
	const agencies = officers.map((officer) => {
		const named = officer as Readonly<Record<string, unknown>>;
		return named['officer.agencyName'] ?? named['officer.agency'];
	});
	return {
		content: {
			...emptyContent,
			answers: { ...answers, incidents, officers },
			people: [
				{ kind: 'client', name: nameOf(random), phone: '802-555-0100', language: 'English' }
			],
			narrative: 'Told on the telephone. '.repeat(Math.floor(random() * 30))
		},
		screened: {
			...screened,
			town,
			agencies: [...new Set(agencies.filter((agency) => typeof agency === 'string'))]
		}
	};
}

function nameOf(random: () => number): string {
	return `${oneByRank(firstNames, random)} ${oneByRank(lastNames, random)}`;
}

function agencyOf(kind: unknown, town: string): object {
	if (kind === 'municipal') return { 'officer.agencyName': `${town} Police Department` };
	if (kind === 'sheriff') return { 'officer.agencyName': `${town} Sheriff’s Department` };
	return {};
}
