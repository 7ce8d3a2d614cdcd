/** What a letter is filled in with; each is in words, or a blank to fill in. */
export type LetterBlanks = {
	readonly agency: string;
	/** "on March 3, 2024", for every incident. */
	readonly when: string;
	readonly where: string;
	readonly officer: string;
	/** The person's own account; null where it is left for them to write. */
	readonly account: string | null;
};

export type LetterWords = {
	readonly name: string;
	readonly is: string;
	readonly isNot: string;
	readonly askFirst: string;
	readonly tips: readonly string[];
	readonly to: (blanks: LetterBlanks) => readonly string[];
	readonly subject: (blanks: LetterBlanks) => string;
	/** Paragraphs; a list of points is an array. */
	readonly body: (blanks: LetterBlanks) => readonly (string | readonly string[])[];
};

/** Words around every letter. */
export const letters = {
	title: 'Letters you can edit',
	lead: 'These are drafts. Read them, change them, and fill in what stands in [brackets]. Keep a copy of what you send.',
	/** Shown in other languages than English only. */
	own: {
		note: 'The letter to send is in English, since the agencies of Vermont read English. Below you can read it in your own language. Your own story and the names are as you typed them.',
		heading: 'The same letter in your language, just to read'
	},
	guide: 'Before you send it',
	is: 'What it is:',
	isNot: 'What it is not:',
	askFirst: 'When to ask a lawyer first:',
	tips: 'Tips:',
	pending: 'A criminal case is open. Do not send this before you talk to your defense lawyer.',
	basis: 'What it rests on:',
	draft: 'The draft is on the next page.',
	forAgency: (name: string, agency: string) => `${name} (${agency})`,
	sender: ['[Your name]', '[Your address]', '[Your phone or e-mail, if you wish]'],
	date: '[Date]',
	subject: (text: string) => `Subject: ${text}`,
	greeting: 'To whom it may concern:',
	closing: 'Sincerely,',
	signature: '[Your signature and name]',
	blanks: {
		agency: '[Name of the agency]',
		agencyOf: (kind: string) => `[Name of the agency: ${kind.toLowerCase()}]`,
		address: '[Address of the agency]',
		when: 'on [date and time]',
		on: (days: readonly string[]) => `on ${days.join(' and on ')}`,
		where: 'at [place]',
		in: (towns: readonly string[]) => `in ${towns.join(' and in ')}`,
		officer:
			'I do not know the name of the officer. [Say what you know: badge, car number, looks.]',
		named: (names: readonly string[]) =>
			names.length === 1
				? `The officer’s name, as I know it, is ${names[0] ?? ''}.`
				: `The officers’ names, as I know them, are ${names.join(', ')}.`
	}
} as const;

const addressee = ({ agency }: LetterBlanks) => [agency, letters.blanks.address];

/** Each draft: what it is, what it is not, when to ask a lawyer first, and its words. */
export const letterWords = {
	preservation: {
		name: 'Ask the agency to keep video and records',
		is: 'It asks the agency to keep video, sound and records before they are lost.',
		isNot:
			'It is not a lawsuit or a claim. It does not stop any clock. It does not give you a copy; a records request does that.',
		askFirst:
			'Ask a lawyer first if you are charged with a crime, or may be. Your lawyer may want to send it.',
		tips: [
			'Send it soon. We did not check how long each agency keeps its video.',
			'Say when and where. Leave out your story: it is not needed here.',
			'Send it in a way that proves the day it came, and keep the proof.'
		],
		to: addressee,
		subject: ({ when }) => `Please keep all records of what happened ${when}`,
		body: ({ when, where, officer }) => [
			`I ask you to keep all records of what happened ${when} ${where}. Please let none of them be erased, recorded over or thrown away. ${officer}`,
			'Please keep, from before it began until after it ended:',
			[
				'all video and sound from body cameras, cars, buildings, holding rooms and phones',
				'911 calls, radio traffic, and dispatch recordings and logs',
				'records of where officers and cars were',
				'reports, notes, photos, and forms about any use of force',
				'data stored by any device that was used, such as a stun gun',
				'e-mails and texts about it between officers or staff',
				'records of any complaint or review about it'
			],
			'Some systems erase by themselves. Please give this letter now to those who run them, and to any other office that holds such records for you.',
			'Please tell me in writing that you have done so. This letter asks only that records be kept. It gives up no right.'
		]
	},
	'public-records': {
		name: 'Ask for public records',
		is: 'It asks a Vermont agency for copies of its records. Anyone may ask, and you need not say why.',
		isNot: 'It is not a lawsuit or a claim. It does not stop any clock.',
		askFirst: 'Ask a lawyer first if you are charged with a crime, or may be.',
		tips: [
			'The agency must answer in three business days, or in up to ten in some cases. No answer counts as a no.',
			'You may appeal a no to the head of the agency, then go to Superior Court.',
			'Ask to look at the records first. There is no charge for staff time when you only look; copies may cost money.'
		],
		to: addressee,
		subject: ({ when }) => `Public records request: what happened ${when}`,
		body: ({ when, where, officer }) => [
			`Under the Vermont Public Records Act, 1 V.S.A. §§ 315–320, I ask to look at these records of what happened ${when} ${where}. ${officer}`,
			[
				'video and sound from body cameras, cars and buildings',
				'911 calls, radio traffic, and dispatch logs',
				'records of any stop, ticket, search or arrest',
				'reports, photos, and forms about any use of force',
				'your policies on the conduct at issue, as they stood then',
				'your record of judgments and settlements kept under 20 V.S.A. § 2370'
			],
			'Section 318 of the Act asks for the records, or a written denial, within three business days; in some cases within ten. If you need longer, please tell me why and until when.',
			'If you hold back any part, please name the exemption and give me the rest. Section 317(c)(5) lets you hold back case records only so far as one of the harms it lists would follow. Records of a first arrest are public.',
			'I ask to inspect the records before I decide which to copy. Please tell me the cost of copies before you make them.',
			'If you deny any part, please tell me to whom I may appeal.'
		]
	},
	'standard-form-95': {
		name: 'Worksheet for a claim against the United States (Standard Form 95)',
		is: 'It helps you gather what the federal claim form asks for. You need that claim before you can sue.',
		isNot:
			'It is not the form and not a claim. Get the current form from the agency. Your claim counts from the day the right agency gets it, not the day you mail it.',
		askFirst:
			'Ask a lawyer before you file. A claim without an exact total in dollars may be lost. Also ask first if you are charged with a crime.',
		tips: [
			'The written claim must reach the agency within two years. Count from the day it happened.',
			'You can sue only once the agency says no, or after six months with no answer.',
			'After a mailed denial you have six months to sue.'
		],
		to: ({ agency }) => [agency],
		subject: () => 'Worksheet for Standard Form 95',
		body: ({ agency, when, where, officer, account }) => [
			'What the copy of the form that we saw asks for:',
			[
				`The federal agency: ${agency}`,
				'Your name and address, and those of anyone who acts for you: [fill in]',
				'Are you military or civilian: [fill in]',
				'Your date of birth and marital status: [fill in]',
				`Date, day and time: ${when} [add the time]`,
				`Place: ${where}`,
				`What happened and why, and who and what was part of it: ${account ?? '[your account]'} ${officer}`,
				'Damage to property, its owner, and where it can be seen: [fill in, or “none”]',
				'Each injury, or the cause of death: [fill in, or “none”]',
				'Witnesses and their addresses: [fill in]',
				'Sum in dollars for property, for injury and for death: [fill in, or “none”]',
				'Total in dollars, one exact sum: [fill in; do not leave it open]',
				'Insurance, if the form asks for it: [fill in]',
				'Your signature, phone number and the date: [fill in]'
			],
			'Keep proof of the day the agency got it. If it denies the claim, keep the letter and the envelope.'
		]
	},
	'complaint-agency': {
		name: 'Complaint to the officer’s agency',
		is: 'It asks the agency to look into what its officer did. Each police agency in Vermont must take a complaint from anyone.',
		isNot: 'It is not a lawsuit. It pays no money and does not stop any clock.',
		askFirst:
			'Ask a lawyer first if you are charged with a crime, may be charged, or plan to sue. What you write can be used against you.',
		tips: [
			'Write only what you saw and heard. Do not guess.',
			'Do not send your only copy of a photo, video or paper.',
			'Keep a copy, and note the day you sent it.'
		],
		to: addressee,
		subject: ({ when }) => `Complaint about an officer: what happened ${when}`,
		body: ({ when, where, officer, account }) => [
			`I want to report what an officer of your agency did ${when} ${where}. ${officer}`,
			account ??
				'[Say what happened, in order, in your own words. Keep to what you saw and heard.]',
			'Witnesses: [names and how to reach them, if they agree]',
			'Please look into this, keep all video and records of it, and tell me in writing what you find.',
			'If your own rules ask for another form or office, please pass this on and tell me.'
		]
	},
	'complaint-council': {
		name: 'Complaint to the Vermont Criminal Justice Council',
		is: 'It asks the body that certifies police in Vermont to act. It can warn an officer, or take away the right to work as one, for a time or for good.',
		isNot:
			'It is not a lawsuit. It pays no money and does not stop any clock. Most complaints go first to the officer’s own agency.',
		askFirst:
			'Ask a lawyer first if you are charged with a crime, may be charged, or plan to sue. What you write can be used against you.',
		tips: [
			'You need not give your name.',
			'It has no power over prison staff or federal agents.',
			'It also takes complaints online.'
		],
		to: () => [
			'Executive Director',
			'Vermont Criminal Justice Council',
			'317 Academy Rd.',
			'Pittsford, VT 05763'
		],
		subject: ({ when }) => `Professional conduct complaint: what happened ${when}`,
		body: ({ agency, when, where, officer, account }) => [
			`I want to report what an officer of ${agency} did ${when} ${where}. ${officer}`,
			account ??
				'[Say what happened, in order, in your own words. Keep to what you saw and heard.]',
			'Witnesses: [names and how to reach them, if they agree]',
			'I have also told the agency: [yes or no, and when].',
			'Please tell me in writing what you do about this.'
		]
	}
} as const satisfies Readonly<Record<string, LetterWords>>;

export type LetterId = keyof typeof letterWords;
