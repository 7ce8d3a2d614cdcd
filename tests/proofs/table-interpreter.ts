import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { reckon } from '#lib/domain/deadlines/reckon.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { knownOf } from '#lib/domain/precedents/coding.ts';
import { bandsAmong } from '#lib/domain/precedents/establish.ts';
import type { EstablishedUnder, FactorStatus } from '#lib/domain/precedents/precedent.ts';
import { readyLibrary } from '#lib/domain/precedents/ready.ts';
import type { Row } from '#lib/domain/routes/route.ts';

/** A fact told or reckoned, as the set of all values it may have; a fact of several values has one entry each. */
type Table = ReadonlyMap<string, ReadonlySet<string>>;

const severity: readonly string[] = [
	'could-proceed',
	'contested',
	'likely-blocked',
	'blocked',
	'not-available'
];
const goodness: readonly string[] = ['not-met', 'disputed', 'unsettled', 'met'];

/**
 * The rules of outcome, written a second time and in another way: every fact is known, so each list is a table read
 * from the top, with two truths only. What cannot be known (a reading of a deadline, the band on an unknown day) is
 * gone through value by value. Gives, for each route in order, every outcome it may have.
 */
export function outcomesByTable(
	law: Lawbook,
	claimId: string,
	complete: FactRecord,
	today: string
): readonly (readonly string[])[] {
	const claim = law.claims.find(({ id }) => id === claimId);
	if (claim === undefined) throw new Error(`No claim ${claimId}`);
	const told = new Map<string, ReadonlySet<string>>(
		Object.entries(complete).map(([fact, value]) => [fact, new Set([value].flat())])
	);
	for (const { id, default: assumed } of law.assumptions)
		told.set(`assume.${id}`, new Set([assumed]));
	told.set('claim', new Set([claimId]));
	const first = (rows: readonly Row[], table: Table) => rows.find(({ when }) => holds(when, table));
	const result = (rows: readonly Row[]) => new Set([first(rows, told)?.then ?? 'none']);
	const rights = claim.s254Rights.filter(({ when }) => holds(when, told)).map(({ then }) => then);
	told.set('violation.federal', result(claim.federal));
	told.set('violation.vermont', result(claim.vermont));
	told.set('article11', result(claim.article11));
	told.set(
		's254.right',
		new Set([goodness.findLast((one) => rights.some((r) => r === one)) ?? 'not-met'])
	);
	const date = String(complete['incident.date'] ?? 'unknown');
	const factors = Object.fromEntries(
		claim.factors.map(({ id }): [string, FactorStatus] => [
			id,
			complete[`${claimId}.${id}`] === 'yes' ? 'present' : 'absent'
		])
	);
	const bandsUnder = (under: EstablishedUnder) => {
		const library = readyLibrary(law.precedents, claim, under);
		return bandsAmong(library, knownOf(library.coding, factors), date === 'unknown' ? null : date);
	};
	const bands = bandsUnder('federal');
	const vermontBands = bandsUnder('vermont');
	const facts = { ...complete, ...assumed(told), claim: claimId };
	const clocks = new Map(
		[...new Set(law.routes.map(({ deadline }) => deadline))].map((id) => {
			const rule = law.deadlines.find((one) => one.id === id);
			if (rule === undefined) throw new Error(`No rule ${id}`);
			return [id, reckon(rule, facts, today).states];
		})
	);
	return law.routes.map((route) => {
		const states = clocks.get(route.deadline) ?? [];
		const found = new Set<string>();
		for (const deadline of states) {
			for (const band of bands) {
				for (const vermontBand of vermontBands) {
					const table = new Map(told)
						.set('deadline', new Set([deadline]))
						.set('established', new Set([band]))
						.set('established.vermont', new Set([vermontBand]));
					const effects = route.requirements.map((requirement) => {
						const then = first(requirement.rows, table)?.then;
						if (then === 'met') return 'could-proceed';
						return then === 'not-met' ? requirement.onFail : 'contested';
					});
					found.add(severity.findLast((one) => effects.some((e) => e === one)) ?? 'none');
				}
			}
		}
		return severity.filter((one) => found.has(one));
	});
}

function assumed(told: Table): FactRecord {
	const entries = [...told].filter(([fact]) => fact.startsWith('assume.'));
	return Object.fromEntries(entries.map(([fact, values]) => [fact, [...values][0] ?? '']));
}

function holds(condition: Condition, table: Table): boolean {
	switch (condition.kind) {
		case 'is':
			return condition.values.some((value) => table.get(condition.fact)?.has(value));
		case 'not':
			return !holds(condition.of, table);
		case 'all':
			return condition.of.every((part) => holds(part, table));
		case 'any':
			return condition.of.some((part) => holds(part, table));
		case 'at-least':
			return condition.of.filter((part) => holds(part, table)).length >= condition.count;
	}
}
