import type { Pace } from '#lib/server/jobs/boss.ts';

/** As quick as pg-boss allows, so that a dead worker is noticed within a test. */
export const testPace: Pace = {
	pollSeconds: 0.5,
	heartbeatSeconds: 10,
	monitorSeconds: 1,
	retrySeconds: 1
};
