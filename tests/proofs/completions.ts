import type { FactDefinition, FactRecord, FactValue } from '#lib/domain/facts/fact.ts';

/** Every way the unknown facts of a record may turn out: the specification of what is possible. */
export function* completions(
	record: FactRecord,
	unknown: readonly FactDefinition[]
): Generator<FactRecord> {
	const [first, ...others] = unknown;
	if (first === undefined) {
		yield record;
		return;
	}
	for (const value of answersTo(first)) {
		yield* completions({ ...record, [first.id]: value }, others);
	}
}

/** Every answer to a question but "I don't know"; of several options, every set of them. */
function answersTo({ id, type }: FactDefinition): readonly FactValue[] {
	switch (type.kind) {
		case 'ternary':
			return ['yes', 'no'];
		case 'choice':
			return type.options;
		case 'several':
			return type.options.reduce<readonly (readonly string[])[]>(
				(sets, option) => sets.flatMap((set) => [set, [...set, option]]),
				[[]]
			);
		case 'date':
		case 'text':
			throw new Error(`No finite answers to ${id}`);
	}
}
