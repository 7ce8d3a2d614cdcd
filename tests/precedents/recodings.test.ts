import { describe, expect, test } from 'vitest';
import { codebook } from '#lib/content/claims/codebook.ts';
import type { ClaimId } from '#lib/content/claims/codebook.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { establish } from '#lib/domain/precedents/establish.ts';
import type { EstablishedUnder } from '#lib/domain/precedents/precedent.ts';

function controlling(
	claim: ClaimId,
	present: readonly string[],
	law: EstablishedUnder = 'federal'
): readonly string[] {
	const { factors } = codebook[claim];
	const known = factors.map(({ id }) => [id, present.includes(id) ? 'present' : 'absent']);
	const { forPerson } = establish(allPrecedents, {
		claim: { id: claim, factors },
		factors: Object.fromEntries(known),
		on: '2026-11-22',
		law
	});
	return forPerson.filter(({ relation }) => relation === 'controls').map((one) => one.precedent);
}

describe('Winfield v. Trottier', () => {
	test('helps a driver whose letters were read after she agreed to a look for weapons', () => {
		const facts = ['consent', 'beyond-consent', 'no-arrest-or-suspicion', 'minor-offence'];
		expect(controlling('body-search', facts)).toContain('winfield-v-trottier-2013');
	});

	test('does not help a driver who agreed to the search that was made', () => {
		const facts = ['consent', 'no-arrest-or-suspicion', 'minor-offence'];
		expect(controlling('body-search', facts)).toEqual([]);
	});
});

describe('Florida v. Jardines', () => {
	test('helps someone whose porch was searched with a dog', () => {
		const facts = ['no-warrant', 'no-consent', 'no-emergency', 'porch-or-yard-search'];
		expect(controlling('home-search', facts)).toContain('florida-v-jardines');
	});

	test('does not help someone whose door was knocked on', () => {
		const facts = ['no-warrant', 'no-consent', 'not-a-search-place'];
		expect(controlling('home-search', facts)).toEqual([]);
	});
});

describe('United States v. Place', () => {
	test('helps a traveller whose bags were kept for an hour and a half', () => {
		const facts = ['outside-warrant', 'held-too-long', 'no-way-to-get-back'];
		expect(controlling('property', facts)).toContain('united-states-v-place');
	});

	test('does not help a traveller whose bags were checked at once', () => {
		expect(controlling('property', ['outside-warrant'])).toEqual([]);
	});
});

describe('Dunaway v. New York', () => {
	test('helps someone driven to the station for questioning without cause', () => {
		const facts = ['arrest-like', 'taken-elsewhere'];
		expect(controlling('stop', facts)).toContain('dunaway-v-new-york');
	});

	test('does not help someone questioned where he stood', () => {
		expect(controlling('stop', ['arrest-like'])).toEqual([]);
	});
});

describe('Florida v. Royer', () => {
	const moved = ['arrest-like', 'taken-elsewhere', 'specific-suspicion'];

	test('helps someone moved to a room with his papers kept, though there was suspicion', () => {
		expect(controlling('stop', [...moved, 'papers-kept'])).toContain('florida-v-royer');
	});

	test('does not help someone who kept his papers, if there was suspicion', () => {
		expect(controlling('stop', moved)).toEqual([]);
	});
});

describe('United States v. Gomez', () => {
	test('helps a driver kept for questions about something else', () => {
		const facts = ['violation-seen', 'prolonged', 'unrelated-questions'];
		expect(controlling('stop', facts)).toContain('united-states-v-gomez-2017');
	});

	test('does not help a driver asked something else while the ticket was written', () => {
		expect(controlling('stop', ['violation-seen', 'unrelated-questions'])).toEqual([]);
	});
});

describe('Tennessee v. Garner', () => {
	const fleeing = ['no-threat', 'serious-force', 'fled', 'serious-crime', 'warned-or-ordered'];

	test('helps someone shot while running away who was no danger', () => {
		expect(controlling('force', [...fleeing, 'deadly-force'])).toContain('tennessee-v-garner');
	});

	test('does not help someone stopped with a taser', () => {
		expect(controlling('force', fleeing)).toEqual([]);
	});

	test('does not help someone shot in a prison riot, as in Whitley v. Albers', () => {
		expect(controlling('force', [...fleeing, 'deadly-force', 'disturbance'])).toEqual([]);
	});
});

describe('Cassidy v. Chertoff', () => {
	test('keeps Ybarra from governing a check of everyone at a ferry', () => {
		const facts = ['no-arrest-or-suspicion'];
		expect(controlling('body-search', facts)).toContain('ybarra-v-illinois');
		expect(controlling('body-search', [...facts, 'everyone-checked'])).toEqual([]);
	});
});

describe('Zullo v. State', () => {
	const facts = ['law-did-not-forbid', 'no-violation-or-reason'];

	test('establishes Vermont law for a driver stopped over something lawful', () => {
		expect(controlling('stop', facts, 'vermont')).toContain('zullo-v-state-2019');
	});

	test('does not establish federal law', () => {
		expect(controlling('stop', facts)).not.toContain('zullo-v-state-2019');
	});

	test('does not help a driver who was seen to break a traffic law', () => {
		expect(controlling('stop', [...facts, 'violation-seen'], 'vermont')).toEqual([]);
	});
});
