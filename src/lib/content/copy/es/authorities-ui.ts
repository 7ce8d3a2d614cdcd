import type { authoritiesUi as en } from '../en/authorities-ui.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around a source of law, wherever one is shown. */
export const authoritiesUi = {
	sources: (count: number) => (count === 1 ? 'Fuente' : `${count} fuentes`),
	elsewhere: '(otro sitio web, se abre en una pestaña nueva)',
	history: 'Historia posterior',
	inForce: (from: string | null, until: string | null) =>
		until === null
			? from === null
				? 'No se conoce la fecha de inicio'
				: `En vigor desde: ${from}`
			: `En vigor ${from === null ? '' : `desde: ${from} `}hasta: ${until}`,
	decided: (day: string) => `Decidido: ${day}`,
	proposal: 'No es ley',
	marks: {
		text: { label: 'Fuente leída', hint: 'Leímos las palabras de esta fuente.' },
		secondary: {
			label: 'De segunda mano',
			hint: 'Leímos sobre esta fuente, pero no sus propias palabras.'
		},
		memory: {
			label: 'Sin verificar',
			hint: 'No hemos verificado esta fuente. Ninguna respuesta se apoya solo en ella.'
		}
	},
	courts: {
		scotus: 'Corte Suprema de EE. UU.',
		'2d-cir': 'Tribunal de Apelaciones de EE. UU., Segundo Circuito',
		'other-circuit': 'Otro tribunal de apelaciones de EE. UU.',
		'vt-supreme': 'Corte Suprema de Vermont',
		'd-vt': 'Tribunal de Distrito de EE. UU., Vermont'
	},
	list: {
		title: 'La ley detrás de las respuestas',
		lead: 'Cada ley, decisión judicial, proyecto e informe en que se apoya este sitio. Cada uno muestra hasta dónde lo verificamos.',
		searchLabel: 'Buscar en las fuentes',
		searchHint: 'Un nombre, una palabra o un número de sección. Se queda en su dispositivo.',
		found: (count: number, all: number) =>
			count === all ? `Todas las fuentes: ${all}` : `${count} de ${all} fuentes`,
		none: 'Ninguna fuente tiene todas esas palabras.',
		usedIn: (count: number) => (count === 1 ? 'Se usa en 1 lugar' : `Se usa en ${count} lugares`),
		marksHeading: 'Qué significan las marcas',
		lawAsOf: (day: string, version: string) =>
			`Ley leída hasta el ${day}. Versión del libro de leyes: ${version}.`,
		kinds: {
			constitution: 'Constituciones',
			statute: 'Leyes escritas',
			case: 'Decisiones judiciales',
			rule: 'Reglas',
			bill: 'Proyectos y leyes aprobadas',
			report: 'Estudios y noticias',
			page: 'Páginas oficiales'
		}
	}
} as const satisfies WordsLike<typeof en>;
