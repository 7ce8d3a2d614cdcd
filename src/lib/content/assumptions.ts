import type { Assumption } from '#lib/domain/assessment/lawbook.ts';

const bill = 's254-2022-as-introduced';

/** The points on which the text of S.254 as introduced (2022, not the law) was not found, with what may be assumed. */
export const assumptions = [
	{
		id: 's254-officer',
		options: ['code-definition', 'includes-corrections'],
		default: 'code-definition',
		cites: ['vsa-20-2351a', bill]
	},
	{
		id: 's254-start',
		options: ['in-force-that-day', 'only-later-acts'],
		default: 'in-force-that-day',
		cites: [bill, 'vsa-1-214']
	},
	{
		id: 's254-limitation',
		options: ['vermont-three-years', 'none-stated'],
		default: 'vermont-three-years',
		cites: [bill, 'vsa-12-512', 'vsa-12-511']
	},
	{
		id: 's254-statutory-immunity',
		options: ['not-assumed', 'removed', 'kept'],
		default: 'not-assumed',
		cites: [bill, 'vsa-12-5602', 'vsa-24-901a']
	},
	{
		id: 's254-fees',
		options: ['not-known', 'winner-may-recover', 'each-side-pays'],
		default: 'not-known',
		cites: [bill]
	},
	{
		id: 's254-indemnity',
		options: ['qualified', 'full-in-good-faith'],
		default: 'qualified',
		cites: ['s254-2022-purpose', 'report-sears-op-ed-2022']
	},
	{
		id: 's254-officer-share',
		options: ['not-known', 'nothing', 'part-if-bad-faith'],
		default: 'not-known',
		cites: [bill]
	},
	{
		id: 's254-cap',
		options: ['not-known', 'no-cap', 'tort-claims-cap'],
		default: 'not-known',
		cites: [bill, 'report-endqi-vermont', 'vsa-12-5601']
	}
] as const satisfies readonly Assumption[];
