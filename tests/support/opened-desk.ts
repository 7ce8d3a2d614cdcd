import type { Desk } from '#lib/server/desk.ts';
import type { RunningDesk } from '#lib/server/start.ts';

/** The desk that was just started; fails with what it logged where it did not open. */
export async function openedDesk(
	running: RunningDesk,
	logged: readonly string[] = []
): Promise<Desk> {
	await running.tried;
	const state = running.state();
	if (state.kind === 'open') return state.desk;
	throw new Error(`The desk is ${JSON.stringify(state)}: ${logged.join()}`);
}
