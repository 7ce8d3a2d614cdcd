import { sql } from 'kysely';

/** The law that judged a row of `intake` last: as a screening anew noted it, or as it was written. */
export const judgedBy = sql<string | null>`coalesce((
	select judged.lawbook from judged
	where judged.intake_id = intake.id and judged.version = intake.version
), intake.lawbook)`;
