const count = new Intl.NumberFormat('en-US');

export const rescreenWords = {
	heading: 'When the law changes',
	inForce: (version: string, day: string) =>
		`Law in force here: version ${version}, read up to ${day}.`,
	behind: (cases: number) =>
		cases === 0
			? 'Every case was judged by it.'
			: `${count.format(cases)} ${cases === 1 ? 'case was' : 'cases were'} judged by another version.`,
	start: 'Judge them anew',
	startHint: 'It goes on in the background. Work goes on meanwhile, and no answer is changed.',
	judgedBy: 'Cases by the version that judged them',
	version: 'Version',
	cases: 'Cases',
	number: (of: number) => count.format(of),
	unknownVersion: 'not known',
	runs: 'Runs',
	none: 'There was no run yet.',
	begun: 'Begun',
	state: 'State',
	states: { running: 'Under way', done: 'Done', stopped: 'Stopped' } as Readonly<
		Record<string, string>
	>,
	done: 'Judged',
	of: (done: number, total: number) => `${count.format(done)} of ${count.format(total)}`,
	changed: 'Come out otherwise',
	failed: 'Could not be read',
	from: 'From',
	to: 'To',
	open: 'See the report',
	stop: 'Stop after this batch',
	reload: 'Load this page again to see how far it is.',
	report: (from: string, to: string) => `What changed from ${from} to ${to}`,
	all: 'All',
	unseen: 'Not yet looked at',
	nothing: 'No case in this list.',
	case: 'Case',
	client: 'Client',
	status: 'Status',
	today: 'Today',
	proposed: 'S.254 as introduced (2022), not the law',
	arrow: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
	noOutcome: 'none',
	because: 'Why',
	day: 'The law is the same; a day has gone by that it counts.',
	way: (claim: string, route: string, before: string, after: string) =>
		`${claim}, ${route}: ${before} → ${after}`,
	decides: 'Decided now by',
	decided: 'Decided before by',
	nothingInTheWay: 'nothing in the way',
	old: 'The old outcome',
	seen: 'Looked at',
	see: 'Mark those shown as looked at',
	more: 'Further cases',
	saidSeen: (cases: number) => `${count.format(cases)} marked.`,
	back: 'All runs',
	nothingToDo: 'There is nothing to judge anew.',
	oldHeading: (number: string) => `Outcome of case ${number} under an earlier version`,
	oldLead: (version: string, day: string, on: string) =>
		`Made again with version ${version} (law read up to ${day}), for ${on}, from the answers as they are now.`,
	route: 'Way',
	claim: 'Claim',
	outcome: 'Outcome',
	withdrawn: 'This version is not kept here, or the case was erased.'
} as const;
