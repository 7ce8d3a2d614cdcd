import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'failure-to-intervene');

export const failureToIntervenePages = [
	{
		id: 'intervene-seen',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'failure-to-intervene.saw-it',
			'failure-to-intervene.not-present',
			'failure-to-intervene.time-to-act',
			'failure-to-intervene.too-quick'
		],
		when,
		cites: ['anderson-v-branen-1994', 'oneill-v-krzeminski-1988']
	},
	{
		id: 'intervene-other',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'failure-to-intervene.underlying-wrong-clear',
			'failure-to-intervene.underlying-lawful',
			'failure-to-intervene.prolonged-or-repeated',
			'failure-to-intervene.encouraged'
		],
		when,
		cites: ['anderson-v-branen-1994', 'figueroa-v-mazza-2016']
	}
] as const satisfies readonly QuestionPage[];
