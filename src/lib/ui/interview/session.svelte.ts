import { createActor } from 'xstate';
import type { Actor } from 'xstate';
import { pages } from '#lib/content/questions/index.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import type { Kept } from '#lib/device/draft.ts';
import { deviceStorage, eraseDraft, hasDraft } from '#lib/device/storage.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Assumed, Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseFacts, FactRecord } from '#lib/domain/facts/fact.ts';
import { pageOf } from '#lib/domain/interview/order.ts';
import { isAnswered, planner, progressOf } from '#lib/domain/interview/path.ts';
import type { Mode, Plan } from '#lib/domain/interview/path.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { emptyCase, valuesAt } from '#lib/domain/interview/prune.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import { checkState, compileInterview } from '#lib/machines/interview-machine.ts';
import type { InterviewContext, InterviewMachine } from '#lib/machines/interview-machine.ts';
import { ActorView } from './actor-view.svelte.ts';
import type * as engine from './engine.ts';
import { todayOnThisDevice } from './iso-day.ts';

export type Place = { readonly kind: 'step'; readonly step: Step } | { readonly kind: 'check' };

/** What became of a draft found on the device when the interview was opened. */
export type Restored =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'restored'; readonly dropped: number; readonly isOlderLaw: boolean };

const machine = compileInterview(pages);

/** One person's interview in this browser tab: the machine, the law once it has come, and the draft if one is kept. */
export class Session {
	readonly today = todayOnThisDevice();
	#law = $state.raw<Lawbook | null>(null);
	#engine = $state.raw<typeof engine | null>(null);
	#assumed = $state.raw<Assumed>({});
	#mode = $state.raw<Mode>('full');
	#isDraftKept = $state.raw(false);
	#draftState = $state.raw<Kept | null>(null);
	#loading: Promise<void> | null = null;
	#actor: Actor<InterviewMachine>;
	#view = $state.raw<ActorView<InterviewMachine>>();

	constructor() {
		this.#actor = this.#start(emptyCase);
		this.#view = new ActorView(this.#actor);
	}

	readonly #current = $derived.by((): InterviewContext => {
		const { context } = this.#view?.snapshot ?? this.#actor.getSnapshot();
		return context;
	});
	/** Made anew when the law arrives, or a reading or the mode changes. */
	readonly #planner = $derived.by(() => {
		const law = this.#law;
		const engine = this.#engine;
		const assumed = this.#assumed;
		const wanted = (told: CaseFacts) =>
			law && engine ? engine.wantedFacts(law, told, this.today, assumed) : 'all';
		return planner(pages, wanted, this.#mode);
	});
	readonly #plan = $derived.by(() => this.#planFor(this.#current.answers));
	readonly #assessment = $derived.by(() => this.#assess(this.#plan.told));

	get place(): Place {
		const { at } = this.#current;
		return at === null ? { kind: 'check' } : { kind: 'step', step: at };
	}
	/** The name of the machine's state, for drawing and for tests. */
	get state(): string {
		return this.place.kind === 'check' ? checkState : this.place.step.page;
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
	get isDraftKept(): boolean {
		return this.#isDraftKept;
	}
	/** How the last attempt to keep the draft went; null before the first. */
	get draftState(): Kept | null {
		return this.#draftState;
	}
	get isEmpty(): boolean {
		const { facts, incidents, officers } = this.answers;
		return [facts, ...incidents, ...officers].every((one) => Object.keys(one).length === 0);
	}
	/** Whether something was chosen to judge and no open question can change what comes of it. */
	get isSettled(): boolean {
		const assessment = this.#assessment;
		return assessment !== null && assessment.things.length > 0 && assessment.missing.length === 0;
	}
	get progress(): { section: string; leftInSection: number; left: number } {
		const { place } = this;
		if (place.kind === 'check') return { section: 'check', leftInSection: 0, left: 0 };
		return progressOf(pages, this.#plan, place.step);
	}

	page(step: Step): Page {
		return pageOf(pages, step);
	}
	isAnswered(step: Step): boolean {
		return isAnswered(this.page(step), step, this.#plan.told);
	}
	/** What was last answered here, also if it did not apply for a while. */
	valuesFor(step: Step): FactRecord {
		const page = this.page(step);
		return { ...valuesAt(this.facts, step, page), ...valuesAt(this.answers, step, page) };
	}

	answer(values: FactRecord): void {
		this.#actor.send({ type: 'ANSWER', values });
		void this.#keep();
		this.#wantLaw();
	}
	back(): void {
		this.#actor.send({ type: 'BACK' });
	}
	revise(step: Step): void {
		this.#actor.send({ type: 'REVISE', step });
	}
	toCheck(): void {
		this.#actor.send({ type: 'CHECK' });
	}
	assume(assumption: string, option: string): void {
		this.#assumed = { ...this.#assumed, [assumption]: option };
	}
	setMode(mode: Mode): void {
		this.#mode = mode;
	}
	/** Forgets everything, here and on the device. */
	restart(): void {
		this.#actor.send({ type: 'RESTART' });
		this.#assumed = {};
		this.#isDraftKept = false;
		eraseDraft(deviceStorage());
	}
	/** Opens a worked example or a loaded case at its check page. */
	open(answers: CaseFacts): void {
		this.#actor.stop();
		this.#actor = this.#start(answers);
		this.#view = new ActorView(this.#actor);
		this.toCheck();
		this.#wantLaw();
	}

	setDraftKept(isKept: boolean): void {
		this.#isDraftKept = isKept;
		if (isKept) void this.#keep();
		else eraseDraft(deviceStorage());
	}
	/** Takes up the draft kept on this device, if there is one, where it was left. */
	async restore(): Promise<Restored> {
		if (!hasDraft(deviceStorage())) return { kind: 'none' };
		const { readDraft } = await import('#lib/device/draft.ts');
		const read = readDraft(deviceStorage(), this.today);
		if (read.kind !== 'ok') return { kind: read.kind };
		this.#isDraftKept = true;
		this.open(read.file.answers);
		const [next] = this.#planFor(read.file.answers).open;
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

	#start(answers: CaseFacts): Actor<InterviewMachine> {
		return createActor(machine, {
			input: { answers, plan: (told) => this.#planFor(told) }
		}).start();
	}
	#planFor(answers: CaseFacts): Plan {
		return this.#planner(answers);
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
