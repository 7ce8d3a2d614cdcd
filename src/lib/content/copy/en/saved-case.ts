/** The way to a case saved before, on pages that have no papers. */
export const savedCase = {
	show: 'Open a saved case',
	notLoaded: 'This part could not be loaded. Check your connection, then try again.'
} as const;
