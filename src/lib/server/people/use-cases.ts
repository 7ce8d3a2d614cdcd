import { checkAudit, readAudit } from './audit-log.ts';
import { invite, makeRecovery, revokeInvitation } from './invitations.ts';
import { changeRole, listPeople, removeMember } from './members.ts';
import { changeOffice, readOffice } from './office.ts';

/** Members, their office and its log. */
export const peopleUseCases = {
	listPeople,
	invite,
	revokeInvitation,
	makeRecovery,
	changeRole,
	removeMember,
	readOffice,
	changeOffice,
	readAudit,
	checkAudit
} as const;
