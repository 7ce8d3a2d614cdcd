import type { Option } from '#lib/ui/interview/field.ts';

/** The answers of which some word begins with what was typed; all of them when nothing was. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
	const wanted = typed.trim().toLowerCase();
	if (wanted === '') return options;
	const starts = (text: string) =>
		text.startsWith(wanted) ||
		text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted));
	return options.filter(({ label }) => starts(label.toLowerCase()));
}

/** The answer a figure stands for, among those shown; 0 is "not known". */
export function numbered(
	shown: readonly Option[],
	key: string,
	unknown: string
): Option | undefined {
	if (key === '0') return shown.find(({ value }) => value === unknown);
	const known = shown.filter(({ value }) => value !== unknown);
	return /^[1-9]$/.test(key) ? known[Number(key) - 1] : undefined;
}
