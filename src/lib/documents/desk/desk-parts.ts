import { caseWords } from '#lib/content/copy/desk/case.ts';
import { memorandumWords as copy } from '#lib/content/copy/desk/memorandum.ts';
import { toldParts } from '../reading/told.ts';
import { isFilled, list, paragraph, say, section, strong } from '../summary/build.ts';
import type { DeskParts } from '../summary/desk-parts.ts';
import type { Section, Spans } from '../summary/model.ts';
import { counselViewOf } from '../summary/summary.ts';
import type { CaseView, Told } from '../summary/summary.ts';
import type { DeskCase } from './desk-case.ts';
import { overrideSection } from './override.ts';
import { conflictSection, clientsOf, fileSection } from './people.ts';

/** What the desk's memorandum says beside what the public's does, for one case as it stands. */
export function deskPartsOf(desk: DeskCase, from: Told): DeskParts {
	const view = counselViewOf(from);
	return {
		stamps: [copy.inOffice(desk.number, desk.office)],
		client: clientsOf(desk),
		conflicts: conflictSection(desk, from.told),
		first: [fileSection(desk), overrideSection(desk, view)].filter(isFilled),
		beside: (key) => besideOf(desk, key),
		afterAnswers: [otherNotes(desk, view), narrativeSection(desk)].filter(isFilled)
	};
}

function besideOf({ sources, notes }: DeskCase, key: string): Spans {
	const source = sources[key];
	const note = notes[key];
	return [
		...(source === undefined ? [] : [say(copy.source(source))]),
		...(note ? [strong(copy.note), say(note)] : [])
	];
}

/** Notes are never lost: one whose answer does not stand any more is told here. */
function otherNotes(desk: DeskCase, { reader }: CaseView): Section {
	const told = new Set(toldParts(reader).flatMap(({ answers }) => answers.map(({ key }) => key)));
	const left = Object.entries(desk.notes).filter(([key, note]) => note && !told.has(key));
	return section(
		copy.otherNotes,
		list(
			left.map(([key, note]) => [
				strong(`${reader.words.lawWords.factName(key.split('@')[0] ?? key)}:`),
				say(note)
			])
		)
	);
}

function narrativeSection({ narrative }: DeskCase): Section {
	const lines = narrative.split('\n').filter((line) => line.trim() !== '');
	return section(
		caseWords.page.narrative,
		lines.map((line) => paragraph(say(line)))
	);
}
