import { is } from '#lib/domain/conditions/condition.ts';
import type { QuestionPage } from './question-page.ts';

export const whoPages = [
	{
		id: 'officer-agency',
		section: 'who',
		scope: 'officer',
		purpose: 'structure',
		facts: ['officer.agency'],
		isQuick: true,
		cites: ['usc-42-1983', 'vsa-12-5602', 'vsa-24-901a']
	},
	{
		id: 'officer-federal',
		section: 'who',
		scope: 'officer',
		purpose: 'law',
		facts: ['officer.federalPower'],
		when: is('officer.agency', 'task-force'),
		cites: ['usc-8-1357']
	},
	{
		id: 'officer-sworn',
		section: 'who',
		scope: 'officer',
		purpose: 'law',
		facts: ['officer.sworn'],
		when: is('officer.agency', 'campus', 'constable'),
		cites: ['vsa-20-2351a']
	},
	{
		id: 'officer-joint',
		section: 'who',
		scope: 'officer',
		purpose: 'law',
		facts: ['officer.joint'],
		when: is('officer.agency', 'private-security'),
		cites: ['lugar-v-edmondson-oil']
	},
	{
		id: 'officer-function',
		section: 'who',
		scope: 'officer',
		purpose: 'law',
		facts: ['officer.function'],
		when: is('officer.agency', 'prosecutor', 'judge'),
		cites: ['kalina-v-fletcher', 'oconnor-v-donovan-2012']
	},
	{
		id: 'officer-duty',
		section: 'who',
		scope: 'officer',
		purpose: 'law',
		facts: ['officer.onDuty', 'officer.uniform', 'officer.badge', 'officer.usedAuthority'],
		cites: ['usc-42-1983', 'monroe-v-pape']
	},
	{
		id: 'officer-role',
		section: 'who',
		scope: 'officer',
		purpose: 'law',
		facts: ['officer.role'],
		cites: ['tangreti-v-bachmann-2020', 'anderson-v-branen-1994']
	},
	{
		id: 'officer-name',
		section: 'who',
		scope: 'officer',
		purpose: 'record',
		facts: ['officer.agencyName', 'officer.name'],
		cites: []
	},
	{
		id: 'officer-at',
		section: 'who',
		scope: 'officer',
		purpose: 'structure',
		facts: ['officer.at'],
		cites: ['ashcroft-v-iqbal']
	},
	{
		id: 'officer-another',
		section: 'who',
		scope: 'officer',
		purpose: 'structure',
		facts: ['officer.another'],
		cites: ['ashcroft-v-iqbal']
	}
] as const satisfies readonly QuestionPage[];
