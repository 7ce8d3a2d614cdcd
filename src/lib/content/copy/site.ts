/** The words of the pages about the site, in the reader's language; only those pages fetch them. */
export { site } from './en/site.ts';
