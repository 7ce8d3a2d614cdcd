import type { Migration } from 'kysely/migration';
import { up as ground } from './0001-ground.ts';
import { up as list } from './0002-list.ts';
import { up as cases } from './0003-cases.ts';
import { up as people } from './0004-people.ts';
import { up as million } from './0005-million.ts';
import { up as load } from './0006-load.ts';
import { up as judged } from './0007-judged.ts';
import { up as erased } from './0008-erased.ts';
import { up as knownNames } from './0009-known-names.ts';
import { up as counted } from './0010-counted.ts';

/** Every change of the tables, in order. They run at start, once, under a lock. */
export const migrations: Readonly<Record<string, Migration>> = {
	'0001-ground': { up: ground },
	'0002-list': { up: list },
	'0003-cases': { up: cases },
	'0004-people': { up: people },
	'0005-million': { up: million },
	'0006-load': { up: load },
	'0007-judged': { up: judged },
	'0008-erased': { up: erased },
	'0009-known-names': { up: knownNames },
	'0010-counted': { up: counted }
};
