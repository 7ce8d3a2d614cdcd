import { authorities } from './authorities/index.ts';
import { lawbookWith } from './lawbook.ts';
import { allPrecedents } from './precedents/all.ts';

/** The law with every decided case: for tests, the command line and the server; a browser fetches the sources as data. */
export const wholeLawbook = lawbookWith({ authorities, precedents: allPrecedents });
