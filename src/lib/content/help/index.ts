import { complaints } from './complaints.ts';
import type { HelpBody } from './help-body.ts';
import { legalHelp } from './legal-help.ts';

export type { HelpBody } from './help-body.ts';

/** Where to get help in Vermont, legal help first. */
export const helpBodies: readonly HelpBody[] = [...legalHelp, ...complaints];
