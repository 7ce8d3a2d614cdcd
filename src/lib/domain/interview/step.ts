/** One page of the interview for one incident or officer (index from 0), or for the case. */
export type Step = {
	readonly page: string;
	readonly incident?: number;
	readonly officer?: number;
};

/** A name for a step, unique within a case. */
export function stepKey(step: Step): string {
	if (step.incident !== undefined) return `${step.page}@incident-${step.incident + 1}`;
	if (step.officer !== undefined) return `${step.page}@officer-${step.officer + 1}`;
	return step.page;
}

/** Whether two steps are the same page for the same incident or officer. */
export function isSameStep(a: Step, b: Step): boolean {
	return a.page === b.page && a.incident === b.incident && a.officer === b.officer;
}
