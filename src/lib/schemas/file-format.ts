export type FileFormat = 'csv' | 'jsonl';

/** The format that the name of a file promises; null where neither is. */
export function formatOf(name: string): FileFormat | null {
	if (/\.csv$/i.test(name)) return 'csv';
	return /\.(jsonl|ndjson)$/i.test(name) ? 'jsonl' : null;
}
