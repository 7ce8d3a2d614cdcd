import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import { colleagues, namesOf } from '../list/members.ts';
import type { At, NotFound } from '../desk.ts';
import { useCase } from '../use-case.ts';
import { move } from './move.ts';
import { rewrite, withRemark } from './rewrite.ts';

const columns = [
	'intake.id',
	'intake.number',
	'intake.client_name',
	'intake.status',
	'intake.outcome_today',
	'intake.outcome_proposed',
	'intake.soonest_deadline',
	'intake.received_at'
] as const;

/** How many of each kind are shown at once. */
const mostShown = 200;

/** What waits for somebody who decides: cases sent to review, the next deadline first, and second looks, oldest first. */
export const reviewQueue = useCase('review.list', (at: At, _input: null) =>
	inOffice(at, async (tx) => {
		const waiting = await tx
			.selectFrom('intake')
			.select(columns)
			.where('status', '=', 'review')
			.where('erased_at', 'is', null)
			.orderBy('soonest_deadline', (by) => by.asc().nullsLast())
			.orderBy('received_at')
			.limit(mostShown + 1)
			.execute();
		const looks = await tx
			.selectFrom('review')
			.innerJoin('intake', 'intake.id', 'review.intake_id')
			.select([...columns, 'review.id as review_id', 'review.asked_at', 'review.decision_by'])
			.select('review.assigned_to')
			.where('review.decided_at', 'is', null)
			.where('review.kind', '=', 'second-eyes')
			.where('intake.erased_at', 'is', null)
			.orderBy('review.asked_at')
			.limit(mostShown + 1)
			.execute();
		const names = namesOf(await colleagues(tx));
		return {
			kind: 'ok' as const,
			isMore: waiting.length > mostShown || looks.length > mostShown,
			waiting: waiting.slice(0, mostShown),
			looks: looks.slice(0, mostShown).map((look) => ({
				...look,
				isOwn: look.decision_by === at.actor.userId,
				reader: look.assigned_to === null ? null : (names.get(look.assigned_to) ?? null)
			}))
		};
	})
);

type Input = {
	readonly reviewId: string;
	readonly verdict: 'agrees' | 'disagrees';
	readonly reason: string;
};

export type Reviewed =
	| NotFound
	| { readonly kind: 'reviewed' }
	| { readonly kind: 'reason-needed' }
	/** Nobody looks a second time at what they decided themselves. */
	| { readonly kind: 'own-decision' }
	| { readonly kind: 'already-decided' };

/** The second reader's verdict; one who disagrees, with a reason, opens the case again for review where it still can. */
export const decideReview = useCase('review.decide', (at: At, input: Input) =>
	inOffice(at, async (tx): Promise<Reviewed> => {
		const row = await tx
			.selectFrom('review')
			.select(['id', 'intake_id', 'decision_by', 'decided_at'])
			.where('id', '=', input.reviewId)
			.where('kind', '=', 'second-eyes')
			.forUpdate()
			.executeTakeFirst();
		if (row === undefined) return { kind: 'not-found' };
		if (row.decided_at !== null) return { kind: 'already-decided' };
		if (row.decision_by === at.actor.userId) return { kind: 'own-decision' };
		const { intake_id: id } = row;
		const reason = input.reason.trim();
		if (input.verdict === 'disagrees' && reason === '') return { kind: 'reason-needed' };
		await tx
			.updateTable('review')
			.set({
				decided_at: at.desk.now(),
				decided_by: at.actor.userId,
				verdict: input.verdict
			})
			.where('id', '=', row.id)
			.execute();
		await recordAudit(tx, at, 'review.decide', {
			intakeId: id,
			detail: { verdict: input.verdict }
		});
		const event = 'DISAGREE';
		const isMoved =
			input.verdict === 'disagrees' && (await move(tx, at, { id, event, reason })).kind === 'moved';
		if (!isMoved && reason !== '') {
			const about = input.verdict === 'agrees' ? input.verdict : event;
			await rewrite(tx, at, id, (content) => withRemark(content, at, about, reason));
		}
		return { kind: 'reviewed' };
	})
);
