import { dayOf, isoOf } from '#lib/domain/deadlines/calendar.ts';
import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day, month or year that was typed, in ISO form: 3/14/2025, 3-14-25, 2025-03-14, mar 14 2025, 3/2025, 2025, t for
 * today, y for yesterday. Null where it is no date, or one to come. Two-figure years belong to the last hundred years.
 */
export function typedDate(text: string, today: string): string | null {
	const iso = isoIn(text.trim().toLowerCase(), today);
	if (iso === null || parsePartialDate(iso).kind !== 'date') return null;
	return iso > today.slice(0, iso.length) ? null : iso;
}

function isoIn(text: string, today: string): string | null {
	if (text === 't' || text === 'today') return today;
	if (text === 'y' || text === 'yesterday') return isoOf(dayOf(today) - 1);
	if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return text;
	const parts = text.split(/[\s/.,-]+/).filter((part) => part !== '');
	const [first = '', second = '', third = ''] = parts;
	const month = monthOf(first);
	if (month === null) return null;
	if (parts.length === 2) {
		const year = yearOf(second, today);
		return year === null ? null : `${year}-${month}`;
	}
	const year = yearOf(third, today);
	const day = /^\d{1,2}$/.test(second) ? second.padStart(2, '0') : null;
	return parts.length === 3 && year !== null && day !== null ? `${year}-${month}-${day}` : null;
}

function monthOf(text: string): string | null {
	if (/^\d{1,2}$/.test(text)) return text.padStart(2, '0');
	const index = text.length < 3 ? -1 : months.indexOf(text.slice(0, 3));
	return index === -1 ? null : String(index + 1).padStart(2, '0');
}

function yearOf(text: string, today: string): string | null {
	if (/^\d{4}$/.test(text)) return text;
	if (!/^\d{2}$/.test(text)) return null;
	const century = Number(today.slice(0, 2)) * 100;
	const year = century + Number(text);
	return String(year > Number(today.slice(0, 4)) ? year - 100 : year);
}
