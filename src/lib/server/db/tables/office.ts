import type { Generated } from 'kysely';
import type { Moment, OptionalMoment, Bytes, Json } from './columns.ts';

/** One organization that takes cases; several may share an installation and see nothing of each other. */
export type OfficeTable = {
	readonly id: string;
	name: string;
	readonly created_at: Moment;
	/** `OfficeSettings`. */
	settings: Json;
	/** Where sealed cases are addressed to (an age recipient), and its identity, wrapped. */
	recipient: string;
	readonly identity_wrapped: Bytes;
	/** Last case number given out, so that numbers run without a gap within an office. */
	last_number: Generated<number>;
};

export type MemberTable = {
	readonly office_id: string;
	/** The id better-auth gives. */
	readonly user_id: string;
	name: string;
	role: string;
	readonly joined_at: Moment;
	removed_at: OptionalMoment;
};

export type InvitationTable = {
	readonly id: string;
	readonly office_id: string;
	readonly email: string;
	readonly role: string;
	readonly token_hash: string;
	readonly invited_by: string;
	/** A member whose password and second factor are set anew; null invites somebody. */
	readonly user_id: string | null;
	readonly created_at: Moment;
	readonly expires_at: Moment;
	used_at: OptionalMoment;
	revoked_at: OptionalMoment;
};

/** Tables of better-auth that are read here; the rest it keeps to itself. */
export type UserTable = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	twoFactorEnabled: boolean | null;
};

export type SessionTable = { readonly id: string; readonly userId: string };

export type TwoFactorTable = { readonly id: string; readonly userId: string };

/** Secrets of the installation, wrapped by the vault under `secret <name>`. */
export type SecretTable = { readonly name: string; wrapped: Bytes };

/** Links by which the first administrator comes in; all go once one was used. */
export type SetupLinkTable = { readonly token_hash: string; readonly expires_at: Moment };

/** A count within a window of time, for sign-in and public links; the key is a hash. */
export type RateTable = { readonly key: string; window_start: Moment; count: number };
