import { statementsOf } from '../question-copy.ts';
import { factNames } from './fact-names.ts';
import { factSentences } from './fact-sentences.ts';

/** The short name of every fact and, where it is answered yes or no, the answer as a sentence. */
export const factStatements = statementsOf(factNames, factSentences);
