import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'stop');

export const stopPages = [
	{
		id: 'stop-reason',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'stop.violation-seen',
			'stop.no-violation-or-reason',
			'stop.matched-description',
			'stop.specific-suspicion',
			'stop.hunch-or-location-only',
			'stop.law-did-not-forbid'
		],
		when,
		cites: ['terry-v-ohio', 'vt-const-1-11', 'heien-v-north-carolina']
	},
	{
		id: 'stop-course',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'stop.prolonged',
			'stop.unrelated-questions',
			'stop.brief',
			'stop.arrest-like',
			'stop.taken-elsewhere',
			'stop.safety-concern'
		],
		when,
		cites: ['rodriguez-v-united-states', 'terry-v-ohio']
	},
	{
		id: 'stop-other',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'stop.race-or-identity-mentioned',
			'stop.papers-kept',
			'stop.honest-mistake',
			'stop.checkpoint-or-border'
		],
		when,
		cites: ['whren-v-united-states', 'zullo-v-state-2019']
	}
] as const satisfies readonly QuestionPage[];
