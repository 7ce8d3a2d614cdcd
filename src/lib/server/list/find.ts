import { plainName } from '../cases/plain-name.ts';

/** What a search text asks for: a case's number, parts of words, and beginnings where a part is too short to look for. */
export type Find = {
	readonly number?: number;
	readonly parts: readonly string[];
	readonly starts: readonly string[];
};

const shortestPart = 3;
const mostWords = 8;
const greatestNumber = 2_147_483_647;

/** Reads a search as it was typed. '#12' or '12' is a number; words of one or two letters are beginnings. */
export function readFind(text: string): Find | null {
	const bare = text.trim().replace(/^#/, '');
	if (/^\d{1,10}$/.test(bare) && Number(bare) <= greatestNumber) {
		return { number: Number(bare), parts: [], starts: [] };
	}
	const words = plainName(text).split(' ').slice(0, mostWords);
	const parts = words.filter((word) => word.length >= shortestPart);
	const starts = words.filter((word) => word !== '' && word.length < shortestPart);
	return parts.length + starts.length === 0 ? null : { parts, starts };
}
