import { factDefinitions } from '#lib/content/facts.ts';
import type { ScreenOutput } from '#lib/schemas/screen.ts';

const several = new Set(
	factDefinitions.filter(({ type }) => type.kind === 'several').map(({ id }) => id)
);

/** The cells of a CSV text, row by row; a quoted cell may hold commas, quotes and line breaks. */
export function* rowsOf(
	text: string
): Generator<{ readonly cells: readonly string[]; readonly text: string }> {
	let cells: string[] = [];
	let cell = '';
	let isQuoted = false;
	let start = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at] as string;
		if (isQuoted) {
			if (char !== '"') cell += char;
			else if (text[at + 1] === '"') {
				cell += '"';
				at += 1;
			} else isQuoted = false;
		} else if (char === '"' && cell === '') isQuoted = true;
		else if (char === ',') {
			cells.push(cell);
			cell = '';
		} else if (char === '\n') {
			cells.push(cell.replace(/\r$/, ''));
			yield { cells, text: text.slice(start, at).replace(/\r$/, '') };
			cells = [];
			cell = '';
			start = at + 1;
		} else cell += char;
	}
	if (cell === '' && cells.length === 0) return;
	cells.push(cell.replace(/\r$/, ''));
	yield { cells, text: text.slice(start) };
}

/** The case a CSV row holds: a column for the id, asOf and each fact, several values parted by semicolons, empty for unknown. */
export function caseFromRow(columns: readonly string[], cells: readonly string[]): unknown {
	const facts: Record<string, string | readonly string[]> = {};
	const one: Record<string, unknown> = { facts };
	columns.forEach((column, index) => {
		const cell = (cells[index] ?? '').trim();
		if (cell === '') return;
		if (column === 'id' || column === 'asOf') one[column] = cell;
		else if (several.has(column)) facts[column] = cell.split(';').map((value) => value.trim());
		else facts[column] = cell;
	});
	if (cells.length > columns.length) facts['(more cells than columns)'] = '';
	return one;
}

/** The columns of outcomes as CSV: one row for each claim and route. */
export const outcomeColumns =
	'id,incident,claim,lean,band,route,law,defendant,officer,outcome,range,blockers,clock,lastDay,latest,citations\n';

/** The outcomes of one case as CSV rows. */
export function rowsFor({ id, claims }: ScreenOutput): string {
	return claims
		.flatMap(({ incident = '', claim, immunity, routes }) =>
			routes.map((route) => [
				id,
				incident,
				claim,
				immunity.lean,
				immunity.band,
				route.route,
				route.law,
				route.defendant,
				route.officer ?? '',
				route.outcome,
				(route.range ?? [route.outcome]).join(';'),
				route.blockers.join(';'),
				route.deadline.state,
				route.deadline.lastDay ?? '',
				route.deadline.latest ?? '',
				route.citations.join(';')
			])
		)
		.map((cells) => `${cells.map(cellOf).join(',')}\n`)
		.join('');
}

/** Quoted where it must be; a cell a spreadsheet would run as a formula is marked as text. */
function cellOf(value: string | number): string {
	const text = String(value);
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
