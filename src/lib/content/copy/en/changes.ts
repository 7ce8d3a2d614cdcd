/** What each version of the lawbook changed. */
export const changeWords = {
	'2026.11.22': [
		'The first version: seven routes (eleven, counted with whom they are against). It has fourteen kinds of claim, eleven clocks and 300 decided cases.',
		'Most sections of the Vermont code come from a copy of July 2022. Each source says how far it was checked.'
	]
} as const;
