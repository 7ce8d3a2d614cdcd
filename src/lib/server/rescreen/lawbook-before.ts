import { inOffice } from '../db/in-office.ts';
import type { At, NotFound } from '../desk.ts';
import { todayIn } from '../cases/today.ts';
import { useCase } from '../use-case.ts';
import type { Because } from './difference.ts';

type Before = {
	readonly kind: 'ok';
	readonly lawbook: string;
	/** ISO day of the run. */
	readonly day: string;
};

/** The lawbook that judged one case before a run changed it: a run may find cases of several. */
export const lawbookBefore = useCase(
	'rescreen.read',
	(at: At, { run, id }: { readonly run: string; readonly id: string }) =>
		inOffice(at, async (tx): Promise<Before | NotFound> => {
			const row = await tx
				.selectFrom('rescreen_change')
				.innerJoin('rescreen_run', 'rescreen_run.id', 'rescreen_change.run_id')
				.select(['because', 'from_lawbook', 'started_at'])
				.where('run_id', '=', run)
				.where('intake_id', '=', id)
				.executeTakeFirst();
			if (row === undefined) return { kind: 'not-found' };
			const { from } = row.because as Because;
			const lawbook = from === undefined ? row.from_lawbook : from;
			if (lawbook === null) return { kind: 'not-found' };
			return { kind: 'ok', lawbook, day: todayIn(row.started_at) };
		})
);
