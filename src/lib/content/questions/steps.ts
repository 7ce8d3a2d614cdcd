import { all, any, is, no, yes } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from './question-page.ts';

export const stepsPages = [
	{
		id: 'release',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['release.signed'],
		isQuick: true,
		cites: ['town-of-newton-v-rumery', 'vsa-12-5603']
	},
	{
		id: 'release-terms',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['release.voluntary', 'release.withState'],
		when: is('release.signed', 'release', 'settlement', 'dismissal-deal'),
		cites: ['town-of-newton-v-rumery', 'vsa-12-5603']
	},
	{
		id: 'custody-now',
		section: 'steps',
		scope: 'case',
		purpose: 'law',
		facts: ['custody.now'],
		isQuick: true,
		cites: ['usc-42-1997e']
	},
	{
		id: 'grievance',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['grievance.status'],
		when: any(yes('custody.now'), is('custody.then', 'pretrial', 'sentenced')),
		cites: ['usc-42-1997e', 'porter-v-nussle']
	},
	{
		id: 'custody-released',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['custody.released'],
		when: any(
			is('custody.then', 'held-after-arrest', 'pretrial', 'sentenced'),
			is('claims', 'arrest')
		),
		cites: ['vsa-12-551', 'chinnici-v-bennington-2024']
	},
	{
		id: 'custody-released-on',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['custody.releasedOn'],
		when: yes('custody.released'),
		cites: ['vsa-12-551', 'chinnici-v-bennington-2024']
	},
	{
		id: 'custody-process',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['custody.processOn'],
		when: is('claims', 'arrest'),
		cites: ['wallace-v-kato']
	},
	{
		id: 'filed',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['filed.kinds'],
		cites: ['usc-28-2675', 'vsa-9-4506']
	},
	{
		id: 'federal-claim',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['filed.federalClaimOn', 'filed.federalAnswer'],
		when: is('filed.kinds', 'federal-claim'),
		cites: ['usc-28-2401', 'usc-28-2675']
	},
	{
		id: 'federal-denied',
		section: 'steps',
		scope: 'incident',
		purpose: 'law',
		facts: ['filed.federalDeniedOn'],
		when: is('filed.federalAnswer', 'denied'),
		cites: ['usc-28-2401']
	},
	{
		id: 'age',
		section: 'steps',
		scope: 'case',
		purpose: 'law',
		facts: ['person.under18'],
		isQuick: true,
		cites: ['vsa-12-551']
	},
	{
		id: 'birth-date',
		section: 'steps',
		scope: 'case',
		purpose: 'law',
		facts: ['person.birthDate'],
		when: yes('person.under18'),
		cites: ['vsa-12-551']
	},
	{
		id: 'incapacity',
		section: 'steps',
		scope: 'case',
		purpose: 'law',
		facts: ['person.incapacity', 'person.incapacityNow'],
		cites: ['vsa-12-551']
	},
	{
		id: 'incapacity-ended',
		section: 'steps',
		scope: 'case',
		purpose: 'law',
		facts: ['person.incapacityEndedOn'],
		when: all(yes('person.incapacity'), no('person.incapacityNow')),
		cites: ['vsa-12-551']
	}
] as const satisfies readonly QuestionPage[];
