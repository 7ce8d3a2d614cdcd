import { createActor } from 'xstate';
import type { Actor } from 'xstate';
import { factDefinitions } from '#lib/content/facts.ts';
import { pages } from '#lib/content/questions/index.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Plan } from '#lib/domain/interview/path.ts';
import { compileInterview } from './interview-machine.ts';
import type { InterviewMachine } from './interview-machine.ts';

const machine = compileInterview(pages);

/** What the machine goes through: every page, and what is known of every fact. */
export const whole = { pages, facts: factDefinitions } as const;

/** Sets the interview going from these answers, along the ways that `plan` finds. */
export function startInterview(
	answers: CaseFacts,
	plan: (answers: CaseFacts) => Plan
): Actor<InterviewMachine> {
	return createActor(machine, { input: { answers, plan } }).start();
}
