import type { custodyConditions as en } from '../../../en/questions/details/custody-conditions.ts';
import type { WordsLike } from '../../../words-like.ts';

export const custodyConditions = {
	'conditions-what': {
		title: 'Cómo fue',
		why: 'Las cárceles deben cubrir las necesidades básicas y mantener seguras a las personas. Cuentan tanto qué tan malo fue como cuánto duró.',
		facts: {
			'custody-conditions.basic-need-denied': {
				label: 'Le negaron comida, agua, sueño, calor, un lugar limpio, ejercicio o seguridad'
			},
			'custody-conditions.risk-ignored': {
				label: 'El personal ignoró un riesgo conocido de parte de otros presos'
			},
			'custody-conditions.no-hearing': {
				label: 'Le castigaron con dureza o le aislaron sin aviso ni audiencia'
			},
			'custody-conditions.purposeless-cruelty': {
				label: 'Fue cruel o degradante y no servía a ningún fin'
			},
			'custody-conditions.long-duration': { label: 'Duró días o más' },
			'custody-conditions.short-duration': { label: 'Fue corto' }
		}
	},
	'conditions-officials': {
		title: 'Qué sabían las autoridades',
		why: 'Las autoridades responden por los riesgos que conocían y ante los que no hicieron nada. Si usted aún no tenía una condena, puede bastar con que debieran haberlo sabido.',
		facts: {
			'custody-conditions.officials-knew': {
				label: 'Las autoridades sabían y no actuaron'
			},
			'custody-conditions.no-knowledge': { label: 'Las autoridades no lo sabían' },
			'custody-conditions.security-reason': { label: 'Había una razón de seguridad real' },
			'custody-conditions.pretrial': {
				label: 'Usted aún no tenía una condena en ese momento'
			},
			'custody-conditions.grievance-not-used': {
				label: 'Usted no usó el proceso de queja interna (grievance)'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
