import { emptyContent } from '#lib/schemas/desk-case.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { todayIn } from '../../cases/today.ts';
import { csvLine } from '../../list/csv.ts';
import type { CaseHead } from './whole-case.ts';

export type CsvShape = 'legalserver' | 'clio-contacts' | 'clio-matters';

type Shape = {
	readonly columns: readonly string[];
	readonly cells: (head: CaseHead, content: CaseContent) => readonly (string | null)[];
};

/** Tables shaped for other systems; docs/exchange.md says from which of their public pages each heading is taken. */
const shapes: Readonly<Record<CsvShape, Shape>> = {
	legalserver: {
		columns: [
			'case_number',
			'case_disposition',
			'first',
			'last',
			'phone',
			'email',
			'language',
			'intake_date',
			'close_date',
			'adverse_parties',
			'claims',
			'outcome_today',
			'outcome_s254_as_introduced_2022_not_law',
			'soonest_deadline'
		],
		cells: (head, content) => [
			String(head.number),
			dispositions[head.status] ?? 'Pending',
			...nameOf(content),
			clientOf(content)?.phone ?? '',
			clientOf(content)?.email ?? '',
			clientOf(content)?.language ?? '',
			todayIn(head.received_at),
			head.closed_at === null ? '' : todayIn(head.closed_at),
			adverse(content),
			claimsIn(content).join('; '),
			head.outcome_today ?? '',
			head.outcome_proposed ?? '',
			head.soonest_deadline ?? ''
		]
	},
	'clio-contacts': {
		columns: ['title', 'first_name', 'last_name', 'company', 'email_address', 'primary_phone'],
		cells: (_, content) => [
			'',
			...nameOf(content),
			'',
			clientOf(content)?.email ?? '',
			clientOf(content)?.phone ?? ''
		]
	},
	'clio-matters': {
		columns: [
			'status',
			'client_reference',
			'description',
			'open_date',
			'close_date',
			'pending_date',
			'custom_number',
			'note',
			'client_first_name',
			'client_last_name'
		],
		cells: (head, content) => [
			matterStatuses[head.status] ?? 'Pending',
			String(head.number),
			`Police misconduct: ${claimsIn(content).join(', ') || 'not known'}`,
			american(head.received_at),
			head.closed_at === null ? '' : american(head.closed_at),
			'',
			'',
			`Outcome today: ${head.outcome_today ?? 'not known'}. Soonest deadline: ${head.soonest_deadline ?? 'not known'}.`,
			...nameOf(content)
		]
	}
};

const dispositions: Readonly<Record<string, string>> = {
	accepted: 'Open',
	referred: 'Closed',
	declined: 'Rejected',
	closed: 'Closed'
};

const matterStatuses: Readonly<Record<string, string>> = {
	accepted: 'Open',
	referred: 'Closed',
	declined: 'Closed',
	closed: 'Closed'
};

export function headingOf(shape: CsvShape): string {
	return csvLine(shapes[shape].columns);
}

export function lineOf(shape: CsvShape, head: CaseHead, content: CaseContent): string {
	return csvLine(shapes[shape].cells(head, content));
}

/** What is told of a case whose content cannot be opened: a name that says so, and what stands outside it. */
export function damagedLineOf(shape: CsvShape, head: CaseHead): string {
	const client = { kind: 'client', name: '(damaged: cannot be read),' } as const;
	return lineOf(shape, head, { ...emptyContent, people: [client] });
}

function clientOf({ people }: CaseContent) {
	return people.find(({ kind }) => kind === 'client');
}

/** The last word is the family name; with a comma, what stands before it is. */
function nameOf(content: CaseContent): readonly [string, string] {
	const name = (clientOf(content)?.name ?? '').trim();
	const comma = name.indexOf(',');
	if (comma !== -1) return [name.slice(comma + 1).trim(), name.slice(0, comma).trim()];
	const space = name.lastIndexOf(' ');
	return space === -1 ? ['', name] : [name.slice(0, space).trim(), name.slice(space + 1)];
}

function adverse({ people }: CaseContent): string {
	return people
		.filter(({ kind }) => kind === 'officer' || kind === 'agency')
		.map(({ name }) => name)
		.join('; ');
}

function claimsIn({ answers }: CaseContent): readonly string[] {
	return [...new Set(answers.incidents.flatMap(({ claims }) => claims ?? []))];
}

function american(moment: Date): string {
	const [year, month, day] = todayIn(moment).split('-');
	return `${month}/${day}/${year}`;
}
