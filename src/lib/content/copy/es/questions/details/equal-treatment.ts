import type { equalTreatment as en } from '../../../en/questions/details/equal-treatment.ts';
import type { WordsLike } from '../../../words-like.ts';

export const equalTreatment = {
	'equal-signs': {
		title: 'Señales de trato desigual',
		why: 'Para ganar, una persona debe mostrar que los agentes quisieron tratarla peor por ser quien es. Comparar con otras personas es la prueba principal.',
		facts: {
			'equal-treatment.slur-or-statement': {
				label: 'Un agente usó un insulto o hizo un comentario sobre quién es usted'
			},
			'equal-treatment.others-treated-better': {
				label: 'A otras personas en la misma situación las trataron mejor'
			},
			'equal-treatment.no-comparison': {
				label: 'No hay nadie como usted en la misma situación a quien hayan tratado mejor'
			},
			'equal-treatment.repeated-stops': {
				label: 'Le pararon una y otra vez sin cargos'
			}
		}
	},
	'equal-reason': {
		title: 'Razones y registros',
		why: 'Si hubo una razón que no tenía nada que ver con quién es usted, el reclamo es difícil de probar.',
		facts: {
			'equal-treatment.neutral-reason': {
				label: 'Lo explica una razón que no tiene nada que ver con quién es usted'
			},
			'equal-treatment.no-violation': {
				label: 'No lo explica nada que usted hiciera o que se sospechara de usted'
			},
			'equal-treatment.described-suspect': {
				label: 'La raza o algo parecido era parte de una descripción clara de un sospechoso'
			},
			'equal-treatment.policy': {
				label:
					'Una regla u orden decía a la policía que tratara a algunas personas de otra manera por ser quienes son'
			},
			'equal-treatment.data-or-pattern': {
				label: 'Hay registros o cifras que muestran un patrón',
				help: 'Puede comprobarlo. En Vermont, los datos sobre las paradas en carretera son públicos.'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
