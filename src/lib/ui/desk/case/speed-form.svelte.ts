import { maxIncidents, maxOfficers } from '#lib/content/facts.ts';
import { pages } from '#lib/content/questions/index.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { outcomes } from '#lib/domain/assessment/outcomes.ts';
import type { CaseOutcomes } from '#lib/domain/assessment/outcomes.ts';
import type { CaseFacts, FactValue } from '#lib/domain/facts/fact.ts';
import { recordAt, refKey } from '#lib/domain/facts/record.ts';
import { planner } from '#lib/domain/interview/path.ts';
import { answerAt } from '#lib/domain/interview/prune.ts';
import { wantedBy } from '#lib/domain/interview/wanted.ts';
import { listedAsks, queueOf } from './queue.ts';
import type { Ask } from './queue.ts';
import type { AnswerSource, Entered, Person } from './types.ts';

type Start = {
	readonly entered: Entered;
	readonly law: Lawbook;
	readonly today: string;
	readonly onchange: () => void;
};

/** One case on the speed form: what is entered, what the law makes of it now, and what to ask next. */
export class SpeedForm {
	readonly law: Lawbook;
	readonly today: string;
	readonly #onchange: () => void;
	#entered = $state.raw<Entered>() as Entered;
	#ranked = $state.raw<readonly string[]>([]);
	/** Key of the question in view, when it is not simply the next. */
	#asked = $state<string | null>(null);
	#later = $state.raw<readonly string[]>([]);
	#source = $state<AnswerSource>('client');

	constructor({ entered, law, today, onchange }: Start) {
		this.law = law;
		this.today = today;
		this.#onchange = onchange;
		this.#entered = entered;
	}

	readonly #judge = $derived.by(() => {
		const { assumed } = this.#entered;
		const known = new WeakMap<CaseFacts, CaseOutcomes>();
		return (told: CaseFacts): CaseOutcomes => {
			const found = known.get(told) ?? outcomes(this.law, told, this.today, assumed);
			known.set(told, found);
			return found;
		};
	});
	readonly #planner = $derived.by(() => {
		const judge = this.#judge;
		return planner(pages, (told) => wantedBy(judge(told)));
	});
	readonly #plan = $derived.by(() => this.#planner(this.#entered.answers));
	readonly #outcomes = $derived.by(() => this.#judge(this.#plan.told));
	readonly #assessment = $derived.by(() =>
		assess(this.law, this.#plan.told, this.today, this.#entered.assumed)
	);
	readonly #queue = $derived.by(() => {
		const all = queueOf(pages, this.#plan, wantedBy(this.#outcomes), this.#ranked);
		const isLater = ({ ref }: Ask) => this.#later.includes(refKey(ref));
		return [...all.filter((ask) => !isLater(ask)), ...all.filter(isLater)];
	});
	readonly #every = $derived.by(() => listedAsks(pages, this.#plan));
	readonly #current = $derived.by((): Ask | null => {
		const asked = this.#asked;
		const found = asked && this.#every.find(({ ref }) => refKey(ref) === asked);
		return found || (this.#queue[0] ?? null);
	});

	get entered(): Entered {
		return this.#entered;
	}
	/** The answers that apply. */
	get told(): CaseFacts {
		return this.#plan.told;
	}
	get assessment(): Assessment {
		return this.#assessment;
	}
	/** What is asked now; null when nothing is left that can matter. */
	get current(): Ask | null {
		return this.#current;
	}
	/** How many questions can still matter and have no answer. */
	get left(): number {
		return this.#queue.length;
	}
	/** Every question that is answered, or still makes sense. */
	get every(): readonly Ask[] {
		return this.#every;
	}
	get answered(): readonly Ask[] {
		return this.#every.filter((ask) => this.valueOf(ask) !== undefined);
	}
	/** Whether something was named to judge, and no open question can change what comes of it. */
	get isSettled(): boolean {
		return this.#outcomes.claims.length > 0 && this.#outcomes.missing.length === 0;
	}
	get source(): AnswerSource {
		return this.#source;
	}

	valueOf({ ref }: Ask): FactValue | undefined {
		return recordAt(this.told, ref)[ref.fact] ?? recordAt(this.#entered.answers, ref)[ref.fact];
	}
	noteOf({ ref }: Ask): string {
		return this.#entered.notes[refKey(ref)] ?? '';
	}
	sourceOf({ ref }: Ask): AnswerSource | undefined {
		return this.#entered.sources[refKey(ref)];
	}

	/** Takes an answer, marks where it comes from, and goes on to the next question. */
	answer(ask: Ask, value: FactValue): void {
		const key = refKey(ask.ref);
		const { answers, sources } = this.#entered;
		this.#put({
			answers: answerAt(answers, ask.step, { [ask.ref.fact]: value }),
			sources: { ...sources, [key]: this.#source }
		});
		this.#asked = null;
	}
	/** Leaves the question for after the others. */
	later(ask: Ask): void {
		const key = refKey(ask.ref);
		this.#later = [...this.#later.filter((other) => other !== key), key];
		this.#asked = null;
	}
	go(ask: Ask | null): void {
		this.#asked = ask && refKey(ask.ref);
	}
	note(ask: Ask, text: string): void {
		const { [refKey(ask.ref)]: _old, ...notes } = this.#entered.notes;
		this.#put({ notes: text.trim() === '' ? notes : { ...notes, [refKey(ask.ref)]: text } });
	}
	setSource(source: AnswerSource, ask: Ask | null): void {
		this.#source = source;
		if (ask === null || this.valueOf(ask) === undefined) return;
		this.#put({ sources: { ...this.#entered.sources, [refKey(ask.ref)]: source } });
	}
	setPeople(people: readonly Person[]): void {
		this.#put({ people });
	}
	setNarrative(narrative: string): void {
		this.#put({ narrative });
	}

	get canAddIncident(): boolean {
		return this.told.incidents.length < maxIncidents;
	}
	get canAddOfficer(): boolean {
		return this.told.officers.length < maxOfficers;
	}
	addIncident(): void {
		const incident = this.told.incidents.length - 1;
		this.#follow({ page: 'incident-another', incident }, { 'incident.another': 'yes' });
	}
	addOfficer(): void {
		const officer = this.told.officers.length - 1;
		this.#follow({ page: 'officer-another', officer }, { 'officer.another': 'yes' });
	}
	#follow(step: Ask['step'], values: Readonly<Record<string, FactValue>>): void {
		this.#put({ answers: answerAt(this.#entered.answers, step, values) });
		this.#asked = null;
	}

	/** The order in which open facts decide, when it has been reckoned; the question in view stays. */
	setRanked(keys: readonly string[]): void {
		const now = this.#current;
		this.#ranked = keys;
		if (now !== null && this.valueOf(now) === undefined) this.#asked = refKey(now.ref);
	}
	/** Puts in what was merged with another person's version. */
	take(entered: Entered): void {
		this.#entered = entered;
	}
	#put(changed: Partial<Entered>): void {
		this.#entered = { ...this.#entered, ...changed };
		this.#onchange();
	}
}
