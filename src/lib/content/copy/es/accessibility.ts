import type { accessibility as english } from '../en/accessibility.ts';
import type { WordsLike } from '../words-like.ts';

export const accessibility = {
	testedHeading: 'Lo que se prueba cada vez que cambia el código',
	checks: {
		'axe-site':
			'La página de inicio y las páginas sobre el sitio: el programa axe no encuentra ninguna infracción de WCAG 2.2 A y AA, en colores claros y oscuros, y nada se desplaza de lado a 320 píxeles.',
		'axe-questions':
			'Cada tipo de pregunta, sus mensajes de error, la página para revisar las respuestas y el resultado: axe no encuentra ninguna infracción en la pantalla de un teléfono.',
		'axe-law':
			'Las páginas sobre la exactitud, sobre todas las preguntas y sobre los cambios de la ley: lo mismo.',
		'axe-paper': 'El formulario en papel, visto en pantalla: lo mismo.',
		'axe-languages':
			'Muchas páginas en español y en francés, entre ellas la primera pregunta y el resultado: axe no encuentra ninguna infracción, y nada se desplaza de lado a 320 píxeles.',
		zoom: 'Como con un zoom del 400 %, con colores forzados y menos movimiento: nada se desplaza de lado, el foco se ve y nada se mueve.',
		'screen-reader':
			'Lo que el navegador da a un lector de pantalla está en orden, y cada campo y botón tiene un nombre.',
		keyboard: 'El teclado solo lleva de la página de inicio al resultado.',
		focus: 'Cada pregunta nueva lleva el foco a su encabezado, y el título de la página la nombra.',
		mistakes: 'Una respuesta que falta se dice en un aviso, en el título y en su propio campo.',
		'no-script': 'El formulario en papel está completo sin JavaScript, en A4 y en Carta.',
		offline: 'Después de una visita, todas las preguntas y el resultado funcionan sin red.',
		papers: 'Los archivos PDF están etiquetados, con título, idioma y marcadores.',
		'plain-words': 'Ninguna frase de las preguntas en inglés pasa del octavo grado de lectura.'
	},
	gapsHeading: 'Lo que aún no se cumple o no se sabe',
	gaps: [
		'Nadie ajeno al proyecto ha auditado el sitio.',
		'No lo han probado personas que usan cada día lectores de pantalla, pulsadores o control por voz.',
		'Las pruebas de un programa hallan solo algunas barreras. Que no se halle ninguna no quiere decir que no la haya.',
		'Ningún traductor profesional ha revisado el español ni el francés. Nuestras notas sobre cada fuente de la ley están en inglés.',
		'La lectura en voz alta funciona solo donde el propio dispositivo tiene una voz para el idioma. No se usa ninguna voz que envíe el texto a otra parte.',
		'No hay lengua de señas ni versión de lectura fácil.'
	],
	reviewed: (day: string) => `Esta lista se revisó por última vez el ${day}.`
} as const satisfies WordsLike<typeof english>;
