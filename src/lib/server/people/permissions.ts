export const roles = ['screener', 'reviewer', 'attorney', 'administrator'] as const;

export type Role = (typeof roles)[number];

const everybody = roles;
const deciders = ['reviewer', 'attorney', 'administrator'] as const;
const lawyers = ['attorney', 'administrator'] as const;
const administrator = ['administrator'] as const;

/** Who may do what. Every use-case asks for one of these before it does anything else. */
export const permissions = {
	'case.list': everybody,
	'case.read': everybody,
	'case.create': everybody,
	'case.change': everybody,
	'case.assign': everybody,
	'case.move': everybody,
	'case.decide': deciders,
	'case.override': deciders,
	'case.print': everybody,
	'case.hold': lawyers,
	'case.erase': lawyers,
	'conflict.check': everybody,
	'conflict.decide': deciders,
	'review.list': deciders,
	'review.decide': deciders,
	'view.save': everybody,
	'feed.make': everybody,
	'link.make': everybody,
	'arrival.list': everybody,
	'arrival.open': everybody,
	'import.run': lawyers,
	'export.list': lawyers,
	'export.case': lawyers,
	'rescreen.run': administrator,
	'rescreen.read': deciders,
	'dashboard.read': everybody,
	'webhook.change': administrator,
	'retention.change': administrator,
	'member.list': everybody,
	'member.change': administrator,
	'office.change': administrator,
	'audit.read': lawyers
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** Whether a role may do this. */
export function isPermitted(role: Role, action: Action): boolean {
	return (permissions[action] as readonly Role[]).includes(role);
}
