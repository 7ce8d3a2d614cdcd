import type { changeWords as en } from '../en/changes.ts';
import type { WordsLike } from '../words-like.ts';

/** What each version of the lawbook changed. */
export const changeWords = {
	'2026.11.22': [
		'La primera versión: siete caminos (once, si se cuenta contra quién son), catorce tipos de reclamo, once plazos y 300 casos decididos.',
		'La mayoría de las secciones del código de Vermont vienen de una copia de julio de 2022. Cada fuente dice hasta dónde se verificó.'
	]
} as const satisfies WordsLike<typeof en>;
