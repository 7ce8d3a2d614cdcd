import { textOfContent } from '#lib/schemas/desk-case.ts';
import { beginning, hashOf } from '#lib/server/audit/chain.ts';
import { clientIn, partiesIn } from '#lib/server/cases/parties.ts';
import { searchWords, withNumber } from '#lib/server/cases/search-text.ts';
import type { At } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { lineOf } from './copy-in.ts';
import { madeUp } from './made-up.ts';
import type { Screening } from './pool.ts';
import { one, seeded } from './random.ts';

const msPerDay = 86_400_000;
const span = 5 * 365 * msPerDay;
/** A lawbook there never was, so that all cases wait to be screened again. */
const oldLawbook = 'bench-before';

export const columns = {
	intake: [
		...['id', 'office_id', 'number', 'status', 'received_at', 'updated_at', 'decided_at'],
		...['client_name', 'town', 'claims', 'agencies', 'outcome_today', 'outcome_proposed'],
		...['is_stopped_by_immunity', 'soonest_deadline', 'deadline_rule', 'lawbook', 'assigned_to'],
		...['created_by', 'source', 'search_text', 'key_id', 'key_wrapped', 'content']
	],
	party: ['id', 'office_id', 'intake_id', 'kind', 'name', 'name_plain'],
	audit: [
		...['office_id', 'seq', 'at', 'actor', 'action', 'intake_id', 'detail', 'prev_hash', 'hash']
	]
} as const;

export type Lines = Readonly<Record<keyof typeof columns, readonly string[]>>;
export type Made = { readonly lines: Lines; readonly head: string };

export type Kind = {
	readonly count: number;
	readonly pool: readonly Screening[];
	readonly members: readonly string[];
};

/** Some of an office's cases, each sealed under a data key of its own, with its names and its row in the log. */
export function madeRows(
	{ desk, actor }: At,
	{ count, pool, members }: Kind,
	from: number,
	size: number,
	head = beginning
): Made {
	const random = seeded(from + 7);
	const { officeId } = actor;
	const now = desk.now();
	const began = now.getTime() - span;
	const lines = { intake: [] as string[], party: [] as string[], audit: [] as string[] };
	let hash = head;
	for (let number = from + 1; number <= from + size; number++) {
		const received = new Date(began + (span * number) / count);
		const id = newId();
		const { content, screened } = madeUp(pool, random);
		const named = partiesIn(content);
		const sealed = desk.vault.seal(id, textOfContent(content));
		const { status, updated, decided } = lifeOf(received, now, random);
		lines.intake.push(
			lineOf([
				...[id, officeId, number, status, received, updated, decided],
				...[clientIn(content), screened.town, screened.claims, screened.agencies],
				...[screened.outcome_today, screened.outcome_proposed, screened.is_stopped_by_immunity],
				...[screened.soonest_deadline, screened.deadline_rule, oldLawbook],
				random() < 0.15 ? null : one(members, random),
				...[actor.userId, one(['desk', 'desk', 'public', 'import'], random)],
				withNumber(number, searchWords(named, screened)),
				...[sealed.key_id, sealed.key_wrapped, sealed.content]
			])
		);
		for (const { kind, name, name_plain } of named) {
			lines.party.push(lineOf([newId(), officeId, id, kind, name, name_plain]));
		}
		const [at, action, detail] = [received, 'case.create', { source: 'desk' }];
		const who = actor.userId;
		const entry = { officeId, seq: number, at, actor: who, action, intakeId: id, detail };
		const previous = hash;
		hash = hashOf(entry, previous);
		lines.audit.push(
			lineOf([officeId, number, at, who, action, id, JSON.stringify(detail), previous, hash])
		);
	}
	return { lines, head: hash };
}

/** Old cases are decided or closed, young ones are on their way. */
function lifeOf(received: Date, now: Date, random: () => number) {
	const age = (now.getTime() - received.getTime()) / msPerDay;
	const days = Math.round(5 + random() * random() * 120);
	const isDecided = age > days && random() < 0.97;
	const decided = isDecided ? new Date(received.getTime() + days * msPerDay) : null;
	const open = ['received', 'screening', 'screening', 'waiting', 'review'];
	const ended = ['accepted', 'referred', 'referred', 'declined', 'declined', 'declined', 'closed'];
	return {
		status: one(isDecided ? ended : open, random),
		updated: decided ?? received,
		decided
	};
}
