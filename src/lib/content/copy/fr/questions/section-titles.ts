import type { sectionTitles as en } from '../../en/questions/section-titles.ts';
import type { WordsLike } from '../../words-like.ts';

/** The name of each part of the interview. */
export const sectionTitles = {
	before: 'Avant de commencer',
	'when-where': 'Quand et où',
	who: 'Qui l’a fait',
	what: 'Ce qui s’est passé',
	details: 'Les détails',
	mind: 'Ce qu’il y avait derrière',
	harm: 'Dommages et preuves',
	criminal: 'L’affaire pénale',
	steps: 'Démarches faites et délais',
	check: 'Vérifiez vos réponses'
} as const satisfies WordsLike<typeof en>;
