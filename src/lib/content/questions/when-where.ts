import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from './question-page.ts';

export const whenWherePages = [
	{
		id: 'incident-date',
		section: 'when-where',
		scope: 'incident',
		purpose: 'structure',
		facts: ['incident.when', 'incident.date'],
		isQuick: true,
		cites: ['vsa-12-512']
	},
	{
		id: 'incident-end',
		section: 'when-where',
		scope: 'incident',
		purpose: 'law',
		facts: ['incident.endDate'],
		when: is('incident.when', 'span'),
		cites: ['vsa-12-512']
	},
	{
		id: 'incident-like-last',
		section: 'when-where',
		scope: 'incident',
		purpose: 'structure',
		facts: ['incident.likeLast'],
		cites: ['vsa-12-512']
	},
	{
		id: 'place',
		section: 'when-where',
		scope: 'incident',
		purpose: 'structure',
		facts: ['incident.place', 'incident.town'],
		isQuick: true,
		cites: ['usc-42-1983', 'vt-const-1-11']
	},
	{
		id: 'custody-then',
		section: 'when-where',
		scope: 'incident',
		purpose: 'law',
		facts: ['custody.then'],
		cites: ['kingsley-v-hendrickson', 'vsa-12-551']
	},
	{
		id: 'incident-another',
		section: 'when-where',
		scope: 'incident',
		purpose: 'structure',
		facts: ['incident.another'],
		cites: ['vsa-12-512']
	}
] as const satisfies readonly QuestionPage[];
