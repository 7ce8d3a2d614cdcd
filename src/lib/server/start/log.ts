import type { Desk } from '../desk.ts';

/** One line of JSON for each event on standard output: codes and numbers, never what a case says. */
export const logLine: Desk['log'] = (event, detail = {}) => {
	process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`);
};
