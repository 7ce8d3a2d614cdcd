import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'speech');

export const speechPages = [
	{
		id: 'speech-what',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'speech.criticism-or-complaint',
			'speech.recording',
			'speech.peaceful-protest',
			'speech.interfered',
			'speech.order-to-disperse',
			'speech.employee-speech'
		],
		when,
		cites: ['houston-v-hill', 'us-const-amend-1']
	},
	{
		id: 'speech-reason',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'speech.retaliatory-words',
			'speech.probable-cause',
			'speech.no-probable-cause',
			'speech.others-not-arrested',
			'speech.security-need',
			'speech.total-ban'
		],
		when,
		cites: ['nieves-v-bartlett', 'lozman-v-riviera-beach']
	}
] as const satisfies readonly QuestionPage[];
