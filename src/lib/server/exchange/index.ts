import * as imports from './import/import-cases.ts';

/** What goes in and out in bulk. */
export const exchangeUseCases = { ...imports };
