import type { WordsLike } from '../words-like.ts';
import type { check as en } from '../en/check.ts';
import { savedCase } from './saved-case.ts';

export const check = {
	lead: 'Relisez-les. Vous pouvez changer chacune d’elles, et vous ne perdez rien.',
	changeWhat: (question) => ` ${question}`,
	count: (pages) => (pages === 1 ? '1 question' : `${pages} questions`),
	none: 'Vous n’avez encore répondu à aucune question.',
	more: 'Répondre à plus de questions',
	moreHint: 'La vérification rapide est finie. Plus de réponses rendent le résultat plus solide.',
	contradictions: {
		heading: (count) =>
			count === 1
				? 'Deux de vos réponses ne vont peut-être pas ensemble'
				: 'Certaines de vos réponses ne vont peut-être pas ensemble',
		lead: 'Elles semblent dire le contraire l’une de l’autre. Regardez-les encore une fois. Si elles sont justes ainsi, laissez-les. Vous pouvez voir le résultat de toute façon.'
	},
	savedCase
} as const satisfies WordsLike<typeof en>;
