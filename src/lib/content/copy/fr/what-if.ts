import type { whatIf as en } from '../en/what-if.ts';
import type { WordsLike } from '../words-like.ts';

/** What the result says of answers tried out, in French. */
export const whatIf = {
	decisive: {
		settlesAll: 'Cette seule réponse trancherait',
		tellsMost: 'C’est cette réponse qui en dirait le plus',
		settles: (count: number, open: number) =>
			`Quelle que soit la réponse, elle tranche ${count} des ${open} points encore ouverts plus haut.`,
		maySettle: (count: number, open: number) =>
			`Certaines réponses trancheraient jusqu’à ${count} des ${open} points encore ouverts plus haut.`,
		narrows: 'Elle laisserait moins d’issues ouvertes.',
		answer: 'Aller à cette question'
	},
	changes: {
		lead: 'Chaque ligne change une réponse et laisse les autres comme elles sont. Elle montre si le résultat est solide. Répondez seulement ce qui est vrai.',
		working: 'Essai de chaque réponse…',
		none: 'Aucune réponse seule ne changerait ce qui en résulte.',
		noneYet:
			'Aucune réponse seule ne déciderait. Il en faut plus d’une que nous n’avons pas encore.',
		settleHeading: 'Vous ne savez pas encore, et cela déciderait',
		otherwiseHeading: 'Si une réponse était différente',
		ifSo: (statement: string) => `Si c’était vrai : « ${statement} »`,
		from: 'de',
		to: 'à',
		all: (count: number) => `Les montrer toutes : ${count}`,
		fewer: 'En montrer moins'
	}
} as const satisfies WordsLike<typeof en>;
