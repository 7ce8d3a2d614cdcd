const count = new Intl.NumberFormat('en-US');
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;

export const importing = {
	heading: 'Import',
	lead: 'Take in many cases from a CSV or JSON Lines file. Each is screened by the law in force. Nothing is taken in before you have seen a dry run.',
	file: 'File (.csv or .jsonl, up to 200 MB)',
	fileHint:
		'It is sealed as it comes in, and dropped when the run ends. Without JavaScript, a file may have 400 KB.',
	send: 'Send the file',
	sending: (percent: number) => `Sending: ${percent} percent`,
	runs: 'Runs',
	none: 'No file was taken in yet.',
	name: 'File',
	begun: 'Begun',
	state: 'State',
	percent: (done: number, of: number) => `${of === 0 ? 0 : Math.floor((done / of) * 100)} percent`,
	number: (of: number) => count.format(of),
	rows: 'Rows read',
	taken: 'Taken in',
	refused: 'Refused',
	wouldRefuse: 'Would be refused',
	states: {
		mapping: 'Being prepared',
		'dry-run': 'Dry run under way',
		running: 'Under way',
		done: 'Done',
		stopped: 'Stopped'
	},
	mapping: {
		heading: 'What each column is taken for',
		lead: 'What is likely was chosen. Change what is wrong. A column that is left out is not taken in. The dry run saves what you choose.',
		column: 'Column',
		target: 'Taken for',
		leftOut: '(left out)',
		own: 'About the case',
		facts: 'Answers',
		targets: {
			client: 'Client’s name',
			'client.phone': 'Client’s phone',
			'client.email': 'Client’s email',
			'client.language': 'Client’s language',
			person: 'Another person',
			officer: 'Officer (for the conflict check)',
			agency: 'Agency (for the conflict check)',
			reference: 'Reference in the old system',
			received: 'Day received',
			narrative: 'Narrative',
			incidents: 'List of incidents',
			officers: 'List of officers'
		} as Readonly<Record<string, string>>
	},
	tryIt: 'Dry run: read every row, take none in',
	tried: (rows: number, refused: number) =>
		`The dry run read ${many(rows, 'row', 'rows')} and would refuse ${count.format(refused)}.`,
	start: 'Take in the cases',
	startHint:
		'Rows that cannot be read are left out and listed. No conflict check is made of imported cases: each is asked for when the case is first worked on.',
	stop: 'Stop after this batch',
	resume: 'Go on',
	drop: 'Drop the file',
	progress: 'Progress',
	reload: 'Load this page again to see how far it is.',
	problems: 'Rows that cannot be read',
	problemsHint: 'What stood there is not kept. Look at the line in your own file.',
	problemsShown: (shown: number, of: number) =>
		`The first ${count.format(shown)} of ${count.format(of)} rows are shown.`,
	download: 'Download all as CSV',
	line: 'Line',
	column: 'Column',
	code: 'What is wrong',
	codes: {
		'not-an-option': 'Not one of the answers to this question',
		'impossible-date': 'Not a date',
		'future-date': 'A date in the future',
		'too-long': 'Too long',
		'before-incident': 'A date before the event itself',
		'not-readable': 'The row cannot be read',
		'not-letters': 'Letters that cannot be read. Save the file as UTF-8.',
		'not-a-list': 'Not a list',
		'beside-a-list': 'Answers stand beside the list'
	} as Readonly<Record<string, string>>,
	see: 'See imported cases in the list',
	back: 'All runs',
	wrong: {
		name: 'Choose a file whose name ends in .csv or .jsonl.',
		'too-large': 'The file is too large.',
		'not-readable': 'No columns were found in the file.',
		'not-now': 'That cannot be done any more. The run has gone on.',
		'not-found': 'There is no such run.',
		'try-first': 'Make a dry run with these columns first, then take in the cases.',
		'taken-twice': 'Two columns are taken for the same thing. Leave one out.',
		failed: 'The file could not be sent whole. Send it again: what has come stays.'
	},
	exports: {
		heading: 'Export',
		lead: 'All case files of this office, with what they say. Each export is written to the audit log. Keep the file as safe as the cases.',
		shapes: {
			jsonl: 'Whole case files with outcomes and reasons (JSON Lines)',
			legalserver: 'Cases, shaped for LegalServer (CSV)',
			'clio-contacts': 'Clients, shaped for Clio’s contact import (CSV)',
			'clio-matters': 'Cases, shaped for Clio’s matter import (CSV)'
		},
		hint: 'Shaped after public help pages of these systems, and not certified by them. docs/exchange.md says what is known.'
	}
} as const;

export const webhookWords = {
	heading: 'Webhooks',
	lead: 'Another system can be told when a case comes in or moves. It gets the number and the status, and nothing of what the case says.',
	none: 'There is no webhook.',
	url: 'Address (https)',
	events: 'Tell it when',
	event: { 'case.created': 'a case comes in', 'case.moved': 'a case moves' } as Readonly<
		Record<string, string>
	>,
	add: 'Add the webhook',
	secret: 'The secret it is signed with. Copy it now. It is not shown again.',
	table: 'Webhooks',
	made: 'Made',
	state: 'State',
	on: 'On',
	off: 'Off',
	failed: (times: number) => `Off: ${times} deliveries in a row failed`,
	switchOn: 'Switch on',
	switchOff: 'Switch off',
	remove: 'Remove',
	actions: 'Actions',
	deliveries: 'Last deliveries',
	tries: 'Tries',
	answer: 'Answer',
	delivered: 'Delivered',
	waiting: 'Waits for the next try',
	givenUp: 'Given up',
	noAnswer: 'none',
	done: { switched: 'It was switched.', removed: 'It was removed.' },
	problems: {
		'not-https': 'The address must begin with https.',
		'not-a-url': 'This is no address that can be called.',
		inside: 'This address is inside the network. Only addresses outside it are called.',
		'unknown-host': 'Nobody answers to this name.',
		'no-events': 'Choose what it is to be told.',
		'not-found': 'There is no such webhook.'
	}
} as const;
