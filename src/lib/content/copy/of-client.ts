/** What is looked for, and what is said instead; it is given the groups found. */
export type Rewording = readonly [RegExp, (...found: readonly string[]) => string];

/** Verbs in the present, as they are said of one person. */
const verbs: Readonly<Record<string, string>> = {
	are: 'is',
	were: 'was',
	have: 'has',
	do: 'does',
	accept: 'accepts',
	ask: 'asks',
	break: 'breaks',
	bring: 'brings',
	come: 'comes',
	decide: 'decides',
	describe: 'describes',
	face: 'faces',
	file: 'files',
	gather: 'gathers',
	get: 'gets',
	give: 'gives',
	hold: 'holds',
	know: 'knows',
	learn: 'learns',
	lose: 'loses',
	make: 'makes',
	name: 'names',
	need: 'needs',
	rely: 'relies',
	say: 'says',
	send: 'sends',
	share: 'shares',
	sign: 'signs',
	sue: 'sues',
	suspect: 'suspects',
	tell: 'tells',
	think: 'thinks',
	trust: 'trusts',
	want: 'wants',
	win: 'wins',
	write: 'writes'
};

const known = Object.keys(verbs).join('|');

function ofOne(verb = ''): string {
	return verbs[verb.toLowerCase()] ?? verb;
}

/** Puts what is said to a client in English into words said of them, by rules that are tried in this order. */
export const ofClient: readonly Rewording[] = [
	[/\byou chose(?= to | the )/gi, () => 'the choice here was'],
	[/\byou can switch (this|that assumption)\b/gi, (what) => `${what} can be switched`],
	[/\b(are|were|have|do) you\b/gi, (verb) => `${ofOne(verb)} the client`],
	[
		/\b(did|can|could|may|must|would|lets?|helps?|saw|see) you\b/gi,
		(before) => `${before} the client`
	],
	[/\byou need not\b/gi, () => 'the client need not'],
	[
		/\b(you (?:had|did|have|filed|went|signed|started)\b[^.]*? (?:and|or|but)) (are|were|have|say|do)\b/gi,
		(first, verb) => `${first} ${ofOne(verb)}`
	],
	[
		/\b(if you (?:are|were)\b[^.]*? (?:and|or)) (are|were|have)\b/gi,
		(first, verb) => `${first} ${ofOne(verb)}`
	],
	[
		new RegExp(`\\byou ((?:also|still|first|likely|only|really|then) )?(${known})\\b`, 'gi'),
		(adverb, verb) => `the client ${adverb}${ofOne(verb)}`
	],
	[
		/\b(files anything|writes) or (say|share|sign)\b/gi,
		(first, verb) => `${first} or ${ofOne(verb)}`
	],
	[/\byourself\b/gi, () => 'themselves'],
	[/\byours?\b/gi, () => 'the client’s'],
	[/\byou\b/gi, () => 'the client']
];
