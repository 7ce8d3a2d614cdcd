/** The words of the button that reads a page aloud. */
export const speech = {
	read: 'Read this page aloud',
	stop: 'Stop reading'
} as const;
