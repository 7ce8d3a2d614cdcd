import type { Migration } from 'kysely/migration';
import * as ground from './0001-ground.ts';

/** Every change of the tables, in order. They run at start, once, under a lock. */
export const migrations: Readonly<Record<string, Migration>> = {
	'0001-ground': ground
};
