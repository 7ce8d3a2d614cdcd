import type { cover as en } from '../en/cover.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the printed summary, in French. */
export const cover = {
	title: 'Résumé pour un avocat',
	prepared: (day: string) => `Préparé le ${day}`,
	lawAsOf: (day: string) => `Loi au ${day}`,
	lawbook: (version: string) => `Livre de lois ${version}`,
	page: 'Page',
	of: 'sur',
	running: 'Résumé de Threshold',
	footer: 'Information juridique, pas un conseil',
	notice:
		'Information juridique faite par un programme à partir du récit d’une seule personne. Ce n’est pas un conseil juridique, ni une prévision. Vérifiez chaque source avant de vous y fier.',
	account: 'Le récit de la personne',
	outcomes: 'Résultats',
	notOpen: 'Non ouvert avec ces faits',
	met: 'Rempli, ou sans obstacle :',
	authorities: 'Sources citées',
	marks: 'Marques : [T] mots de la source lus; [S] de seconde main; [M] non vérifiée.',
	mark: { text: '[T]', secondary: '[S]', memory: '[M]' },
	outcome: 'Résultat',
	question: 'Question',
	status: 'État',
	basis: 'Raisons et sources'
} as const satisfies WordsLike<typeof en>;
