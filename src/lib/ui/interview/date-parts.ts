/** A date as typed: what was not filled in is empty. */
export type DateParts = { readonly year: string; readonly month: string; readonly day: string };

const noDate: DateParts = { year: '', month: '', day: '' };

/** The parts of an ISO day, month or year, or of what was typed in their place. */
export function partsOf(date: string): DateParts {
	const [year = '', month = '', day = ''] = date.split('-');
	return date === '' ? noDate : { year, month, day: day.replace(/^0(?=\d)/, '') };
}

/** Puts the parts together without judging them: a gap is kept, so that the reader of answers can see it. */
export function dateOf({ year, month, day }: DateParts): string {
	const parts = [year.trim(), month, day.trim().replace(/^\d$/, '0$&')];
	while (parts.at(-1) === '') parts.pop();
	return parts.join('-');
}
