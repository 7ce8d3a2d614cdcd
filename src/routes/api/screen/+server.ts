import { json } from '@sveltejs/kit';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { screenAll, screenLimits } from '#lib/schemas/screen-api.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Screens one case or a list of cases. What is sent is answered and forgotten: nothing is kept or written to a log. */
export const POST: RequestHandler = async ({ request }) => {
	const text = await readUpTo(request, screenLimits.bytes);
	if (text === null) return problem(413, `The body is longer than ${screenLimits.bytes} bytes`);
	const today = new Date().toLocaleDateString('en-CA', { timeZone: 'America/New_York' });
	const screened = screenAll(wholeLawbook, text, today);
	if (screened.kind === 'problem') return problem(screened.status, screened.error);
	return json(screened.answer, { headers: { 'cache-control': 'no-store' } });
};

function problem(status: number, error: string): Response {
	return json({ error }, { status, headers: { 'cache-control': 'no-store' } });
}

/** The body as text, or null as soon as it is longer than `most` bytes. */
async function readUpTo(request: Request, most: number): Promise<string | null> {
	const decoder = new TextDecoder();
	let text = '';
	let length = 0;
	const reader = request.body?.getReader();
	for (;;) {
		const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
		if (done) return text + decoder.decode();
		length += value.length;
		if (length > most) {
			await reader?.cancel();
			return null;
		}
		text += decoder.decode(value, { stream: true });
	}
}
