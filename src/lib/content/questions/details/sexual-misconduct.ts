import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'sexual-misconduct');

export const sexualMisconductPages = [
	{
		id: 'sexual-contact',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'sexual-misconduct.sexual-contact',
			'sexual-misconduct.in-custody-or-coerced',
			'sexual-misconduct.search-purpose',
			'sexual-misconduct.no-search-purpose'
		],
		when,
		cites: ['crawford-v-cuomo-2015', 'us-const-amend-14']
	},
	{
		id: 'sexual-other',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'sexual-misconduct.words-and-gratification',
			'sexual-misconduct.repeated',
			'sexual-misconduct.brief-incidental',
			'sexual-misconduct.not-on-duty'
		],
		when,
		cites: ['crawford-v-cuomo-2015', 'usc-42-1983']
	}
] as const satisfies readonly QuestionPage[];
