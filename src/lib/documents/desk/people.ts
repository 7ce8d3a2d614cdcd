import { caseWords } from '#lib/content/copy/desk/case.ts';
import { memorandumWords as copy } from '#lib/content/copy/desk/memorandum.ts';
import type { CaseFacts, FactValue } from '#lib/domain/facts/fact.ts';
import { cell, list, paragraph, say, section, strong, table } from '../summary/build.ts';
import type { Section, Spans } from '../summary/model.ts';
import type { DeskCase } from './desk-case.ts';

/** The clients by name. */
export function clientsOf({ people }: DeskCase): Spans {
	const clients = people.filter(({ kind }) => kind === 'client').map(({ name }) => name);
	return clients.length === 0
		? [say(copy.noClient)]
		: [strong(copy.client), say(`${clients.join('; ')}.`)];
}

/** Everybody entered by name, with what is known of reaching them. */
export function fileSection({ people }: DeskCase): Section {
	return section(
		copy.file,
		table({
			caption: copy.people,
			widths: [0.3, 0.18, 0.52],
			head: [copy.who, copy.part, copy.reach],
			rows: people.map(({ kind, name, phone, email, language, note }) => [
				cell(say(name)),
				cell(say(caseWords.kinds[kind])),
				[phone, email, language, note].flatMap((one) => (one ? [[say(one)]] : []))
			])
		})
	);
}

/** Every name in the case, and what was recorded of checking them. */
export function conflictSection(desk: DeskCase, told: CaseFacts): Section {
	const { checks, unchecked } = desk;
	return section(copy.checks, [
		paragraph(say(copy.conflictsLead)),
		...list(namesIn(desk, told).map((name) => [say(name)])),
		...(checks.length === 0
			? [paragraph(say(copy.noChecks))]
			: list(checks.map((check) => checkInWords(check, desk)))),
		...(unchecked.length === 0
			? []
			: [
					paragraph(strong(copy.unchecked), say(`${unchecked.map(({ name }) => name).join('; ')}.`))
				])
	]);
}

function checkInWords(
	{ asked, madeAt, madeBy, decision, reason }: DeskCase['checks'][number],
	{ nameOf }: DeskCase
): Spans {
	const result = caseWords.check.result(decision);
	return [
		strong(copy.check(caseWords.moment(madeAt), nameOf(madeBy), result)),
		say(copy.checked(asked.map(({ name }) => name))),
		...(reason === '' ? [] : [say(reason)])
	];
}

function namesIn({ people }: DeskCase, told: CaseFacts): readonly string[] {
	const answered = told.officers.flatMap((officer) => [
		...named('officer', officer['officer.name']),
		...named('agency', officer['officer.agencyName'])
	]);
	return [...new Set([...people.map(({ kind, name }) => copy.named(kind, name)), ...answered])];
}

function named(kind: 'officer' | 'agency', value: FactValue | undefined): readonly string[] {
	return typeof value === 'string' && value !== '' && value !== 'unknown'
		? [copy.named(kind, value)]
		: [];
}
