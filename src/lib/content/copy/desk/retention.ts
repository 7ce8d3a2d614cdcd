export const retentionWords = {
	heading: 'Retention',
	lead: 'How many days a case is kept after it ends. Then what it says and every name in it is erased. Its number, its status and its days stay. An empty field keeps the cases.',
	hold: 'A case on hold is never erased. A hold is set on the page of the case.',
	statuses: {
		accepted: 'Accepted, days after the decision',
		referred: 'Referred, days after the decision',
		declined: 'Declined, days after the decision',
		closed: 'Closed, days after the end'
	},
	due: (cases: number) =>
		cases === 0
			? 'No case is due.'
			: `${cases > 1000 ? 'More than 1,000 cases are' : cases === 1 ? '1 case is' : `${cases} cases are`} due within the hour.`,
	save: 'Set the periods',
	saveHint: 'Erasure cannot be undone. Backups keep what they hold until they are dropped.',
	saved: 'The periods were set.',
	wrong: 'A period is a whole number of days.',
	counts: (held: number, erased: number) => `On hold: ${held}. Erased so far: ${erased}.`,
	asked: 'People ask to erase these',
	askedLead: 'They sent the case themselves and took it back after it was opened.',
	case: 'Case',
	since: 'Asked',
	actions: 'Actions',
	held: 'On hold',
	erase: 'Erase now',
	none: 'Nobody asks.',
	erased: 'The case was erased.',
	problems: {
		held: 'The case is on hold. Lift the hold first.',
		'not-found': 'There is no such case, or it was erased before.',
		'other-number': 'That is not the number of this case. Nothing was erased.'
	},
	eraseHeading: 'Erase this case',
	eraseLead:
		'What the case says and every name in it is erased, here and now. It cannot be undone. Export it for its client first, if they want it.',
	confirm: (number: number) => `Type the number of the case, ${number}, to erase it`,
	eraseThis: 'Erase the case',
	exportHeading: 'Export this case',
	exportWhole: 'Export for the client (JSON)',
	exportNotes: 'Export with the office’s own notes (JSON)'
} as const;
