import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'arrest');

export const arrestPages = [
	{
		id: 'arrest-reason',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'arrest.no-facts-of-crime',
			'arrest.officer-saw-offence',
			'arrest.complaint-by-witness',
			'arrest.corroboration',
			'arrest.words-or-recording-only',
			'arrest.ignored-order'
		],
		when,
		cites: ['devenpeck-v-alford', 'dc-v-wesby', 'long-v-lesperance-1997']
	},
	{
		id: 'arrest-approval',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'arrest.warrant',
			'arrest.prosecutor-or-judge-approved',
			'arrest.false-statement-to-get-warrant',
			'arrest.no-warrant-in-home'
		],
		when,
		cites: ['malley-v-briggs', 'payton-v-new-york']
	},
	{
		id: 'arrest-mistake',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'arrest.innocence-known',
			'arrest.wrong-person',
			'arrest.not-identified-individually',
			'arrest.law-did-not-forbid',
			'arrest.honest-mistake'
		],
		when,
		cites: ['hunter-v-bryant', 'dc-v-wesby']
	}
] as const satisfies readonly QuestionPage[];
