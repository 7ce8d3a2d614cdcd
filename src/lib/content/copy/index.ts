import { interview } from './en/interview.ts';
import { shell } from './en/shell.ts';

/** The words of the site's own screens, in the reader's language. */
export const words = { shell, interview } as const;
