/** What an authenticator is set up with, and the codes for when it is lost; shown once. */
export type Enrolment = {
	readonly uri: string;
	readonly secret: string;
	readonly backupCodes: readonly string[];
};
