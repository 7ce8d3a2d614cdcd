import { beforeAll, expect, it } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { inOffice } from '../../db/in-office.ts';
import { insertCase } from '../store.ts';
import { onBothDatabases } from '../../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../../tests/support/desk.ts';
import { similarTo } from './similar.ts';

/** Who is asked about, who stands in a case, and why a person must look at them. */
const alike = [
	['John Smith', 'John Smith', 'the same'],
	['JOHN  SMITH', 'john smith', 'other capitals'],
	['John Smith', 'Jon Smyth', 'both words misspelt'],
	['Jon Smith', 'John Smyth', 'both words misspelt'],
	['John Smith', 'John Schmidt', 'another spelling'],
	['John Doe', 'John Deo', 'letters swapped'],
	['John Philips', 'John Fillips', 'another first letter'],
	['John Wright', 'John Right', 'another first letter'],
	['Smith John', 'John Smith', 'swapped order'],
	['Smith, John', 'John Smith', 'last name first'],
	['Doe John', 'John Doe', 'swapped order, short'],
	['J. Smith', 'John Smith', 'an initial'],
	['John S.', 'John Smith', 'an initial last'],
	['John Smith', 'J Smith', 'an initial in the case'],
	['John Michael Smith', 'John M Smith', 'a middle initial'],
	['John Smith', 'John Michael Smith', 'a middle name'],
	['John Smith', 'Smith', 'a last name alone in the case'],
	['Smith', 'John Smith', 'a last name alone'],
	['Sgt. John Smith', 'John Smith', 'a title'],
	['John Smith', 'Sgt. Jonathan Smith', 'a title and a longer name'],
	['John Smith Jr.', 'John Smith', 'junior'],
	['Maria Lopez', 'María López-García', 'a married double name'],
	['Maria Lopez-Garcia', 'Maria Garcia', 'half of a double name'],
	['Mary Jones', 'Mary Smith-Jones', 'a name taken on marriage'],
	['Anne-Marie O’Neil', 'Anne Marie ONeil', 'hyphen and apostrophe'],
	['Ali Thomas', 'Thomas Ali', 'nothing but common first names, swapped'],
	['John Thomas', 'John Thompson', 'a last name that is a first name'],
	['Zebulon Quist', 'Zebulon Hart', 'a rare first name alone'],
	['Mary Smith', 'John Smith', 'a last name alone of two'],
	['John', 'John Smith', 'all that is known']
] as const;

const unlike = [
	['John Doe', 'John Smith', 'a common first name alone'],
	['John Smith', 'John Lee', 'a common first name alone'],
	['Mary Lee', 'Mary Fox', 'a common first name alone'],
	['Officer John Doe', 'Officer John Smith', 'a title and a common first name'],
	['Officer Roy Doe', 'Officer Mary Lee', 'a title alone'],
	['John Michael Doe', 'John Michael Smith', 'two common first names'],
	['John Doe Jr.', 'John Smith Jr.', 'a common first name and junior'],
	['Ana Peralta', 'Wendell Okafor', 'nothing']
] as const;

onBothDatabases('a name asked about', (make) => {
	let test: TestDesk;

	beforeAll(async () => {
		test = await make();
		const { at } = test;
		const names = new Set([...alike, ...unlike].map(([, name]) => name));
		await inOffice(at.screener, async (tx) => {
			for (const name of names) {
				const content = { ...emptyContent, people: [{ kind: 'client' as const, name }] };
				await insertCase(tx, at.screener, content, { source: 'desk' });
			}
		});
	});

	async function found(asked: string): Promise<readonly string[]> {
		const matches = await inOffice(test.at.screener, (tx) =>
			similarTo(tx, [{ kind: 'officer', name: asked }], null)
		);
		return matches.map(({ name }) => name);
	}

	it.each(alike)('%s is held up for %s: %s', async (asked, inCase) => {
		expect(await found(asked)).toContain(inCase);
	});

	it.each(unlike)('%s is not held up for %s: they share %s', async (asked, inCase) => {
		expect(await found(asked)).not.toContain(inCase);
	});
});
