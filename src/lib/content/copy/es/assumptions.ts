import type { assumptionWords as en } from '../en/assumptions.ts';
import type { WordsLike } from '../words-like.ts';

/** What we could not find in S.254 as introduced (2022, not the law), the choices, and why the default is what it is. */
export const assumptionWords = {
	's254-officer': {
		name: 'Quién es un agente',
		question:
			'¿Se aplicaría a los agentes de prisiones el proyecto S.254 tal como se presentó (2022), que no es ley?',
		options: {
			'code-definition': 'Usar la lista general de agentes del orden público de Vermont',
			'includes-corrections': 'Contar también a los agentes penitenciarios'
		},
		why: 'No hemos visto la propia definición del proyecto. La lista general de Vermont deja fuera a los agentes penitenciarios, así que empezamos por ahí.'
	},
	's254-start': {
		name: 'Cuándo empezaría',
		question:
			'¿Alcanzaría lo que le pasó a usted el proyecto S.254 tal como se presentó (2022), que no es ley?',
		options: {
			'in-force-that-day': 'Hacer de cuenta que estaba vigente ese día',
			'only-later-acts': 'Solo actos después de su inicio (nunca empezó)'
		},
		why: 'La comparación pregunta qué sería diferente si el proyecto hubiera sido ley ese día. No sabemos la fecha de inicio del proyecto, y nunca entró en vigor.'
	},
	's254-limitation': {
		name: 'Tiempo para demandar',
		question:
			'¿Cuánto tiempo tendría una persona bajo el proyecto S.254 tal como se presentó (2022), que no es ley?',
		options: {
			'vermont-three-years':
				'Tres años, como para la mayoría de los reclamos por lesiones en Vermont',
			'none-stated': 'Ningún plazo indicado'
		},
		why: 'No hemos visto un plazo en el proyecto. Sin uno, muy probablemente se aplicarían los plazos ordinarios de Vermont. Ese es nuestro razonamiento, no una fuente.'
	},
	's254-statutory-immunity': {
		name: 'Protección por ley escrita',
		question:
			'¿Quitaría el proyecto S.254 tal como se presentó (2022), que no es ley, la protección que las leyes escritas de Vermont dan a los empleados públicos?',
		options: {
			'not-assumed': 'No se sabe',
			removed: 'Sí, quitada',
			kept: 'No, conservada'
		},
		why: 'Según se cita, el proyecto nombraba solo la inmunidad creada por los tribunales. No sabemos si también quitaba la protección creada por ley escrita. Importa cuando un acto no se hizo a propósito.'
	},
	's254-fees': {
		name: 'Honorarios de abogado',
		question:
			'¿Quién pagaría al abogado de quien gana bajo el proyecto S.254 tal como se presentó (2022), que no es ley?',
		options: {
			'not-known': 'No se sabe',
			'winner-may-recover': 'Quien gana podría pedir los honorarios',
			'each-side-pays': 'Cada parte paga los suyos'
		},
		why: 'No hemos visto una regla de honorarios en el proyecto. Eso no cambia si un reclamo podría seguir adelante.'
	},
	's254-indemnity': {
		name: 'Quién paga por el agente',
		question:
			'¿Pagaría la agencia bajo el proyecto S.254 tal como se presentó (2022), que no es ley?',
		options: {
			qualified: 'Sí, con condiciones que no sabemos',
			'full-in-good-faith':
				'Por completo si el agente actuó de buena fe (palabras del patrocinador)'
		},
		why: 'El fin que el proyecto declara habla de “qualified indemnification”, es decir, de pagar por el agente con condiciones. El patrocinador escribió “100 percent” (cien por ciento) para la buena fe en un periódico; esa es su promesa, no texto del proyecto.'
	},
	's254-officer-share': {
		name: 'La parte del propio agente',
		question:
			'¿Pagaría el agente una parte de su bolsillo bajo el proyecto S.254 tal como se presentó (2022), que no es ley?',
		options: {
			'not-known': 'No se sabe',
			nothing: 'Nada',
			'part-if-bad-faith': 'Alguna parte, si no fue de buena fe'
		},
		why: 'No hemos visto ninguna cifra para Vermont, así que no mostramos ninguna. Las cifras de otros estados no son las de Vermont.'
	},
	's254-cap': {
		name: 'Límite al dinero',
		question:
			'¿Habría un límite al dinero bajo el proyecto S.254 tal como se presentó (2022), que no es ley?',
		options: {
			'not-known': 'No se sabe',
			'no-cap': 'Sin límite',
			'tort-claims-cap': 'Los límites para los reclamos contra el Estado'
		},
		why: 'Una hoja de evaluación (scorecard) sugiere que el proyecto no ponía límite, pero el texto que tenemos está cortado. Así que lo dejamos abierto.'
	}
} as const satisfies WordsLike<typeof en>;
