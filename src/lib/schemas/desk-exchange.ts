import { webhookEventNames } from './webhook-events.ts';
import { z } from './zod.ts';

/** A form that names one thing by its id. */
export const oneForm = z.object({ id: z.uuid() });

export const linkForm = z.object({ label: z.string().check(z.trim(), z.maxLength(200)) });

/** A file as a form without JavaScript sends it: no longer than a request may be. */
export const largestFormFile = 400_000;

export const beginImportInput = z.object({
	name: z.string().check(z.minLength(1), z.maxLength(300))
});

export const startImportForm = z.object({ as: z.enum(['dry-run', 'running']) });

export const exportShape = z.enum(['jsonl', 'legalserver', 'clio-contacts', 'clio-matters']);

const days = z.pipe(
	z.string().check(z.trim(), z.regex(/^(\d{1,5})?$/)),
	z.transform((text) => (text === '' || Number(text) === 0 ? null : Number(text)))
);

/** How many days the cases of each final status are kept; an empty field keeps them. */
export const periodsForm = z.object({
	accepted: days,
	referred: days,
	declined: days,
	closed: days
});

export const webhookForm = z.object({
	url: z.string().check(z.trim(), z.minLength(1), z.maxLength(500))
});

export const switchForm = z.object({ id: z.uuid(), to: z.enum(['on', 'off']) });

export const eventNames = z.array(z.enum(webhookEventNames));
