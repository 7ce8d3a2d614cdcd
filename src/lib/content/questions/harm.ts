import { any, is, yes } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from './question-page.ts';

const hasDied = any(yes('person.died'), is('case.role', 'estate'));

export const harmPages = [
	{
		id: 'harm',
		section: 'harm',
		scope: 'incident',
		purpose: 'law',
		facts: ['harm.kinds'],
		cites: ['vsa-12-512', 'usc-42-1997e']
	},
	{
		id: 'treatment',
		section: 'harm',
		scope: 'incident',
		purpose: 'record',
		facts: ['harm.treatment'],
		cites: []
	},
	{
		id: 'evidence',
		section: 'harm',
		scope: 'incident',
		purpose: 'record',
		facts: ['evidence.kinds'],
		cites: ['vsa-1-317']
	},
	{
		id: 'person-died',
		section: 'harm',
		scope: 'case',
		purpose: 'law',
		facts: ['person.died'],
		when: is('case.role', 'helper', 'lawyer'),
		cites: ['vsa-14-1492']
	},
	{
		id: 'death',
		section: 'harm',
		scope: 'case',
		purpose: 'law',
		facts: ['death.fromThis', 'death.discoveredOn', 'death.homicide'],
		when: hasDied,
		cites: ['vsa-14-1492']
	},
	{
		id: 'estate',
		section: 'harm',
		scope: 'case',
		purpose: 'law',
		facts: ['estate.lettersOn'],
		when: hasDied,
		cites: ['vsa-12-557']
	}
] as const satisfies readonly QuestionPage[];
