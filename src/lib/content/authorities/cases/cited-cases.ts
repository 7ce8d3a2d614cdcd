import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Written by `npm run cite` from the decided cases, so that a browser need not fetch them all to cite a few. */
export const citedCases: readonly Authority[] = [
	{
		id: 'tennessee-v-garner',
		kind: 'case',
		citation: 'Tennessee v. Garner, 471 U.S. 1 (1985)',
		proposition:
			'Police may not shoot to stop someone from getting away unless they have good reason to believe the person poses a serious danger of death or grave injury to the officer or others (and should warn first where feasible).',
		court: 'scotus',
		inForceFrom: '1985-03-27',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/471/1/',
		verification: 'text'
	},
	{
		id: 'whitley-v-albers',
		kind: 'case',
		citation: 'Whitley v. Albers, 475 U.S. 312 (1986)',
		proposition:
			'In a prison disturbance force violates the Eighth Amendment only if used maliciously and sadistically to cause harm rather than in good faith to restore order.',
		court: 'scotus',
		inForceFrom: '1986-03-04',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/475/312/',
		verification: 'text'
	},
	{
		id: 'graham-v-connor',
		kind: 'case',
		citation: 'Graham v. Connor, 490 U.S. 386 (1989)',
		proposition:
			'Force by police is judged by whether it was objectively reasonable in the situation: how serious the crime was, whether the person was an immediate threat, and whether the person was actively resisting or fleeing.',
		court: 'scotus',
		inForceFrom: '1989-05-15',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/490/386/',
		verification: 'text'
	},
	{
		id: 'hudson-v-mcmillian',
		kind: 'case',
		citation: 'Hudson v. McMillian, 503 U.S. 1 (1992)',
		proposition:
			'Guards who maliciously beat a prisoner violate the Eighth Amendment even if the injury is not serious.',
		court: 'scotus',
		inForceFrom: '1992-02-25',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/503/1/',
		verification: 'text'
	},
	{
		id: 'amnesty-america-v-west-hartford-2004',
		kind: 'case',
		citation: 'Amnesty America v. Town of West Hartford, 361 F.3d 113 (2d Cir. 2004)',
		proposition:
			'Passive resistance does not give police free rein: rough treatment beyond what is needed to move a limp protester can be excessive, and a jury decides.',
		court: '2d-cir',
		inForceFrom: '2004-03-15',
		inForceUntil: null,
		history:
			'In Zorn v. Linton (2026) the Supreme Court held that this decision did not clearly establish that a warned wristlock is unlawful.',
		url: 'https://case-law.vlex.com/vid/amnesty-america-v-town-892140925',
		verification: 'text'
	},
	{
		id: 'fortunati-v-campagne-2009',
		kind: 'case',
		citation:
			"Fortunati v. Campagne, 681 F. Supp. 2d 528 (D. Vt. 2009), later judgment aff'd, 503 F. App'x 78 (2d Cir. 2012)",
		proposition:
			'Shooting an armed man who, after less-lethal force failed, reached for his gun is reasonable; the lead-up tactics do not make it unlawful.',
		court: 'd-vt',
		inForceFrom: '2009-12-29',
		inForceUntil: null,
		url: 'https://cetient.com/case/2528049/fortunati-v-campagne',
		verification: 'text'
	},
	{
		id: 'wilkins-v-gaddy',
		kind: 'case',
		citation: 'Wilkins v. Gaddy, 559 U.S. 34 (2010)',
		proposition:
			'A claim may not be dismissed just because the injury was small; what matters is whether force was used maliciously.',
		court: 'scotus',
		inForceFrom: '2010-02-22',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/559/34/',
		verification: 'secondary'
	},
	{
		id: 'tolan-v-cotton',
		kind: 'case',
		citation: 'Tolan v. Cotton, 572 U.S. 650 (2014)',
		proposition:
			'Even on the "clearly established" question a court must accept the plaintiff\'s evidence and may not resolve disputed facts for the officer.',
		court: 'scotus',
		inForceFrom: '2014-05-05',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/572/650/',
		verification: 'text'
	},
	{
		id: 'plumhoff-v-rickard',
		kind: 'case',
		citation: 'Plumhoff v. Rickard, 572 U.S. 765 (2014)',
		proposition:
			'If deadly force is justified to end a dangerous chase, officers need not stop shooting until the threat has ended.',
		court: 'scotus',
		inForceFrom: '2014-05-27',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/572/12-1117/',
		verification: 'text'
	},
	{
		id: 'brayshaw-v-burlington-2015',
		kind: 'case',
		citation: 'Brayshaw v. City of Burlington, No. 5:13-cv-253 (D. Vt. Apr. 3, 2015) (Reiss, C.J.)',
		proposition:
			'A single standard takedown of a person who refuses lawful orders and pulls away in an unruly crowd is reasonable.',
		court: 'd-vt',
		inForceFrom: '2015-04-03',
		inForceUntil: null,
		url: 'https://docs.justia.com/cases/federal/district-courts/vermont/vtdce/5:2013cv00253/23399/80',
		verification: 'text'
	},
	{
		id: 'kingsley-v-hendrickson',
		kind: 'case',
		citation: 'Kingsley v. Hendrickson, 576 U.S. 389 (2015)',
		proposition:
			'A pretrial detainee need only show the force was objectively unreasonable, not that the officer knew it was.',
		court: 'scotus',
		inForceFrom: '2015-06-22',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/576/389/',
		verification: 'text'
	},
	{
		id: 'county-of-la-v-mendez',
		kind: 'case',
		citation: 'County of Los Angeles v. Mendez, 581 U.S. 420 (2017)',
		proposition:
			'A reasonable use of force does not become unreasonable just because officers earlier violated the Constitution; the earlier violation is its own claim, and injuries it foreseeably caused may be recovered through it.',
		court: 'scotus',
		inForceFrom: '2017-05-30',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/581/16-369/',
		verification: 'secondary'
	},
	{
		id: 'jones-v-treubig-2020',
		kind: 'case',
		citation: 'Jones v. Treubig, 963 F.3d 214 (2d Cir. 2020)',
		proposition:
			'Once a person has stopped resisting and is no danger, an officer may not use significant force such as another taser cycle, even if the first use was justified.',
		court: '2d-cir',
		inForceFrom: '2020-06-26',
		inForceUntil: null,
		url: 'http://www.ecases.us/case/ca2/c8512661/jones-v-treubig',
		verification: 'text'
	},
	{
		id: 'rivas-villegas-v-cortesluna',
		kind: 'case',
		citation: 'Rivas-Villegas v. Cortesluna, 595 U.S. 1 (2021)',
		proposition:
			'A precedent does not give notice if it differs in material ways - here type of call, whether armed, reaching for a weapon, and how long and where the force was applied.',
		court: 'scotus',
		inForceFrom: '2021-10-18',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/595/20-1539/',
		verification: 'text'
	},
	{
		id: 'barnes-v-felix',
		kind: 'case',
		citation: 'Barnes v. Felix, 605 U.S. 73 (2025)',
		proposition:
			'Courts must look at the whole encounter, including what led up to the shooting, not only the moment of threat.',
		court: 'scotus',
		inForceFrom: '2025-05-15',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/605/23-1239/',
		verification: 'secondary'
	},
	{
		id: 'zorn-v-linton',
		kind: 'case',
		citation: 'Zorn v. Linton, 607 U.S. ___ (No. 25-297) (2026)',
		proposition:
			'Unless an earlier case held that an officer doing nearly the same thing in nearly the same circumstances broke the law, the officer is immune; a case that only sent disputed facts to a jury, or that covered a wide range of conduct, is not enough.',
		court: 'scotus',
		inForceFrom: '2026-03-23',
		inForceUntil: null,
		url: 'https://www.law.cornell.edu/supremecourt/text/25-297',
		verification: 'text'
	},
	{
		id: 'terry-v-ohio',
		kind: 'case',
		citation: 'Terry v. Ohio, 392 U.S. 1 (1968)',
		proposition:
			'Police may briefly stop a person on specific facts suggesting crime, and pat down outer clothing only if they reasonably think the person is armed and dangerous.',
		court: 'scotus',
		inForceFrom: '1968-06-10',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/392/1/',
		verification: 'secondary'
	},
	{
		id: 'delaware-v-prouse',
		kind: 'case',
		citation: 'Delaware v. Prouse, 440 U.S. 648 (1979)',
		proposition:
			'Police cannot pull over a car just to check licence and registration without a reason to suspect a violation.',
		court: 'scotus',
		inForceFrom: '1979-03-27',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/440/648/',
		verification: 'secondary'
	},
	{
		id: 'dunaway-v-new-york',
		kind: 'case',
		citation: 'Dunaway v. New York, 442 U.S. 200 (1979)',
		proposition:
			'Taking someone to the police station for questioning without consent is an arrest and needs probable cause.',
		court: 'scotus',
		inForceFrom: '1979-06-05',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/442/200/',
		verification: 'secondary'
	},
	{
		id: 'brown-v-texas',
		kind: 'case',
		citation: 'Brown v. Texas, 443 U.S. 47 (1979)',
		proposition:
			'Being in a bad neighbourhood or looking out of place is not enough to stop someone or demand identification.',
		court: 'scotus',
		inForceFrom: '1979-06-25',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/443/47/',
		verification: 'secondary'
	},
	{
		id: 'florida-v-royer',
		kind: 'case',
		citation: 'Florida v. Royer, 460 U.S. 491 (1983)',
		proposition:
			'A stop on suspicion must be no longer or more intrusive than needed; keeping papers and moving a person to a room can make it an arrest.',
		court: 'scotus',
		inForceFrom: '1983-03-23',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/460/491/',
		verification: 'secondary'
	},
	{
		id: 'whren-v-united-states',
		kind: 'case',
		citation: 'Whren v. United States, 517 U.S. 806 (1996)',
		proposition:
			"If there was a real traffic violation, the officer's hidden motive does not make the stop an illegal seizure; claims of racial targeting belong under Equal Protection.",
		court: 'scotus',
		inForceFrom: '1996-06-10',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/517/806/',
		verification: 'text'
	},
	{
		id: 'heien-v-north-carolina',
		kind: 'case',
		citation: 'Heien v. North Carolina, 574 U.S. 54 (2014)',
		proposition:
			'A stop is lawful if based on an objectively reasonable mistake about what the law forbids.',
		court: 'scotus',
		inForceFrom: '2014-12-15',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/574/54/',
		verification: 'secondary'
	},
	{
		id: 'rodriguez-v-united-states',
		kind: 'case',
		citation: 'Rodriguez v. United States, 575 U.S. 348 (2015)',
		proposition:
			'Police may not stretch a traffic stop, even by a few minutes, for a dog sniff or other unrelated investigation without reasonable suspicion.',
		court: 'scotus',
		inForceFrom: '2015-04-21',
		inForceUntil: null,
		url: 'https://www.courtlistener.com/opinion/2795278/rodriguez-v-united-states/',
		verification: 'text'
	},
	{
		id: 'united-states-v-gomez-2017',
		kind: 'case',
		citation: 'United States v. Gomez, 877 F.3d 76 (2d Cir. 2017)',
		proposition:
			'Officers may not lengthen a traffic stop, even by minutes, to ask about other crime without reasonable suspicion of it.',
		court: '2d-cir',
		inForceFrom: '2017-12-05',
		inForceUntil: null,
		history:
			'The evidence was still admitted, because officers had relied on older law that this decision gave up.',
		url: 'https://law.justia.com/cases/federal/appellate-courts/ca2/16-181/16-181-2017-12-05.html',
		verification: 'text'
	},
	{
		id: 'zullo-v-state-2019',
		kind: 'case',
		citation: 'Zullo v. State, 2019 VT 1, 209 Vt. 298, 205 A.3d 466',
		proposition:
			'Vermonters can sue the State for damages under Article 11; they must show the officer broke clearly established law he knew or should have known, or acted in bad faith, and have no other meaningful remedy.',
		court: 'vt-supreme',
		inForceFrom: '2019-01-04',
		inForceUntil: null,
		history:
			'The suit was against the State itself; the exit order was held lawful, the stop and the seizure of the car were not.',
		url: 'https://constitutionallawopinions.justia.com/2019/01/05/zullo-v-vermont/',
		verification: 'text'
	},
	{
		id: 'moore-v-bitca-2020',
		kind: 'case',
		citation: 'Moore v. Bitca, No. 2:19-cv-00035 (D. Vt. Sept. 30, 2020) (Reiss, J.)',
		proposition:
			'A stop may be extended when facts noticed during it give reasonable suspicion of another crime; a bare claim of racial motive is not enough.',
		court: 'd-vt',
		inForceFrom: '2020-09-30',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/federal/district-courts/vermont/vtdce/2:2019cv00035/30022/48/',
		verification: 'text'
	},
	{
		id: 'dc-v-rw',
		kind: 'case',
		citation: 'District of Columbia v. R.W., 608 U.S. ___ (No. 25-248) (2026)',
		proposition:
			"Courts may not discard suspicious facts one by one; odd behaviour by companions plus the person's own odd response can justify a stop.",
		court: 'scotus',
		inForceFrom: '2026-04-20',
		inForceUntil: null,
		url: 'https://www.courtlistener.com/opinion/10845431/district-of-columbia-v-rw/',
		verification: 'text'
	},
	{
		id: 'malley-v-briggs',
		kind: 'case',
		citation: 'Malley v. Briggs, 475 U.S. 335 (1986)',
		proposition:
			"A judge's signature does not always protect the officer: immunity is lost if no reasonably competent officer would have thought the warrant should issue.",
		court: 'scotus',
		inForceFrom: '1986-03-05',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/475/335/',
		verification: 'text'
	},
	{
		id: 'hunter-v-bryant',
		kind: 'case',
		citation: 'Hunter v. Bryant, 502 U.S. 224 (1991)',
		proposition:
			'Officers are immune if a reasonable officer could have believed there was probable cause, even if mistaken; judges, not juries, should usually decide this early.',
		court: 'scotus',
		inForceFrom: '1991-12-16',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/502/224/',
		verification: 'text'
	},
	{
		id: 'long-v-lesperance-1997',
		kind: 'case',
		citation: "Long v. L'Esperance, 166 Vt. 566, 701 A.2d 1048 (1997)",
		proposition:
			'A Vermont officer has no immunity for arresting someone just for using a swear word; any reasonable officer knows that is not a crime.',
		court: 'vt-supreme',
		inForceFrom: '1997-07-11',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/vermont/supreme-court/1997/96-082op.html',
		verification: 'text'
	},
	{
		id: 'atwater-v-lago-vista',
		kind: 'case',
		citation: 'Atwater v. City of Lago Vista, 532 U.S. 318 (2001)',
		proposition:
			'If an officer has probable cause to believe even a very minor crime was committed in his presence, an arrest does not violate the Fourth Amendment.',
		court: 'scotus',
		inForceFrom: '2001-04-24',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/532/318/',
		verification: 'text'
	},
	{
		id: 'provost-v-newburgh-2001',
		kind: 'case',
		citation: 'Provost v. City of Newburgh (Officer Roper), 262 F.3d 146 (2d Cir. 2001)',
		proposition:
			'Loudly complaining to police without meaning to cause a public disturbance is not disorderly conduct, and a jury may punish an arrest for it.',
		court: '2d-cir',
		inForceFrom: '2001-08-17',
		inForceUntil: null,
		url: 'https://openjurist.org/262/f3d/146/robert-linda-provost-v-the-city-of-newburgh',
		verification: 'text'
	},
	{
		id: 'devenpeck-v-alford',
		kind: 'case',
		citation: 'Devenpeck v. Alford, 543 U.S. 146 (2004)',
		proposition:
			'An arrest is lawful if the known facts gave probable cause for any crime, even one different from what the officer said.',
		court: 'scotus',
		inForceFrom: '2004-12-13',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/543/146/',
		verification: 'text'
	},
	{
		id: 'jenkins-v-city-of-new-york-2007',
		kind: 'case',
		citation: 'Jenkins v. City of New York, 478 F.3d 76 (2d Cir. 2007)',
		proposition:
			"'Arguable' probable cause is not 'almost' probable cause: presence in a suspect's home without more does not justify arrest, but later identifications can justify continued detention.",
		court: '2d-cir',
		inForceFrom: '2007-02-06',
		inForceUntil: null,
		url: 'https://print.casetext.com/case/jenkins-v-city-of-new-york',
		verification: 'text'
	},
	{
		id: 'ashcroft-v-al-kidd',
		kind: 'case',
		citation: 'Ashcroft v. al-Kidd, 563 U.S. 731 (2011)',
		proposition:
			'There need not be a case directly on point, but existing precedent must put the question beyond debate; without controlling authority, a robust consensus of persuasive cases is required.',
		court: 'scotus',
		inForceFrom: '2011-05-31',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/563/731/',
		verification: 'text'
	},
	{
		id: 'garcia-v-does-2015',
		kind: 'case',
		citation: 'Garcia v. Does, 779 F.3d 84 (2d Cir. 2014, as amended Feb. 23, 2015)',
		proposition:
			'When protesters visibly break a traffic rule and police have given no clear permission, officers may rely on apparent probable cause even if the crowd thought it was allowed.',
		court: '2d-cir',
		inForceFrom: '2015-02-23',
		inForceUntil: null,
		history:
			'On rehearing the panel replaced its August 2014 opinion for the protesters; only this amended opinion counts.',
		url: 'https://case-law.vlex.com/vid/779-f-3d-84-594952990',
		verification: 'text'
	},
	{
		id: 'simuro-v-shedd-arrest-2016',
		kind: 'case',
		citation: 'Simuro v. Shedd (2016), 176 F. Supp. 3d 358 (D. Vt. 2016)',
		proposition:
			"An officer may lack cause to arrest when the only proof is a small child's shifting statements that were not checked.",
		court: 'd-vt',
		inForceFrom: '2016-03-31',
		inForceUntil: null,
		url: 'https://docs.justia.com/cases/federal/district-courts/vermont/vtdce/2:2013cv00030/22532/166',
		verification: 'text'
	},
	{
		id: 'dc-v-wesby',
		kind: 'case',
		citation: 'District of Columbia v. Wesby, 583 U.S. 48 (2018)',
		proposition:
			'Probable cause looks at the whole picture; and to lose immunity the law must be so settled, at a high degree of specificity, that every reasonable officer would know the particular arrest was illegal.',
		court: 'scotus',
		inForceFrom: '2018-01-22',
		inForceUntil: null,
		url: 'https://www.courtlistener.com/opinion/4460854/district-of-columbia-v-wesby/',
		verification: 'secondary'
	},
	{
		id: 'franks-v-delaware',
		kind: 'case',
		citation: 'Franks v. Delaware, 438 U.S. 154 (1978)',
		proposition:
			'A warrant falls if the officer lied or was reckless about facts needed for probable cause.',
		court: 'scotus',
		inForceFrom: '1978-06-26',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/438/154/',
		verification: 'secondary'
	},
	{
		id: 'payton-v-new-york',
		kind: 'case',
		citation: 'Payton v. New York, 445 U.S. 573 (1980)',
		proposition:
			"Without consent or an emergency, police need a warrant to enter your home to arrest you; an arrest warrant lets them enter only the suspect's own home when they have reason to think the suspect is inside.",
		court: 'scotus',
		inForceFrom: '1980-04-15',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/445/573/',
		verification: 'secondary'
	},
	{
		id: 'steagald-v-united-states',
		kind: 'case',
		citation: 'Steagald v. United States, 451 U.S. 204 (1981)',
		proposition:
			"An arrest warrant for one person does not allow police to search a different person's home; they need a search warrant, consent or an emergency.",
		court: 'scotus',
		inForceFrom: '1981-04-21',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/451/204/',
		verification: 'secondary'
	},
	{
		id: 'welsh-v-wisconsin',
		kind: 'case',
		citation: 'Welsh v. Wisconsin, 466 U.S. 740 (1984)',
		proposition: 'An emergency home entry is rarely justified for a minor offence.',
		court: 'scotus',
		inForceFrom: '1984-05-15',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/466/740/',
		verification: 'secondary'
	},
	{
		id: 'maryland-v-garrison',
		kind: 'case',
		citation: 'Maryland v. Garrison, 480 U.S. 79 (1987)',
		proposition:
			"A search of the wrong unit is lawful only if officers' mistake was reasonable and they stop once they know or should know of it.",
		court: 'scotus',
		inForceFrom: '1987-02-24',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/480/79/',
		verification: 'text'
	},
	{
		id: 'wilson-v-arkansas',
		kind: 'case',
		citation: 'Wilson v. Arkansas, 514 U.S. 927 (1995)',
		proposition:
			'Ordinarily police must knock and announce before entering a home, unless that would be dangerous, futile or allow evidence to be destroyed.',
		court: 'scotus',
		inForceFrom: '1995-05-22',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/514/927/',
		verification: 'text'
	},
	{
		id: 'richards-v-wisconsin',
		kind: 'case',
		citation: 'Richards v. Wisconsin, 520 U.S. 385 (1997)',
		proposition:
			'Police may skip knocking only with reasonable suspicion, in the particular case, of danger, futility or destruction of evidence; there is no automatic drug exception.',
		court: 'scotus',
		inForceFrom: '1997-04-28',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/520/385/',
		verification: 'text'
	},
	{
		id: 'wilson-v-layne',
		kind: 'case',
		citation: 'Wilson v. Layne, 526 U.S. 603 (1999)',
		proposition:
			'Bringing reporters into a home while executing a warrant, when they are not helping, is unconstitutional - but was not clear before 1999. Today it is clear.',
		court: 'scotus',
		inForceFrom: '1999-05-24',
		inForceUntil: null,
		history:
			'Immunity was granted for what was done in 1992; the holding gives notice for later events.',
		url: 'https://supreme.justia.com/cases/federal/us/526/603/',
		verification: 'text'
	},
	{
		id: 'stevens-v-stearns-2003',
		kind: 'case',
		citation: 'Stevens v. Stearns, 2003 VT 74, 175 Vt. 428, 833 A.2d 835',
		proposition:
			'Once a federal court has decided an officer acted reasonably, the same issue cannot be re-tried in Vermont court; the state immunity test tracks the federal one.',
		court: 'vt-supreme',
		inForceFrom: '2003-08-01',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/vermont/supreme-court/2003/2002-077op.html',
		verification: 'text'
	},
	{
		id: 'groh-v-ramirez',
		kind: 'case',
		citation: 'Groh v. Ramirez, 540 U.S. 551 (2004)',
		proposition:
			'A warrant that plainly fails to say what may be seized is invalid, and no reasonable officer could rely on it.',
		court: 'scotus',
		inForceFrom: '2004-02-24',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/540/551/',
		verification: 'text'
	},
	{
		id: 'muehler-v-mena',
		kind: 'case',
		citation: 'Muehler v. Mena, 544 U.S. 93 (2005)',
		proposition:
			'Occupants may be held, and in a dangerous search handcuffed, for the length of a lawful search; extra questions do not count if they do not lengthen it.',
		court: 'scotus',
		inForceFrom: '2005-03-22',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/544/93/',
		verification: 'text'
	},
	{
		id: 'brigham-city-v-stuart',
		kind: 'case',
		citation: 'Brigham City v. Stuart, 547 U.S. 398 (2006)',
		proposition:
			'Police may enter without a warrant when they reasonably believe someone inside is seriously hurt or about to be.',
		court: 'scotus',
		inForceFrom: '2006-05-22',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/547/398/',
		verification: 'secondary'
	},
	{
		id: 'la-county-v-rettele',
		kind: 'case',
		citation: 'Los Angeles County v. Rettele, 550 U.S. 609 (2007)',
		proposition:
			'When executing a valid warrant officers may briefly control occupants, even undressed, to make a room safe; doing it to harass or for too long would be different.',
		court: 'scotus',
		inForceFrom: '2007-05-21',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/550/609/',
		verification: 'secondary'
	},
	{
		id: 'pearson-v-callahan',
		kind: 'case',
		citation: 'Pearson v. Callahan, 555 U.S. 223 (2009)',
		proposition:
			'Judges may go straight to whether the law was clear, without deciding if the conduct was illegal; officers may rely on other courts when their own has not ruled.',
		court: 'scotus',
		inForceFrom: '2009-01-21',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/555/223/',
		verification: 'secondary'
	},
	{
		id: 'messerschmidt-v-millender',
		kind: 'case',
		citation: 'Messerschmidt v. Millender, 565 U.S. 535 (2012)',
		proposition:
			'When a judge approves a warrant officers are immune unless it was obvious that no reasonable officer would have thought it should issue; seeking legal review helps the officer.',
		court: 'scotus',
		inForceFrom: '2012-02-22',
		inForceUntil: null,
		url: 'https://www.courtlistener.com/opinion/623242/messerschmidt-v-millender/',
		verification: 'text'
	},
	{
		id: 'florida-v-jardines',
		kind: 'case',
		citation: 'Florida v. Jardines, 569 U.S. 1 (2013)',
		proposition:
			'Police may walk up and knock like any visitor, but may not use the porch or yard to search for evidence without a warrant.',
		court: 'scotus',
		inForceFrom: '2013-03-26',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/569/1/',
		verification: 'text'
	},
	{
		id: 'collins-v-virginia',
		kind: 'case',
		citation: 'Collins v. Virginia, 584 U.S. 586 (2018)',
		proposition:
			'The rule allowing vehicle searches without a warrant does not let police enter the area around a home to do it.',
		court: 'scotus',
		inForceFrom: '2018-05-29',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/584/586/',
		verification: 'secondary'
	},
	{
		id: 'caniglia-v-strom',
		kind: 'case',
		citation: 'Caniglia v. Strom, 593 U.S. 194 (2021)',
		proposition:
			'Police do not have a general power to enter homes without a warrant for community-care reasons; they need a warrant, consent or a real emergency.',
		court: 'scotus',
		inForceFrom: '2021-05-17',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/593/194/',
		verification: 'secondary'
	},
	{
		id: 'lange-v-california',
		kind: 'case',
		citation: 'Lange v. California, 594 U.S. 295 (2021)',
		proposition:
			'Chasing someone for a minor crime does not automatically allow entry into a home; there must be a real emergency on the facts.',
		court: 'scotus',
		inForceFrom: '2021-06-23',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/594/295/',
		verification: 'secondary'
	},
	{
		id: 'case-v-montana',
		kind: 'case',
		citation: 'Case v. Montana, 607 U.S. ___ (No. 24-624) (2026)',
		proposition:
			'To enter to give emergency aid officers need an objectively reasonable basis to believe someone inside is seriously hurt or about to be - the test is neither probable cause nor mere reasonable suspicion.',
		court: 'scotus',
		inForceFrom: '2026-01-14',
		inForceUntil: null,
		url: 'https://www.courtlistener.com/opinion/10774335/case-v-montana/',
		verification: 'secondary'
	},
	{
		id: 'bell-v-wolfish',
		kind: 'case',
		citation: 'Bell v. Wolfish, 441 U.S. 520 (1979)',
		proposition:
			'Jail restrictions are allowed if reasonably related to a legitimate purpose and not punishment; strip searches are judged by scope, manner, reason and place.',
		court: 'scotus',
		inForceFrom: '1979-05-14',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/441/520/',
		verification: 'text'
	},
	{
		id: 'ybarra-v-illinois',
		kind: 'case',
		citation: 'Ybarra v. Illinois, 444 U.S. 85 (1979)',
		proposition:
			'A warrant to search a place does not let police search or frisk everyone who happens to be there.',
		court: 'scotus',
		inForceFrom: '1979-11-28',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/444/85/',
		verification: 'secondary'
	},
	{
		id: 'walsh-v-franco-1988',
		kind: 'case',
		citation: 'Walsh v. Franco, 849 F.2d 66 (2d Cir. 1988)',
		proposition:
			'Strip-searching everyone booked for a minor offence with no reasonable suspicion violates the Fourth Amendment, and officials who keep such a policy have no immunity.',
		court: '2d-cir',
		inForceFrom: '1988-06-06',
		inForceUntil: null,
		url: 'https://www.studicata.com/summaries/united-states-court-of-appeals-second-circuit/walsh-v-franco-1988-2fmt8i',
		verification: 'text'
	},
	{
		id: 'knowles-v-iowa',
		kind: 'case',
		citation: 'Knowles v. Iowa, 525 U.S. 113 (1998)',
		proposition: 'Police cannot search a car just because they issued a traffic ticket.',
		court: 'scotus',
		inForceFrom: '1998-12-08',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/525/113/',
		verification: 'text'
	},
	{
		id: 'hartline-v-gallo-2008',
		kind: 'case',
		citation: 'Hartline v. Gallo, 546 F.3d 95 (2d Cir. 2008)',
		proposition:
			'Police need individual reasonable suspicion to strip-search a person arrested for a misdemeanour; a drug arrest alone is not enough.',
		court: '2d-cir',
		inForceFrom: '2008-10-08',
		inForceUntil: null,
		url: 'http://print.casetext.com/case/hartline-v-gallo-2',
		verification: 'text'
	},
	{
		id: 'arizona-v-gant',
		kind: 'case',
		citation: 'Arizona v. Gant, 556 U.S. 332 (2009)',
		proposition:
			'After arresting a driver police may search the car only if the person can still reach it or it is reasonable to think it holds evidence of the crime of arrest.',
		court: 'scotus',
		inForceFrom: '2009-04-21',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/556/332/',
		verification: 'text'
	},
	{
		id: 'safford-v-redding',
		kind: 'case',
		citation: 'Safford Unified School District No. 1 v. Redding, 557 U.S. 364 (2009)',
		proposition:
			'A search must not be more intrusive than the reason for it; making a student expose herself over over-the-counter-type pills was unconstitutional - clear since 2009.',
		court: 'scotus',
		inForceFrom: '2009-06-25',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/557/364/',
		verification: 'text'
	},
	{
		id: 'florence-v-burlington',
		kind: 'case',
		citation: 'Florence v. Board of Chosen Freeholders of Burlington, 566 U.S. 318 (2012)',
		proposition:
			'Jails may visually strip search everyone entering the general population; the Court left open people kept apart and searches with touching or abuse.',
		court: 'scotus',
		inForceFrom: '2012-04-02',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/566/318/',
		verification: 'text'
	},
	{
		id: 'missouri-v-mcneely',
		kind: 'case',
		citation: 'Missouri v. McNeely, 569 U.S. 141 (2013)',
		proposition:
			'The natural loss of alcohol in the blood is not always an emergency; police usually need a warrant or consent to draw blood.',
		court: 'scotus',
		inForceFrom: '2013-04-17',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/569/141/',
		verification: 'secondary'
	},
	{
		id: 'riley-v-california',
		kind: 'case',
		citation: 'Riley v. California, 573 U.S. 373 (2014)',
		proposition:
			'Police generally need a warrant to look through a phone taken from someone they arrest.',
		court: 'scotus',
		inForceFrom: '2014-06-25',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/573/373/',
		verification: 'secondary'
	},
	{
		id: 'sloley-v-vanbramer-2019',
		kind: 'case',
		citation: 'Sloley v. VanBramer, 945 F.3d 30 (2d Cir. 2019)',
		proposition:
			'After any arrest, felony or not, a visual body-cavity search needs specific reasons to believe contraband is hidden there; this was clearly established.',
		court: '2d-cir',
		inForceFrom: '2019-12-12',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/federal/appellate-courts/ca2/16-4213/16-4213-2019-12-12.html',
		verification: 'text'
	},
	{
		id: 'united-states-v-place',
		kind: 'case',
		citation: 'United States v. Place, 462 U.S. 696 (1983)',
		proposition:
			'Police with suspicion may hold belongings only briefly; 90 minutes without diligence was too long.',
		court: 'scotus',
		inForceFrom: '1983-06-20',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/462/696/',
		verification: 'text'
	},
	{
		id: 'hudson-v-palmer',
		kind: 'case',
		citation: 'Hudson v. Palmer, 468 U.S. 517 (1984)',
		proposition:
			'If an officer destroys property in a random, unauthorised way, there is no due-process claim when the state offers a meaningful way to get compensation afterwards.',
		court: 'scotus',
		inForceFrom: '1984-07-03',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/468/517/',
		verification: 'secondary'
	},
	{
		id: 'soldal-v-cook-county',
		kind: 'case',
		citation: 'Soldal v. Cook County, 506 U.S. 56 (1992)',
		proposition:
			'Taking or meaningfully interfering with property is a seizure that must be reasonable, even if nothing is searched and nobody is arrested.',
		court: 'scotus',
		inForceFrom: '1992-12-08',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/506/56/',
		verification: 'secondary'
	},
	{
		id: 'barrett-v-harwood-1999',
		kind: 'case',
		citation: 'Barrett v. Harwood, 189 F.3d 297 (2d Cir. 1999)',
		proposition:
			'An officer who only stands by to keep the peace at a repossession does not make it state action; one who actively helps or overawes the owner does.',
		court: '2d-cir',
		inForceFrom: '1999-08-25',
		inForceUntil: null,
		url: 'http://casetext.com/case/barrett-v-harwood',
		verification: 'text'
	},
	{
		id: 'carroll-v-county-of-monroe-2013',
		kind: 'case',
		citation: 'Carroll v. County of Monroe, 712 F.3d 649 (2d Cir. 2013) (per curiam)',
		proposition:
			'Shooting a dog is a seizure of property that must be reasonable; a jury may find it reasonable when an aggressive dog blocks a dangerous entry.',
		court: '2d-cir',
		inForceFrom: '2013-03-12',
		inForceUntil: null,
		url: 'https://case-law.vlex.com/vid/carroll-v-cnty-of-893284695',
		verification: 'text'
	},
	{
		id: 'panzella-v-sposato-2017',
		kind: 'case',
		citation: 'Panzella v. Sposato, 863 F.3d 210 (2d Cir. 2017)',
		proposition:
			'Once the reason for taking property has ended, police who want to keep it must give a prompt hearing and show why.',
		court: '2d-cir',
		inForceFrom: '2017-07-17',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/federal/appellate-courts/ca2/15-2825/15-2825-2017-07-17.html',
		verification: 'text'
	},
	{
		id: 'jessop-v-city-of-fresno-2019',
		kind: 'case',
		citation: 'Jessop v. City of Fresno, 936 F.3d 937 (9th Cir. 2019)',
		proposition:
			'In the Ninth Circuit it was not clearly established that stealing property already lawfully seized under a warrant violates the Fourth or Fourteenth Amendment.',
		court: 'other-circuit',
		inForceFrom: '2019-09-04',
		inForceUntil: null,
		history: 'Replaced an earlier opinion in the same case, 918 F.3d 1031, which was withdrawn.',
		url: 'http://casetext.com/case/jessop-v-city-of-fresno-5',
		verification: 'text'
	},
	{
		id: 'torcivia-v-suffolk-2021',
		kind: 'case',
		citation: 'Torcivia v. Suffolk County, 17 F.4th 342 (2d Cir. 2021)',
		proposition:
			'Taking guns for a while from the home of someone sent for mental-health checks after a domestic incident is allowed as a safety measure.',
		court: '2d-cir',
		inForceFrom: '2021-11-09',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/federal/appellate-courts/ca2/19-4167/19-4167-2021-11-09.html',
		verification: 'text'
	},
	{
		id: 'houston-v-hill',
		kind: 'case',
		citation: 'City of Houston v. Hill, 482 U.S. 451 (1987)',
		proposition:
			'People may criticise and verbally challenge police without being arrested, short of fighting words or real obstruction.',
		court: 'scotus',
		inForceFrom: '1987-06-15',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/482/451/',
		verification: 'text'
	},
	{
		id: 'crawford-el-v-britton',
		kind: 'case',
		citation: 'Crawford-El v. Britton, 523 U.S. 574 (1998)',
		proposition:
			'When intent is an element (as in retaliation or discrimination) the plaintiff needs evidence of it, but courts may not invent a higher standard of proof.',
		court: 'scotus',
		inForceFrom: '1998-05-04',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/523/574/',
		verification: 'text'
	},
	{
		id: 'huminski-v-corsones-2004',
		kind: 'case',
		citation:
			'Huminski v. Corsones, 396 F.3d 53 (2d Cir. 2004), as amended on rehearing (Jan. 18, 2005)',
		proposition:
			'Barring one critic from all court buildings and grounds with no limit is far out of proportion to a vague security worry and breaks the right to free expression.',
		court: '2d-cir',
		inForceFrom: '2004-10-07',
		inForceUntil: null,
		url: 'https://www.rcfp.org/no-trespass-order-violates-rights-citizen-reporter/',
		verification: 'secondary'
	},
	{
		id: 'papineau-v-parmley-2006',
		kind: 'case',
		citation: 'Papineau (Jones) v. Parmley, 465 F.3d 46 (2d Cir. 2006)',
		proposition:
			'Police may not break up a peaceful assembly by force and mass arrest unless there is a clear and present danger, and normally only after an order to disperse.',
		court: '2d-cir',
		inForceFrom: '2006-10-04',
		inForceUntil: null,
		url: 'https://print.casetext.com/case/papineau-v-parmley',
		verification: 'text'
	},
	{
		id: 'glik-v-cunniffe-2011',
		kind: 'case',
		citation: 'Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011)',
		proposition:
			'Openly filming police carrying out their duties in a public place is protected speech activity, and arresting someone only for that breaks the First and Fourth Amendments.',
		court: 'other-circuit',
		inForceFrom: '2011-08-26',
		inForceUntil: null,
		url: 'https://casetext.com/case/glik-v-cunniffe',
		verification: 'text'
	},
	{
		id: 'gericke-v-begin-2014',
		kind: 'case',
		citation: 'Gericke v. Begin, 753 F.3d 1 (1st Cir. 2014)',
		proposition:
			'The right to film police includes a traffic stop, unless the person is reasonably told to stop or leave for safety.',
		court: 'other-circuit',
		inForceFrom: '2014-05-23',
		inForceUntil: null,
		url: 'http://www.ecases.us/case/ca1/c3960147/gericke-v-begin',
		verification: 'text'
	},
	{
		id: 'lozman-v-riviera-beach',
		kind: 'case',
		citation: 'Lozman v. City of Riviera Beach, 585 U.S. 87 (2018)',
		proposition:
			'Probable cause does not bar a claim against a city that adopted an official policy of retaliating against someone.',
		court: 'scotus',
		inForceFrom: '2018-06-18',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/585/87/',
		verification: 'secondary'
	},
	{
		id: 'nieves-v-bartlett',
		kind: 'case',
		citation: 'Nieves v. Bartlett, 587 U.S. 391 (2019)',
		proposition:
			'Probable cause usually defeats a retaliatory-arrest claim, unless there is objective evidence that people who did the same thing without the speech were not arrested.',
		court: 'scotus',
		inForceFrom: '2019-05-28',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/587/17-1174/',
		verification: 'text'
	},
	{
		id: 'gonzalez-v-trevino',
		kind: 'case',
		citation: 'Gonzalez v. Trevino, 602 U.S. 653 (2024)',
		proposition:
			'The plaintiff need not find near-identical people who were not arrested; other objective evidence, such as charging history, can show unequal treatment.',
		court: 'scotus',
		inForceFrom: '2024-06-20',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/602/22-1025/',
		verification: 'text'
	},
	{
		id: 'yick-wo-v-hopkins-1886',
		kind: 'case',
		citation: 'Yick Wo v. Hopkins, 118 U.S. 356 (1886)',
		proposition:
			'A fair-looking law enforced with an unequal hand against people of one race or nationality denies equal protection.',
		court: 'scotus',
		inForceFrom: '1886-05-10',
		inForceUntil: null,
		url: 'https://supreme.justia.com/us/118/356',
		verification: 'text'
	},
	{
		id: 'united-states-v-armstrong',
		kind: 'case',
		citation: 'United States v. Armstrong, 517 U.S. 456 (1996)',
		proposition:
			'A selective-enforcement claim needs proof of both discriminatory effect (similarly situated people of another race were treated differently) and discriminatory purpose.',
		court: 'scotus',
		inForceFrom: '1996-05-13',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/517/456/',
		verification: 'text'
	},
	{
		id: 'brown-v-city-of-oneonta-2000',
		kind: 'case',
		citation: 'Brown v. City of Oneonta, 221 F.3d 329 (2d Cir. 2000)',
		proposition:
			"Questioning people who match a victim's racial description is not by itself race discrimination under the Constitution, though each stop still needs its own legal basis.",
		court: '2d-cir',
		inForceFrom: '2000',
		inForceUntil: null,
		url: 'https://casebriefsco.com/casebrief/brown-v-city-of-oneaonta',
		verification: 'secondary'
	},
	{
		id: 'pyke-v-cuomo-2001',
		kind: 'case',
		citation: 'Pyke v. Cuomo (2001), 258 F.3d 107 (2d Cir. 2001)',
		proposition:
			'Refusing police protection because of race violates equal protection even if no similar group can be found for comparison.',
		court: '2d-cir',
		inForceFrom: '2001-07-20',
		inForceUntil: null,
		history: 'The same plaintiffs later lost on the facts: Pyke v. Cuomo (2d Cir. 2009).',
		url: 'http://casetext.com/case/pyke-v-cuomo-2',
		verification: 'text'
	},
	{
		id: 'murray-v-white-1991',
		kind: 'case',
		citation: 'Murray v. White, 155 Vt. 621, 587 A.2d 975 (1991)',
		proposition:
			'In Vermont qualified immunity is immunity from suit: it protects lower-level officials acting within their job, in good faith (judged objectively) and on discretionary matters.',
		court: 'vt-supreme',
		inForceFrom: '1991-01-18',
		inForceUntil: null,
		url: 'http://law.justia.com/cases/vermont/supreme-court/1990/op89-459.html',
		verification: 'text'
	},
	{
		id: 'ricciuti-v-nycta-1997',
		kind: 'case',
		citation: 'Ricciuti v. N.Y.C. Transit Authority, 124 F.3d 123 (2d Cir. 1997)',
		proposition:
			'No officer can reasonably think it lawful to make up evidence and send it to prosecutors; a lawful arrest is no defence.',
		court: '2d-cir',
		inForceFrom: '1997-08-21',
		inForceUntil: null,
		url: 'http://law.justia.com/cases/federal/appellate-courts/F3/124/123/620527/',
		verification: 'text'
	},
	{
		id: 'kalina-v-fletcher',
		kind: 'case',
		citation: 'Kalina v. Fletcher, 522 U.S. 118 (1997)',
		proposition:
			'A prosecutor who personally vouches for facts to get a warrant has only qualified, not absolute, immunity for that.',
		court: 'scotus',
		inForceFrom: '1997-12-10',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/522/118/',
		verification: 'text'
	},
	{
		id: 'cook-v-nelson-1998',
		kind: 'case',
		citation: 'Cook v. Nelson, 167 Vt. 505, 712 A.2d 382 (1998)',
		proposition:
			'Even a malicious officer is immune if a reasonable officer could have thought the unclear law was broken.',
		court: 'vt-supreme',
		inForceFrom: '1998-03-13',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/vermont/supreme-court/1998/97-054op.html',
		verification: 'text'
	},
	{
		id: 'hartman-v-moore',
		kind: 'case',
		citation: 'Hartman v. Moore, 547 U.S. 250 (2006)',
		proposition:
			'A claim that a prosecution was retaliation for speech must plead and prove there was no probable cause.',
		court: 'scotus',
		inForceFrom: '2006-04-26',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/547/250/',
		verification: 'text'
	},
	{
		id: 'lay-v-pettengill-2011',
		kind: 'case',
		citation: 'Lay v. Pettengill, 2011 VT 127, 191 Vt. 141, 38 A.3d 1139',
		proposition:
			'A malicious- or retaliatory-prosecution claim fails when there was probable cause for the charge.',
		court: 'vt-supreme',
		inForceFrom: '2011-11-23',
		inForceUntil: null,
		url: 'http://law.justia.com/cases/vermont/supreme-court/2011/2010-185.html',
		verification: 'text'
	},
	{
		id: 'coggins-v-buonora-2015',
		kind: 'case',
		citation: 'Coggins v. Buonora, 776 F.3d 108 (2d Cir. 2015)',
		proposition:
			'Making up or hiding material facts in police reports to bring about a prosecution breaks clearly established law; only the grand-jury testimony itself is absolutely immune.',
		court: '2d-cir',
		inForceFrom: '2015-01-13',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/appellate-courts/ca2/13-4635/13-4635-2015-01-13.html',
		verification: 'text'
	},
	{
		id: 'grega-v-pettengill-2015',
		kind: 'case',
		citation: 'Grega v. Pettengill, 123 F. Supp. 3d 517 (D. Vt. 2015)',
		proposition:
			'Officers who knowingly give prosecutors false or misleading evidence can be sued; mere poor investigation is judged more leniently.',
		court: 'd-vt',
		inForceFrom: '2015-08-18',
		inForceUntil: null,
		url: 'http://casetext.com/case/grega-v-pettengill',
		verification: 'text'
	},
	{
		id: 'garnett-v-undercover-officer-2016',
		kind: 'case',
		citation: 'Garnett v. Undercover Officer C0039, 838 F.3d 265 (2d Cir. 2016)',
		proposition:
			'An officer who invents his own observations and passes them to prosecutors violates the right to a fair trial even if there was probable cause to arrest.',
		court: '2d-cir',
		inForceFrom: '2016-09-30',
		inForceUntil: null,
		url: 'http://law.justia.com/cases/federal/appellate-courts/ca2/15-1489/15-1489-2016-09-30.html',
		verification: 'text'
	},
	{
		id: 'manuel-v-joliet',
		kind: 'case',
		citation: 'Manuel v. City of Joliet, 580 U.S. 357 (2017)',
		proposition:
			'A hearing tainted by police lies does not end a Fourth Amendment claim for the jailing that follows.',
		court: 'scotus',
		inForceFrom: '2017-03-21',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/580/357/',
		verification: 'secondary'
	},
	{
		id: 'thompson-v-clark',
		kind: 'case',
		citation: 'Thompson v. Clark, 596 U.S. 36 (2022)',
		proposition:
			'To sue for malicious prosecution you need only show the case ended without a conviction, not that you were proved innocent.',
		court: 'scotus',
		inForceFrom: '2022-04-04',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/596/36/',
		verification: 'text'
	},
	{
		id: 'chiaverini-v-napoleon',
		kind: 'case',
		citation: 'Chiaverini v. City of Napoleon, 602 U.S. 556 (2024)',
		proposition:
			'Having a good reason for one charge does not excuse adding a baseless charge that causes someone to be held.',
		court: 'scotus',
		inForceFrom: '2024-06-20',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/602/23-50/',
		verification: 'text'
	},
	{
		id: 'estelle-v-gamble',
		kind: 'case',
		citation: 'Estelle v. Gamble, 429 U.S. 97 (1976)',
		proposition:
			"Deliberately ignoring a prisoner's serious medical needs is cruel and unusual punishment; negligence or malpractice is not.",
		court: 'scotus',
		inForceFrom: '1976-11-30',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/429/97/',
		verification: 'secondary'
	},
	{
		id: 'todaro-v-ward-1977',
		kind: 'case',
		citation: 'Todaro v. Ward, 565 F.2d 48 (2d Cir. 1977)',
		proposition:
			'A prison health system whose gatekeeping repeatedly blocks or delays needed care and ordered follow-up violates the Eighth Amendment.',
		court: '2d-cir',
		inForceFrom: '1977-10-31',
		inForceUntil: null,
		url: 'https://cetient.com/case/8903895/todaro-v-ward',
		verification: 'text'
	},
	{
		id: 'smith-v-carpenter-2003',
		kind: 'case',
		citation: 'Smith v. Carpenter, 316 F.3d 178 (2d Cir. 2003)',
		proposition:
			'Short interruptions of otherwise adequate treatment that cause no harm or real risk may not be a serious enough deprivation.',
		court: '2d-cir',
		inForceFrom: '2003-01-14',
		inForceUntil: null,
		url: 'https://www.prisonlegalnews.org/news/2004/may/15/missed-hiv-medication-did-not-create-a-serious-medical-need/',
		verification: 'text'
	},
	{
		id: 'charles-v-orange-county-2019',
		kind: 'case',
		citation: 'Charles v. Orange County, 925 F.3d 73 (2d Cir. 2019)',
		proposition:
			'Planning for medicine and care at release is part of the in-custody care owed to a detainee with a serious mental illness; leaving it out can be deliberate indifference.',
		court: '2d-cir',
		inForceFrom: '2019-05-24',
		inForceUntil: null,
		url: 'https://biahelp.com/charles-v-orange-county/',
		verification: 'text'
	},
	{
		id: 'hutto-v-finney-1978',
		kind: 'case',
		citation: 'Hutto v. Finney, 437 U.S. 678 (1978)',
		proposition:
			'Isolation that may be bearable for days can be cruel for weeks when joined with crowding, filth and hunger; length and conditions are judged together.',
		court: 'scotus',
		inForceFrom: '1978-06-23',
		inForceUntil: null,
		url: 'https://casebriefsco.com/casebrief/hutto-v-finney',
		verification: 'text'
	},
	{
		id: 'rhodes-v-chapman-1981',
		kind: 'case',
		citation: 'Rhodes v. Chapman, 452 U.S. 337 (1981)',
		proposition:
			'Crowding alone is not cruel punishment where it does not cost prisoners essential food, care, sanitation or safety.',
		court: 'scotus',
		inForceFrom: '1981-06-15',
		inForceUntil: null,
		url: 'http://supreme.justia.com/cases/federal/us/452/337/case.html',
		verification: 'text'
	},
	{
		id: 'farmer-v-brennan',
		kind: 'case',
		citation: 'Farmer v. Brennan, 511 U.S. 825 (1994)',
		proposition:
			'For convicted prisoners, an official is liable for unsafe conditions only if he actually knew of and disregarded a serious risk; obvious risk can prove knowledge.',
		court: 'scotus',
		inForceFrom: '1994-06-06',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/511/825/',
		verification: 'text'
	},
	{
		id: 'hope-v-pelzer',
		kind: 'case',
		citation: 'Hope v. Pelzer, 536 U.S. 730 (2002)',
		proposition:
			'Officers can be on notice even without a case with the same facts, when the cruelty is obvious or general rules, regulations and warnings make it plain.',
		court: 'scotus',
		inForceFrom: '2002-06-27',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/536/730/',
		verification: 'text'
	},
	{
		id: 'walker-v-schult-2013',
		kind: 'case',
		citation: 'Walker v. Schult, 717 F.3d 119 (2d Cir. 2013)',
		proposition:
			'Harsh jail conditions can add up to cruel punishment when together they deny basic needs such as sleep, space and hygiene.',
		court: '2d-cir',
		inForceFrom: '2013-05-23',
		inForceUntil: null,
		url: 'http://casetext.com/case/walker-v-schult',
		verification: 'text'
	},
	{
		id: 'willey-v-kirkpatrick-2015',
		kind: 'case',
		citation: 'Willey v. Kirkpatrick, 801 F.3d 51 (2d Cir. 2015)',
		proposition:
			'There is no fixed minimum time or filth: exposure to human waste must be judged by how bad and how long.',
		court: '2d-cir',
		inForceFrom: '2015-08-28',
		inForceUntil: null,
		url: 'https://app.midpage.ai/case/willey-v-kirkpatrick-8413643',
		verification: 'text'
	},
	{
		id: 'darnell-v-pineiro-2017',
		kind: 'case',
		citation: 'Darnell v. Pineiro, 849 F.3d 17 (2d Cir. 2017)',
		proposition:
			'For people not yet convicted, officials are judged objectively: liable if they should have known conditions posed an excessive risk; there is no minimum time.',
		court: '2d-cir',
		inForceFrom: '2017-02-21',
		inForceUntil: null,
		url: 'https://case-law.vlex.com/vid/849-f-3d-17-684605025',
		verification: 'text'
	},
	{
		id: 'allah-v-milling-2017',
		kind: 'case',
		citation: 'Almighty Supreme Born Allah v. Milling, 876 F.3d 48 (2d Cir. 2017)',
		proposition:
			'Putting a person who has not been convicted into harsh isolation solely because of an old placement, with no individual risk finding, is punishment that due process forbids.',
		court: '2d-cir',
		inForceFrom: '2017-11-22',
		inForceUntil: null,
		history:
			'Immunity was granted for what was done in 2010; the holding gives notice for later events.',
		url: 'https://law.justia.com/cases/federal/appellate-courts/ca2/16-1443/16-1443-2017-11-22.html',
		verification: 'text'
	},
	{
		id: 'morgan-v-dzurenda-2020',
		kind: 'case',
		citation: 'Morgan v. Dzurenda, 956 F.3d 84 (2d Cir. 2020)',
		proposition:
			'Officials who get detailed, specific warnings that a named prisoner will attack and do nothing can be deliberately indifferent.',
		court: '2d-cir',
		inForceFrom: '2020-04-15',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/federal/appellate-courts/ca2/18-2888/18-2888-2020-04-15.html',
		verification: 'text'
	},
	{
		id: 'taylor-v-riojas',
		kind: 'case',
		citation: 'Taylor v. Riojas, 592 U.S. 7 (2020)',
		proposition:
			'Some abuse is so obviously unconstitutional that no earlier similar case is needed.',
		court: 'scotus',
		inForceFrom: '2020-11-02',
		inForceUntil: null,
		url: 'https://www.law.cornell.edu/supremecourt/text/19-1261',
		verification: 'text'
	},
	{
		id: 'tangreti-v-bachmann-2020',
		kind: 'case',
		citation: 'Tangreti v. Bachmann, 983 F.3d 609 (2d Cir. 2020)',
		proposition:
			'A supervisor is liable only for her own violation: in prison-harm cases she must have actually known of the risk and ignored it.',
		court: '2d-cir',
		inForceFrom: '2020-12-28',
		inForceUntil: null,
		url: 'http://ecases.us/case/ca2/c8434233/tangreti-v-bachmann',
		verification: 'text'
	},
	{
		id: 'oneill-v-krzeminski-1988',
		kind: 'case',
		citation: "O'Neill v. Krzeminski, 839 F.2d 9 (2d Cir. 1988)",
		proposition:
			'An officer who is present must try to stop other officers using excessive force if there is a real chance to; three rapid blows alone may leave no such chance.',
		court: '2d-cir',
		inForceFrom: '1988-01-29',
		inForceUntil: null,
		history:
			'The verdicts against the two officers who struck him were affirmed; the officer who stood by got a new trial.',
		url: 'http://casetext.com/case/oneill-v-krzeminski/',
		verification: 'text'
	},
	{
		id: 'anderson-v-branen-1994',
		kind: 'case',
		citation: 'Anderson v. Branen, 17 F.3d 552 (2d Cir. 1994)',
		proposition:
			'Every officer must step in when he sees or should see a fellow officer using excessive force, making an unjustified arrest or violating rights, if he has a realistic chance.',
		court: '2d-cir',
		inForceFrom: '1994-02-24',
		inForceUntil: null,
		url: 'https://casetext.com/case/anderson-v-branen-3/',
		verification: 'text'
	},
	{
		id: 'figueroa-v-mazza-2016',
		kind: 'case',
		citation: 'Figueroa v. Mazza, 825 F.3d 89 (2d Cir. 2016)',
		proposition:
			"Whether officers had a realistic opportunity to stop a colleague's beating is for the jury, even if the assault was brief; a regular overnight guest has privacy rights in a relative's home.",
		court: '2d-cir',
		inForceFrom: '2016-06-03',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/federal/appellate-courts/ca2/14-4116/14-4116-2016-06-03.html',
		verification: 'text'
	},
	{
		id: 'lennox-v-miller-intervene-2020',
		kind: 'case',
		citation:
			'Lennox v. Miller (Officer Miller, failure to intervene), 968 F.3d 150 (2d Cir. 2020)',
		proposition:
			"An officer who is busy keeping other people back and has no realistic chance to stop a colleague's force is not liable for failing to intervene.",
		court: '2d-cir',
		inForceFrom: '2020-07-29',
		inForceUntil: null,
		url: 'http://casetext.com/case/lennox-v-miller',
		verification: 'text'
	},
	{
		id: 'boddie-v-schnieder-1997',
		kind: 'case',
		citation: 'Boddie v. Schnieder, 105 F.3d 857 (2d Cir. 1997)',
		proposition:
			'Sexual abuse by a guard can violate the Eighth Amendment, but a few brief incidents of touching were held not serious enough then.',
		court: '2d-cir',
		inForceFrom: '1997-02-04',
		inForceUntil: null,
		url: 'http://casetext.com/case/boddie-v-schnieder',
		verification: 'text'
	},
	{
		id: 'united-states-v-giordano-2006',
		kind: 'case',
		citation: 'United States v. Giordano, 442 F.3d 30 (2d Cir. 2006)',
		proposition:
			'Sexual abuse made possible by the threat of official power is done under colour of law and violates the right to bodily integrity.',
		court: '2d-cir',
		inForceFrom: '2006-03-03',
		inForceUntil: null,
		url: 'https://app.midpage.ai/document/united-states-v-philip-a-giordano-793741',
		verification: 'text'
	},
	{
		id: 'cash-v-county-of-erie-2011',
		kind: 'case',
		citation: 'Cash v. County of Erie, 654 F.3d 324 (2d Cir. 2011)',
		proposition:
			'Sexual assault of a detainee by a guard violates due process, and a jail that meets a known risk with a token memo can be liable.',
		court: '2d-cir',
		inForceFrom: '2011-08-18',
		inForceUntil: null,
		url: 'https://www.prisonlegalnews.org/news/2012/mar/15/500000-jury-award-for-rape-of-new-york-pretrial-detainee-reinstated-on-appeal/',
		verification: 'text'
	},
	{
		id: 'crawford-v-cuomo-2015',
		kind: 'case',
		citation: 'Crawford v. Cuomo (2015), 796 F.3d 252 (2d Cir. 2015)',
		proposition:
			"One intentional touching of a prisoner's private parts for sexual pleasure or to humiliate, with no security purpose, violates the Eighth Amendment.",
		court: '2d-cir',
		inForceFrom: '2015-08-11',
		inForceUntil: null,
		history: 'For the 2011 acts themselves immunity was granted in 2018, in a summary order.',
		url: 'https://law.justia.com/cases/federal/appellate-courts/ca2/14-969/14-969-2015-08-11.html',
		verification: 'text'
	},
	{
		id: 'ingerson-v-pallito-2019',
		kind: 'case',
		citation: 'Ingerson v. Pallito, 2019 VT 40',
		proposition:
			'The State cannot be sued in negligence over how it chose to investigate staff misconduct when no rule fixed the steps.',
		court: 'vt-supreme',
		inForceFrom: '2019-06-07',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/vermont/supreme-court/2019/2018-275.html',
		verification: 'text'
	},
	{
		id: 'deshaney-v-winnebago-county-1989',
		kind: 'case',
		citation: 'DeShaney v. Winnebago County Department of Social Services, 489 U.S. 189 (1989)',
		proposition:
			'Failing to protect someone who is not in custody from private violence does not by itself violate due process.',
		court: 'scotus',
		inForceFrom: '1989-02-22',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/489/189/',
		verification: 'text'
	},
	{
		id: 'brower-v-inyo',
		kind: 'case',
		citation: 'Brower v. County of Inyo, 489 U.S. 593 (1989)',
		proposition:
			'A person is seized when police stop them by something they deliberately put in place to stop them; accidents during a chase are not seizures.',
		court: 'scotus',
		inForceFrom: '1989-03-21',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/489/593/',
		verification: 'text'
	},
	{
		id: 'dwares-v-city-of-new-york-1993',
		kind: 'case',
		citation: 'Dwares v. City of New York, 985 F.2d 94 (2d Cir. 1993)',
		proposition:
			'Police who promise private attackers a free hand make the victim more vulnerable, and that can violate due process, unlike mere failure to protect.',
		court: '2d-cir',
		inForceFrom: '1993-02-05',
		inForceUntil: null,
		history: 'Overruled in part by later Supreme Court law on an unrelated point of pleading.',
		url: 'https://www.studicata.com/summaries/united-states-court-of-appeals-second-circuit/dwares-v-city-of-new-york-1993-29wr26',
		verification: 'text'
	},
	{
		id: 'morais-v-yee-1994',
		kind: 'case',
		citation: 'Morais v. Yee, 162 Vt. 366, 648 A.2d 405 (1994)',
		proposition:
			"A chase that ends when the rider loses control is not a 'seizure', so no constitutional claim; but Vermont's emergency-vehicle statute sets a duty of care, so qualified immunity does not bar a negligence claim.",
		court: 'vt-supreme',
		inForceFrom: '1994-07-15',
		inForceUntil: null,
		url: 'http://law.justia.com/cases/vermont/supreme-court/1994/op93-100.html',
		verification: 'text'
	},
	{
		id: 'sacramento-v-lewis',
		kind: 'case',
		citation: 'County of Sacramento v. Lewis, 523 U.S. 833 (1998)',
		proposition:
			'Accidental deaths in a high-speed chase violate due process only if the officer meant to cause harm unrelated to making the arrest.',
		court: 'scotus',
		inForceFrom: '1998-05-26',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/523/833/',
		verification: 'text'
	},
	{
		id: 'medeiros-v-oconnell-1998',
		kind: 'case',
		citation: "Medeiros v. O'Connell, 150 F.3d 164 (2d Cir. 1998)",
		proposition:
			"A bystander hit by accident in a police chase is not 'seized', and officers are liable only if their conduct shocks the conscience.",
		court: '2d-cir',
		inForceFrom: '1998-07-15',
		inForceUntil: null,
		url: 'http://openjurist.org/150/f3d/164',
		verification: 'text'
	},
	{
		id: 'castle-rock-v-gonzales',
		kind: 'case',
		citation: 'Town of Castle Rock v. Gonzales, 545 U.S. 748 (2005)',
		proposition:
			'The federal Constitution generally gives no right to have police enforce a restraining order or protect you from private violence.',
		court: 'scotus',
		inForceFrom: '2005-06-27',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/545/748/',
		verification: 'text'
	},
	{
		id: 'scott-v-harris',
		kind: 'case',
		citation: 'Scott v. Harris, 550 U.S. 372 (2007)',
		proposition:
			'Police may use force that risks killing a fleeing driver to end a car chase that is itself endangering innocent people; where clear video contradicts a story, the court goes with the video.',
		court: 'scotus',
		inForceFrom: '2007-04-30',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/550/372/',
		verification: 'text'
	},
	{
		id: 'kane-v-lamothe-2007',
		kind: 'case',
		citation: 'Kane v. Lamothe, 2007 VT 91, 182 Vt. 241, 936 A.2d 1303',
		proposition:
			'Vermont police generally owe no special duty to protect a particular person, so a failure to arrest does not by itself create liability.',
		court: 'vt-supreme',
		inForceFrom: '2007-08-24',
		inForceUntil: null,
		url: 'http://law.justia.com/cases/vermont/supreme-court/2007/op2006-229.html',
		verification: 'text'
	},
	{
		id: 'okin-v-cornwall-2009',
		kind: 'case',
		citation:
			'Okin v. Village of Cornwall-on-Hudson Police Department, 577 F.3d 415 (2d Cir. 2009)',
		proposition:
			'Police who openly or silently tell an abuser he will not be punished make the danger worse and can be liable; this was clearly established.',
		court: '2d-cir',
		inForceFrom: '2009-08-18',
		inForceUntil: null,
		url: 'https://cetient.com/case/2484/okin-v-vill-of-cornwall-on-hudson',
		verification: 'text'
	},
	{
		id: 'baptie-v-bruno-2013',
		kind: 'case',
		citation: 'Baptie v. Bruno, 2013 VT 117, 195 Vt. 308, 88 A.3d 1212',
		proposition:
			'Deciding how to investigate is discretionary; an officer acting in good faith is immune under Vermont law even if a tragedy follows.',
		court: 'vt-supreme',
		inForceFrom: '2013-12-06',
		inForceUntil: null,
		url: 'http://law.justia.com/cases/vermont/supreme-court/2013/2013-003.html',
		verification: 'text'
	},
	{
		id: 'browder-v-city-of-albuquerque-2015',
		kind: 'case',
		citation: 'Browder v. City of Albuquerque, 787 F.3d 1076 (10th Cir. 2015)',
		proposition:
			'Driving a police car at great speed through a city for no police purpose, with conscious disregard for lives, is an arbitrary and unconstitutional taking of life.',
		court: 'other-circuit',
		inForceFrom: '2015-06-02',
		inForceUntil: null,
		url: 'https://app.midpage.ai/case/browder-ex-rel-estate-of-2804970',
		verification: 'text'
	},
	{
		id: 'davis-v-scherer',
		kind: 'case',
		citation: 'Davis v. Scherer, 468 U.S. 183 (1984)',
		proposition:
			'Breaking a state law or department policy does not by itself remove qualified immunity; the federal right must have been clear.',
		court: 'scotus',
		inForceFrom: '1984-06-28',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/468/183/',
		verification: 'text'
	},
	{
		id: 'richardson-v-mcknight',
		kind: 'case',
		citation: 'Richardson v. McKnight, 521 U.S. 399 (1997)',
		proposition:
			'Guards working for a private company that runs a prison for profit with little supervision cannot claim qualified immunity.',
		court: 'scotus',
		inForceFrom: '1997-06-23',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/521/399/',
		verification: 'text'
	},
	{
		id: 'huminski-v-lavoie-2001',
		kind: 'case',
		citation: 'Huminski v. Lavoie, 173 Vt. 517, 787 A.2d 489 (2001) (mem.)',
		proposition:
			'A court must give fair notice before throwing out a case on immunity grounds it raised itself.',
		court: 'vt-supreme',
		inForceFrom: '2001-09-26',
		inForceUntil: null,
		url: 'https://law.justia.com/cases/vermont/supreme-court/2001/99-330eo.html',
		verification: 'text'
	},
	{
		id: 'ashcroft-v-iqbal',
		kind: 'case',
		citation: 'Ashcroft v. Iqbal, 556 U.S. 662 (2009)',
		proposition:
			'Supervisors are liable only for their own unconstitutional acts and, where motive is an element, only with that motive; a complaint needs facts, not labels.',
		court: 'scotus',
		inForceFrom: '2009-05-18',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/556/662/',
		verification: 'text'
	},
	{
		id: 'kennery-v-state-2011',
		kind: 'case',
		citation: 'Kennery v. State, 2011 VT 121, 191 Vt. 44, 38 A.3d 35',
		proposition:
			'When police take on a specific welfare check and someone relies on it, doing it carelessly can make the State liable in negligence, and gross negligence claims against the troopers can go on.',
		court: 'vt-supreme',
		inForceFrom: '2011-11-23',
		inForceUntil: null,
		url: 'https://case-law.vlex.com/vid/kennery-v-state-no-888253456',
		verification: 'text'
	},
	{
		id: 'oconnor-v-donovan-2012',
		kind: 'case',
		citation: "O'Connor v. Donovan, 2012 VT 27, 191 Vt. 412, 48 A.3d 584",
		proposition:
			"A Vermont State's Attorney is absolutely immune for acts within his general authority, even if malicious.",
		court: 'vt-supreme',
		inForceFrom: '2012-04-13',
		inForceUntil: null,
		url: 'https://case-law.vlex.com/vid/connor-v-donovan-no-894315371',
		verification: 'text'
	},
	{
		id: 'filarsky-v-delia',
		kind: 'case',
		citation: 'Filarsky v. Delia, 566 U.S. 377 (2012)',
		proposition:
			'A private person hired temporarily to do government work may claim the same qualified immunity as an employee.',
		court: 'scotus',
		inForceFrom: '2012-04-17',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/566/377/',
		verification: 'secondary'
	},
	{
		id: 'nelson-v-st-johnsbury-2015',
		kind: 'case',
		citation: 'Nelson v. Town of St. Johnsbury Selectboard, 2015 VT 5, 115 A.3d 423',
		proposition:
			'Officials are immune when the law they broke was unclear until the court explained it.',
		court: 'vt-supreme',
		inForceFrom: '2015-01-16',
		inForceUntil: null,
		url: 'https://case-law.vlex.com/vid/nelson-v-town-of-895792965',
		verification: 'text'
	},
	{
		id: 'ziglar-v-abbasi',
		kind: 'case',
		citation: 'Ziglar v. Abbasi, 582 U.S. 120 (2017)',
		proposition:
			'Courts will almost never create new damages suits against federal officers; and officials were immune from the conspiracy claim because the law was unsettled.',
		court: 'scotus',
		inForceFrom: '2017-06-19',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/582/120/',
		verification: 'text'
	},
	{
		id: 'mcdonough-v-smith',
		kind: 'case',
		citation: 'McDonough v. Smith, 588 U.S. 109 (2019)',
		proposition:
			'The time limit for suing over fabricated evidence starts only when the criminal case ends in your favour.',
		court: 'scotus',
		inForceFrom: '2019-06-20',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/588/109/',
		verification: 'text'
	},
	{
		id: 'egbert-v-boule',
		kind: 'case',
		citation: 'Egbert v. Boule, 596 U.S. 482 (2022)',
		proposition:
			'There is no federal damages suit against Border Patrol agents for excessive force or retaliation; look to the Federal Tort Claims Act instead.',
		court: 'scotus',
		inForceFrom: '2022-06-08',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/596/482/',
		verification: 'secondary'
	},
	{
		id: 'goldey-v-fields',
		kind: 'case',
		citation: 'Goldey v. Fields, 606 U.S. 942 (2025)',
		proposition: 'Federal prisoners cannot bring a Bivens damages suit for excessive force.',
		court: 'scotus',
		inForceFrom: '2025-06-30',
		inForceUntil: null,
		url: 'https://supreme.justia.com/cases/federal/us/606/24-809/',
		verification: 'text'
	}
];
