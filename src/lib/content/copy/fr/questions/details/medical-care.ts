import type { medicalCare as en } from '../../../en/questions/details/medical-care.ts';
import type { WordsLike } from '../../../words-like.ts';

export const medicalCare = {
	'medical-need': {
		title: 'Ce qu’il vous fallait et ce que vous avez reçu',
		why: 'Le personnel ne doit pas ignorer un besoin sérieux qu’il connaît. Si vous n’étiez pas encore condamné, il peut suffire qu’il ait dû le savoir. Un court retard, ou des soins qui n’étaient pas les meilleurs, ne suffit le plus souvent pas.',
		facts: {
			'medical-care.serious-need': {
				label: 'Vous aviez un besoin sérieux',
				example: 'Une forte douleur, un saignement, un sevrage, une crise, ou un risque de suicide.'
			},
			'medical-care.obvious-or-told': { label: 'Les agents ont vu le besoin ou on le leur a dit' },
			'medical-care.not-known': { label: 'Les agents ne savaient pas et n’avaient aucun signe' },
			'medical-care.refused-or-long-delay': {
				label: 'Les soins ont été refusés ou beaucoup retardés'
			},
			'medical-care.short-delay': { label: 'Il n’y a eu qu’un court retard' },
			'medical-care.some-care-given': {
				label: 'Vous avez reçu de vrais soins, et la question est de savoir s’ils étaient bons'
			}
		}
	},
	'medical-other': {
		title: 'Ce qui compte aussi',
		why: 'Une personne qui n’a pas été condamnée est mieux protégée. Le personnel qui suit une infirmière ou un médecin est souvent protégé.',
		facts: {
			'medical-care.pretrial': { label: 'Vous n’aviez pas été condamné à ce moment-là' },
			'medical-care.relied-on-clinician': {
				label: 'Les agents se sont fiés à ce que disait le personnel médical'
			},
			'medical-care.punitive-motive': {
				label: 'On a retenu les soins pour vous punir ou faire pression sur vous'
			},
			'medical-care.harm-resulted': { label: 'Il en est résulté un décès ou un mal qui dure' }
		}
	}
} as const satisfies WordsLike<typeof en>;
