/** Why a requirement of a federal route came out as it did; what can be won; where to sue. */
export const federalReasons = {
	'federal.in-vermont':
		'It happened in Vermont, so this tool knows which time limits and rules apply.',
	'federal.outside-vermont':
		'It happened outside Vermont. You may still have a claim, but another state’s time limits apply and this tool does not know them. Ask a lawyer in that state soon.',
	'federal.nothing-signed': 'You have not signed a release, settlement or deal about this.',
	'federal.release-not-voluntary':
		'You signed a paper giving up claims, but you say it was not your free choice. Before they enforce a release, courts ask if it was your free choice.',
	'federal.settled-with-state':
		'You settled with the State. Under Vermont law, when the State defends those who work for it, a settlement you accept also releases all of them. Have a lawyer read the exact words.',
	'federal.dismissal-deal':
		'You gave up a claim so that charges would be dropped. The Supreme Court has enforced such a deal. There it was a free choice and did not harm the public good. A court would look at yours.',
	'federal.release-voluntary':
		'You signed a release or settlement by choice. It is likely to end this claim if it covers this officer and this event. Have a lawyer read the exact words.',

	'section-1983.private-with-police':
		'This person was no public officer, but worked as one with police. Then their acts can count as the government’s.',
	'section-1983.private-alone':
		'A private guard who acts alone is usually not the government. For this federal law to reach private people, they must act as one with the government. Or they must have been given its powers.',
	'section-1983.court-officer-at-work':
		'A judge or prosecutor doing the work of the office uses government power.',
	'section-1983.on-duty':
		'The officer was on duty. When someone misuses that power, it counts as an act of the government. That is so even when it breaks state law.',
	'section-1983.used-authority':
		'The officer was off duty or it is not clear, but used police power. When someone misuses that power, it counts as an act of the government.',
	'section-1983.off-duty-with-badge':
		'The officer was off duty but showed a uniform or badge. Courts look closely at the facts to decide if police power was used.',
	'section-1983.off-duty-private':
		'The officer was off duty and used no police power. This federal law reaches only people who act with government power.',

	'section-1983.violation-shown':
		'If what you told us is true, it shows a violation of a right under the U.S. Constitution. You would still have to prove it.',
	'section-1983.violation-disputed':
		'Some facts you told us help you and some help the officer. A judge or jury may have to decide who is right.',
	'section-1983.violation-unsettled':
		'Courts have not settled whether this kind of act breaks the U.S. Constitution.',
	'section-1983.violation-not-shown':
		'What you told us does not yet show a violation of a federal right. Breaking a state law or a department rule is not enough by itself.',

	'section-1983.prison-force-meant':
		'For a person serving a sentence, force breaks the Constitution when it is meant to cause harm and not to keep order. You say it was on purpose or had no real need.',
	'section-1983.prison-force-reckless':
		'For a person serving a sentence, courts ask if the force was meant to cause harm. Recklessness alone may not be enough.',
	'section-1983.prison-force-not-meant':
		'For a person serving a sentence, force must be meant to cause harm. It is likely not enough that it was a mistake or careless.',
	'section-1983.force-is-objective':
		'For force, what counts is if it was reasonable on the facts, not what the officer thought. A pure accident is not a seizure.',
	'section-1983.custody-risk-ignored':
		'When you are held, the officer must have ignored a grave risk. It must have been on purpose or reckless. You say this officer did.',
	'section-1983.custody-risk-not-known':
		'When you are serving a sentence, the officer must have known of the grave risk and ignored it. It is likely not enough that it was careless or a mistake.',
	'section-1983.custody-should-have-known':
		'Before conviction, it can be enough that the officer should have known of the serious risk. But plain carelessness is not. Where the line falls can be argued both ways.',
	'section-1983.pursuit-seizure':
		'Ramming or blocking a car to stop it is a seizure. Courts ask if it was reasonable, not what the officer felt.',
	'section-1983.pursuit-meant-harm':
		'In a police chase with no seizure, the officer must have meant to harm someone. To mean to make an arrest is not that. You say so.',
	'section-1983.pursuit-reckless':
		'In a fast chase, recklessness is not enough. When officers had time to think, or made a danger worse, courts may ask for less than a wish to harm.',
	'section-1983.pursuit-not-meant':
		'In a chase with no seizure, a mistake or a lack of care is not enough for a federal claim.',
	'section-1983.property-careless':
		'The Constitution makes a promise of fair process. To lose or harm things by being careless does not break it. A claim that it was seized without reason may still be argued.',
	'section-1983.prosecution-malice':
		'A claim over a false charge needs malice, such as a wrong motive or knowing there was no cause. A mistake or carelessness makes that harder to show.',
	'section-1983.motive-in-the-right':
		'For this kind of claim, what the officer knew or wanted is part of the right itself. It is weighed with the facts of what happened.',
	'section-1983.objective-right':
		'For this kind of claim, courts ask if the act was reasonable on the facts. What the officer was thinking does not decide it.',

	'section-1983.conviction-no-longer-held':
		'Winning would contradict a conviction that still stands, which usually blocks a claim for money. You are not in custody now; the Supreme Court has left that open. The federal appeals court for Vermont has let some such claims go on.',
	'section-1983.conviction-stands':
		'Winning would contradict a conviction that still stands. A claim for money has to wait until the conviction is reversed, wiped out or set aside some other way.',
	'section-1983.conviction-set-aside':
		'The conviction was set aside, so it no longer blocks the claim.',
	'section-1983.conviction-not-contradicted':
		'You were convicted, but winning this claim would not mean that the conviction was wrong. Then the conviction does not block it.',
	'section-1983.no-conviction': 'No conviction stands in the way of this claim.',
	'section-1983.case-pending':
		'A criminal case is still open. A court may put your civil case on hold until it ends, but the time to file may keep running. Talk to your criminal defense lawyer before you write or say more.',
	'section-1983.no-case-pending': 'No open criminal case holds this claim up.',

	'section-1983.not-prison-life':
		'You were not in jail or prison when this was done. So the grievance rule about prison life does not apply.',
	'section-1983.not-confined-now':
		'You are not in jail or prison now. The grievance rule is for people who are confined when they sue.',
	'section-1983.grievance-finished':
		'You finished the grievance process, which people in jail or prison must do before they sue.',
	'section-1983.grievance-not-available':
		'You say no grievance process was open to you. The law asks people to use only the process that was available. The jail may dispute this.',
	'section-1983.grievance-started':
		'You started a grievance but have not finished it. People in jail or prison must finish every step before they sue. The steps can have deadlines of days.',
	'section-1983.grievance-not-filed':
		'You have not filed a grievance. If you are in jail or prison, you must first finish the grievance process. That is so even for a beating, and even if it cannot pay money. File now; deadlines can be days.',
	'section-1983.injury-limit-not-here':
		'The limit on claims for emotional harm is for those who are in jail or prison when they sue. It is about harm while they are held.',
	'section-1983.physical-injury':
		'You were hurt in your body, or a sexual act was done to you. So the limit on claims for emotional harm does not stop this claim.',
	'section-1983.only-emotional-harm':
		'In jail or prison you may not win money for emotional harm alone. There must also be harm to the body or a sexual act. A small token sum or other relief may still be possible.',
	'section-1983.no-emotional-harm-claimed':
		'You are not asking for money for emotional harm, so that limit does not matter here.',

	'section-1983.too-late':
		'The three-year time limit has run out on the dates you gave. Have a lawyer check the dates: a few rules can add time.',
	'section-1983.in-time':
		'On the dates you gave, there is still time. Treat the earliest deadline shown as the real one.',

	'section-1983.compensation':
		'Money for harm you can prove: injury, pain, lost pay, costs. Breaking a right does not by itself have a price.',
	'section-1983.nominal':
		'If a right was broken but no harm is proved, a token sum such as one dollar.',
	'section-1983.fees':
		'The court may make the losing side pay your lawyer if you win. With only a token sum, the fee may be nothing. A first order that is just for a time, and that later no longer matters, does not count as a win.',
	'section-1983.prison-limits':
		'While you are in jail or prison, there are limits on money for emotional harm and on lawyers’ fees.',
	'section-1983.either-court':
		'You can sue in federal court or in Vermont Superior Court. A state court must hear this federal claim and must apply federal immunity rules.',
	'section-1983.no-notice-of-claim':
		'A state may not add its own rule that you must give notice before you bring this federal claim.',

	'section-1983-officer.federal-home-search':
		'This federal law does not reach federal officers. A suit straight under the Constitution is closed in nearly all cases; for a home search by ordinary federal agents it is at best arguable. Ask a lawyer.',
	'section-1983-officer.federal':
		'This federal law reaches people who use state or local power. It does not reach federal officers, and courts have closed nearly all direct suits against them. See the claim against the United States instead.',
	'section-1983-officer.federal-power':
		'The officer was using federal power. Some local officers enforce immigration law under a deal with the United States. In lawsuits they are treated as federal officers.',
	'section-1983-officer.task-force':
		'The officer worked on a team with federal agents. Courts do not agree on whether such officers use state or federal power. Who did what, and under which badge, matters.',
	'section-1983-officer.state-personal-capacity':
		'If an officer works for the State, you can sue the officer as a person. The State itself cannot be sued for money under this law.',
	'section-1983-officer.person':
		'The officer works for a town, a city or some other local body. You can sue such a one as a person.',
	'section-1983-officer.failing-to-step-in':
		'An officer may have had a real chance to stop the wrong of another officer. One who just stood by can have to answer for it.',
	'section-1983-officer.only-watched':
		'This officer only watched. That is not this claim. It may be a different one: failing to step in. Choose that claim too if it fits.',
	'section-1983-officer.only-in-charge':
		'Being in charge is not enough by itself. The one in charge answers only for their own acts, with the state of mind that the right asks for.',
	'section-1983-officer.ordered':
		'This officer gave the order. An officer is responsible for their own acts, and an order is an act.',
	'section-1983-officer.acted':
		'This officer did it. Each officer is responsible for their own acts.',
	'section-1983-officer.judge-judging':
		'Judges cannot be sued for money over what they do as judges, however wrong it was.',
	'section-1983-officer.judge-outside-court':
		'Judges are protected for acts of judging. Whether this was such an act is not clear.',
	'section-1983-officer.judge-private-act':
		'A judge is not protected for acts that are not part of judging.',
	'section-1983-officer.prosecutor-in-court':
		'You cannot sue a prosecutor for money over work on a case in court. That holds no matter how wrong it was.',
	'section-1983-officer.prosecutor-investigating':
		'A prosecutor may act as a police detective would, or swear to facts. There is no full immunity for that work. Qualified immunity may still apply.',
	'section-1983-officer.testimony-only':
		'You cannot sue officers for what they say as witnesses in court or to a grand jury. It is different when proof was made up or hidden out of court.',
	'section-1983-officer.no-absolute-immunity':
		'Police work of this kind does not have full immunity. Only qualified immunity can apply.',
	'section-1983-officer.law-was-clear':
		'There is an earlier case that binds courts here. It looks close enough to have made this clearly unlawful. The officer has the burden of showing immunity. A judge would decide.',
	'section-1983-officer.private-immunity':
		'Courts have not settled which private guards may claim qualified immunity. Guards of a for-profit prison could not; some people hired by the government could.',
	'section-1983-officer.law-arguably-clear':
		'Earlier decisions are close, but not the same. Since 2026 the Supreme Court has said again that a case must be very similar. A judge could go either way.',
	'section-1983-officer.possibly-obvious':
		'We found no close decision, but some acts are so plainly cruel that no earlier case is needed. Courts say this rarely, so this is uncertain.',
	'section-1983-officer.law-not-clear':
		'We found no earlier case that binds courts here and is close enough. None made this clearly unlawful on that day. Qualified immunity is likely to block this claim, even if a right was broken.',
	'section-1983-officer.punitive':
		'Extra money to punish the one who did it. It is for one with an evil motive, or who did not care about your rights.',
	'section-1983-officer.order':
		'A court order to stop or change something. Qualified immunity is about money, not orders, but you must show a real threat that it will happen to you again.',
	'section-1983-officer.state-pays':
		'The State pays what its employee owes by a judgment or settlement. The limit is $500,000 for one person and $2,000,000 for one event. It does not have to pay for gross negligence or for wrongs done on purpose. Nor must it pay a settlement it did not agree to.',
	'section-1983-officer.town-pays':
		'A town often pays for its officer. It does not have to for acts found to be on purpose, willful or outside the job.',

	'section-1983-municipality.town':
		'You can sue a town or city under this law. But it must be for its own policy, its own habit or its own choice. It does not answer just for hiring the officer.',
	'section-1983-municipality.sheriff':
		'It is not settled for every task if a Vermont sheriff acts for the State or the county. But the federal court in Vermont has treated sheriffs and deputies as part of the State. That blocks this claim. Ask a lawyer.',
	'section-1983-municipality.state-police':
		'The State Police are part of the State, and the State cannot be sued for money under this law.',
	'section-1983-municipality.state':
		'This person works for the State, and the State cannot be sued for money under this law.',
	'section-1983-municipality.federal':
		'The officer works for the United States, not for a town or city.',
	'section-1983-municipality.federal-power':
		'The officer was using federal power, so this claim against a town is not open.',
	'section-1983-municipality.task-force':
		'The officer was on a team made up of more than one agency. Whether a town’s own policy was behind the act is not clear.',
	'section-1983-municipality.private': 'A private guard’s employer is not a town or city.',
	'section-1983-municipality.campus':
		'The police of the University of Vermont have police powers. But it is not settled if their school counts as a town or as the State for this law.',
	'section-1983-municipality.out-of-state':
		'An agency from another state must be part of a town, city or county. If not, you cannot sue it this way. It is not clear which court could hear it.',
	'section-1983-municipality.written-policy':
		'You say a written policy was behind it. A town answers for its own policy.',
	'section-1983-municipality.policymaker':
		'You say someone with the last word, such as the chief, decided it. A town answers for that decision.',
	'section-1983-municipality.custom':
		'You say it was a habit in the department. You would have to show that it was widespread and well known.',
	'section-1983-municipality.training':
		'You say officers were not trained or watched well enough. Courts usually ask for a number of cases like it that the town knew of and ignored.',
	'section-1983-municipality.no-policy':
		'From what you told us, no policy, habit or choice of the town itself was behind it. A town does not answer just for employing the officer.',
	'section-1983-municipality.no-immunity':
		'A town or city cannot claim qualified immunity. So this claim can go on even if the officer is immune.',
	'section-1983-municipality.no-punitive':
		'Money to punish is meant for the person who did wrong. As far as we know, it is not available against a town or city; our source for that is not checked.',

	'federal-tort-claims.federal-officer':
		'The officer works for the United States. The claim is against the United States, not the officer.',
	'federal-tort-claims.federal-power':
		'The officer was using federal power. Local officers at work for a federal agency can count as people who work for the United States.',
	'federal-tort-claims.task-force':
		'The officer was on a team with federal agents. Whether the officer counts as working for a federal agency is not settled.',
	'federal-tort-claims.not-federal':
		'This claim is only for wrongs by federal officers. This officer does not work for the United States.',
	'federal-tort-claims.sexual-scope':
		'The United States answers only for acts within the job. Whether sexual misconduct can be within the job is often disputed.',
	'federal-tort-claims.on-duty':
		'The officer was on duty. The United States answers for acts within the job.',
	'federal-tort-claims.off-duty-authority':
		'The officer was off duty but used or showed official power. Whether that was within the job can be argued both ways.',
	'federal-tort-claims.off-duty':
		'The officer was off duty and did not use the power of the job. The United States answers only for acts within the job.',
	'federal-tort-claims.assault-battery':
		'Assault and battery by federal law enforcement officers are wrongs this law allows suits for.',
	'federal-tort-claims.false-imprisonment':
		'False arrest and false imprisonment by federal law enforcement officers are wrongs this law allows suits for.',
	'federal-tort-claims.malicious-prosecution':
		'Malicious prosecution by federal law enforcement officers is a wrong this law allows suits for.',
	'federal-tort-claims.home-entry':
		'In 2025 the Supreme Court brought back a suit under this law. Federal agents had raided the wrong house. The case went back to a lower court.',
	'federal-tort-claims.detained-goods':
		'This law has an exception for goods that officers detain. Whether it covers what happened to your property is not settled here. Ask a lawyer.',
	'federal-tort-claims.no-tort':
		'This law covers wrongs that state injury law would cover. A claim about speech or unequal treatment alone is not one of them. If you were also hurt, arrested or charged, look at those claims.',
	'federal-tort-claims.carelessness':
		'This law also covers harm when those who work for the United States are careless.',
	'federal-tort-claims.wrong-shown':
		'Vermont law decides what counts as a wrong. If what you told us is true, it shows one. You would still have to prove it.',
	'federal-tort-claims.wrong-disputed':
		'Vermont law decides what counts as a wrong. Some facts you told us help you and some help the officer.',
	'federal-tort-claims.wrong-unsettled':
		'Vermont law decides what counts as a wrong. Courts have not settled whether this is one.',
	'federal-tort-claims.wrong-not-shown':
		'Vermont law decides what counts as a wrong. What you told us does not yet show one.',
	'federal-tort-claims.choice-of-care':
		'You cannot sue the United States over how it makes judgment calls on policy. How to give care, run custody or chase a car may be argued to be such a call.',
	'federal-tort-claims.discretion-open':
		'You cannot sue the United States over how it makes judgment calls on policy. In 2025 the Supreme Court said this exception can still apply to wrongs by federal officers. How far it goes is not settled.',
	'federal-tort-claims.sued-first':
		'You went to court, but have not filed a written claim with the agency. A court cannot hear this claim yet. First the agency must say no, or not answer for six months.',
	'federal-tort-claims.claim-not-filed-yet':
		'First step: file a written claim with the federal agency. You have not done this yet. Do it within two years; a court cannot hear the case before.',
	'federal-tort-claims.waiting':
		'You filed the written claim and are waiting. You may sue after the agency says no, or after six months without an answer.',
	'federal-tort-claims.silence':
		'You filed the written claim and six months went by without an answer. You may treat that as a no, and sue.',
	'federal-tort-claims.denied':
		'You filed the written claim and the agency said no. You have six months from the day it mailed the letter to sue.',
	'federal-tort-claims.conviction-stands':
		'Winning would contradict a conviction that still stands. That rule was made for civil-rights suits; we could not confirm how far it reaches this claim.',
	'federal-tort-claims.no-conviction-problem': 'No conviction stands in the way of this claim.',
	'federal-tort-claims.too-late':
		'A time limit has run out on the dates you gave: two years for the written claim, and six months after a denial for the lawsuit. Have a lawyer check the dates.',
	'federal-tort-claims.in-time':
		'On the dates you gave, there is still time. Treat the earliest deadline shown as the real one.',
	'federal-tort-claims.compensation': 'Money for harm you can prove, as Vermont law measures it.',
	'federal-tort-claims.no-punitive':
		'As far as we know, no extra money to punish. Our source for this is not checked.',
	'federal-tort-claims.judgment-bar':
		'Be careful with order: a judgment in this case can end your other suit, the one against the officer for the same act.',
	'federal-tort-claims.federal-court':
		'Federal court only. As far as we know, a judge decides, without a jury.',
	'federal-tort-claims.agency-first':
		'Before court, a written claim to the agency that names an exact sum.'
} as const;

type RequirementWords = { readonly name: string; readonly question: string };

const section1983Requirements = {
	place: { name: 'Place', question: 'Did it happen in Vermont?' },
	'color-of-law': {
		name: 'Government power',
		question: 'Was the officer using government power?'
	},
	violation: {
		name: 'A federal right',
		question: 'Does what you told us show that a federal right was broken?'
	},
	'state-of-mind': {
		name: 'State of mind',
		question: 'Was it more than carelessness, where the law asks for more?'
	},
	conviction: {
		name: 'A conviction that stands',
		question: 'Is the claim free of a conviction that still stands?'
	},
	'pending-case': {
		name: 'An open criminal case',
		question: 'Is the claim free of an open criminal case?'
	},
	grievance: {
		name: 'Jail grievance',
		question: 'If you are in jail or prison, did you finish the grievance process?'
	},
	'mental-injury': {
		name: 'Emotional harm in custody',
		question: 'If you are in jail or prison, is there more than emotional harm?'
	},
	release: { name: 'A signed release', question: 'Is the claim still yours, not signed away?' },
	deadline: { name: 'Time limit', question: 'Is there still time to sue?' }
} as const satisfies Record<string, RequirementWords>;

/** The name and question of each requirement, by route and requirement id. */
export const federalRequirements = {
	'section-1983-officer': {
		...section1983Requirements,
		person: {
			name: 'Someone this law reaches',
			question: 'Is this an officer whom this federal law reaches?'
		},
		'personal-involvement': {
			name: 'The officer’s own part',
			question: 'Did this officer take part?'
		},
		'absolute-immunity': {
			name: 'Full immunity',
			question: 'Was it free of the full immunity of judges, prosecutors and witnesses?'
		},
		'qualified-immunity': {
			name: 'Qualified immunity',
			question: 'Did earlier decisions make it clear that this was unlawful?'
		}
	},
	'section-1983-municipality': {
		...section1983Requirements,
		municipality: {
			name: 'A town or city',
			question: 'Does the officer work for a town or city?'
		},
		policy: {
			name: 'The town’s own policy',
			question: 'Did a policy, custom or decision of the town cause it?'
		},
		immunity: {
			name: 'No immunity for towns',
			question: 'Is the town without qualified immunity?'
		}
	},
	'federal-tort-claims': {
		place: section1983Requirements.place,
		'federal-officer': {
			name: 'A federal officer',
			question: 'Did the officer work for the United States?'
		},
		scope: { name: 'On the job', question: 'Was the officer acting within the job?' },
		'covered-wrong': {
			name: 'A covered wrong',
			question: 'Is this a kind of wrong this law allows suits for?'
		},
		violation: {
			name: 'A wrong under Vermont law',
			question: 'Does what you told us show a wrong under Vermont law?'
		},
		'discretionary-function': {
			name: 'Judgment calls',
			question: 'Was it more than a judgment call about policy?'
		},
		'agency-claim': {
			name: 'Claim to the agency first',
			question: 'Is the written claim to the agency done, or still possible?'
		},
		conviction: section1983Requirements.conviction,
		'pending-case': section1983Requirements['pending-case'],
		release: section1983Requirements.release,
		deadline: section1983Requirements.deadline
	}
} as const satisfies Record<string, Record<string, RequirementWords>>;
