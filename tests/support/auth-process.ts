import { betterAuth } from 'better-auth';
import { Kysely, PGliteDialect } from 'kysely';
import { PGlite } from '@electric-sql/pglite';
import type { Tables } from '#lib/server/db/tables.ts';
import { makeAuth } from '#lib/server/people/auth.ts';

/** Makes the sign-in of a desk as a real process does; with 'on', one that differs only in telling its makers. */
const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
const ours = makeAuth({ db }, 'a secret of thirty-two letters, or more', 'https://office.example');
const auth =
	process.argv[2] === 'on' ? betterAuth({ ...ours.options, telemetry: { enabled: true } }) : ours;
await auth.$context;
process.send?.('made');
process.on('message', () => void db.destroy().then(() => process.disconnect()));
