const shapes = {
	10: { dateStyle: 'long' },
	7: { year: 'numeric', month: 'long' },
	4: { year: 'numeric' }
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO day, month or year as a reader writes it: "March 3, 2024", "March 2024", "2024". */
export function dayInWords(iso: string, locale = 'en-US'): string {
	const shape = shapes[iso.length as keyof typeof shapes];
	const time = Date.parse(iso);
	if (shape === undefined || Number.isNaN(time)) return iso;
	const key = `${locale} ${iso.length}`;
	const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
	formats.set(key, format);
	return format.format(time);
}
