import type { WordsLike } from '../words-like.ts';
import type { savedCase as en } from '../en/saved-case.ts';

export const savedCase = {
	show: 'Ouvrir un dossier enregistré',
	notLoaded: 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.'
} as const satisfies WordsLike<typeof en>;
