/** Words around the unsettled questions. */
export const openQuestions = {
	title: 'What the law leaves unsettled',
	lead: 'Courts have not settled these points, or we could not find the answer. A lawyer can tell you whether they matter in your case.'
} as const;

/** Each unsettled point: the question, and why it is open. */
export const openQuestionWords = {
	'zorn-effect': {
		question: 'How will courts read Zorn v. Linton?',
		why: 'In March 2026 the U.S. Supreme Court gave immunity to a Vermont trooper. It said that courts usually need an earlier case. In it, an officer in a spot like this one must have been found to break the Constitution. We found no later case that shows how strictly the courts above Vermont will use it.'
	},
	'circuit-precedent': {
		question: 'Is a decision of the federal appeals court enough to make the law clear?',
		why: 'The Second Circuit covers Vermont. The U.S. Supreme Court has only assumed that the cases of such a court can make a right clear enough to defeat immunity. It has not decided that.'
	},
	'passive-resistance': {
		question: 'How much force may police use on someone who just will not move?',
		why: 'Zorn v. Linton gave the officer immunity but did not decide whether the force was lawful.'
	},
	'officer-created-danger': {
		question: 'Does it count that the officer created the danger?',
		why: 'Since 2025 courts look at the whole encounter, but the U.S. Supreme Court left open how much an officer’s own risky move counts.'
	},
	'force-statute-suit': {
		question: 'Can a person sue under Vermont’s law on the use of force itself?',
		why: 'The law gives every person a right against too much force. But it does not say that you may sue when an officer breaks it. Under today’s law it serves as a measure of what was proper.'
	},
	'article-11-towns': {
		question: 'Can a town or city be sued under Article 11 of the Vermont Constitution?',
		why: 'The Zullo decision was about the State. One legal survey says towns too; the lead sponsor of the 2022 bill said only the State Police. We found no Vermont decision that settles it.'
	},
	'article-11-other-remedy': {
		question: 'Does a federal suit count as another remedy?',
		why: 'A claim under Article 11 is open only if there is no other meaningful remedy. We found no ruling that says if such a suit against the officer is one.'
	},
	'article-11-time-limit': {
		question: 'How long do you have to bring a claim under Article 11?',
		why: 'No decision we found says. One federal ruling treated three years as in time. We use three years as the safe figure.'
	},
	'sheriff-state-or-county': {
		question: 'Does a Vermont sheriff act for the State or for the county?',
		why: 'Federal judges in Vermont have treated sheriffs and deputies as people who act for the State. The U.S. Supreme Court says it depends on state law and on the task. The sheriff’s department is a body of its own.'
	},
	'deputy-sexual-misconduct': {
		question: 'Does a sheriff answer for a deputy’s sexual misconduct?',
		why: 'Not under the law that makes sheriffs answer for what deputies do in their office. But in 2004 the Vermont Supreme Court left it to a jury if the sheriff must answer. There, the deputy’s post had helped him do it. In 2007 it would not apply that idea to a church.'
	},
	'task-force': {
		question: 'Whose officer is a local one on a federal team?',
		why: 'Some local police are given immigration powers by a deal with the United States. For this they are treated as federal. For other joint teams the courts differ. It matters who did what, and under which badge.'
	},
	'campus-police': {
		question: 'Do campus police count as State or local officers?',
		why: 'The police of the school are on Vermont’s list of law enforcement officers. We found no decision on which rules apply when they are sued.'
	},
	'federal-agents-bill': {
		question: 'Will Vermont let people sue federal agents?',
		why: 'A 2026 bill, H.849, would. It had its first hearings in early 2026. We do not know what became of it. Today courts almost never let you claim money from the agent as a person; the usual way is a claim against the United States.'
	},
	'recording-police': {
		question: 'Is the right to record police clear enough?',
		why: 'Appeals courts in other parts of the country say there is such a right. We found no controlling decision of the U.S. Supreme Court or the Second Circuit. Ask a lawyer.'
	},
	'theft-under-warrant': {
		question: 'Does it break the Constitution when officers steal what a warrant let them take?',
		why: 'In a case from California, the officers got immunity. No earlier ruling had said so clearly. That court does not bind Vermont, and we found no Vermont or Second Circuit decision on it.'
	},
	'created-danger': {
		question: 'Can police be sued for putting a person in danger from someone else?',
		why: 'There is no general duty to protect. The Second Circuit allows a claim when officials made the danger worse in a shocking way. The U.S. Supreme Court has not adopted that rule.'
	},
	'roadside-accommodation': {
		question: 'Does Vermont’s law against discrimination in public places cover a police stop?',
		why: 'The law covers bodies of government. Prisons are among them. And the Human Rights Commission has taken up a complaint about State troopers. We found no Vermont Supreme Court decision about a stop on the road.'
	},
	'discrimination-time-limit': {
		question: 'Three years or six for a discrimination claim?',
		why: 'Federal judges in Vermont used three years where the harm was to the person. They used six where it was mixed with a loss of money. Treat three as the limit.'
	},
	'prosecution-time-limit': {
		question: 'Three years or six for a wrongful-charge claim under Vermont law?',
		why: 'A federal judge in Vermont said three years for harm to the person. It is six where only the cost of the defense is claimed. Treat three as the limit.'
	},
	'custody-tolling': {
		question: 'Does time in jail before trial stop the clock?',
		why: 'One federal ruling from Vermont in 2024 says yes, when you are held from the arrest with no break. It is a single ruling by a magistrate judge. Do not count on the extra time.'
	},
	'death-tolling': {
		question: 'Does anything stop the clock on a wrongful death claim?',
		why: 'That limit stands in its own law. The rules that stop the clock for a child, or for one who lacks capacity, stand in a different law. We found no decision that those rules apply. Treat the limit as running.'
	},
	'charter-notice': {
		question: 'Does the city or town have its own notice rule?',
		why: 'We found no general rule in Vermont that you must give a town notice first. We mean before you sue over what its police did. We did not check every city charter. Check yours.'
	},
	'risk-pool': {
		question: 'Does the town’s insurance lift its immunity?',
		why: 'A town that buys an insurance policy gives up immunity up to the limit of the policy. Membership in a pool of towns does not have that effect. You need to learn which kind your town has.'
	},
	'conviction-after-release': {
		question: 'Does a conviction still block the claim after a person is out of custody?',
		why: 'A claim that would mean a standing conviction is wrong must usually wait. Courts differ about people who are no longer held. The U.S. Supreme Court left that question aside in 2026.'
	},
	's254-officer': {
		question:
			'Who counted as a law enforcement officer under S.254 as introduced (2022), not the law?',
		why: 'We do not have the definition in S.254 as introduced (2022), which is not the law. We use the general list in the Vermont code, and you can switch that assumption.'
	},
	's254-unknown': {
		question: 'What did the rest of S.254 as introduced (2022), not the law, say?',
		why: 'We could not get the full text of S.254 as introduced (2022), which is not the law. Not known to us: lawyers’ fees, any share the officer would pay, the time limit, the start date and past events. Nor do we know about the shields that come from statutes. The sponsor wrote that those who act in good faith would be fully covered; that is his statement, not the text of the bill.'
	}
} as const;
