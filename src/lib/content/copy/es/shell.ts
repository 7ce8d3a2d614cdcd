import type { shell as en } from '../en/shell.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of every page: header, footer and what is said when a page fails. */
export const shell = {
	name: 'Threshold',
	home: 'Threshold, página de inicio',
	skipToContent: 'Ir al contenido principal',
	quickExit: 'Salida rápida',
	quickExitHint: 'u oprima Shift (mayúsculas) tres veces',
	title: (page: string) => `${page} – Threshold`,
	description:
		'¿La policía de Vermont le hizo algo que le pareció mal? Responda preguntas sencillas. Vea si la ley dejaría que un tribunal lo escuche, y por qué.',
	footer: {
		label: 'Sobre este sitio',
		notAdvice:
			'Threshold da información legal. No da consejo de abogado. No predice quién ganaría. Usarlo no convierte a nadie en su abogado.',
		lawAsOf: (day: string) => `Ley leída hasta el ${day}.`,
		links: [
			{ href: '/read-first', text: 'Lea esto primero' },
			{ href: '/privacy', text: 'Privacidad y seguridad' },
			{ href: '/accessibility', text: 'Accesibilidad' },
			{ href: '/paper', text: 'Preguntas en papel' },
			{ href: '/law', text: 'La ley que usamos' },
			{ href: '/law/mistake', text: 'Avisar de un error' }
		]
	},
	error: {
		notFound: 'No encontramos esa página',
		notFoundText: 'La dirección puede estar mal, o la página puede haberse movido.',
		broken: 'Algo salió mal',
		brokenText: 'Es culpa nuestra, no suya. Nada de lo que escribió se envió a ningún lugar.',
		toStart: 'Ir a la página de inicio'
	},
	translation: {
		notReviewed: 'Ningún traductor profesional ha leído aún esta traducción.',
		sources:
			'Las leyes, los nombres de los casos y nuestras notas sobre cada fuente siguen en inglés.'
	}
} as const satisfies WordsLike<typeof en>;
