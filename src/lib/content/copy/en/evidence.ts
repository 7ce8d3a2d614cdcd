/** Words around the list of things to save. */
export const evidence = {
	title: 'What to save now',
	lead: 'Proof fades fast: video is taped over, bruises heal, people forget. Save what you safely can. You do not need all of it.',
	urgency: {
		now: 'In the next few days',
		soon: 'In the next few weeks',
		keep: 'Keep safe'
	},
	care: 'What you write down may have to be shown to the other side one day. Keep to the facts. If you face criminal charges, talk to your defense lawyer first. Do not post about it.'
} as const;

/** Each thing to save: what it is, how to save it, and why. */
export const evidenceWords = {
	'body-camera': {
		what: 'Police body-camera and cruiser video',
		how: 'Write to the agency today. Give the date, time and place. Ask it to keep the video, and make a public records request for a copy.',
		why: 'An agency with body cameras must follow the model policy of the state. Some have no cameras. We did not check how long each keeps video. Police records can be asked for under the public records law, though some can be held back in part.'
	},
	'nearby-cameras': {
		what: 'Video from shops, homes, buses and phones nearby',
		how: 'Go back, or send a friend, and ask politely who has cameras. Ask them to save that day and hour. Note whom you asked.',
		why: 'Many systems tape over old video within days.'
	},
	'own-account': {
		what: 'Your own account',
		how: 'Write down what happened, in order, with times, places, words said, names, badge and car numbers. Date it. Do not change it later; add a new dated note instead.',
		why: 'What you write early, with details, is easier to believe.'
	},
	'photos-of-injuries': {
		what: 'Photos of injuries',
		how: 'Take clear photos today, then each day or two until they heal. Put a thing beside them to show the size. Keep the date that the phone stores.',
		why: 'Bruises and marks often show best after a day or two, then fade.'
	},
	'medical-records': {
		what: 'Medical and counseling records',
		how: 'See a doctor if you are hurt, say what happened, and ask for copies of the notes, scans and bills.',
		why: 'Money damages pay for harm that is proved.'
	},
	'after-sexual-contact': {
		what: 'Proof after sexual contact',
		how: 'If it was recent, a hospital can examine you and collect proof. Keep clothes unwashed in a paper bag. Keep messages. You can bring someone you trust.',
		why: 'This kind of proof is lost within days. You may ask for care whether or not you decide to report.'
	},
	'clothing-and-objects': {
		what: 'Torn or stained clothes and broken things',
		how: 'Do not wash or mend them. Put each in its own paper bag, with the date on it.',
		why: 'They can show what kind of force was used, and where.'
	},
	witnesses: {
		what: 'Names of people who saw it',
		how: 'Write down names, phone numbers and where each person stood. Ask them to write what they saw in their own words.',
		why: 'People move and forget. Do not tell anyone what to say.'
	},
	'jail-grievance': {
		what: 'Grievances in jail or prison',
		how: 'File a grievance right away and appeal it to the last step. Keep a copy of every form and answer. If staff refuse or lose forms, write down when and who.',
		why: 'Are you locked up when you sue in federal court? Then you must first finish the grievance process, as far as it is really open. Do it in the right way and on time.'
	},
	'phone-backup': {
		what: 'Your own videos, photos and messages',
		how: 'Back up the phone. Keep the original files; do not trim, filter or rename them. Make a second copy for a lawyer.',
		why: 'The original file shows when and where it was made.'
	},
	'reports-and-dispatch': {
		what: 'Police reports, 911 calls and dispatch logs',
		how: 'Make a public records request to the agency, in writing. You can ask to look at records without paying for staff time.',
		why: 'Records of a first arrest and tickets are public. Other records of a case can be held back only as far as the law lists. The agency must answer in three business days, or up to ten in some cases.'
	},
	'stop-data': {
		what: 'The agency’s traffic stop data',
		how: 'Look for the data on the agency’s site, or ask for it.',
		why: 'By law, agencies here must gather data on roadside stops and publish it. It shows the race, age and gender of drivers.'
	},
	'list-of-every-time': {
		what: 'A list of every time it happened',
		how: 'Write one line for each: date, time, place, officer, reason given, how it ended. Keep each ticket or warning.',
		why: 'Each incident can have its own deadline.'
	},
	'exact-words': {
		what: 'The exact words used',
		how: 'Write down, word for word, what the officer said about you, your group, or your speech, and who heard it.',
		why: 'In these claims the officer’s reason matters, and words can show it.'
	},
	'warrant-and-inventory': {
		what: 'The warrant, the list of what was taken, and proof it was yours',
		how: 'Ask for a copy of the warrant and the inventory. Gather receipts, photos and bank records of what is missing. Make your own list and date it.',
		why: 'The paper shows what officers were allowed to take and what they said they took.'
	},
	'court-papers': {
		what: 'Papers from the criminal case',
		how: 'Keep tickets, charges, bail papers, plea papers, and the paper that shows how and when it ended.',
		why: 'How and when a criminal case ended can decide whether you may sue, and when the clock starts.'
	},
	'papers-signed': {
		what: 'Anything you signed',
		how: 'Keep every release, settlement or deal to drop charges. Do not sign another one before a lawyer reads it.',
		why: 'Such a paper can end the claim. Settling with the State also releases its employees.'
	},
	'money-losses': {
		what: 'Proof of what it cost you',
		how: 'Keep pay stubs, bills, tow and repair receipts, and legal bills.',
		why: 'Money damages pay for harm that is proved.'
	},
	'federal-claim-papers': {
		what: 'Your written claim to the federal agency',
		how: 'Keep a copy and proof of the day the agency got it. Keep the denial letter and its envelope.',
		why: 'The claim must reach the agency within two years. After a denial, the time to sue is six months from the day it is mailed.'
	},
	'complaint-copies': {
		what: 'Copies of complaints you made',
		how: 'Keep what you sent, the date, and every answer.',
		why: 'They show what you said at the time, and to whom.'
	},
	'payout-record': {
		what: 'The agency’s record of past payouts',
		how: 'Ask the agency for its record of judgments and settlements. It lists claims under the Vermont Constitution.',
		why: 'Since 2022 each agency must keep this record. It is public unless the law exempts it. It can show a pattern.'
	},
	'estate-papers': {
		what: 'Papers of the estate',
		how: 'Keep the death certificate and any report on the cause of death. Keep the court paper that names who speaks for the estate, with its date.',
		why: 'The estate’s own deadlines run from the death or from the date of that court paper.'
	}
} as const;
