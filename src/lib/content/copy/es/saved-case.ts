import type { WordsLike } from '../words-like.ts';
import type { savedCase as en } from '../en/saved-case.ts';

export const savedCase = {
	show: 'Abrir un caso guardado',
	notLoaded: 'No se pudo cargar esta parte. Revise su conexión e inténtelo de nuevo.'
} as const satisfies WordsLike<typeof en>;
