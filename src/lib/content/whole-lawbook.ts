import { lawbookWith } from './lawbook.ts';
import { allPrecedents } from './precedents/all.ts';

/** The law with every decided case: for tests, the command line and the server; a browser takes `lawbookFor`. */
export const wholeLawbook = lawbookWith(allPrecedents);
