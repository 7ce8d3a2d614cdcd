/** Where to send a mistake in the law: a mail address or a web page. */
export type MistakesGoTo =
	| { readonly kind: 'nobody-named' }
	| { readonly kind: 'mail'; readonly address: string }
	| { readonly kind: 'page'; readonly url: string };

/** Whoever runs a copy of the site sets this to their own; until then the page names nobody. */
export const mistakesGoTo: MistakesGoTo = { kind: 'nobody-named' };
