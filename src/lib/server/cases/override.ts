import type { Rank } from '#lib/domain/assessment/outcome.ts';
import type { CaseContent, Override } from '#lib/schemas/desk-case.ts';
import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At } from '../desk.ts';
import { useCase } from '../use-case.ts';
import { rewrite, withRemark } from './rewrite.ts';

type Input = {
	readonly id: string;
	readonly today: Rank | '';
	readonly proposed: Rank | '';
	readonly reason: string;
	/** The version that was looked at; without it, whatever stands now is changed. */
	readonly seen?: number | undefined;
};

/** Puts a reviewer's outcomes beside those reckoned, with the reason; with no outcome, takes them back. */
export const overrideOutcome = useCase(
	'case.override',
	(at: At, { id, today, proposed, reason, seen }: Input) =>
		inOffice(at, async (tx) => {
			if (reason.trim() === '') return { kind: 'reason-needed' as const };
			const by = { reason, by: at.actor.userId, at: at.desk.now().toISOString() };
			const override: Override | null =
				today === '' && proposed === ''
					? null
					: {
							outcomes: {
								...(today === '' ? {} : { today }),
								...(proposed === '' ? {} : { proposed })
							},
							...by
						};
			const change = (content: CaseContent) =>
				withRemark({ ...content, override }, at, 'override', reason);
			const done = await rewrite(tx, at, id, change, seen);
			if (done.kind !== 'ok') return done;
			await recordAudit(tx, at, 'case.override', { intakeId: id, detail: { today, proposed } });
			return { kind: 'overridden' as const };
		})
);
