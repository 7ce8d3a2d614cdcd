import type { ClaimId } from '../../claims/codebook.ts';
import type { OptionOf } from '../../facts.ts';

/** Short names of the kinds of wrong, for tables. */
export const claimNames: Readonly<Record<ClaimId, string>> = {
	force: 'Force',
	stop: 'Stop',
	arrest: 'Arrest',
	'home-search': 'Home search',
	'body-search': 'Search of person or car',
	property: 'Property',
	speech: 'Speech',
	'equal-treatment': 'Unequal treatment',
	prosecution: 'Prosecution',
	'medical-care': 'Medical care',
	'custody-conditions': 'Custody',
	'failure-to-intervene': 'Failure to step in',
	'sexual-misconduct': 'Sexual misconduct',
	pursuit: 'Pursuit'
};

/** Kinds of agency, where a case names none. */
export const agencyKinds: Readonly<Record<OptionOf<'officer.agency'>, string>> = {
	municipal: 'Town or city police (not named)',
	sheriff: 'Sheriff (not named)',
	'state-police': 'Vermont State Police',
	'state-other': 'Another state agency',
	corrections: 'Department of Corrections',
	'federal-border': 'U.S. Border Patrol',
	'federal-ice': 'ICE',
	'federal-other': 'Another federal agency',
	'task-force': 'Task force',
	campus: 'Campus police',
	constable: 'Constable',
	'out-of-state': 'Police from another state',
	'private-security': 'Private security',
	prosecutor: 'Prosecutor',
	judge: 'Judge'
};

const number = (count: number) => count.toLocaleString('en-US');

/** A count nobody counted: two figures of it are enough. */
function about(count: number): string {
	const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
	return number(Math.round(count / unit) * unit);
}

export const list = {
	title: 'Cases',
	newCase: 'New case',
	search: {
		label: 'Find a case',
		hint: 'Parts of names, a town, an agency, or a case number',
		button: 'Find',
		clear: 'Clear search',
		found: (text: string) => `Cases that match “${text}”`,
		empty: 'That search can no longer be read, or has nothing to look for. All cases are shown.'
	},
	filters: {
		summary: (active: number) => (active === 0 ? 'Filter' : `Filter (${active} on)`),
		apply: 'Show',
		clear: 'Clear filters',
		any: 'Any',
		status: 'Status',
		claim: 'Claim',
		agency: 'Agency',
		town: 'Town',
		today: 'Today’s law',
		proposed: 'S.254 as introduced (2022), not the law',
		assigned: 'Assigned to',
		me: 'Me',
		nobody: 'Nobody',
		due: 'Deadline',
		dues: {
			overdue: 'Passed',
			'7': 'Within 7 days',
			'30': 'Within 30 days',
			'90': 'Within 90 days',
			later: 'Later than 90 days',
			none: 'No day known'
		},
		immunity: 'Only cases stopped by immunity alone under today’s law',
		source: 'Came in by',
		sources: { desk: 'This desk', public: 'The person, online', import: 'Import' },
		age: 'Received',
		ages: {
			'last-7': 'In the last 7 days',
			'last-30': 'In the last 30 days',
			'last-90': 'In the last 90 days',
			'over-30': 'More than 30 days ago',
			'over-90': 'More than 90 days ago',
			'over-365': 'More than a year ago'
		}
	},
	views: {
		heading: 'Saved views',
		none: 'No saved views yet.',
		name: 'Save these filters as',
		save: 'Save view',
		remove: (name: string) => `Remove the view ${name}`,
		removeShort: 'Remove',
		saved: 'The view is saved. A search is not kept in it.',
		tooMany: (most: number) => `You have ${most} views. Remove one first.`,
		nameNeeded: 'Give the view a name of at most 80 letters.'
	},
	table: {
		label: 'Cases',
		select: 'Select',
		selectCase: (number: number) => `Select case ${number}`,
		case: 'Case',
		client: 'Client',
		noName: 'No name yet',
		status: 'Status',
		deadline: 'Soonest deadline',
		claims: 'Claims',
		agency: 'Agency',
		today: 'Today’s law',
		proposed: 'S.254 as introduced (2022), not the law',
		assigned: 'Assigned to',
		age: 'Age',
		none: '–',
		notScreened: 'Not screened',
		immunity: 'Stopped only by immunity',
		overridden: 'Outcome changed',
		held: 'On hold',
		former: 'Former member',
		nobody: 'Nobody',
		more: (count: number) => `and ${count} more`,
		ageDays: (days: number) =>
			days === 0 ? 'Today' : days === 1 ? '1 day' : `${number(days)} days`
	},
	daysLeft: (days: number) => {
		if (days < 0) return days === -1 ? 'passed yesterday' : `passed ${number(-days)} days ago`;
		if (days === 0) return 'last day today';
		return days === 1 ? '1 day left' : `${number(days)} days left`;
	},
	pages: {
		above: 'Pages, above the list',
		below: 'Pages, below the list',
		shown: (from: number, to: number, total: number, isExact: boolean) =>
			isExact
				? `${number(from)}–${number(to)} of ${number(total)}`
				: `${number(from)}–${number(to)} of about ${about(total)}`,
		none: 'No case matches.',
		next: 'Next',
		previous: 'Previous',
		first: 'First page'
	},
	assign: {
		label: 'Assign selected cases to',
		button: 'Assign',
		selected: (count: number) =>
			count === 0 ? 'None selected' : count === 1 ? '1 selected' : `${count} selected`,
		nobody: 'Nobody',
		done: (count: number) => (count === 1 ? '1 case assigned.' : `${count} cases assigned.`),
		nothing: 'Select at least one case, and a member of this office.'
	},
	export: 'Download as CSV',
	keys: {
		find: 'Search',
		next: 'Next case',
		previous: 'Previous case',
		open: 'Open the case in focus',
		select: 'Select or unselect the case in focus',
		nextPage: 'Next page',
		previousPage: 'Previous page',
		assign: 'Assign what is selected'
	}
} as const;

/** A claim as tables name it. */
export function claimName(claim: string): string {
	return (claimNames as Readonly<Record<string, string>>)[claim] ?? claim;
}

/** An agency as it was named, or the name of its kind. */
export function agencyName(agency: string): string {
	return (agencyKinds as Readonly<Record<string, string>>)[agency] ?? agency;
}
