import type { Door } from '#lib/server/people/door.ts';
import type { SignedIn, Visitor } from '#lib/server/use-cases.ts';
import type { PersonShown } from '#lib/ui/desk/frame/person.ts';

declare global {
	namespace App {
		interface Locals {
			/** Who works at the desk, with all they may do; null on pages that are open to anybody. */
			desk: SignedIn | null;
			/** The same person as the desk's frame shows them. */
			person: PersonShown | null;
			/** What may be done without signing in. Null on pages that never touch the desk. */
			visitor: Visitor | null;
			/** Signing in and out, joining, sessions. Only under /desk. */
			door: Door;
		}
		interface PageState {
			/** Name of the step in view. */
			readonly step?: string;
			/** How many steps this visit has opened before it. */
			readonly depth?: number;
			readonly mode?: 'quick' | 'full';
			/** Id of the worked example to open. */
			readonly example?: string;
		}
	}
}

export {};
