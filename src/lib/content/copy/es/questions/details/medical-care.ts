import type { medicalCare as en } from '../../../en/questions/details/medical-care.ts';
import type { WordsLike } from '../../../words-like.ts';

export const medicalCare = {
	'medical-need': {
		title: 'Lo que usted necesitaba y lo que recibió',
		why: 'El personal no debe ignorar una necesidad grave que conoce. Si usted aún no tenía una condena, puede bastar con que debieran haberlo sabido. Una demora corta, o una atención que no fue la mejor, por lo general no basta.',
		facts: {
			'medical-care.serious-need': {
				label: 'Usted tenía una necesidad grave',
				example:
					'Dolor fuerte, sangrado, síndrome de abstinencia, una convulsión o un riesgo de suicidio.'
			},
			'medical-care.obvious-or-told': {
				label: 'Los agentes vieron la necesidad o se les dijo'
			},
			'medical-care.not-known': { label: 'Los agentes no sabían y no tenían señales' },
			'medical-care.refused-or-long-delay': {
				label: 'La atención fue negada o se demoró mucho'
			},
			'medical-care.short-delay': { label: 'Hubo solo una demora corta' },
			'medical-care.some-care-given': {
				label: 'Usted recibió algo de atención real, y la cuestión es qué tan buena fue'
			}
		}
	},
	'medical-other': {
		title: 'Qué más importa',
		why: 'Una persona que aún no tiene una condena tiene más protección. El personal que sigue a un enfermero o a un médico suele estar protegido.',
		facts: {
			'medical-care.pretrial': { label: 'Usted aún no tenía una condena en ese momento' },
			'medical-care.relied-on-clinician': {
				label: 'Los agentes se guiaron por lo que dijo el personal médico'
			},
			'medical-care.punitive-motive': {
				label: 'Le negaron atención para castigarle o presionarle'
			},
			'medical-care.harm-resulted': { label: 'De ello resultó una muerte o un daño duradero' }
		}
	}
} as const satisfies WordsLike<typeof en>;
