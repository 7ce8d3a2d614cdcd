import type { Migration } from 'kysely/migration';
import * as ground from './0001-ground.ts';
import * as list from './0002-list.ts';
import * as cases from './0003-cases.ts';
import * as people from './0004-people.ts';

/** Every change of the tables, in order. They run at start, once, under a lock. */
export const migrations: Readonly<Record<string, Migration>> = {
	'0001-ground': ground,
	'0002-list': list,
	'0003-cases': cases,
	'0004-people': people
};
