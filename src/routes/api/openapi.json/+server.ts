import { json } from '@sveltejs/kit';
import { openApi } from '#lib/schemas/screen-api.ts';

export const prerender = true;

/** The interface of the screen as an OpenAPI document, made from the schemas it is checked with. */
export function GET(): Response {
	return json(openApi);
}
