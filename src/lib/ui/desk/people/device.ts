const browsers: readonly (readonly [RegExp, string])[] = [
	[/Edg\//, 'Edge'],
	[/Firefox\//, 'Firefox'],
	[/Chrome\//, 'Chrome'],
	[/Safari\//, 'Safari']
];

const systems: readonly (readonly [RegExp, string])[] = [
	[/iPhone|iPad/, 'iOS'],
	[/Android/, 'Android'],
	[/Windows/, 'Windows'],
	[/Mac OS X/, 'macOS'],
	[/CrOS/, 'ChromeOS'],
	[/Linux/, 'Linux']
];

/** Browser and system as they name themselves, to tell one's sessions apart; null when neither is known. */
export function deviceOf(userAgent: string): string | null {
	const found = [browsers, systems].flatMap((list) => {
		const name = list.find(([pattern]) => pattern.test(userAgent))?.[1];
		return name === undefined ? [] : [name];
	});
	return found.length === 0 ? null : found.join(', ');
}
