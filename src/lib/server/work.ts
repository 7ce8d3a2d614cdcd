import type { Desk } from './desk.ts';
import { startExchange } from './exchange/start.ts';
import { workOnTallies } from './learning/tally.ts';
import { printSetUpLink } from './people/entrance.ts';
import { workOnTidying } from './people/tidy.ts';

type StartsWork = (desk: Desk) => Promise<void>;

/** Who does the work of the queues. Each begins with what a stopped process left unfinished. */
const starts: readonly StartsWork[] = [workOnTallies, startExchange, workOnTidying, printSetUpLink];

/** Run once when the desk opens. */
export async function startWork(desk: Desk): Promise<void> {
	for (const start of starts) await start(desk);
}
