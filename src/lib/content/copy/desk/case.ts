import { frame } from './frame.ts';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

function counted(count: number, one: string, more: string): string {
	return `${count} ${count === 1 ? one : more}`;
}

const kinds = { client: 'Client', person: 'Other person', officer: 'Officer', agency: 'Agency' };

const statuses = {
	received: 'Received',
	screening: 'Screening',
	waiting: 'Waiting for client',
	review: 'In review',
	accepted: 'Accepted',
	referred: 'Referred',
	declined: 'Declined',
	closed: 'Closed'
};

const outcomes: Readonly<Record<string, string>> = {
	'could-proceed': 'Could proceed',
	contested: 'Contested',
	'likely-blocked': 'Likely blocked',
	blocked: 'Blocked',
	'not-available': 'Not available',
	'needs-facts': 'Needs more facts'
};

const moves = {
	START: 'Start screening',
	ASK_CLIENT: 'Wait for the client',
	RESUME: 'Go on screening',
	SEND_TO_REVIEW: 'Send to review',
	RETURN: 'Send back to screening',
	ACCEPT: 'Accept',
	REFER: 'Refer elsewhere',
	DECLINE: 'Decline',
	LOSE_TOUCH: 'Close: the client cannot be reached',
	CLOSE: 'Close',
	REOPEN: 'Open again'
};

/** Words of a case at the desk. */
export const caseWords = {
	day: (iso: string) => day.format(Date.parse(`${iso}T00:00:00Z`)),
	moment: frame.moment,
	kinds,
	statuses,
	outcomes,
	moves,
	laws: {
		today: 'Today’s law',
		proposed: 'S.254 as introduced (2022), not the law'
	},
	sources: { client: 'Client said', document: 'Document', video: 'Video', other: 'Other' },
	nobody: 'Nobody',
	unknownPerson: 'Former member',
	system: 'The system',
	new: {
		title: 'New case: check for conflicts',
		lead: 'Write the names first. Nothing confidential is asked until the check is done and recorded.',
		hint: 'One name on each line.',
		fields: {
			client: 'Client, and anyone the client speaks for',
			person: 'Other people: witnesses, family, others involved',
			officer: 'Officers',
			agency: 'Agencies'
		},
		check: 'Check names',
		keys: 'Ctrl and Enter check the names from any field.',
		errors: {
			'no-client': 'Enter the name of at least one client.',
			unreadable: 'Some names could not be read. Use at most 60 names of at most 200 letters.'
		}
	},
	check: {
		title: 'Conflict check',
		clear:
			'No client of this office is on the other side, and nobody here is on a client’s other side.',
		clearNone: 'No similar name was found in this office’s cases.',
		undecided:
			'A name here is like one on the other side of another case. Somebody who may decide must look before a case is opened.',
		undecidedOwn:
			'A name here is like one on the other side of another case. Look at each, then decide.',
		'cleared-by-person': (who: string) => `${who} looked and found no conflict.`,
		conflict: (who: string) => `${who} found a conflict of interest. No case may be opened.`,
		threshold: (least: number) =>
			`Names count as similar from ${Math.round(least * 100)} out of 100 by shared groups of three letters, whatever the order of the words, accents or capital letters. A name spelled in a very different way may be missed: check nicknames and maiden names as well.`,
		asked: 'Names checked',
		askedName: 'Name checked',
		found: 'Similar names in other cases',
		foundName: 'Similar name',
		inCase: 'Case',
		alike: 'How alike',
		degrees: (alike: number) =>
			alike >= 0.999 ? 'Same letters' : alike >= 0.6 ? 'Very alike' : 'Somewhat alike',
		side: 'What it means',
		adverse: 'Other side: look',
		sameSide: 'Same side',
		reason: 'Why this is, or is not, a conflict',
		noConflict: 'No conflict: the case may be opened',
		isConflict: 'Conflict: no case',
		open: 'Open the case',
		again: 'Check again',
		anew: 'Check other names',
		waits: 'It waits in the review list for somebody who may decide.',
		reasonNeeded: 'Write why.',
		tooOld: 'This check is too old to open a case on: cases have come in since. Check again.',
		already: 'This check was decided already.',
		result: (decision: string) =>
			({
				clear: 'Clear',
				undecided: 'Waits for a decision',
				'cleared-by-person': 'Cleared by a person',
				conflict: 'Conflict'
			})[decision] ?? decision,
		mine: (who: string, when: string, found: number) =>
			`${when}, ${who}: ${counted(found, 'similar name', 'similar names')}.`
	},
	page: {
		title: (number: number, client: string) => `${client} (case ${number})`,
		screen: 'Screen',
		facts: 'The case in short',
		status: 'Status',
		assigned: 'Assigned to',
		assign: 'Assign',
		received: 'Received',
		deadline: 'Soonest deadline',
		noDeadline: 'No day known',
		allPassed: 'Every known day has passed',
		comesBy: { desk: 'The desk', public: 'A person’s own check', import: 'Import' },
		hold: 'Legal hold',
		held: 'Held: it is not erased while the hold stands.',
		setHold: 'Put on hold',
		endHold: 'End the hold',
		immunity:
			'Stopped only by an immunity today; S.254 as introduced (2022, not the law) would not stop it.',
		outcomes: 'What the law makes of it',
		noOutcomes: 'Nothing that happened has been named yet.',
		thing: 'What happened',
		overridden: (who: string, when: string) => `Changed by ${who}, ${when}`,
		override: 'Change an outcome',
		overrideLead:
			'The outcome reckoned stays and is shown beside yours. Leave both as reckoned to take a change back.',
		asReckoned: 'As reckoned',
		overrideReason: 'Why the outcome is different',
		saveOverride: 'Save',
		check: 'Conflict checks',
		uncheckedHeading: 'Check for conflicts first',
		unchecked: 'No conflict check allows this case to be seen yet. These names stand in it.',
		notChecked: 'Named in the case and not checked yet',
		checkNow: 'Check these names',
		people: 'People',
		answers: 'Answers',
		noAnswers: 'Nothing has been answered yet.',
		note: 'Note',
		narrative: 'In the client’s words',
		remarks: 'What was written about it',
		remarkAbout: (about: string) =>
			({
				override: 'Outcome changed',
				agrees: 'Second look: agrees',
				DISAGREE: 'Second look: disagrees',
				...moves
			})[about] ?? about,
		timeline: 'What happened to the case',
		dropped: (count: number) =>
			`${counted(count, 'stored answer is', 'stored answers are')} not known to this version of the law and not used.`,
		papers: 'Attorney memorandum',
		papersLead: 'Made on this device from the answers as they stand. Making one is logged.',
		pdf: 'PDF',
		word: 'Word file',
		actions: 'Next',
		toNext: 'Go to what can be done next',
		reason: 'Reason',
		reasonFor: (steps: readonly string[]) => `Needed for: ${steps.join('; ')}.`,
		reasonNeeded: 'Write a reason for this step.',
		notNow:
			'That cannot be done now: the case stands elsewhere, or is not screened or checked yet.',
		changed:
			'Somebody changed this case after you opened it, so nothing was done. It is shown as it stands now. Look at it, then decide.',
		done: 'Done.',
		toReview: 'If you decline it, it may be drawn for a second look by another reviewer.',
		noDecision:
			'What was answered changes no more once a case is decided. Open it again to change it.'
	},
	actions: {
		'case.create': 'came in',
		'case.create-many': 'came in by import',
		'case.change': 'changed answers',
		'case.read': 'read it',
		'case.print': 'made the memorandum',
		'case.assign': 'assigned it',
		'case.override': 'changed an outcome, with a reason',
		'case.hold': 'set or ended the legal hold',
		'case.export': 'exported it',
		'case.erase': 'erased what it said',
		'conflict.check': 'checked names for conflicts',
		'conflict.decide': 'decided a conflict check',
		'review.ask': 'was drawn for a second look',
		'review.decide': 'took a second look'
	} as Readonly<Record<string, string>>,
	moved: (from: string, to: string) =>
		`moved it from “${statuses[from as keyof typeof statuses] ?? from}” to “${statuses[to as keyof typeof statuses] ?? to}”`
};
