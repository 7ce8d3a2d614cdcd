/** Words around the list of places to get help. */
export const help = {
	title: 'Where to get help in Vermont',
	lead: 'Asking for help or making a complaint does not stop the clock for going to court. Watch your deadline.',
	kinds: {
		'legal-help': 'Legal help',
		complaint: 'Complaints about an officer',
		'crime-report': 'Reporting a crime by an officer',
		records: 'Getting records'
	},
	noMoney: 'A complaint can lead to discipline. It does not get you money.',
	pending:
		'If there are charges against you, talk to your defense lawyer before you write or sign a complaint.',
	contacts: {
		web: 'Online',
		phone: 'Phone',
		post: 'Mail',
		'in-person': 'In person'
	},
	noContact: 'See the page for how to reach them.',
	checked:
		'Contact details come from the body’s own pages or public listings, as we last saw them. Check before you rely on them.'
} as const;

/** Each body: its name, what it does, and what it does not do. */
export const helpWords = {
	'lawyer-referral': {
		name: 'Vermont Bar Association lawyer referral',
		what: 'Gives you the name of a lawyer in the right field. An older page says there is no fee for the referral and the first half hour costs at most $25.',
		limits: 'We could not check the current fee or phone number. Ask before you book.'
	},
	'aclu-vermont': {
		name: 'ACLU of Vermont',
		what: 'Takes requests about basic rights by an online form.',
		limits:
			'It accepts few cases, not criminal ones, and answers only if it can help. Asking does not stop any deadline.'
	},
	'legal-services-vermont': {
		name: 'Legal Services Vermont and Vermont Legal Aid',
		what: 'Free legal help for people with low income. Leave a message at the hours given, or use the online form.',
		limits:
			'There are limits on income, with some exceptions. Suits over police conduct are not listed among the subjects we saw.'
	},
	'free-legal-answers': {
		name: 'Vermont Free Legal Answers',
		what: 'Lawyers answer questions on civil law online, for free. It is for people with low income.',
		limits:
			'A question may get no answer within 30 days. Do not wait for it if your deadline is near.'
	},
	'prisoners-rights-office': {
		name: 'Prisoners’ Rights Office (Defender General)',
		what: 'Free help for people in Vermont prisons about the fact, length and conditions of being held. By law the Defender General looks into each death or grave injury in custody. That includes those from force.',
		limits: 'It does not represent people who want money.'
	},
	'own-agency': {
		name: 'The officer’s own agency',
		what: 'Each police agency in Vermont must take a complaint from anyone. It must look into it, too.',
		limits: 'The agency will judge its own officer. Keep a copy of what you send.'
	},
	'criminal-justice-council': {
		name: 'Vermont Criminal Justice Council',
		what: 'Certifies Vermont officers. It takes complaints from anyone, online or by mail, and you need not give your name. It can warn an officer, or take away the right to work as one, for a time or for good.',
		limits:
			'Most complaints go first to the officer’s own agency. It has no power over corrections staff or federal agents. It cannot award money.'
	},
	'state-police-internal-affairs': {
		name: 'Vermont State Police Internal Affairs',
		what: 'Takes complaints about troopers online, by e-mail, or through the head of any barracks. Short summaries are published twice a year.',
		limits: 'The files are mostly confidential.'
	},
	'burlington-police': {
		name: 'Burlington Police and Police Commission (only if it was Burlington)',
		what: 'Takes complaints online, by letter, by phone or in person. They go to the chief and the commission. You may stay anonymous.',
		limits: 'Other towns have their own ways. Ask the town.'
	},
	'human-rights-commission': {
		name: 'Vermont Human Rights Commission',
		what: 'Looks into discrimination, also by public bodies. It is free.',
		limits:
			'An older page says the last incident must be within one year of when you first contact them. It represents neither side. You do not have to go there before you sue.'
	},
	'crime-report': {
		name: 'State Police, State’s Attorney or Attorney General',
		what: 'If you think an officer committed a crime, you may report it to any of these three.',
		limits: 'They decide whether to charge. The page we saw is from 2012.'
	},
	'public-records': {
		name: 'Public records request to the agency',
		what: 'Anyone may ask for reports, tickets, video from body cameras, and arrest records. You may also ask what an agency has paid over claims under the Vermont Constitution. The agency must answer in three business days, or up to ten in some cases. No answer counts as a no.',
		limits:
			'Records of an investigation can be held back in part. You may appeal to the head of the agency, then to Superior Court. If you mostly win, the court must as a rule order your fees paid.'
	}
} as const;
