import { caseWords } from './case.ts';

const number = (count: number) => count.toLocaleString('en-US');
const month = new Intl.DateTimeFormat('en-US', {
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});

/** Words of the page that shows what an office learns from its cases. */
export const dashboard = {
	title: 'Dashboard',
	period: 'Period',
	periods: { year: 'Last 12 months', 'five-years': 'Last 5 years', all: 'All time' },
	counted: (moment: string) => `Counted ${moment}.`,
	total: (count: number | null) =>
		count === null
			? 'Fewer than five cases came in: too few to tell anything without telling about one person.'
			: count === 1
				? '1 case came in.'
				: `${number(count)} cases came in.`,
	hiding:
		'A count under five is hidden here and in the download. Other counts are hidden with it where they would give it away. Use the list to see the cases themselves.',
	download: 'Download these tables (CSV)',
	hidden: 'hidden',
	withheld: 'Too few cases to show anything here.',
	number,
	count: 'Cases',
	others: 'All others together',
	showTable: 'Show as a table',
	tableOf: (heading: string) => `${heading}: table`,
	months: {
		heading: 'Cases by month',
		column: 'Month',
		chart: 'Cases that came in, by month',
		name: (key: string) => month.format(Date.parse(`${key}-01T00:00:00Z`))
	},
	agencies: { heading: 'Agencies', column: 'Agency', chart: 'Cases by agency' },
	towns: { heading: 'Towns', column: 'Town', chart: 'Cases by town', unknown: 'Town not known' },
	claims: { heading: 'Claims', column: 'Claim', chart: 'Cases by claim' },
	pairs: {
		heading: 'Outcome today and under S.254 as introduced (2022), not the law',
		intro:
			'Each cell counts cases with one outcome under today’s law (rows) and one under the bill, which never became law (columns). No sums are shown, so that no hidden count can be worked out.',
		rows: 'Today’s law',
		columns: 'S.254 as introduced (2022), not the law',
		notScreened: 'Not screened'
	},
	immunity: {
		heading: 'Stopped only by immunity',
		intro:
			'Cases that today’s law stops by an immunity alone, and that S.254 as introduced (2022), not the law, would not stop.',
		column: 'Cases',
		names: { only: 'Stopped only by immunity', rest: 'All other cases' } as Readonly<
			Record<string, string>
		>
	},
	decisions: {
		heading: 'Decisions',
		column: 'Where the case stands',
		chart: 'Cases by decision',
		names: { ...caseWords.statuses, undecided: 'Not decided' } as Readonly<Record<string, string>>
	},
	times: {
		heading: 'Days to decision',
		column: 'Where the case stands',
		low: 'A quarter within',
		median: 'Half within',
		high: 'Three quarters within',
		chart: 'Days from coming in to decision: the middle half of cases, with the median',
		names: { ...caseWords.statuses, all: 'All decided cases' } as Readonly<Record<string, string>>,
		days: (days: number) => (days === 1 ? '1 day' : `${number(days)} days`)
	},
	deadlines: {
		heading: 'Deadlines',
		intro: 'What became of the soonest deadline that each case shows.',
		column: 'Deadline',
		chart: 'Cases by what became of their deadline',
		names: {
			kept: 'Decided on or before it',
			running: 'Not decided yet, time is left',
			missed: 'Passed while the case was here',
			before: 'Passed before the case came in',
			unknown: 'No day known'
		} as Readonly<Record<string, string>>
	}
} as const;
