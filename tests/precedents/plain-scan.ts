import { sizeOf, toIds } from '#lib/domain/precedents/coding.ts';
import type { Coding, Known } from '#lib/domain/precedents/coding.ts';
import { controls } from '#lib/domain/precedents/library.ts';
import type { Library, Ruling } from '#lib/domain/precedents/library.ts';
import type { Band, Comparison } from '#lib/domain/precedents/precedent.ts';

/** The rules of comparison as they read, by looking at every decision: what the indexes must agree with. */

function differences(ruling: Ruling, coding: Coding, present: number): number {
	const opposing = ruling.side === 'person' ? coding.officer : coding.person;
	return sizeOf((ruling.reason & ~present) | (present & opposing & ~ruling.against));
}

function answers(other: Ruling, ruling: Ruling): boolean {
	if (other.side !== 'officer' || other.weight !== 'binding') return false;
	if (other.precedent.violation === 'no' && other.rank > ruling.rank) return true;
	return other.decided > ruling.decided && other.rank >= ruling.rank;
}

export function plainBand(
	{ coding, rulings }: Pick<Library, 'coding' | 'rulings'>,
	present: number
): Band {
	const forPerson = rulings.filter(({ side }) => side === 'person');
	const isControlling = forPerson.some(
		(ruling) =>
			ruling.weight === 'binding' &&
			controls(ruling, coding, present) &&
			!rulings.some((other) => answers(other, ruling) && controls(other, coding, present))
	);
	if (isControlling) return 'controlling';
	const isLike = forPerson.some((ruling) => {
		if (ruling.weight === 'illustrating') return false;
		const most = ruling.weight === 'binding' ? 2 : 0;
		if (differences(ruling, coding, present) > most) return false;
		return 3 * sizeOf(ruling.reason & present) > 2 * sizeOf(ruling.reason);
	});
	if (isLike) return 'arguable';
	const isObvious = forPerson.some(
		({ obvious, despite }) =>
			obvious !== 0 && (obvious & ~present) === 0 && (present & coding.officer & ~despite) === 0
	);
	return isObvious ? 'possibly-obvious' : 'none';
}

export function plainIsNear(
	{ coding, rulings }: Pick<Library, 'coding' | 'rulings'>,
	present: number
): boolean {
	return rulings.some((ruling) => {
		const shared = sizeOf(ruling.reason & present);
		if (ruling.side !== 'person' || shared === 0 || 2 * shared < sizeOf(ruling.reason))
			return false;
		return differences(ruling, coding, present) <= 2;
	});
}

const weights = { binding: 2, supporting: 1, illustrating: 0 } as const;

export function plainClosest(
	{ coding, rulings }: Pick<Library, 'coding' | 'rulings'>,
	helps: Ruling['side'],
	{ present, unknown }: Known,
	isDateKnown: boolean
): readonly Comparison[] {
	const opposing = helps === 'person' ? coding.officer : coding.person;
	return rulings
		.filter(({ side }) => side === helps)
		.map((ruling) => {
			const lacking = ruling.reason & ~present;
			const added = opposing & ~ruling.against;
			const sets = {
				shared: (ruling.reason | ruling.against) & present,
				missing: lacking & ~unknown,
				extra: added & present,
				ifPresent: lacking & unknown,
				ifAbsent: added & unknown
			};
			const mayControl =
				ruling.weight === 'binding' && ruling.reason !== 0 && (sets.missing | sets.extra) === 0;
			const isClear = mayControl && (sets.ifPresent | sets.ifAbsent) === 0;
			const against = 2 * sizeOf(sets.missing) + 2 * sizeOf(sets.extra) + sizeOf(sets.ifPresent);
			const closeness = 2 * sizeOf(sets.shared) - against;
			return { ruling, sets, mayControl, isClear, closeness };
		})
		.filter(({ sets }) => sets.shared !== 0)
		.toSorted(
			(a, b) =>
				Number(b.isClear) - Number(a.isClear) ||
				b.closeness - a.closeness ||
				weights[b.ruling.weight] - weights[a.ruling.weight] ||
				b.ruling.rank - a.ruling.rank ||
				b.ruling.decided.localeCompare(a.ruling.decided) ||
				a.ruling.place - b.ruling.place
		)
		.slice(0, 3)
		.map(({ ruling, sets, mayControl, isClear }) => ({
			precedent: ruling.precedent.id,
			helps,
			weight: ruling.weight,
			relation: isClear && isDateKnown ? 'controls' : mayControl ? 'would-control' : 'near',
			shared: toIds(coding, sets.shared),
			missing: toIds(coding, sets.missing),
			extra: toIds(coding, sets.extra),
			ifPresent: toIds(coding, sets.ifPresent),
			ifAbsent: toIds(coding, sets.ifAbsent)
		}));
}
