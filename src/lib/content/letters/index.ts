import { any, is, not, yes } from '#lib/domain/conditions/condition.ts';
import type { Condition } from '#lib/domain/conditions/condition.ts';
import type { AuthorityId } from '../authorities/index.ts';
import type { LetterId } from '../copy/en/letters.ts';

/** A draft offered for officers of the agencies that `when` names; `cites` is the law its words state, if any. */
export type Letter = {
	readonly id: LetterId;
	readonly when: Condition;
	/** A worksheet has no sender, greeting or signature. */
	readonly isWorksheet?: boolean;
	/** Whether the person's own account goes in, unless a criminal case is open. */
	readonly hasAccount: boolean;
	readonly cites: readonly AuthorityId[];
};

/** Kinds of agency of which there is only one, so that the kind is its name. */
export const namedByKind: readonly string[] = ['state-police', 'federal-border', 'federal-ice'];

const federal = is('officer.agency', 'federal-border', 'federal-ice', 'federal-other');
const vermontPolice = is(
	'officer.agency',
	'municipal',
	'sheriff',
	'state-police',
	'state-other',
	'campus',
	'constable',
	'task-force'
);

export const letterList: readonly Letter[] = [
	{
		id: 'preservation',
		when: not(is('officer.agency', 'judge')),
		hasAccount: false,
		cites: []
	},
	{
		id: 'public-records',
		when: any(vermontPolice, is('officer.agency', 'corrections', 'prosecutor')),
		hasAccount: false,
		cites: [
			'vsa-1-315',
			'vsa-1-316',
			'vsa-1-317',
			'vsa-1-318',
			'vsa-1-319',
			'vsa-1-320',
			'vsa-20-2370',
			'doyle-v-burlington-2019'
		]
	},
	{
		id: 'standard-form-95',
		isWorksheet: true,
		when: any(federal, yes('officer.federalPower')),
		hasAccount: true,
		cites: ['usc-28-2401', 'usc-28-2675', 'cfr-28-14-2', 'page-standard-form-95']
	},
	{
		id: 'complaint-agency',
		when: vermontPolice,
		hasAccount: true,
		cites: ['vsa-20-2401', 'vsa-20-2402']
	},
	{
		id: 'complaint-council',
		when: vermontPolice,
		hasAccount: true,
		cites: ['page-vcjc-complaint', 'page-vcjc-process', 'vsa-20-2404', 'vsa-20-2406']
	}
];
