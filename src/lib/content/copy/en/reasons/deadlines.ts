/** Why a time limit falls where it does, what may move it, and what to watch for. */
export const deadlineReasons = {
	'deadlines.from-the-day': 'The clock starts on the day it happened.',
	'deadlines.federal-accrual':
		'Under federal law the clock starts when you knew, or had reason to know, of the harm. For force, a search or an arrest that is usually the day it happened.',
	'deadlines.favorable-end':
		'For a wrongful prosecution, the clock starts when the criminal case ends in your favor.',
	'deadlines.prosecution-not-ended':
		'For a wrongful prosecution, the federal clock starts only once the criminal case ends in your favor. That has not happened yet.',
	'deadlines.three-years-1983':
		'Federal law takes over the three years that Vermont gives for harm to a person. The last day to file is the third anniversary.',
	'deadlines.held-by-court':
		'For a false arrest, the clock starts when the false arrest ends. It also starts when a judge’s order or other court papers hold you. That can be later than the arrest. To be safe, count from the arrest.',
	'deadlines.conviction-set-aside':
		'If your claim would have meant the conviction was wrong, the clock may start only when the conviction is set aside. To be safe, count from the day it happened.',
	'deadlines.conviction-stands':
		'If to win would mean your conviction was wrong, the claim must wait until it is set aside. The clock may start only then. To be safe, count from the day it happened.',

	'deadlines.child':
		'If you were under 18 when the claim arose, Vermont gives you the full time after your 18th birthday.',
	'deadlines.jailed-until-release':
		'If you were locked up when the claim arose, Vermont gives you the full time after release. One federal judge in Vermont counted jail before trial. There it had gone on with no break since the arrest. Do not rely on this; file by the earlier date.',
	'deadlines.still-jailed':
		'If you were locked up when the claim arose and have not been released since, the clock may not have started. Do not rely on this; file by the earlier date.',
	'deadlines.lacked-capacity':
		'If a mental condition kept you from running your affairs, the clock may have stopped until that ended. The same goes if it kept you from grasping your legal rights. You would have to prove it.',
	'deadlines.lacks-capacity':
		'If a mental condition keeps someone from running their affairs, the clock may be stopped for now. The same goes if it keeps them from grasping their legal rights. The person would have to prove it.',
	'deadlines.later-jail-no-help':
		'Being locked up later, after the claim arose, does not stop the clock.',

	'deadlines.from-letters':
		'For an estate, the clock starts when a court puts someone in charge of it. The court paper is called letters.',
	'deadlines.estate-two-years':
		'If the person died in time, the estate has two years from its letters, and no longer. The claim must be one that survives death.',
	'deadlines.estate-ordinary-limit':
		'To be safe, an estate should also keep to the usual limit. Count it as if the person had lived.',
	'deadlines.estate-death-in-time':
		'The estate does not always have this time. The person must have died before the usual limit ran out, or up to 30 days after.',
	'deadlines.death-two-years':
		'A claim for the death itself must be filed within two years of learning of the death. To be safe, treat that date as the limit for everything.',
	'deadlines.from-discovery-of-death':
		'For a claim about a death, the clock starts when the death is discovered.',
	'deadlines.two-years-death': 'A claim for a wrongful death must be filed within two years.',
	'deadlines.seven-years-homicide':
		'If a court finds good cause to charge someone with homicide for the death, the limit is not the same. It is seven years from the day you learn of the death.',
	'deadlines.after-homicide-judgment':
		'After a homicide charge, the time can also last two years from the day when the criminal case is final. We do not know that date.',
	'deadlines.seven-years-murder':
		'If the death was murder, caused on purpose, the limit is seven years from the day you learn of it.',
	'deadlines.count-from-death':
		'An older Vermont case counted from the day of the death. It said that it does not help to find the cause later. To be safe, count from the day of the death.',
	'deadlines.death-tolling-unknown':
		'The limit for a wrongful death stands outside the general rules. We do not know of a ruling that being a child or locked up stops it.',

	'deadlines.three-years-assault':
		'Vermont gives three years for assault and battery. The last day to file is the third anniversary.',
	'deadlines.three-years-imprisonment':
		'Vermont gives three years for false imprisonment. The last day to file is the third anniversary.',
	'deadlines.three-years-property':
		'Vermont gives three years for damage to belongings. The last day to file is the third anniversary.',
	'deadlines.three-years-person':
		'Vermont gives three years for harm to a person. Distress counts too. The last day to file is the third anniversary.',
	'deadlines.six-years-economic':
		'If the only loss was money, such as the cost of a defense, the limit may be six years. To be safe, use three.',
	'deadlines.vermont-prosecution-end':
		'A claim for wrongful prosecution needs a criminal case that ended in your favor. So the Vermont clock may start only then. We found no Vermont ruling on that day. To be safe, count from the day it happened.',
	'deadlines.vermont-prosecution-open':
		'A claim for wrongful prosecution needs a criminal case that ended in your favor. So the Vermont clock may not have started. We found no Vermont ruling on that. To be safe, count from the day it happened.',
	'deadlines.childhood-sexual-abuse':
		'Vermont sets no time limit for a lawsuit over sexual abuse of a child. Some older claims against an agency need proof of gross negligence.',
	'deadlines.childhood-abuse-possible':
		'Vermont sets no time limit to sue over sexual abuse of a child. The same goes for harm to a child as grave as aggravated assault. If that is what happened, it may be filed at any time.',
	'deadlines.four-years-sheriff':
		'Vermont gives four years to sue a sheriff for what a deputy did wrong.',
	'deadlines.deputy-is-shorter':
		'The four years are for a suit against the sheriff. A suit against the deputy, the department or the State may have only three.',

	'deadlines.article-11-safe':
		'No court ruling we found says how long you have for this claim. Three years is the safe figure.',
	'deadlines.article-11-unsettled':
		'In one case, an Article 11 claim was filed three years after release. A federal judge in Vermont found it to be in time. That fits a three-year limit, but does not decide it.',

	'deadlines.discrimination-three':
		'The limit for discrimination follows the kind of harm. For harm to a person it is three years.',
	'deadlines.discrimination-six':
		'Where the harm was also to money or property, a court has used six years. To be safe, use three.',

	'deadlines.s254-assumed':
		'We do not know whether S.254 as introduced (2022), which is not the law, set a time limit. This result takes the usual three years in Vermont as given.',
	'deadlines.s254-unknown':
		'We do not know what time limit, if any, S.254 as introduced (2022), which is not the law, would have set. You chose to leave it unknown.',

	'deadlines.federal-claim-accrual':
		'The clock for a claim against the United States starts when you knew, or should have known, of the act.',
	'deadlines.federal-claim-two-years':
		'A written claim must reach the federal agency within two years. You cannot go to court before that.',
	'deadlines.federal-prosecution-end':
		'For a wrongful prosecution, the two years may start only when the criminal case ends in your favor. To be safe, count from the day it happened.',
	'deadlines.federal-prosecution-open':
		'For a wrongful prosecution, the two years may not have started. The criminal case has not ended in your favor. To be safe, count from the day it happened.',
	'deadlines.federal-claim-late':
		'If the claim did not reach the federal agency within two years, the court case is closed too.',
	'deadlines.federal-denial-mailed':
		'The clock for the court case starts on the day the agency mails its denial.',
	'deadlines.federal-suit-six-months':
		'The court case must be filed within six months after the denial was mailed.',
	'deadlines.federal-no-answer':
		'The agency has not sent a denial, so the six months to go to court have not started.',
	'deadlines.federal-silence':
		'If the agency is silent for six months, you may treat that as a denial and go to court. A denial letter can come any day and starts a six-month clock. Do not wait for it.',
	'deadlines.federal-no-pause':
		'We found no rule that stops this federal clock for children or for people who are locked up.',

	'deadlines.hrc-from-last': 'The Commission counts from the most recent incident.',
	'deadlines.hrc-one-year':
		'The Human Rights Commission asks that you contact it within one calendar year. Its page is an older one, so call to confirm.',

	'deadlines.each-act':
		'When something goes on over time, each act has its own clock. The earliest date here is for the first act, the latest for the last.',
	'deadlines.discovery':
		'If you could not have known of the harm or its cause until later, the clock may start on the day you could. For an open arrest or beating that is the day it happened.',
	'deadlines.pending-case-no-pause':
		'An open criminal case does not stop the clock for a false-arrest claim. A judge may pause the civil case after it is filed.',
	'deadlines.complaints-no-pause':
		'A complaint to the agency, the Human Rights Commission or the Criminal Justice Council does not stop the clock for going to court. We found no rule that says it does.',
	'deadlines.serve-in-time':
		'Filing counts only if the papers are then delivered to the other side in time.',
	'deadlines.name-officer-in-time':
		'Adding or changing who is sued after the last day is risky. If you do not know the officer’s name, start finding it now.',
	'deadlines.refile-one-year':
		'You may have sued once before, in time. Vermont may give one more year if the case was thrown out since that court had no power to hear it. The same goes for a court in the wrong place.',
	'deadlines.rare-pauses':
		'Rarer pauses exist: the one you sue hid the facts or left Vermont, or there was service in the armed forces. Ask a lawyer if one may fit.',
	'deadlines.notice-charters':
		'We found no general rule that a town must get notice before you sue. City charters were not checked; check the city charter.',
	'deadlines.covid-pause':
		'Vermont paused time limits for lawsuits that would have ended during the COVID-19 emergency. That may matter here; check the exact dates with a lawyer.'
} as const;
