const zone = 'America/New_York';
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: zone });
const moment = new Intl.DateTimeFormat('en-US', {
	dateStyle: 'medium',
	timeStyle: 'short',
	timeZone: zone
});
const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: zone });

export const frame = {
	name: 'Threshold desk',
	title: (page: string) => `${page} – Threshold desk`,
	skip: 'Skip to the content',
	work: 'Work',
	settings: 'Office',
	menu: 'Menu',
	person: (name: string, role: string) => `${name}, ${role}`,
	switchOffice: 'Work in another office',
	switchTo: (office: string) => `Go to ${office}`,
	account: 'Your account',
	signOut: 'Sign out',
	roles: {
		screener: 'Screener',
		reviewer: 'Reviewer',
		attorney: 'Attorney',
		administrator: 'Administrator'
	},
	rolesMay: {
		screener: 'Takes and screens cases, checks names, prepares cases for review.',
		reviewer: 'Does all a screener does, and decides: accept, refer, decline, second look.',
		attorney: 'Does all a reviewer does, and imports, exports, holds and erases cases.',
		administrator: 'Does everything, and sets up members, the office and its periods.'
	},
	nav: {
		cases: 'Cases',
		newCase: 'New case',
		deadlines: 'Deadlines',
		review: 'Review',
		arrivals: 'Arrivals',
		dashboard: 'Dashboard',
		import: 'Import',
		rescreen: 'When the law changes',
		retention: 'Retention',
		webhooks: 'Webhooks',
		members: 'Members',
		audit: 'Audit log',
		office: 'Office settings'
	},
	keys: {
		heading: 'Keyboard',
		open: 'Keyboard help',
		close: 'Close',
		help: 'Show this list',
		goTo: (page: string) => `Go to ${page}`,
		on: 'Single-key shortcuts are on',
		onHint: 'Turn them off if you dictate, or if keys are pressed by accident.',
		then: 'then',
		named: { ' ': 'Space', Enter: 'Enter', Escape: 'Esc' } as Readonly<Record<string, string>>
	},
	firstSteps: {
		heading: 'No cases yet. Where to begin',
		steps: [
			{
				needs: 'member.change',
				path: '/desk/members',
				name: 'Invite the people you work with',
				text: '. Each gets a personal link from you, and a role.'
			},
			{
				needs: 'office.change',
				path: '/desk/office',
				name: 'Set how many declined cases get a second look',
				text: '. It is one in five until you change it.'
			},
			{
				needs: 'retention.change',
				path: '/desk/retention',
				name: 'Set how long cases are kept',
				text: '. Until you do, nothing is erased by itself.'
			},
			{
				needs: 'case.create',
				path: '/desk/cases/new',
				name: 'Open the first case',
				text: '. Names are checked for conflicts first.'
			},
			{
				needs: 'link.make',
				path: '/desk/arrivals',
				name: 'Make a personal link',
				text: ', with which a person can send you their answers, sealed.'
			},
			{
				needs: 'import.run',
				path: '/desk/import',
				name: 'Import cases from a file',
				text: ', if you have kept them elsewhere.'
			}
		],
		keys: 'Press ? on any page to see what can be done by keyboard.'
	},
	errors: (count: number) => (count === 1 ? 'There is a problem' : `There are ${count} problems`),
	signedOut: {
		text: 'You were signed out, and nothing was sent. What you wrote still stands here. Sign in on another tab, then send it again here.',
		link: 'Sign in on another tab'
	},
	forbidden: 'Your role does not allow this. An administrator of your office can change roles.',
	error: {
		notFound: 'There is no such page here',
		notFoundText: 'The address may be wrong, or what it showed was erased.',
		forbidden: 'Not for your role',
		unavailableNow:
			'The desk cannot reach its database. Nothing you saved is lost. Wait a minute and load this page again. If it stays this way, tell the person who runs this installation.',
		damaged: 'This case cannot be read',
		damagedText:
			'What it says was damaged where it is stored. Its number, status and days are still in the list. Ask the person who runs this installation to bring it back from a backup.',
		broken: 'Something went wrong here',
		brokenText: 'What you saved before is safe. Go back and try again.',
		toDesk: 'Back to the cases'
	},
	/** A day as people write it. */
	day: (at: Date | string) => day.format(new Date(at)),
	/** A day and time in Vermont. */
	moment: (at: Date | string) => moment.format(new Date(at)),
	time: (at: Date | string) => time.format(new Date(at))
} as const;
