import type { lawPages as en } from '../en/law-pages.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the pages for people who review the law and the questions. */
export const lawPages = {
	links: {
		label: 'Más sobre la ley en este sitio',
		pages: [
			{ href: '/law', text: 'La ley detrás de las respuestas' },
			{ href: '/law/changes', text: 'Cambios en el libro de leyes' },
			{
				href: '/law/accuracy',
				text: 'Con qué frecuencia el razonamiento coincide con los tribunales'
			},
			{ href: '/law/questions', text: 'Todas las preguntas, para revisarlas' },
			{ href: '/flow', text: 'Cómo una pregunta lleva a otra' },
			{ href: '/law/mistake', text: 'Avisar de un error en la ley' }
		]
	},
	changes: {
		title: 'Cambios en el libro de leyes',
		lead: 'El libro de leyes es el conjunto de reglas, fuentes y casos decididos con que razona este sitio. Esta página muestra sus versiones, la más nueva primero.',
		version: (version: string) => `Versión ${version}`,
		asOf: (day: string) => `Ley leída hasta el ${day}.`,
		about:
			'Un borrador, un resumen impreso o un caso guardado nombra la versión con que se juzgó. Un caso abierto se queda con su versión hasta que se vuelve a cargar la página.',
		howNamed: 'Una versión lleva el nombre de su día, con una letra si hay varias en un día.'
	},
	questions: {
		title: 'Todas las preguntas, para revisarlas',
		lead: 'Para abogados, traductores y otras personas que revisan este sitio: cada pregunta en cada idioma, con por qué se hace, sus fuentes, cuándo se hace y qué tan difícil es de leer.',
		counts: (pages: number, facts: number) => `${pages} páginas con ${facts} preguntas.`,
		grade: (average: string, hardest: string) =>
			`Grado de lectura del texto en inglés ${average}; su oración más difícil ${hardest}.`,
		gradeNote:
			'El grado es el de Flesch y Kincaid, que se hizo para el inglés. Los textos en otros idiomas se miden aparte, con fórmulas hechas para cada uno.',
		why: 'Por qué preguntamos',
		none: 'Ninguna respuesta a esto cambia un resultado, así que no se apoya en ninguna fuente.',
		always: 'Se pregunta a todas las personas.',
		purposes: {
			law: 'Se pregunta solo mientras la respuesta todavía pueda cambiar un resultado.',
			structure: 'Se pregunta siempre, porque otras preguntas dependen de ella.',
			record: 'No cambia ningún resultado. Se guarda para el resumen y se puede omitir.'
		},
		scopes: {
			case: 'Sobre el caso en general.',
			incident: 'Se pregunta por cada incidente.',
			officer: 'Se pregunta por cada agente o grupo.'
		},
		quick: 'Parte de la revisión rápida.',
		untranslated: 'Ningún traductor profesional ha leído aún las traducciones.'
	}
} as const satisfies WordsLike<typeof en>;
