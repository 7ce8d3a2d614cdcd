/** What each limitation rule is called at the desk, by its id in the lawbook. */
export const ruleNames: Readonly<Record<string, string>> = {
	'section-1983': 'Section 1983 suit',
	'vermont-tort': 'Vermont injury claim',
	'vermont-tort-sheriff': 'Vermont injury claim for a deputy’s act',
	'article-11': 'Vermont constitution claim',
	'public-accommodations': 'Vermont public accommodations claim',
	'federal-tort-claims': 'Federal tort claim',
	'federal-administrative-claim': 'Written claim to the federal agency',
	'human-rights-commission': 'Complaint to the Vermont Human Rights Commission',
	'wrongful-death': 'Claim for the death',
	survival: 'Claim of the estate',
	s254: 'S.254 as introduced (2022), not the law'
};

const feedNote =
	'The last day to file on the strictest reading, from what was known when the case was screened. Check it before you rely on it. Information, not advice.';

export const deadlines = {
	title: 'Deadlines',
	intro:
		'Cases by the next day on which time runs out, on the strictest reading under today’s law. Cases not decided come first, then those accepted.',
	whose: 'Whose cases',
	mine: 'My cases',
	all: 'All cases of the office',
	ranges: {
		overdue: 'Past the deadline',
		'7': 'Within 7 days',
		'30': 'Within 30 days',
		'90': 'Within 90 days',
		later: 'Later'
	},
	count: (count: number, countedTo: number) =>
		count > countedTo ? `more than ${countedTo.toLocaleString('en-US')}` : String(count),
	none: 'No case',
	showAll: (range: string) => `See all in the list: ${range.toLowerCase()}`,
	caseName: (number: number, client: string) => `${number}, ${client || 'no name yet'}`,
	assigned: (name: string | null) => name ?? 'Nobody yet',
	feed: {
		heading: 'In your calendar',
		intro:
			'A private link that a calendar program can read. It shows case numbers, initials and days, and no name. Anyone who has the link can read it, so treat it like a password. End it at any time.',
		scope: 'What it shows',
		scopes: { mine: 'My cases', office: 'All cases of the office' },
		make: 'Make a link',
		made: 'Your link. It is shown only now:',
		list: 'Your links',
		madeAt: (day: string) => `made ${day}`,
		end: 'End this link',
		ended: 'The link has ended. Calendars that had it get nothing more.',
		tooMany: (most: number) => `You have ${most} links. End one first.`
	},
	ics: {
		name: (scope: 'mine' | 'office') =>
			scope === 'mine' ? 'Threshold: my deadlines' : 'Threshold: office deadlines',
		summary: (number: number, initials: string, rule: string) =>
			`Case ${number}${initials === '' ? '' : ` (${initials})`}: ${rule}`,
		anyRule: 'time limit',
		note: feedNote
	}
} as const;
