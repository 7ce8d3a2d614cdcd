/** Why a requirement of S.254 as introduced (2022), which is not the law, came out as it did. */
export const s254Reasons = {
	's254.in-vermont':
		'It happened in Vermont. S.254 as introduced (2022), which is not the law, was about Vermont.',
	's254.outside-vermont':
		'It happened outside Vermont. S.254 as introduced (2022), which is not the law, was about Vermont.',
	's254.as-if-in-force':
		'S.254 as introduced (2022) is not the law and never was. For this comparison we pretend it was in force on the day it happened.',
	's254.only-later-acts':
		'You chose to assume that S.254 as introduced (2022), which is not the law, would cover only acts after it began. It never began, so no past act would be covered. Vermont laws usually do not reach back unless they say so.',

	's254.listed-officer':
		'This kind of officer is on Vermont’s general list of law enforcement officers. S.254 as introduced (2022), which is not the law, was about law enforcement officers; we have not seen its own definition.',
	's254.federal-officer':
		'Vermont’s list of law enforcement officers leaves out federal officers. And S.254 as introduced (2022), which is not the law, was about those of Vermont. A separate 2026 bill, H.849, is about federal agents; we do not know that it became law.',
	's254.private-guard':
		'A private guard is not on Vermont’s list of law enforcement officers. S.254 as introduced (2022), which is not the law, was about law enforcement officers.',
	's254.court-officer':
		'Prosecutors and judges are not on Vermont’s list of law enforcement officers. S.254 as introduced (2022), which is not the law, was limited to law enforcement officers.',
	's254.other-state':
		'Officers of another state are not on Vermont’s list of law enforcement officers. We have not seen that S.254 as introduced (2022), which is not the law, would reach them.',
	's254.corrections-included':
		'You chose to assume that S.254 as introduced (2022), which is not the law, would cover corrections officers. We have not seen its definition.',
	's254.corrections-not-listed':
		'Corrections officers are not on Vermont’s list of law enforcement officers. We assume S.254 as introduced (2022), which is not the law, used that list; we have not seen its definition. You can switch this.',
	's254.task-force':
		'The officer was using federal power. We do not know if S.254 as introduced (2022), which is not the law, would reach a Vermont officer then.',
	's254.constable-without-powers':
		'A constable without police powers is not on Vermont’s list of law enforcement officers. S.254 as introduced (2022), which is not the law, was about law enforcement officers.',
	's254.campus-guard':
		'Campus guards without police powers are not on Vermont’s list of law enforcement officers. S.254 as introduced (2022), which is not the law, was about law enforcement officers.',

	's254.on-duty':
		'The officer was on duty. S.254 as introduced (2022), which is not the law, covered those who act with the power of the State, or within that of their agency.',
	's254.used-authority':
		'The officer used police power. S.254 as introduced (2022), which is not the law, covered those who act with the power of the State, or within that of their agency.',
	's254.off-duty-with-badge':
		'The officer was off duty but showed a uniform or badge. Whether that was within the authority S.254 as introduced (2022), which is not the law, speaks of can be argued both ways.',
	's254.private-act':
		'The officer was off duty and used no police power. S.254 as introduced (2022), which is not the law, covered only acts with public power behind them.',

	's254.act':
		'This officer did it or ordered it. S.254 as introduced (2022), which is not the law, covered acts by an officer.',
	's254.omission':
		'This officer failed to act. As quoted, S.254 as introduced (2022), which is not the law, covered failing to act too. We have not seen that it named failing to step in.',
	's254.only-in-charge':
		'This officer was in charge but did not act. As quoted, S.254 as introduced (2022), which is not the law, covered a failure to act. But we do not know what it asked of those in charge.',

	's254.vermont-right':
		'This touches a right that comes from Vermont law. S.254 as introduced (2022), which is not the law, covered only Vermont rights, not federal ones.',
	's254.vermont-right-unsettled':
		'S.254 as introduced (2022), which is not the law, covered only Vermont rights. Courts have not settled whether a Vermont right of the needed kind was touched here.',
	's254.no-vermont-right':
		'We found no Vermont right of the needed kind here. S.254 as introduced (2022), which is not the law, covered only Vermont statutes, Vermont common law, and parts of the Vermont Constitution that let people sue.',

	's254.violation-shown':
		'If what you told us is true, it shows a wrong under Vermont law. You would still have to prove it. S.254 as introduced (2022) is not the law.',
	's254.violation-disputed':
		'Some facts you told us help you and some help the officer. S.254 as introduced (2022), which is not the law, would not have removed the need to prove a wrong.',
	's254.violation-unsettled':
		'Courts have not settled whether this is a wrong under Vermont law. S.254 as introduced (2022), which is not the law, would not have settled it.',
	's254.violation-not-shown':
		'What you told us does not yet show a wrong under Vermont law. S.254 as introduced (2022), which is not the law, would not have removed the need to prove one.',

	's254.no-common-law-immunity':
		'S.254 as introduced (2022), which is not the law, said immunity made by courts is no defense. Its stated purpose was to waive qualified immunity. So no earlier, similar case would be needed.',
	's254.on-purpose':
		'You say it was on purpose. The Vermont laws that protect public employees do not cover willful acts, so it does not matter here whether S.254 as introduced (2022), which is not the law, kept them.',
	's254.grossly-negligent':
		'You say it was reckless. The Vermont law that shields those who work for the State does not cover gross negligence, so it matters less whether S.254 as introduced (2022), which is not the law, kept it.',
	's254.statutory-unknown':
		'It may not have been on purpose. Vermont statutes protect public employees then and send the claim to the State or town. We do not know if S.254 as introduced (2022), which is not the law, removed that protection.',
	's254.statutory-removed':
		'You chose to assume that S.254 as introduced (2022), which is not the law, also took away the shield that Vermont statutes give public employees.',
	's254.statutory-kept':
		'You chose to assume that S.254 as introduced (2022), which is not the law, kept the shield that Vermont statutes give public employees for acts not done on purpose. Then the claim against the officer is likely blocked; the State or town may answer instead.',

	's254.conviction-stands':
		'Winning would contradict a conviction that still stands. Federal law blocks such civil-rights claims. We do not know what S.254 as introduced (2022), which is not the law, would have done.',
	's254.case-pending':
		'A criminal case is still open. Courts may pause a civil case until it ends. We have not seen that S.254 as introduced (2022), which is not the law, spoke to this. Talk to your criminal defense lawyer first.',
	's254.no-conviction-problem':
		'No conviction or open criminal case stands in the way. S.254 as introduced (2022) is not the law.',
	's254.nothing-signed':
		'You have not signed a release, settlement or deal. S.254 as introduced (2022) is not the law.',
	's254.release-not-voluntary':
		'You signed a paper giving up claims, but say it was not your free choice. Courts look at that. We have not seen that S.254 as introduced (2022), which is not the law, spoke to it.',
	's254.settled-with-state':
		'You settled with the State. Under Vermont law, when the State defends those who work for it, that also releases them. We have not seen that S.254 as introduced (2022), which is not the law, would change this.',
	's254.dismissal-deal':
		'You gave up a claim so that charges would be dropped. Courts look at such deals. We have not seen that S.254 as introduced (2022), which is not the law, spoke to them.',
	's254.release-voluntary':
		'You signed a release or settlement by choice. It is likely to end a claim it covers. We have not seen that S.254 as introduced (2022), which is not the law, would change this.',
	's254.too-late':
		'We do not know the time limit in S.254 as introduced (2022), which is not the law. Under the limit assumed here, it is too late.',
	's254.in-time':
		'We do not know the time limit in S.254 as introduced (2022), which is not the law. Under the limit assumed here, there is still time. Only today’s deadlines are real.',

	's254.damages-or-order':
		'As quoted, S.254 as introduced (2022), which is not the law, let a person ask for money or a court order.',
	's254.fees-not-known':
		'Whether the winner’s lawyer would be paid: not known to us. S.254 as introduced (2022) is not the law.',
	's254.fees-assumed':
		'You chose to assume that the winner could ask for lawyers’ fees. We have not seen that in S.254 as introduced (2022), which is not the law.',
	's254.no-fees-assumed':
		'You chose to assume that each side pays its own lawyer. We have not seen that in S.254 as introduced (2022), which is not the law.',
	's254.indemnity-qualified':
		'As its stated aim, S.254 as introduced (2022), which is not the law, would have had the agency pay for its officer. There were conditions. The conditions are not known to us.',
	's254.indemnity-good-faith':
		'You chose the sponsor’s words: he wrote in a newspaper that one who acts in good faith would be covered “100 percent”. That is not text of S.254 as introduced (2022), which is not the law.',
	's254.share-not-known':
		'Whether the officer would pay a share in person: not known to us. S.254 as introduced (2022) is not the law.',
	's254.share-none-assumed':
		'You chose to assume that the officer would pay nothing in person. We have not seen that in S.254 as introduced (2022), which is not the law.',
	's254.share-assumed':
		'You chose to assume that an officer who acted in bad faith would pay some share. We have seen no figure in S.254 as introduced (2022), which is not the law.',
	's254.cap-not-known':
		'A limit on the money: none is quoted, but we have not seen the whole bill. S.254 as introduced (2022) is not the law.',
	's254.no-cap-assumed':
		'You chose to assume no limit on the money under S.254 as introduced (2022), which is not the law.',
	's254.cap-assumed':
		'You chose to assume that the limits for claims against the State would apply: $500,000 for one person and $2,000,000 for one event. We have not seen that in S.254 as introduced (2022), which is not the law.',
	's254.what-passed':
		'What passed in 2022 was different: S.254 as passed kept qualified immunity. It left a rule that agencies keep public records. They show what is paid in court cases about rights in the Vermont Constitution.',
	's254.court-not-stated':
		'The part of S.254 as introduced (2022), which is not the law, that we have seen does not name a court.',
	's254.federal-claim-unchanged':
		'S.254 as introduced (2022), which is not the law, could not change federal law. A federal civil-rights claim would still face qualified immunity, even in a Vermont court.'
} as const;

/** The name and question of each requirement of S.254 as introduced (2022), which is not the law. */
export const s254Requirements = {
	s254: {
		place: { name: 'Place', question: 'Did it happen in Vermont?' },
		start: {
			name: 'Start date',
			question: 'Would the bill reach something that happened that day?'
		},
		officer: {
			name: 'A law enforcement officer',
			question: 'Is this a law enforcement officer of Vermont?'
		},
		authority: {
			name: 'Public authority',
			question: 'Did the officer act with public power?'
		},
		'act-or-omission': {
			name: 'Act or failure to act',
			question: 'Did the officer do it, or fail to act?'
		},
		'vermont-right': {
			name: 'A Vermont right',
			question: 'Does the right come from Vermont law of the needed kind?'
		},
		violation: {
			name: 'A wrong under Vermont law',
			question: 'Does what you told us show a wrong under Vermont law?'
		},
		'common-law-immunity': {
			name: 'No qualified immunity',
			question: 'Would immunity made by courts be out of the way?'
		},
		'statutory-immunity': {
			name: 'Protection by statute',
			question: 'Would the protection Vermont statutes give public employees be out of the way?'
		},
		conviction: {
			name: 'Criminal case',
			question: 'Is the claim free of a conviction or an open criminal case?'
		},
		release: { name: 'A signed release', question: 'Is the claim still yours, not signed away?' },
		deadline: {
			name: 'Time limit',
			question: 'Would there still be time, under the limit assumed?'
		}
	}
} as const;
