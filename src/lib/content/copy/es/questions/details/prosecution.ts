import type { prosecution as en } from '../../../en/questions/details/prosecution.ts';
import type { WordsLike } from '../../../words-like.ts';

export const prosecution = {
	'prosecution-case': {
		title: 'Cómo fue el caso penal',
		why: 'Este reclamo necesita un caso que no terminó en una condena. Si había causa suficiente para el cargo, por lo general el reclamo se pierde.',
		facts: {
			'prosecution.ended-without-conviction': {
				label: 'Terminó sin condena, o la condena quedó sin efecto'
			},
			'prosecution.conviction-stands': {
				label:
					'Un veredicto le halló culpable o usted hizo una declaración (plea), y eso sigue en pie'
			},
			'prosecution.probable-cause': {
				label: 'De todas formas había causa suficiente para el cargo'
			},
			'prosecution.no-probable-cause': { label: 'No había causa suficiente para el cargo' },
			'prosecution.independent-decision': {
				label: 'Un fiscal, un gran jurado o un juez decidió por su cuenta con hechos verdaderos'
			},
			'prosecution.held-in-custody': {
				label: 'Le encarcelaron o le tuvieron bajo límites por ello'
			}
		}
	},
	'prosecution-evidence': {
		title: 'Qué tenían de malo las pruebas',
		why: 'Un agente no puede inventar pruebas, mentir sobre ellas ni ocultar lo que le ayuda a usted. Las mentiras dichas solo en el tribunal se tratan de otra manera.',
		facts: {
			'prosecution.officer-lied': {
				label: 'Un agente mintió en una declaración o un informe que se usó contra usted'
			},
			'prosecution.testimony-only': {
				label: 'Lo único malo fue un testimonio falso ante el tribunal o ante un gran jurado'
			},
			'prosecution.evidence-planted-or-made-up': {
				label:
					'Plantaron o inventaron pruebas, o falsearon una confesión o una rueda de identificación'
			},
			'prosecution.evidence-hidden': { label: 'Ocultaron pruebas que le ayudaban a usted' },
			'prosecution.coercion': {
				label: 'A un testigo o a usted le obligaron o amenazaron'
			},
			'prosecution.ill-will': { label: 'El agente actuó por rencor o por otro mal motivo' }
		}
	}
} as const satisfies WordsLike<typeof en>;
