/** Every so many rows of a made-up file, one cannot be read. */
export const badEvery = 100;

const heading = 'id,client,received,claims,incident.date,force.restrained';

/** A CSV of so many cases, each with a client and a reference of its own. */
export function caseFile(rows: number): Buffer {
	const lines = Array.from({ length: rows }, (_, index) => {
		const claims = index % badEvery === badEvery - 1 ? 'no-such-claim' : 'force;stop';
		return `${index},"Client, ${index}",2026-03-0${(index % 9) + 1},${claims},2025-05-17,yes`;
	});
	return Buffer.from([heading, ...lines, ''].join('\n'));
}
