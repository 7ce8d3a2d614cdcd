import { describe, expect, test } from 'vitest';
import type { At, Desk } from '#lib/server/desk.ts';
import { permissions, roles } from '#lib/server/people/permissions.ts';
import type { Action, Role } from '#lib/server/people/permissions.ts';
import type { UseCase } from '#lib/server/use-case.ts';
import { useCases } from '#lib/server/use-cases.ts';

type Name = keyof typeof useCases;

const everybody = roles;
const deciders: readonly Role[] = ['reviewer', 'attorney', 'administrator'];
const lawyers: readonly Role[] = ['attorney', 'administrator'];
const administrator: readonly Role[] = ['administrator'];

/** Who may do each thing at the desk, written down a second time. A use-case that is not here fails. */
const table = {
	checkConflicts: everybody,
	readCheck: everybody,
	decideConflict: deciders,
	undecidedConflicts: deciders,
	createCase: everybody,
	readCase: everybody,
	saveCase: everybody,
	assignCases: everybody,
	moveCase: everybody,
	decideCase: deciders,
	overrideOutcome: deciders,
	holdCase: lawyers,
	eraseCase: lawyers,
	logPrint: everybody,
	outcomeUnder: everybody,
	reviewQueue: deciders,
	decideReview: deciders,
	listCases: everybody,
	searchMark: everybody,
	saveView: everybody,
	removeView: everybody,
	deadlineBoard: everybody,
	makeFeed: everybody,
	listFeeds: everybody,
	endFeed: everybody,
	dashboard: everybody,
	exportDashboard: everybody,
	exportList: lawyers,
	makeLink: everybody,
	inboxLinks: everybody,
	revokeLink: everybody,
	arrivals: everybody,
	lookAtArrival: everybody,
	takeArrival: everybody,
	turnArrivalAway: everybody,
	bringArrival: everybody,
	exportCases: lawyers,
	exportCase: lawyers,
	beginImport: lawyers,
	sendImportPart: lawyers,
	endImportFile: lawyers,
	mapImport: lawyers,
	startImport: lawyers,
	stopImport: lawyers,
	resumeImport: lawyers,
	dropImport: lawyers,
	importRuns: lawyers,
	importProblems: lawyers,
	importRun: lawyers,
	rescreenRuns: deciders,
	lawbookBefore: deciders,
	rescreenRun: deciders,
	seeRescreened: deciders,
	startRescreen: administrator,
	stopRescreen: administrator,
	retention: administrator,
	setRetention: administrator,
	webhooks: administrator,
	addWebhook: administrator,
	switchWebhook: administrator,
	removeWebhook: administrator,
	listPeople: everybody,
	invite: administrator,
	revokeInvitation: administrator,
	makeRecovery: administrator,
	changeRole: administrator,
	removeMember: administrator,
	readOffice: administrator,
	changeOffice: administrator,
	readAudit: lawyers,
	checkAudit: lawyers
} as const satisfies Record<Name, readonly Role[]>;

/** Whoever touches anything of this desk has gone past the permission. */
const untouched = new Proxy({} as Desk, {
	get: (_, part) => {
		throw new Error(`touched ${String(part)}`);
	}
});

const names = Object.keys(useCases) as Name[];
const every = names.flatMap((name) => roles.map((role) => [name, role] as const));

async function kindOf(name: Name, role: Role): Promise<unknown> {
	const at: At = { desk: untouched, actor: { userId: 'u', officeId: 'o', role, name: 'n' } };
	const run = useCases[name] as UseCase<unknown, unknown>;
	try {
		const result = await run(at, {});
		return (result as { readonly kind?: unknown } | null)?.kind;
	} catch {
		return 'begun';
	}
}

describe('what a role may do at the desk', () => {
	test('is written down for every use-case there is', () => {
		expect(names.toSorted()).toEqual(Object.keys(table).toSorted());
	});

	test.each(every)('%s by a %s', async (name, role) => {
		const isAllowed = (table[name] as readonly Role[]).includes(role);
		expect((await kindOf(name, role)) !== 'forbidden').toBe(isAllowed);
	});

	test('every action that can be permitted is asked for by some use-case', () => {
		const asked = new Set(names.map((name) => useCases[name].action));
		const unasked = (Object.keys(permissions) as Action[]).filter((action) => !asked.has(action));
		expect(unasked).toEqual([]);
	});
});
