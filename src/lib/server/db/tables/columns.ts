import type { ColumnType } from 'kysely';

export type Moment = ColumnType<Date, Date | string | undefined, Date | string>;

export type OptionalMoment = ColumnType<
	Date | null,
	Date | string | null | undefined,
	Date | string | null
>;

export type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;

export type OptionalBytes = ColumnType<
	Uint8Array | null,
	Uint8Array | null | undefined,
	Uint8Array | null
>;

/** Written as JSON text, read as a value that a schema must parse. */
export type Json = ColumnType<unknown, string, string>;
