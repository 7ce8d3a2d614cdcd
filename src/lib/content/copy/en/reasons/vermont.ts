/** Why a requirement of a Vermont route came out as it did; what can be won; where to sue. */
export const vermontReasons = {
	'vermont.inside': 'It happened in Vermont, so Vermont law applies.',
	'vermont.outside':
		'It happened outside Vermont. That state’s law and time limits apply, and this tool does not know them. Ask a lawyer in that state soon.',
	'vermont.wrong-shown':
		'If what you told us is true, it shows a wrong under Vermont law. You would still have to prove it.',
	'vermont.wrong-disputed':
		'Some facts you told us help you and some help the officer. A judge or jury may have to decide.',
	'vermont.wrong-not-shown': 'What you told us does not show a wrong under Vermont law.',
	'vermont.within-job': 'The officer was on the job, or used the powers of the job.',
	'vermont.outside-job':
		'The officer was off duty and used no police power. An employer does not answer for that here.',
	'vermont.immunity-not-for-driving':
		'A Vermont statute sets a duty of care for those who rush to an emergency. The Vermont Supreme Court has said that officer immunity does not stop a claim of careless driving in a chase.',
	'vermont.immunity-law-clear':
		'Earlier decisions made it clear that this was unlawful. Vermont courts do not give immunity then.',
	'vermont.immunity-law-arguable':
		'Earlier decisions are close, but not the same. It can be argued both ways whether the officer should have known.',
	'vermont.immunity-possibly-obvious':
		'No close decision was found, but this may be so plainly wrong that none is needed. Courts rarely say so.',
	'vermont.immunity-bad-faith':
		'You say the officer acted in bad faith. Vermont courts ask mostly what a reasonable officer would have known. Where the law was not clear, they have shielded even one with ill will. How bad faith counts for a wrong done on purpose is not settled.',
	'vermont.immunity-good-faith':
		'We found no earlier decision that made it clear this was unlawful. Vermont law likely shields an officer who used judgment on the job in good faith. The test is how a reasonable officer would see it.',
	'vermont.nothing-signed': 'You have not signed a release, settlement or deal about this.',
	'vermont.release-not-voluntary':
		'You signed a paper giving up claims, but you say it was not your free choice. Courts ask whether it was.',
	'vermont.settled-with-state':
		'You settled with the State. When the State defends one who works for it, a settlement you accept releases the State and all who work for it.',
	'vermont.dismissal-deal':
		'You gave up a claim so that charges would be dropped. Courts look at whether such a deal was voluntary and fair.',
	'vermont.released':
		'You signed a release or settlement. It is likely to end this claim if it covers this event. Have a lawyer read the exact words.',
	'vermont.in-time': 'The time to sue has not run out, on the dates you gave.',
	'vermont.too-late':
		'The time to sue has run out, on the dates you gave. Ask a lawyer if any pause applies.',

	'vermont-tort.federal-officer':
		'A federal officer at work is not sued under this law. A claim goes against the United States instead.',
	'vermont-tort.private-guard':
		'A private guard is not a public officer. The usual Vermont law holds, as it does for any person.',
	'vermont-tort.task-force':
		'On a mixed team it matters whose power each officer used. Courts have not settled which rules apply.',
	'vermont-tort.out-of-state':
		'The officer works for another state or a town there. Which state’s rules on suing officers apply is not settled here. Ask a lawyer.',
	'vermont-tort.court-officer':
		'A judge or prosecutor can be sued only where full immunity does not apply. See the next steps.',
	'vermont-tort.off-duty':
		'The officer was off duty and used no police power. Then the rules that protect officers at work do not apply.',
	'vermont-tort.deputy-willful':
		'Two Vermont laws pull apart here. One lets you sue a deputy for willful acts. The other sends claims about official acts to the sheriff.',
	'vermont-tort.deputy-not-willful':
		'A deputy who was careless or mistaken on the job is not the one to sue. The claim goes against the State or the sheriff.',
	'vermont-tort.state-willful':
		'You say that the officer did it on purpose or was reckless. Vermont law lets you sue one who works for the State, as a person, for willful or grossly careless acts.',
	'vermont-tort.state-only':
		'The officer is a State employee. You tell of a mistake, or of a lack of care. Then only the State can be sued, not the officer.',
	'vermont-tort.town-officer-willful':
		'You say the officer acted on purpose. One who works for a town or city must answer as a person for willful acts, or acts on purpose.',
	'vermont-tort.town-officer-between':
		'Vermont law sends careless acts to the town, and acts on purpose to the officer. An arrest, a search or a use of force is done on purpose even when it is a mistake. So either may be right.',
	'vermont-tort.town-only':
		'You tell of a mistake or a lack of care by one who works for a town or city. Then only the town can be sued.',
	'vermont-tort.campus-officer':
		'Who employs this officer, and so which rules apply, is not clear to us.',
	'vermont-tort.standing-by':
		'This claim is about standing by. Whether Vermont law has such a duty is part of the question above.',
	'vermont-tort.only-watched':
		'The officer only watched. Vermont courts have said that, as a rule, police owe no one person a special duty.',
	'vermont-tort.only-in-charge':
		'The officer was only in charge. We found no clear Vermont rule for when that is enough.',
	'vermont-tort.took-part': 'The officer took part or gave the order.',
	'vermont-tort.prosecutor':
		'A Vermont prosecutor has full immunity for the work of the office, even if done with ill will.',
	'vermont-tort.judge': 'A judge has full immunity for judging.',
	'vermont-tort.judge-outside-court':
		'A judge has full immunity for judging. Whether this was judging can be argued.',
	'vermont-tort.testimony':
		'The only wrong you name is false testimony. In federal law witnesses have full immunity. We did not find the Vermont rule.',
	'vermont-tort.no-absolute-immunity': 'Police like these do not have full immunity.',
	'vermont-tort.no-immunity-for-guards':
		'Official immunity is for public officers, not for private guards.',
	'vermont-tort.no-immunity-off-duty': 'Official immunity is only for acts on the job.',
	'vermont-tort.compensation': 'Money for the harm you can prove.',
	'vermont-tort.town-may-repay':
		'The town may defend or repay its officer. It may if the claim is thrown out or the act is found not to be willful.',
	'vermont-tort.hate-motivated':
		'If what was done was also a crime, and bias drove it even in part, you may sue the one who did it for more: an order, money, extra money to punish, costs and lawyer’s fees. No criminal case is needed.',
	'vermont-tort.superior-court': 'Vermont Superior Court.',

	'vermont-tort.town-officer': 'The officer works for a town or city.',
	'vermont-tort.task-force-town':
		'On a mixed team it is not clear which employer answers for whom.',
	'vermont-tort.not-town': 'The officer does not work for a town or city.',
	'vermont-tort.town-willful':
		'You say the officer acted on purpose. The law that lets a town answer leaves out willful and intentional acts, so the town keeps its immunity.',
	'vermont-tort.town-between':
		'The law that lets a town answer leaves out willful and intentional acts. A federal judge in Vermont applied that to a false arrest. Whether a mistaken or reckless act is left out can be argued.',
	'vermont-tort.town-careless':
		'You tell of a mistake, or of a lack of care. The town answers for that and gives up its own immunity.',
	'vermont-tort.town-no-cap-seen':
		'We found no dollar limit for towns in this law. A bill of 2025 proposed one, and we do not know what became of it.',
	'vermont-tort.town-insurance':
		'Where a town has insurance, it gives up immunity only as far as the policy pays. A shared risk pool does not count as a policy.',

	'vermont-tort.state-employee': 'The officer works for the State.',
	'vermont-tort.state-or-sheriff':
		'Vermont law calls deputies State employees for some purposes, but other laws send claims to the sheriff. Which one answers is not settled.',
	'vermont-tort.perhaps-state': 'Whether the State answers for this officer is not clear to us.',
	'vermont-tort.state-prosecutor':
		'Vermont courts say the State and its prosecutors have full immunity for pursuing criminal charges.',
	'vermont-tort.not-state': 'The officer does not work for the State of Vermont.',
	'vermont-tort.state-battery':
		'The State keeps its immunity for assault and battery by its employees. You may still be able to sue the officer.',
	'vermont-tort.state-force-not-meant':
		'The State keeps its immunity for assault and battery. Force that was only careless may not be battery, so this can be argued.',
	'vermont-tort.state-theft':
		'The State keeps its immunity for goods held by officers, and answers only for acts on the job. Whether a theft falls under either can be argued.',
	'vermont-tort.state-goods':
		'The State keeps its immunity for claims about goods held by officers.',
	'vermont-tort.state-touching':
		'The State keeps its immunity for battery. Whether a search of the body counts as battery can be argued.',
	'vermont-tort.state-false-arrest':
		'False arrest, false imprisonment and malicious prosecution are not on the list of wrongs for which the State keeps immunity. They were taken off in 1990.',
	'vermont-tort.state-not-listed':
		'This is not on the list of wrongs for which the State keeps its immunity.',
	'vermont-tort.not-discretionary':
		'The State keeps immunity for policy choices. Driving, or a task of care that police take on, has not been treated as one.',
	'vermont-tort.discretionary-choice':
		'You describe a policy or a leader’s choice. The State keeps its immunity for such choices; the Vermont Supreme Court applied that to how a prison looked into staff abuse.',
	'vermont-tort.discretion-open':
		'The State keeps immunity for choices that involve judgment about policy. Courts ask two questions, act by act, and the answer here is not settled.',
	'vermont-tort.analog':
		'The State answers only for wrongs that a private person could be sued for. This is one.',
	'vermont-tort.no-analog-sure':
		'The State answers only for wrongs that a private person could be sued for. Whether this is one can be argued.',
	'vermont-tort.state-cap':
		'Money for harm, up to $500,000 for one person and $2,000,000 for one event.',
	'vermont-tort.state-insurance':
		'If the State bought insurance that covers the claim, its exceptions do not count as far as the policy pays.',
	'vermont-tort.state-superior-court': 'Vermont Superior Court only, not federal court.',

	'vermont-tort.sheriff-or-state':
		'Old Vermont laws make the sheriff answer for deputies. Others treat deputies as State employees and send the claim to the State. We found no ruling that settles which applies.',
	'vermont-tort.not-sheriff': 'The officer is not a sheriff or deputy.',
	'vermont-tort.sheriff-sexual-misconduct':
		'The law on what deputies do in their office does not cover sexual misconduct by a deputy. But in 2004 the Vermont Supreme Court left it to a jury if the sheriff must answer. There, the deputy’s post had helped him do it.',
	'vermont-tort.sheriff-willful':
		'The sheriff answers for what deputies do in their office, and for their neglect. Whether that covers willful wrongs is not settled.',
	'vermont-tort.sheriff-official-act':
		'The sheriff answers for what deputies do in their office, and for their neglect.',
	'vermont-tort.sheriff-bond': 'Each sheriff gives a bond of $100,000.',
	'vermont-tort.sheriff-department':
		'The sheriff’s department is a legal body of its own and can be sued. A lawyer will choose whom to name.',

	'article-11.state-officer':
		'The officer works for the State. The Vermont Supreme Court allowed this kind of suit against the State in Zullo.',
	'article-11.perhaps-state':
		'Zullo was about a State trooper. Whether it covers this kind of officer is not settled.',
	'article-11.sheriff':
		'Zullo was about a State trooper. Federal judges in Vermont treat deputies as State officers. But we found no ruling on this claim.',
	'article-11.not-state': 'The officer does not work for the State of Vermont.',
	'article-11.town-unsettled':
		'Zullo was about the State. A survey by a group that takes sides says that towns can be sued too. But the lead sponsor of the bill said that only State Police were covered. No ruling was found, so this is open.',
	'article-11.town-task-force':
		'Zullo was about the State. Whether a town answers here, and for an officer on a mixed team, is not settled.',
	'article-11.not-town': 'The officer does not work for a town or city.',
	'article-11.reaches': 'Article 11 of the Vermont Constitution covers this search or seizure.',
	'article-11.reach-unsettled': 'Whether Article 11 covers this is not settled.',
	'article-11.does-not-reach': 'Article 11 covers searches and seizures. This is neither.',
	'article-11.breach-shown':
		'If what you told us is true, it shows a breach of Vermont law. You would still have to prove it.',
	'article-11.breach-disputed': 'Some facts help you and some help the officer.',
	'article-11.breach-not-shown': 'What you told us does not show a breach of Article 11.',
	'article-11.never-charged':
		'You were not charged with a crime. In Zullo the State named other remedies. The court said that they gave no real redress, above all to one who was never charged.',
	'article-11.charged':
		'You must show there is no other meaningful remedy. You were charged, so the State may point to the criminal case. We also found no ruling that says if a federal suit counts as some other remedy.',
	'article-11.law-clear':
		'Earlier decisions made it clear that this was unlawful. That is enough for this part.',
	'article-11.bad-faith':
		'You say the officer acted in bad faith. If proved, that is enough for this part.',
	'article-11.animus':
		'You say the officer used biased words. In Zullo the court said bad faith can be bias against a group.',
	'article-11.law-arguable':
		'Earlier decisions are close, but not the same. Clear law or bad faith would be argued.',
	'article-11.possibly-obvious':
		'No close decision was found, but this may be so plainly wrong that none is needed. Courts rarely say so.',
	'article-11.animus-suspected':
		'You suspect bias. That can be bad faith if proved, but a bare claim of motive has not been enough.',
	'article-11.law-not-clear':
		'You need either clear earlier law or bad faith. We found no clear decision, and you do not describe bad faith.',
	'article-11.damages':
		'Money for the harm you can prove. The Tort Claims Act does not govern this claim.',
	'article-11.no-act-cap':
		'The dollar limits of the Tort Claims Act are not written for this claim.',
	'article-11.superior-court':
		'Vermont Superior Court. The State cannot be sued for money in federal court without its consent.',
	'article-11.town-court': 'Vermont Superior Court.',

	'public-accommodations.federal': 'This Vermont law is not shown to reach federal agencies.',
	'public-accommodations.prison':
		'The Vermont Supreme Court has said prisons are places of public accommodation under this law.',
	'public-accommodations.private':
		'A shop or venue open to the public is covered. Whether what its guard did is covered depends on the place and is not settled here.',
	'public-accommodations.police':
		'Government bodies are covered by this law. We found no Vermont court ruling that police work on the road is. The Human Rights Commission has taken such cases.',
	'public-accommodations.no-bias':
		'You do not think identity was the reason. This law is about discrimination.',
	'public-accommodations.protected-ground': 'The ground you name is one this law protects.',
	'public-accommodations.other-ground': 'You do not name a ground that this law protects.',
	'public-accommodations.words':
		'You say the officer used biased words. If proved, they show that identity was a reason.',
	'public-accommodations.unequal':
		'You describe worse treatment than others in the same place had. If proved, it shows that identity was a reason.',
	'public-accommodations.suspected':
		'You suspect that who you are was the reason. You would need proof; a bare claim of motive has not been enough.',
	'public-accommodations.no-sign': 'You describe no sign that identity was the reason.',
	'public-accommodations.damages': 'A court order, money for harm, and extra money to punish.',
	'public-accommodations.fees': 'The court may award lawyer’s fees to the side that wins.',
	'public-accommodations.court':
		'Vermont Superior Court. You do not have to go to the Human Rights Commission first.'
} as const;

export type VermontReason = keyof typeof vermontReasons;

type RequirementWords = { readonly name: string; readonly question: string };

const shared = {
	place: { name: 'Place', question: 'Did it happen in Vermont?' },
	scope: { name: 'On the job', question: 'Was the officer on the job or using its powers?' },
	violation: {
		name: 'A wrong under Vermont law',
		question: 'Does what you told us show a wrong under Vermont law?'
	},
	state: { name: 'A State officer', question: 'Does the State answer for this officer?' },
	town: { name: 'A town officer', question: 'Does a town or city answer for this officer?' },
	release: { name: 'A signed release', question: 'Did you sign away this claim?' },
	deadline: { name: 'Time limit', question: 'Is there still time to sue?' }
} as const satisfies Record<string, RequirementWords>;

/** The name and question of each requirement, by route and requirement id. */
export const vermontRequirements = {
	'vermont-tort': {
		...shared,
		'who-answers': {
			name: 'The right one to sue',
			question: 'Can you sue this officer as a person, or only the agency or town?'
		},
		'own-part': { name: 'The officer’s own part', question: 'Did this officer take part?' },
		'absolute-immunity': {
			name: 'Full immunity',
			question: 'Was it free of the full immunity of judges and prosecutors?'
		},
		'official-immunity': {
			name: 'Vermont official immunity',
			question: 'Was it clear to a reasonable officer that this was unlawful?'
		},
		'not-willful': {
			name: 'Not on purpose',
			question: 'Was it carelessness, which a town answers for, and not on purpose?'
		},
		'kept-immunity': {
			name: 'Wrongs the State does not answer for',
			question: 'Is this a kind of wrong for which the State gave up its immunity?'
		},
		discretion: {
			name: 'Policy choices',
			question: 'Was it more than a choice about policy?'
		},
		'private-analog': {
			name: 'Like a private wrong',
			question: 'Could a private person be sued for this?'
		},
		sheriff: { name: 'A sheriff or deputy', question: 'Does the sheriff answer for this officer?' },
		'official-act': {
			name: 'An official act',
			question: 'Was it an official act or neglect by a deputy?'
		}
	},
	'article-11': {
		...shared,
		'article-11': {
			name: 'Search or seizure',
			question: 'Does Article 11 of the Vermont Constitution cover this?'
		},
		'no-other-remedy': {
			name: 'No other real remedy',
			question: 'Is there no other meaningful way to make this right?'
		},
		'clear-law-or-bad-faith': {
			name: 'Clear law or bad faith',
			question: 'Was the law clear, or did the officer act in bad faith? Either is enough.'
		}
	},
	'public-accommodations': {
		...shared,
		'public-accommodation': {
			name: 'A public service',
			question: 'Is this a public body or business that the law covers?'
		},
		'protected-ground': {
			name: 'A protected ground',
			question:
				'Was it about race, religion, sex, disability or some other ground that the law protects?'
		},
		'because-of-it': {
			name: 'Because of it',
			question: 'Is there a sign that this was the reason?'
		}
	}
} as const satisfies Record<string, Record<string, RequirementWords>>;
