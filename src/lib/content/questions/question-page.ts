import type { Page } from '#lib/domain/interview/page.ts';
import type { FactId } from '../facts.ts';

/** A page whose facts are checked against the list of facts: a misspelt id is a type error. */
export type QuestionPage = Page & { readonly facts: readonly FactId[] };
