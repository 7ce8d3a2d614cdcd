import type { arrest as en } from '../../../en/questions/details/arrest.ts';
import type { WordsLike } from '../../../words-like.ts';

export const arrest = {
	'arrest-reason': {
		title: 'Por qué le arrestaron',
		lead: 'Responda por lo que el agente sabía entonces, no por lo que se supo después.',
		why: 'Un arresto es legal si el agente tenía causa suficiente para pensar que usted cometió cualquier delito, aunque fuera pequeño.',
		facts: {
			'arrest.no-facts-of-crime': {
				label: 'El agente no tenía ningún hecho que mostrara que usted cometió un delito'
			},
			'arrest.officer-saw-offence': {
				label: 'El agente le vio violar una ley, aunque fuera una pequeña'
			},
			'arrest.complaint-by-witness': { label: 'Una víctima o un testigo le acusó' },
			'arrest.corroboration': {
				label: 'Varias fuentes o pruebas físicas apuntaban a usted'
			},
			'arrest.words-or-recording-only': {
				label: 'Le arrestaron por palabras, un gesto, una protesta o una grabación, sin amenaza'
			},
			'arrest.ignored-order': {
				label: 'Usted no obedeció una orden clara y legal antes del arresto'
			}
		}
	},
	'arrest-approval': {
		title: 'Órdenes judiciales (warrants) y aprobación',
		why: 'Una orden judicial (warrant) o la aprobación de un juez protege a un agente, pero no si se consiguió con mentiras. La policía necesita una orden para la mayoría de los arrestos en una casa.',
		facts: {
			'arrest.warrant': { label: 'Había una orden de arresto (warrant) contra usted' },
			'arrest.prosecutor-or-judge-approved': {
				label: 'Un fiscal, un jefe o un juez lo aprobó antes del arresto'
			},
			'arrest.false-statement-to-get-warrant': {
				label: 'La orden de arresto o el cargo se basó en una mentira, o se omitieron hechos clave',
				help: 'El agente sabía que era falso, u omitió hechos clave sin que le importara si eso engañaba.'
			},
			'arrest.no-warrant-in-home': {
				label:
					'Le arrestaron en una casa sin orden judicial (warrant), sin consentimiento y sin emergencia'
			}
		}
	},
	'arrest-mistake': {
		title: 'Errores sobre el arresto',
		why: 'La ley puede proteger a un agente que se equivocó, si el error fue razonable. Un agente no puede ignorar hechos que muestran la inocencia de alguien.',
		facts: {
			'arrest.innocence-known': {
				label:
					'El agente sabía de hechos que mostraban su inocencia o se los mostraron, o se negó a hacer una comprobación fácil'
			},
			'arrest.wrong-person': { label: 'Le confundieron con otra persona' },
			'arrest.not-identified-individually': {
				label: 'Le arrestaron junto con un grupo o lugar entero, y nada apuntaba a usted'
			},
			'arrest.law-did-not-forbid': {
				label: 'Lo que usted hizo no es un delito, o un tribunal había anulado esa ley'
			},
			'arrest.honest-mistake': {
				label: 'El agente cometió un error de buena fe',
				help: 'Sobre un hecho, como quién era usted o qué se vio, o sobre un punto poco claro de la ley.'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
