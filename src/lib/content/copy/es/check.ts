import type { WordsLike } from '../words-like.ts';
import type { check as en } from '../en/check.ts';
import { savedCase } from './saved-case.ts';

export const check = {
	lead: 'Léalas. Puede cambiar cualquiera de ellas y no pierde nada.',
	changeWhat: (question) => ` ${question}`,
	count: (pages) => (pages === 1 ? '1 pregunta' : `${pages} preguntas`),
	none: 'Aún no ha respondido a ninguna pregunta.',
	more: 'Responder más preguntas',
	moreHint: 'La revisión rápida terminó. Con más respuestas, el resultado es más firme.',
	contradictions: {
		heading: (count) =>
			count === 1
				? 'Puede que dos de sus respuestas no vayan juntas'
				: 'Puede que algunas de sus respuestas no vayan juntas',
		lead: 'Parece que dicen lo contrario una de la otra. Por favor, revíselas. Si están bien así, déjelas. De todos modos puede ver el resultado.'
	},
	savedCase
} as const satisfies WordsLike<typeof en>;
