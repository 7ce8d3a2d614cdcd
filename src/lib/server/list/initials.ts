const mostInitials = 4;

/** The first letters of a name, all that a shared calendar may tell of it. */
export function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/)
		.map((word) => /\p{L}/u.exec(word)?.[0]?.toUpperCase() ?? '')
		.filter((letter) => letter !== '')
		.slice(0, mostInitials)
		.map((letter) => `${letter}.`)
		.join('');
}
