import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { unionOf } from '#lib/domain/facts/record.ts';
import { letters as english, letterWords as englishWords } from '#lib/content/copy/en/letters.ts';
import type { LetterBlanks, LetterId, LetterWords } from '#lib/content/copy/en/letters.ts';
import { who } from '#lib/content/copy/en/questions/who.ts';
import type { PaperWords } from '#lib/content/copy/result-words.ts';
import { letterList, namedByKind } from '#lib/content/letters/index.ts';
import type { Letter } from '#lib/content/letters/index.ts';
import { isCasePending } from '../reading/clocks.ts';
import { dayInWords } from '../reading/day.ts';
import type { PaperReader } from '../summary/summary.ts';
import { askedRecord } from '../reading/relevant.ts';

/** Sender, date, addressee, subject, body and closing; a list of points is an array. */
type Lines = readonly (string | readonly string[])[];

/** A letter in English, filled in as far as the answers go, to be edited by the person. */
export type LetterDraft = {
	readonly key: string;
	readonly id: LetterId;
	readonly title: string;
	readonly guide: Pick<LetterWords, 'is' | 'isNot' | 'askFirst' | 'tips'>;
	/** Said first where a criminal case is open. */
	readonly warning: string | null;
	readonly cites: readonly string[];
	readonly lines: Lines;
	/** The same letter in the person's own language, to be read and not sent; null where that is English. */
	readonly own: Lines | null;
};

/** Officers of one agency, who share a letter. */
type Recipient = {
	readonly name: string | null;
	readonly kind: string | null;
	readonly officers: readonly FactRecord[];
};

/** What a letter is written in: the language of those who get it, or of the person who sends it. */
type Tongue = Pick<PaperWords, 'letters' | 'letterWords'> & {
	readonly agencyKind: (kind: string) => string | null;
	readonly day: (iso: string) => string;
};

const kindsInEnglish: Readonly<Record<string, { readonly label: string }>> =
	who['officer-agency'].facts['officer.agency'].options;

const toAgencies: Tongue = {
	letters: english,
	letterWords: englishWords,
	agencyKind: (kind) => kindsInEnglish[kind]?.label ?? null,
	day: (iso) => dayInWords(iso)
};

function ownTongue({ words, day }: PaperReader): Tongue {
	const { letters, letterWords, lawWords } = words;
	return {
		letters,
		letterWords,
		day,
		agencyKind: (kind) => lawWords.option('officer.agency', kind)
	};
}

/** Every draft that may be of use, one for each agency it can go to. */
export function lettersFor(reader: PaperReader): readonly LetterDraft[] {
	return letterList.flatMap((letter) => {
		const recipients = recipientsOf(letter, reader);
		return recipients.map((recipient) => draftOf(letter, recipient, recipients.length > 1, reader));
	});
}

function recipientsOf({ when }: Letter, reader: PaperReader): readonly Recipient[] {
	const { facts, incidents, officers } = reader.told;
	const suited = officers.filter(
		(officer) => evaluate(when, askedRecord(reader, facts, unionOf(incidents), officer)) !== 'no'
	);
	const byAgency = Map.groupBy(
		suited,
		(officer) => written(officer, 'officer.agencyName') ?? written(officer, 'officer.agency')
	);
	return [...byAgency.values()].flatMap((own) =>
		own.slice(0, 1).map((first) => ({
			name: written(first, 'officer.agencyName'),
			kind: written(first, 'officer.agency'),
			officers: own
		}))
	);
}

/** The agency's name, or a blank that says what kind it is; null where nothing is known. */
function agencyIn({ agencyKind, letters }: Tongue, { name, kind }: Recipient): string | null {
	const label = kind && agencyKind(kind);
	if (name !== null || !kind || !label) return name;
	return namedByKind.includes(kind) ? label : letters.blanks.agencyOf(label);
}

function draftOf(
	letter: Letter,
	recipient: Recipient,
	isOneOfSeveral: boolean,
	reader: PaperReader
): LetterDraft {
	const own = ownTongue(reader);
	const words = own.letterWords[letter.id];
	const agency = agencyIn(own, recipient);
	const isPending = isCasePending(reader);
	const hasAccount = letter.hasAccount && !isPending;
	return {
		key: `${letter.id} ${recipient.name ?? recipient.kind ?? ''}`,
		id: letter.id,
		title:
			isOneOfSeveral && agency !== null ? own.letters.forAgency(words.name, agency) : words.name,
		guide: words,
		warning: isPending ? own.letters.pending : null,
		cites: letter.cites,
		lines: linesIn(toAgencies, letter, recipient, hasAccount, reader),
		own: reader.words.language === 'en' ? null : linesIn(own, letter, recipient, hasAccount, reader)
	};
}

function linesIn(
	tongue: Tongue,
	letter: Letter,
	recipient: Recipient,
	hasAccount: boolean,
	reader: PaperReader
): Lines {
	const { letters: copy, letterWords } = tongue;
	const words = letterWords[letter.id];
	const blanks = blanksOf(tongue, recipient, hasAccount, reader);
	if (letter.isWorksheet) return spaced(words.body(blanks));
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
function spaced(paragraphs: Lines): Lines {
	return paragraphs.flatMap((one, index) =>
		index === 0 || typeof one !== 'string' ? [one] : ['', one]
	);
}

function blanksOf(
	tongue: Tongue,
	recipient: Recipient,
	hasAccount: boolean,
	{ told }: PaperReader
): LetterBlanks {
	const days = told.incidents.flatMap((one) => written(one, 'incident.date') ?? []);
	const towns = told.incidents.flatMap((one) => written(one, 'incident.town') ?? []);
	const names = recipient.officers.flatMap((one) => written(one, 'officer.name') ?? []);
	const stories = told.incidents.flatMap((one) => written(one, 'incident.story') ?? []);
	const { blanks } = tongue.letters;
	return {
		agency: agencyIn(tongue, recipient) ?? blanks.agency,
		when: days.length === 0 ? blanks.when : blanks.on(days.map(tongue.day)),
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
export function letterText({ lines }: Pick<LetterDraft, 'lines'>): string {
	return lines
		.flatMap((line) => (typeof line === 'string' ? [line] : line.map((point) => `- ${point}`)))
		.join('\n');
}

/** The draft with the text as the person has edited it. */
export function withText(draft: LetterDraft, text: string): LetterDraft {
	return { ...draft, lines: text.split('\n') };
}
