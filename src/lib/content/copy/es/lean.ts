import type { LeanWords } from '../late-words.ts';

export const leanWords: LeanWords = {
	heading: 'Hacia qué lado se inclinan los casos',
	means: {
		denied:
			'Según lo que nos contó, los casos anteriores se inclinan en contra de la inmunidad del oficial.',
		granted:
			'Según lo que nos contó, los casos anteriores se inclinan a favor de la inmunidad del oficial.',
		open: 'Según lo que nos contó, los casos anteriores no se inclinan a ningún lado sobre la inmunidad.'
	},
	rests: 'Se inclinan así por estos casos:',
	caution: 'Un juez puede verlo de otra manera.'
};
