import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { unionOf } from '#lib/domain/facts/record.ts';
import { letters as copy, letterWords } from '#lib/content/copy/en/letters.ts';
import type { LetterBlanks, LetterWords } from '#lib/content/copy/en/letters.ts';
import { lawWords } from '#lib/content/copy/en/law.ts';
import { letterList, namedByKind } from '#lib/content/letters/index.ts';
import type { Letter, LetterId } from '#lib/content/letters/index.ts';
import { isCasePending } from '../reading/clocks.ts';
import { dayInWords } from '../reading/day.ts';
import type { Reader } from '../reading/reader.ts';
import { askedRecord } from '../reading/relevant.ts';

/** A letter filled in as far as the answers go, to be edited by the person. */
export type LetterDraft = {
	readonly key: string;
	readonly id: LetterId;
	readonly title: string;
	readonly guide: Pick<LetterWords, 'is' | 'isNot' | 'askFirst' | 'tips'>;
	/** Said first where a criminal case is open. */
	readonly warning: string | null;
	readonly cites: readonly string[];
	/** Sender, date, addressee, subject, body and closing; a list of points is an array. */
	readonly lines: readonly (string | readonly string[])[];
};

/** Officers of one agency, who share a letter. */
type Recipient = { readonly agency: string | null; readonly officers: readonly FactRecord[] };

/** Every draft that may be of use, one for each agency it can go to. */
export function lettersFor(reader: Reader): readonly LetterDraft[] {
	return letterList.flatMap((letter) => {
		const recipients = recipientsOf(letter, reader);
		return recipients.map((recipient) => draftOf(letter, recipient, recipients.length > 1, reader));
	});
}

function recipientsOf({ when }: Letter, reader: Reader): readonly Recipient[] {
	const { facts, incidents, officers } = reader.told;
	const suited = officers.filter(
		(officer) => evaluate(when, askedRecord(reader, facts, unionOf(incidents), officer)) !== 'no'
	);
	return [...Map.groupBy(suited, agencyOf)].map(([agency, own]) => ({ agency, officers: own }));
}

/** The agency's name, or a blank that says what kind it is; null where nothing is known. */
function agencyOf(officer: FactRecord): string | null {
	const kind = written(officer, 'officer.agency');
	const label = kind && lawWords.option('officer.agency', kind);
	const name = written(officer, 'officer.agencyName');
	if (name !== null || !kind || !label) return name;
	return namedByKind.includes(kind) ? label : copy.blanks.agencyOf(label);
}

function draftOf(
	letter: Letter,
	recipient: Recipient,
	isOneOfSeveral: boolean,
	reader: Reader
): LetterDraft {
	const words: LetterWords = letterWords[letter.id];
	const isPending = isCasePending(reader);
	const blanks = blanksOf(recipient, letter.hasAccount && !isPending, reader);
	const { agency } = recipient;
	return {
		key: `${letter.id} ${agency ?? ''}`,
		id: letter.id,
		title: isOneOfSeveral && agency !== null ? copy.forAgency(words.name, agency) : words.name,
		guide: words,
		warning: isPending ? copy.pending : null,
		cites: letter.cites,
		lines: letter.isWorksheet ? spaced(words.body(blanks)) : letterLines(words, blanks)
	};
}

function letterLines(words: LetterWords, blanks: LetterBlanks): LetterDraft['lines'] {
	return [
		...copy.sender,
		'',
		copy.date,
		'',
		...words.to(blanks),
		'',
		copy.subject(words.subject(blanks)),
		'',
		...spaced([copy.greeting, ...words.body(blanks), copy.closing]),
		'',
		copy.signature
	];
}

/** Paragraphs with an empty line between them; none before a list of points. */
function spaced(paragraphs: LetterDraft['lines']): LetterDraft['lines'] {
	return paragraphs.flatMap((one, index) =>
		index === 0 || typeof one !== 'string' ? [one] : ['', one]
	);
}

function blanksOf(
	{ agency, officers }: Recipient,
	hasAccount: boolean,
	{ told }: Reader
): LetterBlanks {
	const days = told.incidents.flatMap((one) => written(one, 'incident.date') ?? []);
	const towns = told.incidents.flatMap((one) => written(one, 'incident.town') ?? []);
	const names = officers.flatMap((one) => written(one, 'officer.name') ?? []);
	const stories = told.incidents.flatMap((one) => written(one, 'incident.story') ?? []);
	const { blanks } = copy;
	return {
		agency: agency ?? blanks.agency,
		when: days.length === 0 ? blanks.when : blanks.on(days.map((day) => dayInWords(day))),
		where: towns.length === 0 ? blanks.where : blanks.in([...new Set(towns)]),
		officer: names.length === 0 ? blanks.officer : blanks.named(names),
		account: hasAccount && stories.length > 0 ? stories.join('\n\n') : null
	};
}

function written(record: FactRecord, fact: string): string | null {
	const value = record[fact];
	return typeof value === 'string' && value !== '' && value !== 'unknown' ? value : null;
}

/** The draft itself as plain text, to be copied; without the advice around it. */
export function letterText({ lines }: LetterDraft): string {
	return lines
		.flatMap((line) => (typeof line === 'string' ? [line] : line.map((point) => `- ${point}`)))
		.join('\n');
}

/** The draft with the text as the person has edited it. */
export function withText(draft: LetterDraft, text: string): LetterDraft {
	return { ...draft, lines: text.split('\n') };
}
