import type { ColumnType, Generated } from 'kysely';
import type { Moment, OptionalMoment, Bytes, Json } from './columns.ts';

/** A case. What is in `content` is sealed; every other column is searchable and listed in docs/desk.md. */
export type IntakeTable = {
	readonly id: string;
	readonly office_id: string;
	readonly number: number;
	status: string;
	client_name: string;
	town: string | null;
	claims: ColumnType<string[], readonly string[], readonly string[]>;
	agencies: ColumnType<string[], readonly string[], readonly string[]>;
	outcome_today: string | null;
	outcome_proposed: string | null;
	/** Whether the best way under today's law is stopped by an immunity alone, and the proposal's is not stopped. */
	is_stopped_by_immunity: Generated<boolean>;
	is_overridden: Generated<boolean>;
	/** ISO day, by the strictest reading. */
	soonest_deadline: string | null;
	/** Id of the limitation rule that sets that day. */
	deadline_rule: string | null;
	assigned_to: string | null;
	readonly created_by: string | null;
	/** 'desk', 'public' or 'import'. */
	readonly source: string;
	readonly received_at: Moment;
	updated_at: Moment;
	decided_at: OptionalMoment;
	closed_at: OptionalMoment;
	/** The law it was judged by when it was written last, or when it last came out otherwise; see `judged`. */
	lawbook: string | null;
	is_held: Generated<boolean>;
	/** Lower-case words of the columns above and the names in `party`; searched by parts of words. */
	search_text: string;
	version: Generated<number>;
	key_id: string;
	key_wrapped: Bytes;
	content: Bytes;
	erased_at: OptionalMoment;
};

/** The law that judged a case last, as it stands in this version; of another version, it says nothing. */
export type JudgedTable = {
	readonly intake_id: string;
	readonly office_id: string;
	readonly version: number;
	readonly lawbook: string;
};

/** Names for the conflict check: clients, other people, officers and agencies. */
export type PartyTable = {
	readonly id: string;
	readonly office_id: string;
	readonly intake_id: string;
	readonly kind: string;
	readonly name: string;
	/** Lower case, without marks, spaces put together: what is compared. */
	readonly name_plain: string;
};

export type ConflictCheckTable = {
	readonly id: string;
	readonly office_id: string;
	intake_id: string | null;
	readonly made_by: string;
	readonly made_at: Moment;
	/** Names asked for and cases found, sealed like case content. */
	key_id: string;
	key_wrapped: Bytes;
	content: Bytes;
	readonly found: number;
	/** The cases whose names were found; when one of them is erased, its names go from here too. */
	readonly matched: ColumnType<string[], readonly string[] | undefined, readonly string[]>;
	/** 'clear', 'undecided', 'cleared-by-person' or 'conflict'; a person decides where similar names were found. */
	decision: string;
	decided_by: string | null;
	decided_at: OptionalMoment;
};

/** A second look at a declined case, or an override that waits for its reader. */
export type ReviewTable = {
	readonly id: string;
	readonly office_id: string;
	readonly intake_id: string;
	/** 'second-eyes' or 'law-changed'. */
	readonly kind: string;
	/** Whose decision is looked at; never the person who looks. */
	readonly decision_by: string | null;
	assigned_to: string | null;
	readonly asked_at: Moment;
	decided_at: OptionalMoment;
	decided_by: string | null;
	/** 'agrees' or 'disagrees'. */
	verdict: string | null;
};

/** Append-only; each row's hash covers the row before it in the same office. */
export type AuditTable = {
	readonly office_id: string;
	readonly seq: number;
	readonly at: Moment;
	/** A user's id, or 'system'. */
	readonly actor: string;
	readonly action: string;
	readonly intake_id: string | null;
	/** Codes and numbers only: never what a case says. */
	readonly detail: Json;
	readonly prev_hash: string;
	readonly hash: string;
};

export type AuditHeadTable = { readonly office_id: string; seq: number; hash: string };

export type SavedViewTable = {
	readonly id: string;
	readonly office_id: string;
	readonly user_id: string;
	name: string;
	query: Json;
};

/** A private link a calendar program reads; the token itself is shown once and not kept. */
export type FeedTable = {
	readonly id: string;
	readonly office_id: string;
	readonly user_id: string;
	readonly token_hash: string;
	/** Whose time limits it tells: 'mine' or 'office'. */
	readonly scope: string;
	readonly created_at: Moment;
	revoked_at: OptionalMoment;
};

/** Counts of an office's cases as they stood at `made_at`, so that a dashboard over a million opens at once. */
export type TallyTable = {
	readonly office_id: string;
	readonly period: string;
	made_at: Moment;
	data: Json;
};
