import type { AuthorityId } from './authorities/index.ts';
import type { baseRateWords } from './copy/en/base-rates.ts';

export type BaseRateId = keyof typeof baseRateWords;

/** Where in a case a figure was counted. */
export type Stage =
	'motion-to-dismiss' | 'summary-judgment' | 'whole-case' | 'appeal' | 'case-selection';

/** A share (of 100) or a length of time, as published. */
export type Figure =
	| { readonly kind: 'share'; readonly of100: number; readonly count?: number }
	| { readonly kind: 'days'; readonly days: number; readonly count: number }
	| { readonly kind: 'months'; readonly months: number }
	| { readonly kind: 'finding' }
	| { readonly kind: 'not-found' };

/** One published figure about immunity. It describes other people's cases, never the reader's. */
export type BaseRate = {
	readonly id: BaseRateId;
	readonly stage: Stage;
	readonly place:
		'five-districts' | 'all-circuits' | '5th' | '6th' | '9th' | 'texas' | 'california' | 'vermont';
	readonly years: readonly [from: number, to: number] | null;
	/** How many cases were looked at; null when the source read does not say. */
	readonly sample: number | null;
	readonly figure: Figure;
	/** Empty only where nothing was found. */
	readonly cites: readonly AuthorityId[];
};

export const baseRates: readonly BaseRate[] = [
	{
		id: 'vermont',
		stage: 'whole-case',
		place: 'vermont',
		years: null,
		sample: null,
		figure: { kind: 'not-found' },
		cites: []
	},
	{
		id: 'dismissed-early',
		stage: 'motion-to-dismiss',
		place: 'five-districts',
		years: [2011, 2012],
		sample: 1183,
		figure: { kind: 'share', of100: 0.6, count: 7 },
		cites: ['report-schwartz-how-qi-fails', 'report-schwartz-selection-effects']
	},
	{
		id: 'summary-judgment',
		stage: 'summary-judgment',
		place: 'five-districts',
		years: [2011, 2012],
		sample: 1183,
		figure: { kind: 'share', of100: 2.6, count: 31 },
		cites: ['report-schwartz-selection-effects']
	},
	{
		id: 'dismissed-of-possible',
		stage: 'whole-case',
		place: 'five-districts',
		years: [2011, 2012],
		sample: 979,
		figure: { kind: 'share', of100: 3.9, count: 38 },
		cites: ['report-schwartz-how-qi-fails']
	},
	{
		id: 'lawyers-decline',
		stage: 'case-selection',
		place: 'five-districts',
		years: null,
		sample: 94,
		figure: { kind: 'finding' },
		cites: ['report-schwartz-selection-effects']
	},
	{
		id: 'appeals-government',
		stage: 'appeal',
		place: 'all-circuits',
		years: [2010, 2020],
		sample: 5526,
		figure: { kind: 'share', of100: 59 },
		cites: ['report-aba-journal-2024']
	},
	{
		id: 'appeals-person',
		stage: 'appeal',
		place: 'all-circuits',
		years: [2010, 2020],
		sample: 5526,
		figure: { kind: 'share', of100: 24 },
		cites: ['report-aba-journal-2024']
	},
	{
		id: 'time-to-appeal-decision',
		stage: 'appeal',
		place: 'all-circuits',
		years: [2010, 2020],
		sample: 5526,
		figure: { kind: 'months', months: 38 },
		cites: ['report-ij-unaccountable-2024', 'report-aba-journal-2024']
	},
	{
		id: 'over-four-years',
		stage: 'appeal',
		place: 'all-circuits',
		years: [2010, 2020],
		sample: 5526,
		figure: { kind: 'share', of100: 29 },
		cites: ['report-ij-unaccountable-2024', 'report-aba-journal-2024']
	},
	{
		id: 'fact-appeals',
		stage: 'appeal',
		place: 'all-circuits',
		years: [2024, 2024],
		sample: null,
		figure: { kind: 'days', days: 431, count: 43 },
		cites: ['report-final-decisions-2024']
	},
	{
		id: 'force-appeals-5th',
		stage: 'appeal',
		place: '5th',
		years: [2005, 2019],
		sample: 529,
		figure: { kind: 'share', of100: 64 },
		cites: ['report-reuters-force-2020']
	},
	{
		id: 'force-appeals-9th',
		stage: 'appeal',
		place: '9th',
		years: [2005, 2019],
		sample: 529,
		figure: { kind: 'share', of100: 42 },
		cites: ['report-reuters-force-2020']
	},
	{
		id: 'force-appeals-6th',
		stage: 'appeal',
		place: '6th',
		years: [2005, 2019],
		sample: 529,
		figure: { kind: 'share', of100: 35 },
		cites: ['report-dmagazine-2020', 'report-reuters-force-2020']
	},
	{
		id: 'force-trial-texas',
		stage: 'whole-case',
		place: 'texas',
		years: [2014, 2018],
		sample: 435,
		figure: { kind: 'share', of100: 59 },
		cites: ['report-dmagazine-2020', 'report-reuters-force-2020']
	},
	{
		id: 'force-trial-california',
		stage: 'whole-case',
		place: 'california',
		years: [2014, 2018],
		sample: 435,
		figure: { kind: 'share', of100: 34 },
		cites: ['report-dmagazine-2020', 'report-reuters-force-2020']
	}
];
