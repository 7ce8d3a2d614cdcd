import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import type { RunningDesk } from '../start.ts';
import { signedIn, visitor } from '../use-cases.ts';
import { doorOf } from './door.ts';
import { entranceOf } from './entrance.ts';
import { namesNothing, sentTo } from './gate.ts';
import { whoIsHere } from './here.ts';
import { personShown } from './person-shown.ts';
import type { Room } from './room.ts';

/** Gives a request to the desk what it may work with, or sends it where it must go first. */
export async function bringIn(event: RequestEvent, running: RunningDesk): Promise<void> {
	await running.tried;
	const state = running.state();
	if (state.kind === 'off') error(404, frame.error.notFound);
	if (state.kind !== 'open') error(503, frame.error.unavailableNow);
	const { desk } = state;
	const { locals, url, route } = event;
	const address = event.getClientAddress();
	try {
		const room: Room = {
			desk,
			auth: await entranceOf(desk),
			address,
			userAgent: event.request.headers.get('user-agent') ?? '',
			cookies: event.cookies
		};
		const here = await whoIsHere(room);
		locals.door = doorOf(room, here);
		locals.visitor = visitor({ desk, address });
		if (here.kind === 'in') {
			locals.desk = signedIn({ desk, actor: here.actor });
			locals.person = personShown(here);
		}
	} catch (reason) {
		if (await running.isReady()) throw reason;
		error(503, frame.error.unavailableNow);
	}
	const first = sentTo(locals.door.here, route.id ?? '', url);
	if (first !== null) redirect(303, first);
	if (namesNothing(event.params)) error(404, frame.error.notFoundText);
}
