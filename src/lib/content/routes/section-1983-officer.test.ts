import { describe, expect, test } from 'vitest';
import type { Derived } from '#lib/domain/conditions/evaluate.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { possibleRows } from '#lib/domain/routes/settle.ts';
import { claimIds } from '../claims/codebook.ts';
import { section1983Officer } from './section-1983-officer.ts';

function rows(id: string, facts: FactRecord, derived: Derived = {}) {
	const requirement = section1983Officer.requirements.find((one) => one.id === id);
	if (requirement === undefined) throw new Error(`No requirement ${id}`);
	return possibleRows(requirement.rows, facts, derived);
}

function results(id: string, facts: FactRecord, derived: Derived = {}) {
	return [...new Set(rows(id, facts, derived).map(({ then }) => then))].sort();
}

function failure(id: string) {
	return section1983Officer.requirements.find((one) => one.id === id)?.onFail;
}

describe('who can be sued', () => {
	test.each([
		['municipal', 'met'],
		['sheriff', 'met'],
		['state-police', 'met'],
		['corrections', 'met'],
		['out-of-state', 'met'],
		['federal-border', 'not-met'],
		['federal-ice', 'not-met'],
		['federal-other', 'not-met']
	])('an officer of kind %s is within the federal law: %s', (agency, result) => {
		expect(results('person', { 'officer.agency': agency }, { claim: ['force'] })).toEqual([result]);
		expect(failure('person')).toBe('not-available');
	});

	test('a federal officer is refused on Egbert and Goldey', () => {
		const [row] = rows('person', { 'officer.agency': 'federal-border' }, { claim: ['force'] });
		expect(row?.cites).toEqual(expect.arrayContaining(['egbert-v-boule', 'goldey-v-fields']));
	});

	test('a trooper is sued personally: the State is no person under § 1983', () => {
		const [row] = rows('person', { 'officer.agency': 'state-police' }, { claim: ['stop'] });
		expect(row?.because).toBe('section-1983-officer.state-personal-capacity');
		expect(row?.cites).toEqual(expect.arrayContaining(['hafer-v-melo', 'will-v-michigan']));
	});

	test('a local officer using federal immigration power acts under federal authority', () => {
		const facts = { 'officer.agency': 'task-force', 'officer.federalPower': 'yes' };
		expect(results('person', facts, { claim: ['arrest'] })).toEqual(['not-met']);
		expect(rows('person', facts, { claim: ['arrest'] })[0]?.cites).toContain('usc-8-1357');
	});

	test('on a task force without federal power the law is unsettled; not knowing leaves both open', () => {
		const facts = { 'officer.agency': 'task-force', 'officer.federalPower': 'no' };
		expect(results('person', facts, { claim: ['arrest'] })).toEqual(['unsettled']);
		expect(results('person', { 'officer.agency': 'task-force' }, { claim: ['arrest'] })).toEqual([
			'not-met',
			'unsettled'
		]);
	});
});

describe('color of law', () => {
	test.each<[string, FactRecord, readonly string[]]>([
		['an officer on duty uses government power', { 'officer.onDuty': 'yes' }, ['met']],
		[
			'an officer off duty who used police power uses government power',
			{ 'officer.onDuty': 'no', 'officer.usedAuthority': 'yes' },
			['met']
		],
		[
			'an officer off duty who only showed a badge is a disputed case',
			{ 'officer.onDuty': 'no', 'officer.usedAuthority': 'no', 'officer.badge': 'yes' },
			['disputed']
		],
		[
			'an officer off duty without badge, uniform or power is a private person',
			{
				'officer.onDuty': 'no',
				'officer.usedAuthority': 'no',
				'officer.badge': 'no',
				'officer.uniform': 'no'
			},
			['not-met']
		],
		[
			'not knowing whether the officer was on duty does not matter once police power was used',
			{ 'officer.usedAuthority': 'yes' },
			['met']
		]
	])('%s', (_, facts, expected) => {
		expect(results('color-of-law', { 'officer.agency': 'municipal', ...facts })).toEqual(expected);
	});

	test('a private guard counts only when acting jointly with police', () => {
		const guard = { 'officer.agency': 'private-security', 'officer.onDuty': 'yes' };
		expect(results('color-of-law', { ...guard, 'officer.joint': 'yes' })).toEqual(['met']);
		expect(results('color-of-law', { ...guard, 'officer.joint': 'no' })).toEqual(['not-met']);
		expect(failure('color-of-law')).toBe('not-available');
	});
});

describe('absolute immunity', () => {
	test('a judge judging and a prosecutor in court are absolutely immune', () => {
		for (const agency of ['judge', 'prosecutor']) {
			const facts = { 'officer.agency': agency, 'officer.function': 'in-court' };
			expect(results('absolute-immunity', facts, { claim: ['prosecution'] })).toEqual(['not-met']);
		}
		expect(failure('absolute-immunity')).toBe('blocked');
	});

	test('a prosecutor who investigates is not absolutely immune', () => {
		const facts = { 'officer.agency': 'prosecutor', 'officer.function': 'investigating' };
		expect(results('absolute-immunity', facts, { claim: ['arrest'] })).toEqual(['met']);
		expect(rows('absolute-immunity', facts, { claim: ['arrest'] })[0]?.cites).toContain(
			'buckley-v-fitzsimmons'
		);
	});

	test('an officer is immune for testimony alone, and not for evidence made up outside court', () => {
		const lied = { 'officer.agency': 'municipal', 'prosecution.testimony-only': 'yes' };
		const nothingElse = {
			...lied,
			'prosecution.evidence-planted-or-made-up': 'no',
			'prosecution.evidence-hidden': 'no',
			'prosecution.coercion': 'no'
		};
		const planted = { ...lied, 'prosecution.evidence-planted-or-made-up': 'yes' };
		const derived = { claim: ['prosecution'] };
		expect(results('absolute-immunity', nothingElse, derived)).toEqual(['not-met']);
		expect(results('absolute-immunity', planted, derived)).toEqual(['met']);
		expect(results('absolute-immunity', nothingElse, { claim: ['force'] })).toEqual(['met']);
	});
});

describe('qualified immunity', () => {
	test.each([
		['controlling', 'met'],
		['arguable', 'disputed'],
		['possibly-obvious', 'unsettled'],
		['none', 'not-met']
	])('a band of %s leaves the defense %s', (band, result) => {
		const facts = { 'officer.agency': 'municipal' };
		expect(results('qualified-immunity', facts, { established: [band] })).toEqual([result]);
	});

	test('without a close decision the claim is likely blocked, on Zorn', () => {
		const found = rows(
			'qualified-immunity',
			{ 'officer.agency': 'state-police' },
			{ established: ['none'] }
		);
		expect(found[0]?.cites).toContain('zorn-v-linton');
		expect(failure('qualified-immunity')).toBe('likely-blocked');
	});

	test('factors not yet known keep every band they allow', () => {
		const derived = { established: ['controlling', 'none'] };
		expect(results('qualified-immunity', { 'officer.agency': 'municipal' }, derived)).toEqual([
			'met',
			'not-met'
		]);
	});

	test('whether a private guard has the defense is unsettled', () => {
		const facts = { 'officer.agency': 'private-security' };
		expect(results('qualified-immunity', facts, { established: ['none'] })).toEqual(['unsettled']);
	});
});

describe('state of mind', () => {
	const objective = ['stop', 'arrest', 'home-search', 'body-search', 'sexual-misconduct'];
	test.each(objective)('%s is judged on the facts, whatever the officer thought', (claim) => {
		expect(results('state-of-mind', {}, { claim: [claim] })).toEqual(['met']);
	});

	test('force against a free person is judged on the facts, whatever the officer thought', () => {
		const facts = { 'custody.then': 'free' };
		expect(results('state-of-mind', facts, { claim: ['force'] })).toEqual(['met']);
	});

	test.each([
		['on-purpose', 'met'],
		['reckless', 'disputed'],
		['careless', 'not-met'],
		['honest-mistake', 'not-met']
	])('force against a sentenced person, meant %s: %s', (intent, result) => {
		const facts = {
			'custody.then': 'sentenced',
			'officer.intent': intent,
			'force.no-police-purpose': 'no'
		};
		expect(results('state-of-mind', facts, { claim: ['force'] })).toEqual([result]);
	});

	test('carelessness about a medical need fails for a sentenced person and is disputed before conviction', () => {
		const careless = { 'officer.intent': 'careless' };
		const derived = { claim: ['medical-care'] };
		expect(results('state-of-mind', { ...careless, 'custody.then': 'sentenced' }, derived)).toEqual(
			['not-met']
		);
		expect(results('state-of-mind', { ...careless, 'custody.then': 'pretrial' }, derived)).toEqual([
			'disputed'
		]);
	});

	test('a careless chase that was no seizure is not a federal wrong', () => {
		const facts = {
			'officer.intent': 'careless',
			'pursuit.rammed-or-blocked': 'no',
			'pursuit.meant-to-harm': 'no'
		};
		expect(results('state-of-mind', facts, { claim: ['pursuit'] })).toEqual(['not-met']);
	});

	test('every claim has an answer for every state of mind', () => {
		for (const claim of claimIds) {
			for (const intent of ['on-purpose', 'reckless', 'careless', 'honest-mistake']) {
				const facts = { 'officer.intent': intent, 'custody.then': 'pretrial' };
				expect(rows('state-of-mind', facts, { claim: [claim] }).length).toBeGreaterThan(0);
			}
		}
	});
});

describe("the officer's own part", () => {
	test('one who only watched answers for failing to step in and for nothing else', () => {
		const facts = { 'officer.role': 'watched' };
		expect(results('personal-involvement', facts, { claim: ['force'] })).toEqual(['not-met']);
		expect(results('personal-involvement', facts, { claim: ['failure-to-intervene'] })).toEqual([
			'met'
		]);
	});

	test('being in charge is not enough after Tangreti; giving the order is', () => {
		const inCharge = rows(
			'personal-involvement',
			{ 'officer.role': 'in-charge' },
			{ claim: ['force'] }
		);
		expect(inCharge.map(({ then }) => then)).toEqual(['not-met']);
		expect(inCharge[0]?.cites).toContain('tangreti-v-bachmann-2020');
		expect(
			results('personal-involvement', { 'officer.role': 'ordered' }, { claim: ['force'] })
		).toEqual(['met']);
	});
});

describe('bars', () => {
	test('a standing conviction that the claim would contradict blocks it for a person in custody', () => {
		const facts = {
			'criminal.status': 'plea',
			'criminal.wouldContradict': 'yes',
			'custody.now': 'yes'
		};
		expect(results('conviction', facts)).toEqual(['not-met']);
		expect(rows('conviction', facts)[0]?.cites).toContain('heck-v-humphrey');
		expect(failure('conviction')).toBe('blocked');
	});

	test('for a person no longer in custody the conviction bar is unsettled in the Second Circuit', () => {
		const facts = {
			'criminal.status': 'convicted',
			'criminal.wouldContradict': 'yes',
			'custody.now': 'no'
		};
		expect(results('conviction', facts)).toEqual(['unsettled']);
		expect(rows('conviction', facts)[0]?.cites).toContain('huang-v-johnson-2001');
	});

	test('a conviction the claim does not contradict, or one set aside, does not bar it', () => {
		expect(
			results('conviction', { 'criminal.status': 'convicted', 'criminal.wouldContradict': 'no' })
		).toEqual(['met']);
		expect(results('conviction', { 'criminal.status': 'set-aside' })).toEqual(['met']);
	});

	test('not knowing whether the claim contradicts the conviction leaves both answers open', () => {
		const facts = { 'criminal.status': 'plea', 'custody.now': 'yes' };
		expect(results('conviction', facts)).toEqual(['met', 'not-met']);
	});

	test('an open criminal case may pause the claim and never ends it', () => {
		expect(results('pending-case', { 'criminal.status': 'pending' })).toEqual(['disputed']);
		expect(results('pending-case', { 'criminal.status': 'dismissed' })).toEqual(['met']);
	});

	test.each([
		['finished', 'met'],
		['not-available', 'met'],
		['started', 'not-met'],
		['not-filed', 'not-met']
	])('a person in jail about jail whose grievance is %s: %s', (status, result) => {
		const facts = {
			'custody.then': 'pretrial',
			'custody.now': 'yes',
			'grievance.status': status
		};
		expect(results('grievance', facts)).toEqual([result]);
		expect(failure('grievance')).toBe('blocked');
	});

	test('the grievance rule spares a person released before suing, and events on the street', () => {
		expect(results('grievance', { 'custody.then': 'sentenced', 'custody.now': 'no' })).toEqual([
			'met'
		]);
		expect(results('grievance', { 'custody.then': 'free', 'custody.now': 'yes' })).toEqual(['met']);
		expect(results('grievance', { 'custody.then': 'free' })).toEqual(['met']);
	});

	test('a jailed person with emotional harm only has a disputed claim; a sexual act lifts the limit', () => {
		const jailed = { 'custody.then': 'pretrial', 'custody.now': 'yes' };
		expect(results('mental-injury', { ...jailed, 'harm.kinds': ['emotional'] })).toEqual([
			'disputed'
		]);
		expect(
			results('mental-injury', { ...jailed, 'harm.kinds': ['emotional', 'sexual-act'] })
		).toEqual(['met']);
	});

	test('a settlement with the State releases its employees, and not a town officer by itself', () => {
		const signed = {
			'release.signed': 'settlement',
			'release.withState': 'yes',
			'release.voluntary': 'yes'
		};
		const trooper = rows('release', { ...signed, 'officer.agency': 'state-police' });
		expect(trooper.map(({ because }) => because)).toEqual(['federal.settled-with-state']);
		expect(trooper[0]?.cites).toContain('vsa-12-5603');
		expect(
			rows('release', { ...signed, 'officer.agency': 'municipal' }).map(({ because }) => because)
		).toEqual(['federal.release-voluntary']);
	});

	test('a release that was not voluntary is disputed', () => {
		const facts = { 'release.signed': 'release', 'release.voluntary': 'no' };
		expect(results('release', facts)).toEqual(['disputed']);
	});

	test('a claim after its deadline is blocked; a deadline in doubt leaves both answers open', () => {
		expect(results('deadline', {}, { deadline: ['passed'] })).toEqual(['not-met']);
		expect(results('deadline', {}, { deadline: ['open'] })).toEqual(['met']);
		expect(results('deadline', {}, { deadline: ['open', 'passed'] })).toEqual(['met', 'not-met']);
		expect(failure('deadline')).toBe('blocked');
	});

	test('an event outside Vermont is beyond this tool', () => {
		expect(results('place', { 'incident.place': 'elsewhere' })).toEqual(['not-met']);
		expect(failure('place')).toBe('not-available');
	});
});
