import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'pursuit');

export const pursuitPages = [
	{
		id: 'pursuit-chase',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'pursuit.emergency',
			'pursuit.time-to-think',
			'pursuit.fleeing-endangered-others',
			'pursuit.rammed-or-blocked'
		],
		when,
		cites: ['sacramento-v-lewis', 'scott-v-harris', 'brower-v-inyo']
	},
	{
		id: 'pursuit-harm',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'pursuit.meant-to-harm',
			'pursuit.bystander',
			'pursuit.police-made-danger',
			'pursuit.only-failed-to-protect'
		],
		when,
		cites: ['sacramento-v-lewis', 'castle-rock-v-gonzales']
	}
] as const satisfies readonly QuestionPage[];
