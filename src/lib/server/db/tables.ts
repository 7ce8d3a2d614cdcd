import type { ColumnType, Generated } from 'kysely';

type Moment = ColumnType<Date, Date | string | undefined, Date | string>;
type OptionalMoment = ColumnType<
	Date | null,
	Date | string | null | undefined,
	Date | string | null
>;
type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;
type OptionalBytes = ColumnType<
	Uint8Array | null,
	Uint8Array | null | undefined,
	Uint8Array | null
>;
/** Written as JSON text, read as a value that a schema must parse. */
type Json = ColumnType<unknown, string, string>;

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

/** A personal link by which one person may send one sealed case. */
export type InboxLinkTable = {
	readonly id: string;
	readonly office_id: string;
	readonly token_hash: string;
	label: string;
	readonly created_by: string;
	readonly created_at: Moment;
	readonly expires_at: Moment;
	used_at: OptionalMoment;
	revoked_at: OptionalMoment;
};

/** What a person sent, sealed to the office, until somebody signed in opens it or the person takes it back. */
export type ArrivalTable = {
	readonly id: string;
	readonly office_id: string;
	readonly link_id: string | null;
	sealed: OptionalBytes;
	readonly withdrawal_hash: string;
	readonly received_at: Moment;
	opened_at: OptionalMoment;
	opened_by: string | null;
	/** The conflict check made of its names before what it says was shown. */
	check_id: string | null;
	intake_id: string | null;
	withdrawn_at: OptionalMoment;
	/** When the person asked the office to erase what it had already opened. */
	erasure_asked_at: OptionalMoment;
};

/** One file being taken in; its bytes lie sealed in `import_part` until the run ends. */
export type ImportRunTable = {
	readonly id: string;
	readonly office_id: string;
	readonly made_by: string;
	readonly made_at: Moment;
	readonly file_name: string;
	readonly format: string;
	mapping: Json;
	/** 'mapping', 'dry-run', 'running', 'done', 'stopped'. */
	state: string;
	rows: Generated<number>;
	taken: Generated<number>;
	refused: Generated<number>;
	/** Byte offset up to which rows were taken; a run that was cut off goes on from here. */
	cursor: Generated<number>;
};

/** A piece of a file being taken in, sealed by itself; `start` is its first byte's place in the file. */
export type ImportPartTable = {
	readonly id: string;
	readonly run_id: string;
	readonly office_id: string;
	readonly start: number;
	readonly size: number;
	key_id: string;
	key_wrapped: Bytes;
	content: Bytes;
};

/** A row that was not taken; `problems` are codes and column names, never values. */
export type ImportProblemTable = {
	readonly run_id: string;
	readonly office_id: string;
	readonly line: number;
	readonly problems: Json;
};

/** A new lawbook run over the stored cases of one office. */
export type RescreenRunTable = {
	readonly id: string;
	readonly office_id: string;
	readonly from_lawbook: string | null;
	readonly to_lawbook: string;
	readonly started_at: Moment;
	ended_at: OptionalMoment;
	/** 'running', 'done', 'stopped'. */
	state: string;
	total: number;
	done: Generated<number>;
	changed: Generated<number>;
	failed: Generated<number>;
	/** Number of the last case done; a run that was cut off goes on after it. */
	cursor: Generated<number>;
};

export type RescreenChangeTable = {
	readonly run_id: string;
	readonly office_id: string;
	readonly intake_id: string;
	readonly before_today: string | null;
	readonly after_today: string | null;
	readonly before_proposed: string | null;
	readonly after_proposed: string | null;
	/** Routes and the requirement that decides each now. */
	readonly because: Json;
	seen_at: OptionalMoment;
	seen_by: string | null;
};

/** Every lawbook that ever judged a case here, whole, so that an old outcome can be made again. */
export type LawbookTable = {
	readonly version: string;
	readonly as_of: string;
	readonly data: Json;
	readonly added_at: Moment;
};

export type WebhookTable = {
	readonly id: string;
	readonly office_id: string;
	url: string;
	readonly secret_wrapped: Bytes;
	events: ColumnType<string[], readonly string[], readonly string[]>;
	readonly created_by: string;
	readonly created_at: Moment;
	/** Deliveries given up in a row. */
	failures: Generated<number>;
	disabled_at: OptionalMoment;
};

export type WebhookDeliveryTable = {
	readonly id: string;
	readonly office_id: string;
	readonly webhook_id: string;
	readonly event: string;
	readonly body: Json;
	readonly made_at: Moment;
	attempts: Generated<number>;
	next_at: OptionalMoment;
	delivered_at: OptionalMoment;
	last_status: number | null;
};

/** A count within a window of time, for sign-in and public links; the key is a hash. */
export type RateTable = { readonly key: string; window_start: Moment; count: number };

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

export type Tables = {
	user: UserTable;
	session: SessionTable;
	twoFactor: TwoFactorTable;
	secret: SecretTable;
	setup_link: SetupLinkTable;
	office: OfficeTable;
	member: MemberTable;
	invitation: InvitationTable;
	intake: IntakeTable;
	party: PartyTable;
	conflict_check: ConflictCheckTable;
	audit: AuditTable;
	audit_head: AuditHeadTable;
	review: ReviewTable;
	saved_view: SavedViewTable;
	feed: FeedTable;
	tally: TallyTable;
	inbox_link: InboxLinkTable;
	arrival: ArrivalTable;
	import_run: ImportRunTable;
	import_part: ImportPartTable;
	import_problem: ImportProblemTable;
	rescreen_run: RescreenRunTable;
	rescreen_change: RescreenChangeTable;
	lawbook: LawbookTable;
	webhook: WebhookTable;
	webhook_delivery: WebhookDeliveryTable;
	rate: RateTable;
};
