import type { sectionTitles as en } from '../../en/questions/section-titles.ts';
import type { WordsLike } from '../../words-like.ts';

/** The name of each part of the interview. */
export const sectionTitles = {
	before: 'Antes de empezar',
	'when-where': 'Cuándo y dónde',
	who: 'Quién lo hizo',
	what: 'Qué pasó',
	details: 'Los detalles',
	mind: 'Qué había detrás',
	harm: 'Daños y pruebas',
	criminal: 'El caso penal',
	steps: 'Pasos dados y plazos',
	check: 'Revise sus respuestas'
} as const satisfies WordsLike<typeof en>;
