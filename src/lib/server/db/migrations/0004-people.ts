import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * The tables of better-auth 1.7 with its second factor, as its own migration writes them
 * (`people/sign-in.test.ts` compares), and what stands beside them. The office's role has no grant on any.
 */
const statements = [
	`create table "user" (
		"id" text not null primary key,
		"name" text not null,
		"email" text not null unique,
		"emailVerified" boolean not null,
		"image" text,
		"createdAt" timestamptz default current_timestamp not null,
		"updatedAt" timestamptz default current_timestamp not null,
		"twoFactorEnabled" boolean
	)`,
	`create table "session" (
		"id" text not null primary key,
		"expiresAt" timestamptz not null,
		"token" text not null unique,
		"createdAt" timestamptz default current_timestamp not null,
		"updatedAt" timestamptz not null,
		"ipAddress" text,
		"userAgent" text,
		"userId" text not null references "user" ("id") on delete cascade
	)`,
	`create table "account" (
		"id" text not null primary key,
		"accountId" text not null,
		"providerId" text not null,
		"userId" text not null references "user" ("id") on delete cascade,
		"accessToken" text,
		"refreshToken" text,
		"idToken" text,
		"accessTokenExpiresAt" timestamptz,
		"refreshTokenExpiresAt" timestamptz,
		"scope" text,
		"password" text,
		"createdAt" timestamptz default current_timestamp not null,
		"updatedAt" timestamptz not null
	)`,
	`create table "verification" (
		"id" text not null primary key,
		"identifier" text not null,
		"value" text not null,
		"expiresAt" timestamptz not null,
		"createdAt" timestamptz default current_timestamp not null,
		"updatedAt" timestamptz default current_timestamp not null
	)`,
	`create table "twoFactor" (
		"id" text not null primary key,
		"secret" text not null,
		"backupCodes" text not null,
		"userId" text not null references "user" ("id") on delete cascade,
		"verified" boolean,
		"failedVerificationCount" integer,
		"lockedUntil" timestamptz
	)`,
	'create index "session_userId_idx" on "session" ("userId")',
	'create index "account_userId_idx" on "account" ("userId")',
	'create index "verification_identifier_idx" on "verification" ("identifier")',
	'create index "twoFactor_secret_idx" on "twoFactor" ("secret")',
	'create index "twoFactor_userId_idx" on "twoFactor" ("userId")',
	'create table secret (name text primary key, wrapped bytea not null)',
	`create table setup_link (
		token_hash text primary key,
		expires_at timestamptz not null
	)`,
	`alter table invitation add column user_id text`,
	'create index invitation_open on invitation (office_id, created_at)',
	'create index audit_actor on audit (office_id, actor, seq)',
	'create index audit_action on audit (office_id, action, seq)'
];

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}
