import { frame } from './frame.ts';

export const arrivals = {
	heading: 'Arrivals',
	lead: 'What people sealed and sent to this office. It opens with this office’s key alone. Only its names are shown until they are checked.',
	table: 'What arrived',
	none: 'Nothing has arrived yet. Make a link below, and give it to one person.',
	received: 'Received',
	link: 'Link for',
	byFile: 'Brought as a file',
	state: 'State',
	actions: 'Actions',
	states: {
		waiting: 'Not opened',
		'names-seen': 'Names seen',
		case: 'Became a case',
		withdrawn: 'Taken back',
		'turned-away': 'Turned away'
	},
	erasureAsked: 'The person asks to erase it',
	look: 'Check the names',
	toCase: (number: number) => `Case ${number}`,
	names: {
		heading: 'Names in what arrived',
		lead: 'Before you read what it says, the names were checked against all cases of this office, and the check was recorded.',
		kinds: { client: 'Client', person: 'Person', officer: 'Officer', agency: 'Agency' },
		decisions: {
			clear: 'No name on the other side was found.',
			undecided: 'Similar names were found. Somebody who may decide must look at them first.',
			'cleared-by-person': 'Somebody looked at the names that were found and cleared them.',
			conflict: 'There is a conflict of interest. It must not be opened.'
		},
		toCheck: 'See the check',
		take: 'Open it as a new case',
		turnAway: 'Delete it unread',
		turnAwayHint: 'The sealed bytes are erased. Only the day and this choice stay in the log.',
		back: 'Back to the arrivals'
	},
	links: {
		heading: 'Personal links',
		lead: 'One link is for one person and one case. It can be used once, for 14 days. Hand it over in a safe way: whoever has it can send in its place.',
		label: 'Who is it for? (seen only here)',
		make: 'Make a link',
		made: 'Copy this link now. It is not shown again.',
		until: (day: Date) => `It can be used up to ${frame.day(day)}.`,
		address: 'Link',
		table: 'Links of the last months',
		by: 'Made by',
		ends: 'Ends',
		states: { open: 'Open', used: 'Used', revoked: 'Taken back', expired: 'Run out' },
		revoke: 'Take back'
	},
	file: {
		heading: 'A sealed file',
		lead: 'A person may also hand over a file that was sealed to this office.',
		label: 'Sealed file (.age)',
		bring: 'Take it in',
		recipient: 'This office’s address for sealing (an age recipient)',
		code: 'The same address as a code for cameras'
	},
	done: {
		revoked: 'The link was taken back.',
		brought: 'The file was taken in.',
		'turned-away': 'It was deleted unread.'
	},
	problems: {
		'not-found': 'It is not here any more.',
		withdrawn: 'The person took it back. Nothing of it is left.',
		damaged: 'It could not be opened. It may be damaged, or sealed to another office.',
		'not-clear': 'The names are not cleared yet.',
		'no-file': 'Choose a sealed file first.'
	}
} as const;
