import type { cover as en } from '../en/cover.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the printed summary, in Spanish. */
export const cover = {
	title: 'Resumen para un abogado',
	prepared: (day: string) => `Preparado el ${day}`,
	lawAsOf: (day: string) => `Ley al ${day}`,
	lawbook: (version: string) => `Libro de leyes ${version}`,
	page: 'Página',
	of: 'de',
	running: 'Resumen de Threshold',
	footer: 'Información legal, no asesoramiento',
	notice:
		'Información legal hecha por un programa de computadora a partir del relato de una sola persona. No es asesoramiento legal ni un pronóstico. Revise cada fuente antes de confiar en ella.',
	account: 'El relato de la persona',
	outcomes: 'Resultados',
	notOpen: 'No está abierto con estos hechos',
	met: 'Se cumple, o no lo impide:',
	authorities: 'Fuentes citadas',
	marks:
		'Marcas: [T] se leyeron las palabras de la fuente; [S] de segunda mano; [M] sin verificar.',
	mark: { text: '[T]', secondary: '[S]', memory: '[M]' },
	outcome: 'Resultado',
	question: 'Pregunta',
	status: 'Estado',
	basis: 'Razones y fuentes'
} as const satisfies WordsLike<typeof en>;
