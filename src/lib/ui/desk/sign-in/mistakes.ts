import { signIn } from '#lib/content/copy/desk/sign-in.ts';

const { passwords, problems } = signIn;

/** What went wrong, by field; '' is for the whole form. */
export type Mistakes = Readonly<Record<string, string>>;

/** Words for fields that could not be read. */
export function mistakesIn(fields: readonly string[]): Mistakes {
	const words: Readonly<Record<string, unknown>> = problems;
	return Object.fromEntries(
		fields.map((field) => [field, typeof words[field] === 'string' ? words[field] : problems.wrong])
	) as Mistakes;
}

type Refused =
	| { readonly kind: 'locked'; readonly until: Date }
	| { readonly kind: 'password'; readonly problem: keyof typeof passwords };

/** Words for a password that is too weak, or too many tries. */
export function mistakesOf(refused: Refused): Mistakes {
	return refused.kind === 'locked'
		? { '': problems.locked(refused.until) }
		: { newPassword: passwords[refused.problem] };
}

/** The same as a list for the summary. */
export function listed(mistakes: Mistakes = {}) {
	return Object.entries(mistakes).map(([field, message]) => ({
		field: field || undefined,
		message
	}));
}
