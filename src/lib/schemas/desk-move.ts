import { ranked } from '#lib/domain/assessment/outcome.ts';
import { z } from './zod.ts';

const text = z.string().check(z.trim(), z.maxLength(4000));
const written = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));

/** The version of the case that the form was shown with. */
const seen = z.optional(z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)));

/** One move in the life of a case; a reason where the move needs one. */
export const moveInput = z.object({
	event: z.enum([
		'START',
		'ASK_CLIENT',
		'RESUME',
		'SEND_TO_REVIEW',
		'RETURN',
		'ACCEPT',
		'REFER',
		'DECLINE',
		'LOSE_TOUCH',
		'CLOSE',
		'REOPEN'
	]),
	reason: text,
	seen
});

const outcome = z.enum(['', ...ranked]);

/** Outcomes put in place of those reckoned; an empty one stays as reckoned. */
export const overrideInput = z.object({
	today: outcome,
	proposed: outcome,
	reason: written,
	seen
});

export const assignInput = z.object({ to: z.string().check(z.maxLength(200)) });

export const verdictInput = z.object({
	reviewId: z.uuid(),
	verdict: z.enum(['agrees', 'disagrees']),
	reason: text
});
