import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from '../question-page.ts';

const when = is('claims', 'home-search');

export const homeSearchPages = [
	{
		id: 'home-permission',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'home-search.warrant-from-judge',
			'home-search.no-warrant',
			'home-search.consent',
			'home-search.no-consent',
			'home-search.emergency',
			'home-search.no-emergency'
		],
		when,
		cites: ['payton-v-new-york', 'caniglia-v-strom', 'vt-const-1-11']
	},
	{
		id: 'home-warrant',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'home-search.warrant-defect',
			'home-search.false-statement-to-get-warrant',
			'home-search.exceeded-warrant'
		],
		when,
		cites: ['groh-v-ramirez', 'franks-v-delaware']
	},
	{
		id: 'home-place',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'home-search.pursuit-of-suspect',
			'home-search.minor-offence',
			'home-search.supervision',
			'home-search.not-a-search-place',
			'home-search.porch-or-yard-search'
		],
		when,
		cites: ['lange-v-california', 'florida-v-jardines']
	},
	{
		id: 'home-manner',
		section: 'details',
		scope: 'incident',
		purpose: 'law',
		facts: [
			'home-search.no-knock',
			'home-search.outsiders-brought',
			'home-search.destructive-or-harsh',
			'home-search.honest-mistake'
		],
		when,
		cites: ['wilson-v-arkansas', 'wilson-v-layne', 'maryland-v-garrison']
	}
] as const satisfies readonly QuestionPage[];
