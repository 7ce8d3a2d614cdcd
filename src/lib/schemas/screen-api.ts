import { lawbookVersion } from '#lib/content/version.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { screen } from './screen-answer.ts';
import { readScreenCase } from './screen-read.ts';
import { reasonFor } from './screen-reason.ts';
import { screenSchemas } from './screen.ts';
import type { ScreenOutput } from './screen.ts';

/** How much one request may ask for. */
export const screenLimits = { cases: 200, bytes: 1024 * 1024 } as const;

export type Screened =
	| { readonly kind: 'ok'; readonly answer: ScreenOutput | readonly ScreenOutput[] }
	| { readonly kind: 'problem'; readonly status: 400 | 413 | 422; readonly error: string };

/** Screens the text of one case or a list of them; one that cannot be read refuses the whole request, by its place. */
export function screenAll(law: Lawbook, text: string, today: string): Screened {
	const parsed = parseJson(text);
	if (parsed.kind === 'bad') return { kind: 'problem', status: 400, error: 'The body is not JSON' };
	const cases: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
	if (cases.length > screenLimits.cases) {
		const error = `More than ${screenLimits.cases} cases in one request`;
		return { kind: 'problem', status: 413, error };
	}
	const answers: ScreenOutput[] = [];
	for (const [index, one] of cases.entries()) {
		const read = readScreenCase(one, today);
		if (read === null) {
			const reason = reasonFor(one, today);
			return { kind: 'problem', status: 422, error: `Case ${index + 1}: ${reason}` };
		}
		answers.push(screen(law, read));
	}
	const [first] = answers;
	const isList = Array.isArray(parsed.value) || first === undefined;
	return { kind: 'ok', answer: isList ? answers : first };
}

function parseJson(text: string) {
	try {
		return { kind: 'ok', value: JSON.parse(text) as unknown } as const;
	} catch {
		return { kind: 'bad' } as const;
	}
}

const error = {
	type: 'object',
	properties: { error: { type: 'string' } },
	required: ['error']
} as const;

function problem(description: string) {
	return { description, content: { 'application/json': { schema: error } } };
}

function oneOrMany(name: string) {
	const one = { $ref: `#/components/schemas/${name}` };
	const many = { type: 'array', items: one, maxItems: screenLimits.cases };
	return { 'application/json': { schema: { oneOf: [one, many] } } };
}

/** The interface of the screen as an OpenAPI 3.1 document. */
export const openApi = {
	openapi: '3.1.0',
	info: {
		title: 'Threshold: screening of cases',
		version: lawbookVersion,
		description:
			'What the law of Vermont and the United States makes of a claim about police misconduct: whether it could ' +
			'get past the courthouse door. Legal information, not legal advice. Routes whose law is "s254" are under ' +
			'S.254 as introduced (2022), not the law. Nothing that is sent is kept.'
	},
	paths: {
		'/api/screen': {
			post: {
				summary: 'Screens one case or a list of cases',
				description: `At most ${screenLimits.cases} cases and ${screenLimits.bytes} bytes in one request.`,
				requestBody: { required: true, content: oneOrMany('Case') },
				responses: {
					'200': {
						description: 'The outcomes, in the order of the cases',
						content: oneOrMany('Outcome')
					},
					'400': problem('The body is not JSON'),
					'413': problem('The request is too large'),
					'422': problem('A case could not be read; the error says which, and why')
				}
			}
		}
	},
	components: { schemas: { Case: screenSchemas.input, Outcome: screenSchemas.output } }
} as const;
