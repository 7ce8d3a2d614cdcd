/** Work done after the answer is given: pg-boss on PostgreSQL, in this process on PGlite. */
export type Jobs = {
	/** Puts work in the queue. Work of the same `key` that still waits is not put in twice. */
	readonly put: (
		queue: Queue,
		data: JobData,
		options?: { readonly key?: string; readonly after?: Date }
	) => Promise<void>;
	/** Says who does the work of a queue. Work that throws is tried again; work must bear being done twice. */
	readonly work: (queue: Queue, doIt: (data: JobData) => Promise<void>) => Promise<void>;
	/** Runs a queue's work again and again, about every so many seconds, in one process at a time. */
	readonly repeat: (queue: Queue, seconds: number) => Promise<void>;
	/** Waits for what is under way, and takes no more. */
	readonly stop: () => Promise<void>;
};

export const queues = ['rescreen', 'import', 'webhook', 'retention', 'tally', 'tidy'] as const;

export type Queue = (typeof queues)[number];

export type JobData = Readonly<Record<string, string>>;
