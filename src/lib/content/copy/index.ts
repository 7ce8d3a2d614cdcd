import { interview } from './en/interview.ts';
import { shell } from './en/shell.ts';

export { site } from './en/site.ts';

/** The words of the site's own screens, in the reader's language. */
export const words = { shell, interview } as const;
