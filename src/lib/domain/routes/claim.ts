import type { Row } from './route.ts';

/** One Vermont source of a right, for S.254 as introduced: which kind it is, and on what authority. */
export type VermontRight<Reason extends string = string> = Row<Reason> & {
	readonly source: 'constitution' | 'statute' | 'common-law';
};

/**
 * One kind of wrong. `federal` and `vermont` are decision lists: does the person's account, taken as true,
 * show a violation of the federal right (`violation.federal`), or a Vermont wrong (`violation.vermont`)?
 * `then` is 'met', 'disputed' or 'not-met'.
 */
export type Claim<Reason extends string = string> = {
	readonly id: string;
	/** Factor ids without the claim's name, as in the codebook. */
	readonly factors: readonly { readonly id: string; readonly side: 'person' | 'officer' }[];
	readonly federal: readonly Row<Reason>[];
	readonly vermont: readonly Row<Reason>[];
	/** Whether Article 11 (search and seizure) reaches this wrong: decision list. */
	readonly article11: readonly Row<Reason>[];
	/** Each Vermont right this wrong may breach; the claim passes S.254's gate when any row is met. */
	readonly s254Rights: readonly VermontRight<Reason>[];
	/** When the federal and state clocks start for this wrong. */
	readonly accrual: 'act' | 'release' | 'favourable-end';
};
