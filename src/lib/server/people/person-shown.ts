import type { Here } from './here.ts';
import { isPermitted, permissions } from './permissions.ts';
import type { Action, Role } from './permissions.ts';

/** Who is in, as the frame of the desk shows it. */
export function personShown({ actor, office, otherOffices }: Extract<Here, { kind: 'in' }>) {
	const { userId, name, role } = actor;
	return { userId, name, role, office, otherOffices, may: allowedTo(role) };
}

/** All that a role may do, for pages that leave out what would be refused. */
function allowedTo(role: Role): readonly Action[] {
	return (Object.keys(permissions) as Action[]).filter((action) => isPermitted(role, action));
}
