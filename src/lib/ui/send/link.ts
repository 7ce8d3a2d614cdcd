import type { LinkAnswer } from '#lib/schemas/sent-case.ts';

/** A personal link to an office that can be used. */
export type OpenLink = Extract<LinkAnswer, { kind: 'open' }> & { readonly token: string };
