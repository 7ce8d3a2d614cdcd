import type { LetterDraft } from '#lib/documents/letters/letter.ts';
import type { DeskParts } from '#lib/documents/summary/desk-parts.ts';
import type { Told } from '#lib/documents/summary/summary.ts';
import { saveFile, types } from './save.ts';

export type PaperName = 'summary' | 'memorandum';

const kinds = { summary: 'person', memorandum: 'attorney' } as const;

function filesOf({ words }: Told) {
	return words.takeAway.files;
}

/** Each way to take something along: fetches what it needs only now, makes the file here, and gives its name. */
export async function makePdf(name: PaperName, paper: Told, desk?: DeskParts): Promise<string> {
	const [{ pdfOf }, { fontsFor }, { plainTextOf }, { qrOf }] = await Promise.all([
		import('#lib/documents/pdf/pdf.ts'),
		import('#lib/documents/pdf/fonts.ts'),
		import('#lib/documents/summary/plain-text.ts'),
		import('#lib/documents/result-code.ts')
	]);
	const { summary, code } = await summaryWithCode(name, paper, desk);
	const fonts = await fontsFor(plainTextOf(summary));
	const bytes = await pdfOf(summary, fonts, { text: code, squares: qrOf(code) });
	return saved(bytes, `${filesOf(paper)[name]}-${paper.assessment.today}.pdf`, types.pdf);
}

export async function makeWord(name: PaperName, paper: Told, desk?: DeskParts): Promise<string> {
	const { wordOf } = await import('#lib/documents/word/word.ts');
	const { summary } = await summaryWithCode(name, paper, desk);
	return saved(
		await wordOf(summary),
		`${filesOf(paper)[name]}-${paper.assessment.today}.docx`,
		types.word
	);
}

export async function makeCalendar(paper: Told): Promise<string | null> {
	const [{ calendarOf }, { caseViewOf }] = await Promise.all([
		import('#lib/documents/calendar.ts'),
		import('#lib/documents/summary/summary.ts')
	]);
	const calendar = calendarOf(caseViewOf(paper));
	if (calendar === null) return null;
	return saved(calendar, `${filesOf(paper).calendar}-${paper.assessment.today}.ics`, types.ics);
}

export async function makeData(paper: Told): Promise<string> {
	return saved(
		await caseFile(paper),
		`${filesOf(paper).data}-${paper.assessment.today}.json`,
		types.json
	);
}

export async function makeSealed(paper: Told, passphrase: string): Promise<string> {
	const { sealCase } = await import('#lib/device/sealed-file.ts');
	const bytes = await sealCase(await caseFile(paper), passphrase);
	return saved(bytes, `${filesOf(paper).sealed}-${paper.assessment.today}.age`, types.sealed);
}

export async function makeLetter(draft: LetterDraft, text: string, paper: Told): Promise<string> {
	const [{ letterWordOf }, { withText }, { readerOf }] = await Promise.all([
		import('#lib/documents/letters/letter-word.ts'),
		import('#lib/documents/letters/letter.ts'),
		import('#lib/documents/reading/reader.ts')
	]);
	const { law, cases, told, assessment, words } = paper;
	const reader = readerOf(law, cases, told, assessment.today, words);
	const bytes = await letterWordOf(withText(draft, text), reader);
	return saved(bytes, `${filesOf(paper).letter}-${draft.id}-${assessment.today}.docx`, types.word);
}

async function codeOf(paper: Told): Promise<string> {
	const { resultCodeOf, writtenCode } = await import('#lib/documents/result-code.ts');
	return writtenCode(await resultCodeOf(paper));
}

async function summaryWithCode(name: PaperName, paper: Told, desk?: DeskParts) {
	const { summaryOf } = await import('#lib/documents/summary/summary.ts');
	const code = await codeOf(paper);
	return { summary: summaryOf(kinds[name], paper, code, desk), code };
}

async function caseFile(paper: Told): Promise<string> {
	const { caseRecordOf } = await import('#lib/documents/case-record.ts');
	return caseRecordOf(paper, await codeOf(paper));
}

function saved(content: Uint8Array | string, name: string, type: string): string {
	saveFile(content, name, type);
	return name;
}
