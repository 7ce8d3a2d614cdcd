import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'prosecution');

export const prosecutionPages = [
	{
		id: 'prosecution-case',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'prosecution.ended-without-conviction',
			'prosecution.conviction-stands',
			'prosecution.probable-cause',
			'prosecution.no-probable-cause',
			'prosecution.independent-decision',
			'prosecution.held-in-custody'
		],
		when,
		cites: ['thompson-v-clark', 'heck-v-humphrey', 'manuel-v-joliet']
	},
	{
		id: 'prosecution-evidence',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'prosecution.officer-lied',
			'prosecution.testimony-only',
			'prosecution.evidence-planted-or-made-up',
			'prosecution.evidence-hidden',
			'prosecution.coercion',
			'prosecution.ill-will'
		],
		when,
		cites: ['ricciuti-v-nycta-1997', 'mcdonough-v-smith']
	}
] as const satisfies readonly QuestionPage[];
