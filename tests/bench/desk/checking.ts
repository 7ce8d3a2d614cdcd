import { similarTo } from '#lib/server/cases/conflicts/similar.ts';
import { inOffice } from '#lib/server/db/in-office.ts';
import type { At } from '#lib/server/desk.ts';
import type { Timing } from './load.ts';
import { firstNames, lastNames } from './names.ts';
import { oneByRank, seeded } from './random.ts';

/** Looks for names like those of new cases, one after the other: the commonest of all, and names as they come. */
export async function checking(at: At, count: number): Promise<readonly Timing[]> {
	const random = seeded(17);
	const timings: Timing[] = [];
	for (let turn = 0; turn < count; turn++) {
		const isCommon = turn % 2 === 0;
		const [first, last] = isCommon
			? [firstNames[Math.floor(turn / 2) % 5], lastNames[Math.floor(turn / 10) % 5]]
			: [oneByRank(firstNames, random), oneByRank(lastNames, random)];
		const asked = [{ kind: 'officer', name: `${first} ${last}` }] as const;
		const began = performance.now();
		await inOffice(at, (tx) => similarTo(tx, asked, null));
		const ms = performance.now() - began;
		timings.push({ kind: isCommon ? 'commonest' : 'any', ms, status: 200 });
	}
	return timings;
}
