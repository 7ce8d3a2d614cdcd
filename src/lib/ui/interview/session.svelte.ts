import type { Actor } from 'xstate';
import { firstFacts } from '#lib/content/first-facts.ts';
import { beforePages } from '#lib/content/questions/before.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import type { Kept } from '#lib/device/draft.ts';
import { deviceStorage, eraseDraft, hasDraft } from '#lib/device/storage.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Assumed, Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseOutcomes } from '#lib/domain/assessment/outcomes.ts';
import type { CaseFacts, FactDefinition, FactRecord } from '#lib/domain/facts/fact.ts';
import { pageOf } from '#lib/domain/interview/order.ts';
import { isAnswered, planner, progressOf } from '#lib/domain/interview/path.ts';
import type { Mode } from '#lib/domain/interview/path.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { valuesAt } from '#lib/domain/interview/prune.ts';
import { isSameStep } from '#lib/domain/interview/step.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import type { InterviewMachine } from '#lib/machines/interview-machine.ts';
import { startOf } from '#lib/machines/move.ts';
import type { InterviewEvent, Move } from '#lib/machines/move.ts';
import type * as machine from '#lib/machines/start.ts';
import { holdAnswers } from '#lib/ui/offline/unsaved.ts';
import { ActorView } from './actor-view.svelte.ts';
import type * as engine from './engine.ts';
import { todayOnThisDevice } from './iso-day.ts';

export type Place = { readonly kind: 'step'; readonly step: Step } | { readonly kind: 'check' };

/** What became of a draft found on the device when the interview was opened. */
export type Restored =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'restored'; readonly dropped: number; readonly isOlderLaw: boolean };

/** The first question is shown before the machine is there. */
const start = startOf(beforePages);

/** One person's interview in this browser tab: the machine, the law once it has come, and the draft if one is kept. */
export class Session {
	readonly today = todayOnThisDevice();
	#law = $state.raw<Lawbook | null>(null);
	#engine = $state.raw<typeof engine | null>(null);
	#assumed = $state.raw<Assumed>({});
	#mode = $state.raw<Mode>('full');
	#example = $state.raw<string | null>(null);
	#isDraftKept = $state.raw(false);
	#draftState = $state.raw<Kept | null>(null);
	#loading: Promise<void> | null = null;
	#machine = $state.raw<typeof machine | null>(null);
	#view = $state.raw<ActorView<InterviewMachine> | null>(null);
	#actor: Actor<InterviewMachine> | null = null;

	readonly #pages: readonly Page[] = $derived(this.#machine?.whole.pages ?? beforePages);
	readonly #current = $derived.by((): Move => this.#view?.snapshot.context ?? start);
	/** How answers come out, reckoned once for each set; made anew when the law arrives or a reading changes. */
	readonly #judge = $derived.by(() => {
		const law = this.#law;
		const engine = this.#engine;
		const assumed = this.#assumed;
		const known = new WeakMap<CaseFacts, CaseOutcomes>();
		return (told: CaseFacts): CaseOutcomes | null => {
			if (law === null || engine === null) return null;
			const found = known.get(told) ?? engine.outcomes(law, told, this.today, assumed);
			known.set(told, found);
			return found;
		};
	});
	readonly #planner = $derived.by(() => {
		const judge = this.#judge;
		const wanted = (told: CaseFacts) => {
			const found = judge(told);
			return found === null ? 'all' : (this.#engine?.wantedBy(found) ?? 'all');
		};
		return planner(this.#pages, wanted, this.#mode);
	});
	readonly #plan = $derived.by(() => this.#planner(this.#current.answers));
	readonly #outcomes = $derived.by(() => this.#judge(this.#plan.told));
	readonly #assessment = $derived.by(() => this.#assess(this.#plan.told));

	get place(): Place {
		const { at } = this.#current;
		return at === null ? { kind: 'check' } : { kind: 'step', step: at };
	}
	/** Whether all questions have been fetched, and not the first alone. */
	get isWhole(): boolean {
		return this.#machine !== null;
	}
	/** What is known of every fact that is asked. */
	get definitions(): readonly FactDefinition[] {
		return this.#machine?.whole.facts ?? firstFacts;
	}
	get answers(): CaseFacts {
		return this.#current.answers;
	}
	/** The answers that still apply. */
	get facts(): CaseFacts {
		return this.#plan.told;
	}
	get steps(): readonly Step[] {
		return this.#plan.steps;
	}
	get openSteps(): readonly Step[] {
		return this.#plan.open;
	}
	get assessment(): Assessment | null {
		return this.#assessment;
	}
	get law(): Lawbook | null {
		return this.#law;
	}
	get assumed(): Assumed {
		return this.#assumed;
	}
	get mode(): Mode {
		return this.#mode;
	}
	/** The worked example that is looked at, as long as none of its answers was changed. */
	get example(): string | null {
		return this.#example;
	}
	get isDraftKept(): boolean {
		return this.#isDraftKept;
	}
	/** How the last attempt to keep the draft went; null before the first. */
	get draftState(): Kept | null {
		return this.#draftState;
	}
	/** Whether a draft is kept on this device, opened or not. */
	get hasDraft(): boolean {
		return hasDraft(deviceStorage());
	}
	get isEmpty(): boolean {
		const { facts, incidents, officers } = this.answers;
		return [facts, ...incidents, ...officers].every((one) => Object.keys(one).length === 0);
	}
	/** Whether something was chosen to judge and no open question can change what comes of it. */
	get isSettled(): boolean {
		return this.canJudge && this.#outcomes?.missing.length === 0;
	}
	/** Whether something was chosen to judge, and the law has come. */
	get canJudge(): boolean {
		return (this.#outcomes?.claims.length ?? 0) > 0;
	}
	/** What judging the case takes, piece by piece, for a page that must not be held up by all of it at once. */
	judging(): readonly (() => void)[] {
		if (this.#law === null || this.#engine === null) return [];
		return [
			...this.#engine.preparations(this.#law, this.answers, this.#assumed),
			() => void this.#outcomes,
			() => void this.#assessment
		];
	}
	get progress(): { section: string; leftInSection: number; left: number } {
		const { place } = this;
		if (place.kind === 'check') return { section: 'check', leftInSection: 0, left: 0 };
		return progressOf(this.#pages, this.#plan, place.step);
	}

	page(step: Step): Page {
		return pageOf(this.#pages, step);
	}
	isAnswered(step: Step): boolean {
		return isAnswered(this.page(step), step, this.#plan.told);
	}
	/** What was last answered here, also if it did not apply for a while. */
	valuesFor(step: Step): FactRecord {
		const page = this.page(step);
		return { ...valuesAt(this.facts, step, page), ...valuesAt(this.answers, step, page) };
	}

	/** Fails when the machine cannot be had, which only the first answer has to wait for. */
	async answer(values: FactRecord): Promise<void> {
		if (this.#actor === null) await this.prepare();
		this.#example = null;
		this.#send({ type: 'ANSWER', values });
		void this.#keep();
		this.#wantLaw();
	}
	back(): void {
		this.#send({ type: 'BACK' });
	}
	revise(step: Step): void {
		this.#send({ type: 'REVISE', step });
	}
	toCheck(): void {
		this.#send({ type: 'CHECK' });
	}
	/** To the first question, for someone who has answered none. */
	begin(): void {
		const { at } = this.#current;
		if (start.at && !(at && isSameStep(at, start.at))) this.revise(start.at);
	}
	assume(assumption: string, option: string): void {
		this.#assumed = { ...this.#assumed, [assumption]: option };
	}
	setMode(mode: Mode): void {
		this.#mode = mode;
	}
	/** Forgets everything, here and on the device. */
	restart(): void {
		if (this.#actor) this.#send({ type: 'RESTART' });
		this.#assumed = {};
		this.#example = null;
		this.#isDraftKept = false;
		eraseDraft(deviceStorage());
	}
	/** Opens a worked example or a loaded case at its check page. */
	async open(answers: CaseFacts, example: string | null = null): Promise<void> {
		this.#example = example;
		this.#start(await this.#fetched(), answers);
		this.toCheck();
		this.#wantLaw();
	}

	/** Fetches the machine, while the first question is being read; rejects when it cannot be had. */
	async prepare(): Promise<void> {
		const fetched = await this.#fetched();
		if (this.#actor === null) this.#start(fetched, start.answers);
	}

	async setDraftKept(isKept: boolean): Promise<void> {
		this.#isDraftKept = isKept;
		if (isKept) await this.#keep();
		else eraseDraft(deviceStorage());
	}
	/** Takes up the draft kept on this device, if there is one, where it was left. */
	async restore(): Promise<Restored> {
		if (!hasDraft(deviceStorage())) return { kind: 'none' };
		const { readDraft } = await import('#lib/device/draft.ts');
		const read = readDraft(deviceStorage(), this.today);
		if (read.kind !== 'ok') return { kind: read.kind };
		this.#isDraftKept = true;
		await this.open(read.file.answers);
		const [next] = this.#plan.open;
		if (next) this.revise(next);
		const isOlderLaw = read.file.lawbook !== lawbookVersion;
		return { kind: 'restored', dropped: read.dropped.length, isOlderLaw };
	}

	/** Fetches the law; does nothing when it is at hand. */
	loadLaw(): Promise<void> {
		this.#loading ??= this.#load().catch((error: unknown) => {
			this.#loading = null;
			throw error;
		});
		return this.#loading;
	}

	async #load(): Promise<void> {
		const engine = await import('./engine.ts');
		this.#law = await engine.fetchLawbook();
		this.#engine = engine;
	}
	/** Without the law the interview goes on and asks everything; the next answer tries again. */
	#wantLaw(): void {
		this.loadLaw().catch(() => undefined);
	}

	async #fetched(): Promise<typeof machine> {
		this.#machine ??= await import('#lib/machines/start.ts');
		return this.#machine;
	}
	#start(fetched: typeof machine, answers: CaseFacts): void {
		this.#actor?.stop();
		this.#actor = fetched.startInterview(answers, (told) => this.#planner(told));
		this.#view = new ActorView(this.#actor);
	}
	/** At once when the machine is at hand, as it is from the first answer on. */
	#send(event: InterviewEvent): void {
		if (this.#actor) this.#actor.send(event);
		else
			this.prepare().then(
				() => this.#actor?.send(event),
				() => undefined
			);
	}
	#assess(told: CaseFacts): Assessment | null {
		if (this.#law === null || this.#engine === null) return null;
		return this.#engine.assess(this.#law, told, this.today, this.#assumed);
	}
	/** Writes the draft, unless it was switched off or erased while the writer was being fetched. */
	async #keep(): Promise<void> {
		if (!this.#isDraftKept) return;
		const { keepDraft } = await import('#lib/device/draft.ts');
		if (!this.#isDraftKept) return;
		this.#draftState = keepDraft(deviceStorage(), this.answers, lawbookVersion);
	}
}

/** The interview of this tab. It lives in memory only. */
export const session = new Session();

holdAnswers({
	wouldLose: () => !session.isEmpty && !session.isDraftKept,
	keep: async () => {
		await session.setDraftKept(true);
		return session.draftState?.kind === 'kept';
	}
});
