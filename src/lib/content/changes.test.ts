import { expect, test } from 'vitest';
import { lawbookChanges } from './changes.ts';
import { changeWords } from './copy/en/changes.ts';
import { lawAsOf, lawbookVersion } from './version.ts';

test('the newest change is of the lawbook in use, with the day up to which the law was read', () => {
	expect(lawbookChanges[0]).toMatchObject({ version: lawbookVersion, asOf: lawAsOf });
});

test('the changes run back in time, no version twice, each saying what it changed', () => {
	const versions = lawbookChanges.map(({ version }) => version);
	expect(versions).toEqual([...new Set(versions)].toSorted().toReversed());
	expect(Object.keys(changeWords)).toEqual(versions);
	for (const changes of Object.values(changeWords)) expect(changes.length).toBeGreaterThan(0);
});
