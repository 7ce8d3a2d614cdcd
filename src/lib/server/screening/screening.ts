import { availableParallelism } from 'node:os';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Screened } from '../cases/screened.ts';
import { breathing } from '../exchange/breathing.ts';
import { threadProgram } from '../thread-program.ts';
import { screenedOf } from './screened-of.ts';
import type { Given } from './screened-of.ts';
import { threadsAt } from './threads.ts';

/** Screens many cases, while others are served. */
export type Screening = {
	/** In the order of the cases; null where the text of one cannot be read. */
	readonly screen: (
		cases: readonly Given[],
		today: string
	) => Promise<readonly (Screened | null)[]>;
	readonly close: () => Promise<void>;
};

/** Of fewer cases the threads would take longer to start than to screen. */
const worthThreads = 2000;

/** A screening for about so many cases: in threads where it is worth it and their file is here, or else in this one. */
export function screeningFor(law: Lawbook, cases: number): Screening {
	const file = cases < worthThreads ? null : threadProgram('screening/worker.ts');
	return file === null ? here(law) : threadsAt(file, law, Math.max(2, availableParallelism()));
}

function here(law: Lawbook): Screening {
	const breathe = breathing();
	return {
		screen: async (cases, today) => {
			const found: (Screened | null)[] = [];
			for (const one of cases) {
				await breathe();
				found.push(screenedOf(law, one, today));
			}
			return found;
		},
		close: () => Promise.resolve()
	};
}
