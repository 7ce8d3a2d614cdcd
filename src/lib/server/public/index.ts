import { arrivals, bringArrival, lookAtArrival, takeArrival, turnArrivalAway } from './arrivals.ts';
import { inboxLinks, makeLink, revokeLink } from './links.ts';
import { readLink, sendCase, withdrawCase } from './visit.ts';

/** What the office does with what the public sends. */
export const arrivalUseCases = {
	makeLink,
	inboxLinks,
	revokeLink,
	arrivals,
	lookAtArrival,
	takeArrival,
	turnArrivalAway,
	bringArrival
};

/** What the public does, without signing in. */
export const sendUseCases = { readLink, sendCase, withdrawCase };
