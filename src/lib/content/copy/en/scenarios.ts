import type { ScenarioId } from '../../scenarios/index.ts';

type Told = { readonly title: string; readonly story: string };
type Compared = {
	/** What the courts did in the real dispute, as far as we know. */
	readonly courts: string;
	/** What the bill would have changed. */
	readonly bill: string;
};

/** The examples on the start page. People and details are made up, also where a real dispute stands behind them. */
export const scenarioStories = {
	'search-cash': {
		title: 'Cash missing after a search',
		story:
			'Town officers search a shop with a warrant and take cash and rare coins. Their list shows far less than they took.'
	},
	'four-stops': {
		title: 'Four stops on one street',
		story:
			'A Black driver is pulled over four times on one street within a year. Once he rolled through a stop sign; the other times no one gave a reason.'
	},
	'sit-in-wristlock': {
		title: 'A wristlock at a sit-in',
		story:
			'A woman sits down in a public building and will not get up when told to. After a warning, a trooper twists her wrist to lift her, and she is hurt.'
	},
	'plate-sticker-stop': {
		title: 'Stopped over a sticker',
		story:
			'A trooper stops a young Black man because frost covers a sticker on his plate, which is no offense. The trooper then smells something faint and searches his car.'
	},
	'middle-finger': {
		title: 'Arrested for a rude gesture',
		story:
			'A trooper stops a driver he thinks made a rude gesture. The driver swears, makes the gesture, and is arrested; the charge is later dropped.'
	},
	'bar-shove': {
		title: 'A shove without a word',
		story:
			'A man argues outside a bar. A police sergeant walks up and shoves him without a word, and he hits his head and passes out.'
	},
	'cell-punch': {
		title: 'A punch in a holding cell',
		story:
			'A woman in handcuffs kicks the door of her cell, then stops. A town officer comes in and punches her in the face while another officer watches.'
	},
	'taken-for-burglar': {
		title: 'Taken for a burglar at home',
		story:
			'A sick man, dazed in his own house, is taken for a burglar. One officer uses pepper spray and a baton; another stands by.'
	},
	'shovel-shooting': {
		title: 'A shooting in a crisis',
		story:
			'A family calls for help with a man in a mental-health crisis. He comes toward an officer with a heavy tool and is shot dead within moments.'
	},
	'dna-exoneration': {
		title: 'Cleared after many years',
		story:
			'A man is convicted on misleading evidence and spends many years in prison. New tests clear him, and a court throws the conviction out.'
	},
	'chained-taser': {
		title: 'Tasers on a chained protester',
		story:
			'A protester is chained to a barrel and will not let go. After talks and warnings, officers use a taser in short bursts.'
	},
	'border-patrol': {
		title: 'Stopped by Border Patrol',
		story:
			'Federal agents stop a driver on a back road and give no reason. They pull her out of the car and throw her to the ground.'
	},
	'jail-insulin': {
		title: 'No insulin in prison',
		story:
			'A prisoner with diabetes asks for insulin for two days. Officers do nothing, and he ends up in the hospital.'
	},
	'honest-mistake': {
		title: 'An honest mistake',
		story:
			'A trooper has a warrant for someone else with the same name. He arrests the wrong man in good faith and lets him go that day.'
	},
	'one-day-late': {
		title: 'One day too late',
		story:
			'A town officer hits a person who is already in handcuffs. Three years and one day go by before the person asks for help.'
	},
	'child-in-school': {
		title: 'A child at school',
		story:
			'An officer slams a 14-year-old to the floor in handcuffs and breaks her wrist. She looks for help years later, as an adult.'
	},
	'conviction-stands': {
		title: 'A conviction that still stands',
		story:
			'A woman is in jail for an offense she says she did not commit. She wants to sue the officer who had her arrested for it.'
	},
	'nothing-known': {
		title: 'Almost nothing is known',
		story: 'Someone was hurt by an officer. To every other question the answer is “I don’t know.”'
	}
} as const satisfies Record<ScenarioId, Told>;

/** What courts did in the real dispute, and what S.254 as introduced, never the law, would have changed. */
export const scenarioComparisons: Readonly<Record<ScenarioId, Compared>> = {
	'search-cash': {
		courts:
			'The real case came from California. A judge ruled for the officers before trial, and a federal appeals court agreed in 2019: no earlier case had made it clear that stealing things taken under a warrant breaks the U.S. Constitution. The theft was claimed, never proved.',
		bill: 'Under S.254 as introduced (2022), not the law, the owner could have relied on Vermont’s own rule against keeping other people’s things. Whether an earlier case was close enough would not have mattered.'
	},
	'four-stops': {
		courts:
			'A driver in southern Vermont told the news that he was stopped four times in the year he moved there, and that he was profiled. We know of no lawsuit. Courts look at each stop by itself, and a stop for a real violation is lawful even if the motive was bad.',
		bill: 'Under S.254 as introduced (2022), not the law, each stop with no good reason could have been brought under Article 11 of the Vermont Constitution. The stop for the stop sign would still fail.'
	},
	'sit-in-wristlock': {
		courts:
			'In a Vermont case about a 2015 sit-in, a federal judge ruled for the trooper, an appeals court ruled for the protester, and in March 2026 the U.S. Supreme Court ruled for the trooper, 6 to 3. No earlier case was close enough. It did not decide whether the force was lawful.',
		bill: 'Under S.254 as introduced (2022), not the law, the missing earlier case would not have ended the suit. The protester would still have had to show that the force was more than needed.'
	},
	'plate-sticker-stop': {
		courts:
			'In a Vermont case about a 2014 stop, the Vermont Supreme Court held in 2019 that a person can sue the State for money under Article 11, within limits, and that the stop and the search of the car were unlawful. The State later paid $50,000.',
		bill: 'Under S.254 as introduced (2022), not the law, he could have sued the trooper as well as the State. He would not have had to show that the law was clear, or that the trooper acted in bad faith.'
	},
	'middle-finger': {
		courts:
			'In a Vermont case about a 2018 arrest, the charges ended and the driver sued. The State agreed to pay $175,000 in 2024. We found no ruling on immunity.',
		bill: 'Under S.254 as introduced (2022), not the law, the arrest could have been brought under Vermont law with no fight over immunity that courts made.'
	},
	'bar-shove': {
		courts:
			'In a Vermont case about a 2018 shove, a federal judge refused immunity in 2022 and sent the force claim to a jury. Claims about city policy, and those of the man’s brothers, were thrown out. The city paid $750,000 in 2023.',
		bill: 'Under S.254 as introduced (2022), not the law, there would have been no fight over immunity that courts made. A jury would still have had to find that the shove was wrong.'
	},
	'cell-punch': {
		courts:
			'In a Vermont case about a 2019 punch, a federal judge ruled in 2024 for the woman against the officer who hit her. Part of the claim against a second officer went to a jury. The chief and the city were let out. We do not know what was paid.',
		bill: 'Under S.254 as introduced (2022), not the law, the result against the first officer would be much the same, by a simpler road. It is not known if the bill reached an officer who only watched.'
	},
	'taken-for-burglar': {
		courts:
			'In a Vermont case about a 2010 call, a federal judge refused immunity to two officers in 2015 and gave it to a third, who took no part. The case was settled for $500,000 in 2017. Since then, in 2026, the U.S. Supreme Court has asked for closer earlier cases.',
		bill: 'Under S.254 as introduced (2022), not the law, immunity that courts made would be gone. It is not known whether the law that shields town officers from suits over careless acts would have stayed.'
	},
	'shovel-shooting': {
		courts:
			'In a Vermont case about a 2013 shooting, a federal judge cleared both officers on the force claim in 2018. A claim that the city failed to adapt to the man’s illness, under a federal disability law, went on and was settled for $270,000 in 2019.',
		bill: 'Under S.254 as introduced (2022), not the law, the family could have relied on Vermont’s law on force, which tells officers to take a known crisis into account. That law took effect after the real case. The point would still be disputed.'
	},
	'dna-exoneration': {
		courts:
			'In a Vermont case, a man spent about 18 years in prison until a court threw his conviction out in 2012. He sued, then died, and his estate went on. A federal judge let part of the case go on in 2015, and the State paid $1.55 million in 2016.',
		bill: 'Under S.254 as introduced (2022), not the law, he could have relied on Vermont’s rule against prosecutions brought in bad faith. The bill’s time limit is not known, and that could decide the case.'
	},
	'chained-taser': {
		courts:
			'In a Vermont case about a 2007 protest, a federal judge ruled for the officers in 2009, and an appeals court agreed in 2010. The force was found reasonable, and not clearly unlawful.',
		bill: 'Under S.254 as introduced (2022), not the law, it would not have mattered that no earlier case was close. A court would ask if the force was needed under Vermont’s own law.'
	},
	'border-patrol': {
		courts:
			'In 2022 the U.S. Supreme Court refused to let a man near the Canadian border sue a Border Patrol agent for money. A claim against the United States itself is still possible, if it is first sent to the agency within two years.',
		bill: 'S.254 as introduced (2022), not the law, was about Vermont officers. It would not have helped here. A 2026 Vermont bill, H.849, was about federal agents; we do not know what became of it.'
	},
	'jail-insulin': {
		courts:
			'This example is made up. Courts have long held that officers may not ignore a serious medical need they know about. A prisoner must finish the grievance process before a federal suit.',
		bill: 'Corrections officers are not on Vermont’s list of law enforcement officers. We do not know if S.254 as introduced (2022), not the law, used that list. If it did, it would not have helped here.'
	},
	'honest-mistake': {
		courts:
			'This example is made up. It is the kind of case immunity was made for: a fair mistake, made in good faith. Courts protect an officer who could reasonably believe there was cause.',
		bill: 'Under S.254 as introduced (2022), not the law, immunity that courts made would be gone. The man would still have to show a wrong under Vermont law, and other protections may have stayed.'
	},
	'one-day-late': {
		courts:
			'This example is made up. In a 1979 ruling, the Vermont Supreme Court held a suit filed one day after the last day to be too late.',
		bill: 'The time limit of S.254 as introduced (2022), not the law, is not known. If Vermont’s usual three years applied, this claim would be too late as well.'
	},
	'child-in-school': {
		courts:
			'This example is made up. In Vermont the clock for most claims of a child starts at the 18th birthday. That makes a suit years later possible.',
		bill: 'Under S.254 as introduced (2022), not the law, no immunity that courts made would stand in the way. Its own time limit is not known.'
	},
	'conviction-stands': {
		courts:
			'This example is made up. In 1994 the U.S. Supreme Court held that a suit for money must wait if winning it would mean that a conviction is wrong. The conviction must first be thrown out.',
		bill: 'Under S.254 as introduced (2022), not the law, the conviction would still stand in the way: it speaks against the claim that there was no cause to arrest.'
	},
	'nothing-known': {
		courts: 'This example is made up. It shows what can be said when nothing is known.',
		bill: 'It shows the same for S.254 as introduced (2022), not the law.'
	}
};
