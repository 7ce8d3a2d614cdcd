import type { LeanWords } from '../late-words.ts';

export const leanWords: LeanWords = {
	heading: 'Which way the cases lean',
	means: {
		denied: 'Going by what you told us, earlier cases lean against immunity for the officer.',
		granted: 'Going by what you told us, earlier cases lean toward immunity for the officer.',
		open: 'Going by what you told us, earlier cases do not lean either way on immunity.'
	},
	rests: 'They lean this way because of these cases:',
	caution: 'A judge may see it another way.'
};
