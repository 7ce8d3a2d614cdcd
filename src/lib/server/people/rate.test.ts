import { expect, test } from 'vitest';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import { newId } from '../ids.ts';
import { forgetOldRates, giveBack, takeFrom } from './rate.ts';

const rate = { name: 'test', limit: 3, seconds: 60 };

onBothDatabases('a rate', (make) => {
	test('lets as many through as it says, then none until its time is over', async () => {
		const { desk, setNow } = await make();
		const who = newId();
		setNow('2026-03-01T12:00:00.000Z');
		for (let took = 0; took < 3; took++) {
			expect(await takeFrom(desk, rate, who)).toEqual({ kind: 'free' });
		}
		const until = new Date('2026-03-01T12:01:00.000Z');
		expect(await takeFrom(desk, rate, who)).toEqual({ kind: 'full', until });
		expect(await takeFrom(desk, rate, newId())).toEqual({ kind: 'free' });
		expect(await takeFrom(desk, { ...rate, name: 'another' }, who)).toEqual({ kind: 'free' });
		setNow(until.toISOString());
		expect(await takeFrom(desk, rate, who)).toEqual({ kind: 'free' });
	});

	test('counts what happens at once, whichever process it comes from', async () => {
		const { desk } = await make();
		const who = newId();
		const taken = await Promise.all(Array.from({ length: 20 }, () => takeFrom(desk, rate, who)));
		expect(taken.filter(({ kind }) => kind === 'free')).toHaveLength(3);
	});

	test('begins anew when what was taken is given back', async () => {
		const { desk } = await make();
		const who = newId();
		for (let took = 0; took < 4; took++) await takeFrom(desk, rate, who);
		await giveBack(desk, rate, who);
		expect(await takeFrom(desk, rate, who)).toEqual({ kind: 'free' });
	});

	test('keeps no name and no address, and nothing for longer than a day', async () => {
		const { desk, setNow } = await make();
		setNow('2026-02-01T12:00:00.000Z');
		await takeFrom(desk, rate, 'sam@office.example 192.0.2.7');
		const kept = await desk.db.selectFrom('rate').select('key').execute();
		expect(kept.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
		setNow('2026-02-02T12:00:01.000Z');
		await forgetOldRates(desk);
		const left = await desk.db
			.selectFrom('rate')
			.select('key')
			.where('window_start', '<', new Date('2026-02-02T00:00:00.000Z'))
			.execute();
		expect(left).toEqual([]);
	});
});
