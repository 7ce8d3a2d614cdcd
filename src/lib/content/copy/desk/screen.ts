/** Words of the speed form. */
export const screenWords = {
	title: (number: number, client: string) => `Screen: ${client} (case ${number})`,
	toCase: 'Case page',
	noScript: 'The speed form works only with JavaScript on.',
	loading: 'Getting the law …',
	failed: 'The law could not be fetched.',
	retry: 'Try again',
	question: 'Question',
	settledHeading: 'Settled',
	settled: 'No open question can change an outcome any more.',
	askedHeading: 'All asked',
	asked:
		'Everything that can still matter was asked. What is not known can still change an outcome.',
	goOn: 'Look over the answers below, then go to the case page to send it to review.',
	toCaseNext: 'Go to the case page',
	left: (count: number) =>
		count === 1 ? '1 question can still matter' : `${count} questions can still matter`,
	hints: {
		ternary: 'y yes, n no, u not known',
		choice: 'Press the number, or type the first letters and Enter. 0 not known.',
		several:
			'Numbers tick and untick, or type the first letters and Enter. Enter on its own goes on. 0 not known.',
		date: '3/14/2025, 3/2025, 2025, t for today; u not known. Enter goes on.',
		text: 'Enter goes on.',
		all: 'Backspace goes back. Esc leaves it for later. ; writes a note. . changes the source.'
	},
	typed: (text: string) => `Typed: ${text}`,
	none: 'No answer begins so.',
	badDate: 'That is no day, month or year that has been.',
	next: 'Next',
	back: 'Back',
	later: 'Later',
	source: 'Source of the answer',
	note: 'Note on this answer',
	live: 'As it stands',
	deadline: 'Soonest deadline',
	saved: 'Saved',
	saving: 'Saving …',
	unsaved: 'Not saved yet',
	offline: 'Not saved: the desk cannot be reached. It is tried again.',
	'signed-out':
		'Not saved: you were signed out. Sign in on another tab. What stands here is then saved by itself.',
	signIn: 'Sign in on another tab',
	refused: {
		'not-cleared': 'Not saved: no conflict check allows answers.',
		decided: 'Not saved: the case was decided meanwhile.',
		forbidden: 'Not saved: you may not change this case.',
		other: 'Not saved.'
	} as Readonly<Record<string, string>>,
	addIncident: 'Add an incident',
	addOfficer: 'Add an officer',
	answered: 'Answered',
	every: 'Every question',
	find: 'Find a question',
	people: 'People',
	addPerson: 'Add a person',
	name: 'Name',
	kind: 'Part',
	phone: 'Phone',
	email: 'E-mail',
	language: 'Language',
	personNote: 'Note',
	narrative: 'In the client’s words',
	unchecked: 'New names are checked for conflicts on the case page.',
	disputes: {
		heading: 'Somebody else changed this case too',
		lead: 'Nothing was overwritten. Choose for each answer; then it is saved.',
		mine: 'Yours',
		theirs: 'Theirs',
		noAnswer: 'No answer',
		taken: (count: number) =>
			count === 1
				? 'One answer of theirs was taken in that you had not changed.'
				: `${count} answers of theirs were taken in that you had not changed.`,
		parts: { people: 'People', narrative: 'In the client’s words' }
	}
};
