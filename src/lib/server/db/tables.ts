import type {
	ArrivalTable,
	ImportPartTable,
	ImportProblemTable,
	ImportRunTable,
	InboxLinkTable,
	LawbookTable,
	RescreenChangeTable,
	RescreenRunTable,
	WebhookDeliveryTable,
	WebhookTable
} from './tables/exchange.ts';
import type {
	AuditHeadTable,
	AuditTable,
	ConflictCheckTable,
	FeedTable,
	IntakeTable,
	JudgedTable,
	PartyTable,
	ReviewTable,
	SavedViewTable,
	TallyTable
} from './tables/intake.ts';
import type {
	InvitationTable,
	MemberTable,
	OfficeTable,
	RateTable,
	SecretTable,
	SessionTable,
	SetupLinkTable,
	TwoFactorTable,
	UserTable
} from './tables/office.ts';

export type Tables = {
	user: UserTable;
	session: SessionTable;
	twoFactor: TwoFactorTable;
	secret: SecretTable;
	setup_link: SetupLinkTable;
	office: OfficeTable;
	member: MemberTable;
	invitation: InvitationTable;
	intake: IntakeTable;
	judged: JudgedTable;
	party: PartyTable;
	conflict_check: ConflictCheckTable;
	audit: AuditTable;
	audit_head: AuditHeadTable;
	review: ReviewTable;
	saved_view: SavedViewTable;
	feed: FeedTable;
	tally: TallyTable;
	inbox_link: InboxLinkTable;
	arrival: ArrivalTable;
	import_run: ImportRunTable;
	import_part: ImportPartTable;
	import_problem: ImportProblemTable;
	rescreen_run: RescreenRunTable;
	rescreen_change: RescreenChangeTable;
	lawbook: LawbookTable;
	webhook: WebhookTable;
	webhook_delivery: WebhookDeliveryTable;
	rate: RateTable;
};
