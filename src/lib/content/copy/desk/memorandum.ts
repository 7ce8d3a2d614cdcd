import { caseWords } from './case.ts';

/** Words that stand in the attorney memorandum of an office alone. */
export const memorandumWords = {
	inOffice: (number: number, office: string) => `Case ${number}, ${office}`,
	file: 'The file at the office',
	client: 'Client:',
	noClient: 'No client is named in this case.',
	people: 'People of the case',
	who: 'Name',
	part: 'Part',
	reach: 'How to reach them, and notes',
	narrative: 'In the client’s words',
	conflictsLead:
		'All names in the case: those entered at the desk and those in the answers. Add those in the reports.',
	named: (kind: keyof typeof caseWords.kinds, name: string) => `${caseWords.kinds[kind]}: ${name}`,
	checks: 'Names and conflict checks',
	noChecks: 'No conflict check was recorded.',
	check: (when: string, who: string, result: string) => `${when}, ${who}: ${result}.`,
	checked: (names: readonly string[]) => `Names checked: ${names.join('; ')}.`,
	unchecked: 'Named in the case and not checked yet:',
	outcomes: 'Outcomes changed by a reviewer',
	outcomesLead:
		'The outcome reckoned by the program stays. The reviewer’s stands beside it, for the case as a whole, with the reason.',
	law: 'Law',
	reckoned: 'Reckoned, thing by thing',
	reviewers: 'Reviewer’s outcome',
	asReckoned: caseWords.page.asReckoned,
	reason: (who: string, when: string) => `Reason, written by ${who}, ${when}:`,
	source: (source: keyof typeof caseWords.sources) => `Source: ${caseWords.sources[source]}.`,
	note: 'Note:',
	otherNotes: 'Notes on questions that no answer stands under now'
};
