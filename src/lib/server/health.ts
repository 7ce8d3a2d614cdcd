import type { RunningDesk } from './start.ts';

/** What a balancer asks: /healthz whether this process lives, /readyz whether it can serve the desk. */
export async function healthAnswer(
	path: string,
	running: Pick<RunningDesk, 'state' | 'isReady'>
): Promise<Response | null> {
	if (path === '/healthz') return answer(200, { status: 'ok' });
	if (path !== '/readyz') return null;
	const state = running.state();
	return answer((await running.isReady()) ? 200 : 503, {
		desk: state.kind,
		...(state.kind === 'closed' && { why: state.why })
	});
}

function answer(status: number, body: Readonly<Record<string, string>>): Response {
	return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
