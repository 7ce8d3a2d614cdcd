import type { LeanWords } from '../late-words.ts';

export const leanWords: LeanWords = {
	heading: 'De quel côté penchent les décisions',
	means: {
		denied: 'D’après vos réponses, les décisions passées penchent contre l’immunité de l’agent.',
		granted: 'D’après vos réponses, les décisions passées penchent pour l’immunité de l’agent.',
		open: 'D’après vos réponses, les décisions passées ne penchent d’aucun côté sur l’immunité.'
	},
	rests: 'Elles penchent ainsi à cause de ces décisions :',
	caution: 'Un juge peut voir les choses autrement.'
};
