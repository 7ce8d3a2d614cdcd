/** The requirements of routes, by id, that are immunities: they stop a claim whatever was done to the person. */
export const immunities: readonly string[] = [
	'absolute-immunity',
	'qualified-immunity',
	'immunity',
	'official-immunity',
	'kept-immunity',
	'common-law-immunity',
	'statutory-immunity'
];
