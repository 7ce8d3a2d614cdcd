import { json } from 'node:stream/consumers';
import { verifyAllAudits } from '#lib/server/audit/verify.ts';
import type { Verified } from '#lib/server/audit/verify.ts';
import { askRunning, settingsHere, withStore } from './desk/reach.ts';
import { run } from './desk/run.ts';

await run(async () => {
	const settings = settingsHere();
	const answer = await askRunning(settings, 'verify-audit');
	const verified = answer
		? ((await json(answer)) as readonly Verified[])
		: await withStore(settings, ({ db }) => verifyAllAudits(db));
	if (verified.some(({ brokenAt }) => brokenAt !== null)) process.exitCode = 1;
	return [
		...verified.map(({ officeId, rows, head, brokenAt }) =>
			brokenAt === null
				? `office ${officeId}: ${rows} rows, whole; the last is ${head}`
				: `office ${officeId}: BROKEN at row ${brokenAt}`
		),
		`${verified.length} logs verified`
	].join('\n');
});
