/** Somebody who works in the office, as the list shows them. */
export type MemberShown = {
	readonly userId: string;
	readonly name: string;
	readonly email: string;
	readonly role: 'screener' | 'reviewer' | 'attorney' | 'administrator';
	readonly joinedAt: Date;
	readonly hasSecondFactor: boolean;
};
