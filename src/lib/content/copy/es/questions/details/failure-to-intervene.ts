import type { failureToIntervene as en } from '../../../en/questions/details/failure-to-intervene.ts';
import type { WordsLike } from '../../../words-like.ts';

export const failureToIntervene = {
	'intervene-seen': {
		title: 'Lo que vio el agente',
		lead: 'Esto trata del agente que se quedó sin hacer nada.',
		why: 'Un agente debe tratar de impedir lo malo que hace otro si hay una oportunidad real de hacerlo. Nadie puede impedir lo que se acaba en un instante.',
		facts: {
			'failure-to-intervene.saw-it': { label: 'El agente vio o sabía lo que hacía el otro' },
			'failure-to-intervene.not-present': {
				label: 'El agente no estaba allí o no podía ver'
			},
			'failure-to-intervene.time-to-act': {
				label: 'Hubo tiempo y una oportunidad real de impedirlo'
			},
			'failure-to-intervene.too-quick': { label: 'Se acabó en segundos' }
		}
	},
	'intervene-other': {
		title: 'Lo malo que el agente miró',
		why: 'El reclamo depende del acto del otro agente. Si ese acto era legal, no había nada que impedir.',
		facts: {
			'failure-to-intervene.underlying-wrong-clear': {
				label: 'Lo que hizo el otro agente iba evidentemente contra la ley'
			},
			'failure-to-intervene.underlying-lawful': {
				label: 'Lo que hizo el otro agente era legal, o no iba claramente contra la ley'
			},
			'failure-to-intervene.prolonged-or-repeated': {
				label: 'Siguió por un rato o se repitió'
			},
			'failure-to-intervene.encouraged': {
				label: 'El agente lo animó, vigiló mientras pasaba o era el jefe'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
