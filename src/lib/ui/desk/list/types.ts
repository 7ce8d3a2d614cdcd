import type { Outcome } from '#lib/domain/routes/route.ts';
import type { caseWords } from '#lib/content/copy/desk/case.ts';

/** One line of the list, as the server gives it. */
export type CaseLineView = {
	readonly id: string;
	readonly number: number;
	readonly status: keyof (typeof caseWords)['statuses'];
	readonly client: string;
	readonly claims: readonly string[];
	readonly agencies: readonly string[];
	readonly today: Outcome | null;
	readonly proposed: Outcome | null;
	readonly isStoppedByImmunity: boolean;
	readonly isOverridden: boolean;
	readonly deadline: string | null;
	readonly daysLeft: number | null;
	readonly assignedTo: string | null;
	readonly received: string;
	readonly ageDays: number;
	readonly isHeld: boolean;
};

export type ListSort = 'received' | 'due' | 'client' | 'updated';

/** What the list is asked for, as it stands in the address. */
export type FiltersView = {
	readonly status?: readonly string[] | undefined;
	readonly claim?: string | undefined;
	readonly agency?: string | undefined;
	readonly town?: string | undefined;
	readonly today?: string | undefined;
	readonly proposed?: string | undefined;
	readonly assigned?: string | undefined;
	readonly due?: string | undefined;
	readonly immunity?: string | undefined;
	readonly source?: string | undefined;
	readonly age?: string | undefined;
	readonly sort?: ListSort | undefined;
	readonly order?: 'asc' | 'desc' | undefined;
	readonly find?: string | undefined;
};

export type ColleagueView = {
	readonly id: string;
	readonly name: string;
	readonly isHere: boolean;
};
