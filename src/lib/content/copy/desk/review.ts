/** Words of the review page. */
export const reviewWords = {
	title: 'Review',
	more: 'More waits than is shown here. The rest follows as these are decided.',
	all: 'All cases in review',
	waiting: 'Cases to decide',
	noneWaiting: 'No case waits for a decision.',
	looks: 'Second looks',
	looksLead:
		'Declined cases drawn by lot. Whoever declined a case never takes the second look at it.',
	noLooks: 'No second look is open.',
	conflicts: 'Conflict checks to decide',
	noConflicts: 'No conflict check waits.',
	number: 'Case',
	client: 'Client',
	today: 'Today’s law',
	proposed: 'S.254 as introduced (2022), not the law',
	deadline: 'Soonest deadline',
	received: 'Received',
	asked: 'Asked',
	reader: (name: string | null) =>
		name === null
			? 'Nobody was drawn: any other reader may look.'
			: `Drawn to look: ${name}. Another reader may step in.`,
	agree: 'Agree',
	disagree: 'Disagree',
	reason: 'Reason (needed to disagree)',
	found: 'Similar names',
	reasonNeeded: 'Write why you disagree.',
	done: 'Saved.',
	already: 'Somebody took this look already.',
	isOwn: 'You declined this case, so another person must look.'
};
