import type { ColumnType, Generated } from 'kysely';
import type { Moment, OptionalMoment, Bytes, OptionalBytes, Json } from './columns.ts';

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
