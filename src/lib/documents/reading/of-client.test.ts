import { describe, expect, test } from 'vitest';
import { ofClient } from '#lib/content/copy/of-client.ts';
import { late } from '#lib/content/copy/en/late.ts';
import { federalReasons, federalRequirements } from '#lib/content/copy/en/reasons/federal.ts';
import { s254Reasons, s254Requirements } from '#lib/content/copy/en/reasons/s254.ts';
import { vermontReasons, vermontRequirements } from '#lib/content/copy/en/reasons/vermont.ts';
import { claimReasons } from '#lib/content/copy/en/reasons/claims.ts';
import { factNames } from '#lib/content/copy/en/fact-names.ts';
import { further } from '#lib/content/copy/en/further.ts';
import { outcomeWords } from '#lib/content/copy/en/outcomes.ts';
import { questions } from '#lib/content/copy/en/questions/index.ts';
import { claimWords } from '#lib/content/copy/en/questions/claims.ts';
import { bandWords, result, resultNoteWords } from '#lib/content/copy/en/result.ts';
import { toldOfClient } from './of-client.ts';

const written = [
	...[federalReasons, federalRequirements, vermontReasons, vermontRequirements],
	...[s254Reasons, s254Requirements, claimReasons, late, factNames, further, outcomeWords],
	...[questions, claimWords, bandWords, result, resultNoteWords]
].flatMap(sentencesIn);

function sentencesIn(words: unknown): readonly string[] {
	if (typeof words === 'string') return [words];
	return typeof words === 'object' && words !== null
		? Object.values(words).flatMap(sentencesIn)
		: [];
}

function told<Words>(words: Words): Words {
	return toldOfClient(words, ofClient);
}

/** Where a verb still stands as after "you". */
const disagreeing =
	/(?<!\b(?:can|could|did|does|help|helps|lets?|may|must|saw|see|would) )\bthe client (?:also |still |first |likely |only |really |then )?(?:are|were|have|do|accept|ask|break|bring|come|decide|describe|face|file|gather|get|give|hold|know|learn|lose|make|name|rely|say|send|share|sign|sue|suspect|tell|think|trust|want|win|write)\b/i;

const paired =
	/\bthe client (?:had|did|has|is|was|filed|went|signed|started)\b[^.]*? (?:and|or|but) (?:are|have|say|do)\b/i;

describe('words told of the client', () => {
	test('speak to nobody, and agree, in every sentence there is', () => {
		const to = written.filter((sentence) => /\byou/i.test(sentence));
		expect(to.length).toBeGreaterThan(500);
		expect(told(to).filter((one) => /\byou(?:r|rs|rself)?\b/i.test(one))).toEqual([]);
		expect(told(to).filter((one) => disagreeing.test(one) || paired.test(one))).toEqual([]);
	});

	test('leave a sentence as it is that speaks to nobody', () => {
		const of = written.filter((sentence) => !/\byou/i.test(sentence));
		expect(told(of)).toEqual(of);
	});

	test.each([
		['You say the officer lied.', 'The client says the officer lied.'],
		['Did you sign away this claim?', 'Did the client sign away this claim?'],
		['Are you in jail now?', 'Is the client in jail now?'],
		['The officer saw you break a law.', 'The officer saw the client break a law.'],
		['You had a weapon or were a danger.', 'The client had a weapon or was a danger.'],
		['A gun was fired at you.', 'A gun was fired at the client.'],
		['You chose to assume no limit.', 'The choice here was to assume no limit.'],
		['Young people knew it.', 'Young people knew it.']
	])('%s', (before, after) => expect(told(before)).toBe(after));

	test('leave what a sentence is given to hold: a name may be You', () => {
		const { answered } = told({
			answered: (name: string, shown: readonly string[]) => `${name}, as you say: ${shown.join()}.`
		});
		expect(answered('Officer', ['You, Li', 'Your Guard Inc.'])).toBe(
			'Officer, as the client says: You, Li,Your Guard Inc..'
		);
	});

	test('are those of a sentence found by its code too', () => {
		const words = told({ requirement: () => ({ question: 'Is the claim still yours?' }) });
		expect(words.requirement()).toEqual({ question: 'Is the claim still the client’s?' });
	});
});
