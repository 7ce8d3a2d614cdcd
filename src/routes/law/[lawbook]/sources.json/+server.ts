import { json } from '@sveltejs/kit';
import { authorities } from '#lib/content/authorities/index.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { lawbookVersion } from '#lib/content/version.ts';

export const prerender = true;

export function entries() {
	return [{ lawbook: lawbookVersion }];
}

/** Every source of this lawbook as one static file: which of them a reader needs is nobody's business. */
export function GET() {
	return json({ authorities, precedents: allPrecedents });
}
