import type { Kysely, Transaction } from 'kysely';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Tables } from './db/tables.ts';
import type { Action, Role } from './people/permissions.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Vault } from './vault/vault.ts';

/** The desk of one running process: all it works with, and no state of its own. */
export type Desk = {
	readonly db: Kysely<Tables>;
	/** 'pglite' is one connection in this process; 'postgres' is shared by several. */
	readonly engine: 'pglite' | 'postgres';
	readonly vault: Vault;
	readonly jobs: Jobs;
	/** The law in force in this build. */
	readonly lawbook: Lawbook;
	readonly now: () => Date;
	/** Codes and numbers, never what a case says. */
	readonly log: (
		event: string,
		detail?: Readonly<Record<string, string | number | boolean>>
	) => void;
};

/** Somebody signed in, in one office. */
export type Actor = {
	readonly userId: string;
	readonly officeId: string;
	readonly role: Role;
	readonly name: string;
};

/** Where a use-case is done: whose desk, and who does it. */
export type At = { readonly desk: Desk; readonly actor: Actor };

/** Where something is done without signing in: whose desk, and from which address. */
export type Visiting = { readonly desk: Desk; readonly address: string };

export type Tx = Transaction<Tables>;

export type Forbidden = { readonly kind: 'forbidden'; readonly action: Action };
export type NotFound = { readonly kind: 'not-found' };
