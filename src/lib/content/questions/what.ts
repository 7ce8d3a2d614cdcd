import type { QuestionPage } from './question-page.ts';

export const whatPages = [
	{
		id: 'claims',
		section: 'what',
		scope: 'incident',
		purpose: 'structure',
		facts: ['claims'],
		isQuick: true,
		cites: ['usc-42-1983', 'vt-const-1-11']
	},
	{
		id: 'officer-did',
		section: 'what',
		scope: 'officer',
		purpose: 'structure',
		facts: ['officer.did'],
		cites: ['ashcroft-v-iqbal']
	},
	{
		id: 'story',
		section: 'what',
		scope: 'incident',
		purpose: 'record',
		facts: ['incident.story'],
		cites: []
	}
] as const satisfies readonly QuestionPage[];
