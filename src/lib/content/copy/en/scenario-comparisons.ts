import type { ScenarioId } from '../../scenarios/index.ts';

type Compared = {
	/** What the courts did in the real dispute, as far as we know. */
	readonly courts: string;
	/** What the bill would have changed. */
	readonly bill: string;
};

/** What courts did in the real dispute, and what S.254 as introduced, never the law, would have changed. */
export const scenarioComparisons: Readonly<Record<ScenarioId, Compared>> = {
	'search-cash': {
		courts:
			'The real case came from California. A judge ruled for the officers before trial. In 2019 a higher court agreed: no earlier case had made it clear that stealing things taken under a warrant breaks the U.S. Constitution. The theft was claimed, never proved.',
		bill: 'Under S.254 as introduced (2022), not the law, the owner could have used Vermont’s own rule against keeping what is not yours. Whether an earlier case was close enough would not have mattered.'
	},
	'four-stops': {
		courts:
			'A driver in southern Vermont told the news that he was stopped four times in the year he moved there. He said he was profiled. We know of no lawsuit. Courts look at each stop by itself. A stop for a real violation is lawful even if the motive was bad.',
		bill: 'Under S.254 as introduced (2022), not the law, each stop with no good reason could have been brought under Article 11 of the Vermont Constitution. The stop for the stop sign would still fail.'
	},
	'sit-in-wristlock': {
		courts:
			'This was a Vermont case about a 2015 sit-in. A federal judge ruled for the trooper. A higher court ruled for the protester. In March 2026 the top U.S. court ruled for the trooper, 6 to 3. No earlier case was close enough. The court did not decide whether the force was lawful.',
		bill: 'Under S.254 as introduced (2022), not the law, the missing earlier case would not have ended the suit. The protester would still have had to show that the force was more than needed.'
	},
	'plate-sticker-stop': {
		courts:
			'This was a Vermont case about a 2014 stop. In 2019 the Vermont Supreme Court held that one can sue the State for money under Article 11, within limits. It held that the stop and the search of the car were unlawful. The State later paid $50,000.',
		bill: 'Under S.254 as introduced (2022), not the law, he could have sued the trooper as well as the State. He would not have had to show that the law was clear, or that the trooper acted in bad faith.'
	},
	'middle-finger': {
		courts:
			'In a Vermont case about a 2018 arrest, the charges ended and the driver sued. The State agreed to pay $175,000 in 2024. We found no ruling on immunity.',
		bill: 'Under S.254 as introduced (2022), not the law, the arrest could have been brought under Vermont law with no fight over immunity that courts made.'
	},
	'bar-shove': {
		courts:
			'This was a Vermont case about a 2018 shove. In 2022 a federal judge refused immunity and sent the force claim to a jury. Claims about city policy, and those of the man’s brothers, were thrown out. The city paid $750,000 in 2023.',
		bill: 'Under S.254 as introduced (2022), not the law, there would have been no fight over immunity that courts made. A jury would still have had to find that the shove was wrong.'
	},
	'cell-punch': {
		courts:
			'This was a Vermont case about a 2019 punch. In 2024 a federal judge ruled for the woman against the officer who hit her. Part of the claim against a second officer went to a jury. The chief and the city were let out. We do not know what was paid.',
		bill: 'Under S.254 as introduced (2022), not the law, the result for the first officer would be much the same, by a short road. It is not known if the bill reached an officer who only watched.'
	},
	'taken-for-burglar': {
		courts:
			'This was a Vermont case about a 2010 call. In 2015 a federal judge refused immunity to two officers. A third, who took no part, got it. The case was settled for $500,000 in 2017. Since then, in 2026, the U.S. Supreme Court has asked for closer earlier cases.',
		bill: 'Under S.254 as introduced (2022), not the law, immunity that courts made would be gone. One law shields town officers from suits over acts that are only careless. We do not know if it would have stayed.'
	},
	'shovel-shooting': {
		courts:
			'This was a Vermont case about a 2013 shooting. In 2018 a federal judge cleared both officers on the force claim. Another claim went on, under a federal law on disability: that the city did not adapt to the man’s illness. It was settled for $270,000 in 2019.',
		bill: 'Under S.254 as introduced (2022), not the law, the family could have used Vermont’s law on force. It tells officers to take a known crisis into account. That law took effect after the real case. The point would still be disputed.'
	},
	'dna-exoneration': {
		courts:
			'In a Vermont case, a man spent about 18 years in prison until a court threw his conviction out in 2012. He sued, then died, and his estate went on. A federal judge let part of the case go on in 2015, and the State paid $1.55 million in 2016.',
		bill: 'Under S.254 as introduced (2022), not the law, he could have used Vermont’s rule against charges brought in bad faith. The bill’s time limit is not known, and that could decide the case.'
	},
	'chained-taser': {
		courts:
			'This was a Vermont case about a 2007 protest. A federal judge ruled for the officers in 2009. A higher court agreed in 2010. It found the force fair, and not clearly unlawful.',
		bill: 'Under S.254 as introduced (2022), not the law, it would not have mattered that no earlier case was close. A court would ask if the force was needed under Vermont’s own law.'
	},
	'border-patrol': {
		courts:
			'In 2022 the U.S. Supreme Court ruled on the case of a man near the border with Canada. It did not let him sue a Border Patrol agent for money. A claim against the United States itself can still be made, if the agency first gets it within two years.',
		bill: 'S.254 as introduced (2022), not the law, was for Vermont officers. It would not have helped here. A 2026 Vermont bill, H.849, was about federal agents; we do not know what became of it.'
	},
	'jail-insulin': {
		courts:
			'This example is made up. Courts have long held that officers may not ignore a serious health need that they know of. A prisoner must finish the prison’s own complaint steps before a federal suit.',
		bill: 'Corrections officers are not on Vermont’s list of law enforcement officers. We do not know if S.254 as introduced (2022), not the law, used that list. If it did, it would not have helped here.'
	},
	'honest-mistake': {
		courts:
			'This example is made up. It is the kind of case immunity was made for: a fair mistake, made in good faith. Courts shield an officer who had fair grounds to think there was cause.',
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

/** Words around a comparison. */
export const comparedLabels = {
	heading: 'What became of it in real life',
	lead: 'You are looking at an example. People and details in it are made up.',
	courts: 'What the courts did',
	bill: 'What the bill would have changed'
};
