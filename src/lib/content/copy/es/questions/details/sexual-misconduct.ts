import type { sexualMisconduct as en } from '../../../en/questions/details/sexual-misconduct.ts';
import type { WordsLike } from '../../../words-like.ts';

export const sexualMisconduct = {
	'sexual-contact': {
		title: 'Lo que hizo el agente',
		lead: 'Si no quiere responder alguna, elija “No sé”. Lo que le hicieron no es culpa de usted.',
		why: 'El contacto sexual sin un fin apropiado viola los derechos de una persona. Un registro verdadero puede ser una defensa.',
		facts: {
			'sexual-misconduct.sexual-contact': {
				label: 'Hubo tocamientos sexuales, agresión sexual o violación'
			},
			'sexual-misconduct.in-custody-or-coerced': {
				label: 'A usted le tenían bajo custodia, o el agente usó una amenaza o la placa'
			},
			'sexual-misconduct.search-purpose': { label: 'Fue parte de un registro legal' },
			'sexual-misconduct.no-search-purpose': {
				label: 'No tenía fin de registro ni fin médico'
			}
		}
	},
	'sexual-other': {
		title: 'Cómo se hizo',
		lead: 'Si no quiere responder alguna, elija “No sé”.',
		why: 'Los tribunales miran si se hizo con un fin sexual o para avergonzar, cuántas veces, y si se usó poder de policía.',
		facts: {
			'sexual-misconduct.words-and-gratification': {
				label: 'Hubo palabras o señales de placer sexual o de un deseo de avergonzarle'
			},
			'sexual-misconduct.repeated': { label: 'Pasó más de una vez' },
			'sexual-misconduct.brief-incidental': {
				label: 'Fue breve y casual, como parte de otra cosa'
			},
			'sexual-misconduct.not-on-duty': {
				label: 'El agente estaba fuera de servicio y no usó poder de policía'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
