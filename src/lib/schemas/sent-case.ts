import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { caseFileOf, readCaseFile } from './case-file.ts';
import { z } from './zod.ts';

const short = z.string().check(z.maxLength(200));

/** How the office can reach whoever sends a case. */
export const sender = z.object({
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
	phone: short,
	email: short,
	language: short,
	/** When and how it is safe to get in touch. */
	contact: z.string().check(z.maxLength(1000))
});

export type Sender = z.infer<typeof sender>;

const envelope = z.object({
	format: z.literal('threshold-sent-case'),
	version: z.literal(1),
	sender,
	file: z.record(z.string(), z.unknown())
});

/** A case as it is sealed for an office. */
export type SentCase = {
	readonly sender: Sender;
	readonly answers: CaseFacts;
	readonly lawbook: string;
};

/** What is sealed is made as long as the next of these steps, so that its length tells little. */
const step = 4096;

/** The text that is sealed. */
export function textOfSent({ sender: from, answers, lawbook }: SentCase): string {
	const file = caseFileOf(answers, lawbook);
	const text = JSON.stringify({ format: 'threshold-sent-case', version: 1, sender: from, file });
	const length = new TextEncoder().encode(text).length;
	return text + ' '.repeat((step - (length % step)) % step);
}

export type ReadSent =
	| { readonly kind: 'ok'; readonly sent: SentCase; readonly dropped: readonly string[] }
	| { readonly kind: 'damaged' };

/** Reads what was sent; `today` bounds the dates in it. What cannot be understood is dropped by name. */
export function readSent(text: string, today: string): ReadSent {
	const parsed = z.safeParse(envelope, parseJson(text));
	if (!parsed.success) return { kind: 'damaged' };
	const file = readCaseFile(JSON.stringify(parsed.data.file), today);
	if (file.kind === 'damaged') return file;
	const { answers, lawbook } = file.file;
	return {
		kind: 'ok',
		sent: { sender: parsed.data.sender, answers, lawbook },
		dropped: file.dropped
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The most characters of base64 that what is sent may have. */
export const longestSealed = 400_000;

const token = z.string().check(z.regex(/^[\w-]{43}$/));

/** What the browser asks: whose link this is, to take a sealed case, or to take one back. */
export const linkInput = z.object({ token });
export const sendInput = z.object({
	token,
	sealed: z.string().check(z.maxLength(longestSealed), z.regex(/^[A-Za-z0-9+/]+={0,2}$/))
});
export const withdrawInput = z.object({ code: z.string().check(z.maxLength(60)) });

export type LinkAnswer =
	| {
			readonly kind: 'open';
			readonly office: string;
			/** The age recipient that the case is sealed to. */
			readonly recipient: string;
			/** ISO moment. */
			readonly until: string;
	  }
	/** There is no such link, or it was used, taken back or has expired: which, is not said. */
	| { readonly kind: 'closed' }
	| { readonly kind: 'too-often' };

export type SendAnswer =
	| { readonly kind: 'sent'; readonly code: string }
	| { readonly kind: 'closed' | 'too-often' | 'damaged' };

export type WithdrawAnswer = {
	/** `unread`: nobody had opened it. `names-seen`: the names in it, no more. `asked`: it was opened; the office is asked. */
	readonly kind: 'unread' | 'names-seen' | 'asked' | 'gone-already' | 'unknown' | 'too-often';
};
