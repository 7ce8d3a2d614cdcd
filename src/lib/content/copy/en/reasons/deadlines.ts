/** Why a time limit falls where it does, what may move it, and what to watch for. */
export const deadlineReasons = {
	'deadlines.from-the-day': 'The clock starts on the day it happened.',
	'deadlines.federal-accrual':
		'Under federal law the clock starts when you knew, or had reason to know, of the harm. For force, a search or an arrest that is usually the day it happened.',
	'deadlines.favorable-end':
		'For a wrongful prosecution, the clock starts when the criminal case ends in your favor.',
	'deadlines.prosecution-not-ended':
		'For a wrongful prosecution, the federal clock does not start until the criminal case ends in your favor. That has not happened yet.',
	'deadlines.three-years-1983':
		'Federal law borrows Vermont’s three-year limit for injuries to a person. The last day to file is the third anniversary.',
	'deadlines.held-by-court':
		'The clock for a false arrest starts when you are held under a judge’s order or other court papers, or when the false arrest ends. That can be later than the arrest. To be safe, count from the arrest.',
	'deadlines.conviction-set-aside':
		'If your claim would have meant the conviction was wrong, the clock may start only when the conviction is set aside. To be safe, count from the day it happened.',
	'deadlines.conviction-stands':
		'If winning would mean your conviction was wrong, the claim must wait until the conviction is set aside, and the clock may start only then. To be safe, count from the day it happened.',

	'deadlines.child':
		'If you were under 18 when the claim arose, Vermont gives you the full time after your 18th birthday.',
	'deadlines.jailed-until-release':
		'If you were locked up when the claim arose, Vermont gives you the full time after release. One federal judge in Vermont counted jail before trial, when it went on without a break from the arrest. Do not rely on this; file by the earlier date.',
	'deadlines.still-jailed':
		'If you were locked up when the claim arose and have not been released since, the clock may not have started. Do not rely on this; file by the earlier date.',
	'deadlines.lacked-capacity':
		'If you could not manage your affairs or understand your legal rights because of a mental condition, the clock may have stopped until that ended. You would have to prove it.',
	'deadlines.lacks-capacity':
		'If a person cannot manage their affairs or understand their legal rights because of a mental condition, the clock may be stopped for now. The person would have to prove it.',
	'deadlines.later-jail-no-help':
		'Being locked up later, after the claim arose, does not stop the clock.',

	'deadlines.from-letters':
		'For an estate, the clock starts when a court puts someone in charge of it. The court paper is called letters.',
	'deadlines.estate-two-years':
		'If the person died in time, the estate has two years from its letters, and no longer. The claim must be one that survives death.',
	'deadlines.estate-ordinary-limit':
		'To be safe, an estate should also keep to the ordinary limit, counted as if the person had lived.',
	'deadlines.estate-death-in-time':
		'The estate has this time only if the person died before the ordinary limit ran out, or within 30 days after.',
	'deadlines.death-two-years':
		'A claim for the death itself must be filed within two years of learning of the death. To be safe, treat that date as the limit for everything.',
	'deadlines.from-discovery-of-death':
		'For a claim about a death, the clock starts when the death is discovered.',
	'deadlines.two-years-death': 'A claim for a wrongful death must be filed within two years.',
	'deadlines.seven-years-homicide':
		'If a court finds good cause to charge someone with homicide for the death, the limit is seven years from learning of the death.',
	'deadlines.after-homicide-judgment':
		'After a homicide charge, the time can also run until two years after the criminal judgment is final. We do not know that date.',
	'deadlines.seven-years-murder':
		'If the death was caused by an intentional act that is murder, the limit is seven years from learning of the death.',
	'deadlines.count-from-death':
		'An older Vermont decision counted from the day of the death, and said that finding the cause later does not help. To be safe, count from the day of the death.',
	'deadlines.death-tolling-unknown':
		'The limit for a wrongful death stands outside the general rules. We do not know of a ruling that being a child or locked up stops it.',

	'deadlines.three-years-assault':
		'Vermont gives three years for assault and battery. The last day to file is the third anniversary.',
	'deadlines.three-years-imprisonment':
		'Vermont gives three years for false imprisonment. The last day to file is the third anniversary.',
	'deadlines.three-years-property':
		'Vermont gives three years for damage to belongings. The last day to file is the third anniversary.',
	'deadlines.three-years-person':
		'Vermont gives three years for injuries to a person, distress included. The last day to file is the third anniversary.',
	'deadlines.six-years-economic':
		'If the only loss was money, such as the cost of a defense, the limit may be six years. To be safe, use three.',
	'deadlines.vermont-prosecution-end':
		'A wrongful-prosecution claim needs a criminal case that ended in your favor, so Vermont’s clock may start only then. We found no Vermont ruling on that day. To be safe, count from the day it happened.',
	'deadlines.vermont-prosecution-open':
		'A wrongful-prosecution claim needs a criminal case that ended in your favor, so Vermont’s clock may not have started. We found no Vermont ruling on that. To be safe, count from the day it happened.',
	'deadlines.childhood-sexual-abuse':
		'Vermont sets no time limit for a lawsuit over sexual abuse of a child. Some older claims against an agency need proof of gross negligence.',
	'deadlines.childhood-abuse-possible':
		'Vermont sets no time limit for a lawsuit over sexual abuse of a child, or over violence to a child as grave as aggravated assault. If that is what happened, it may be filed at any time.',
	'deadlines.four-years-sheriff':
		'Vermont gives four years to sue a sheriff for what a deputy did wrong.',
	'deadlines.deputy-is-shorter':
		'The four years are for a suit against the sheriff. A suit against the deputy, the department or the State may have only three.',

	'deadlines.article-11-safe':
		'No court ruling we found says how long you have for this claim. Three years is the safe figure.',
	'deadlines.article-11-unsettled':
		'In one case a federal judge in Vermont found an Article 11 claim in time when it was filed three years after release. That fits a three-year limit, but does not decide it.',

	'deadlines.discrimination-three':
		'The limit for discrimination follows the kind of harm. For harm to a person it is three years.',
	'deadlines.discrimination-six':
		'Where the harm was also to money or property, a court has used six years. To be safe, use three.',

	'deadlines.s254-assumed':
		'We do not know whether S.254 as introduced (2022), which is not the law, set a time limit. This result assumes Vermont’s ordinary three years.',
	'deadlines.s254-unknown':
		'We do not know what time limit, if any, S.254 as introduced (2022), which is not the law, would have set. You chose to leave it unknown.',

	'deadlines.federal-claim-accrual':
		'The clock for a claim against the United States starts when you knew, or should have known, of the act.',
	'deadlines.federal-claim-two-years':
		'A written claim must reach the federal agency within two years. You cannot go to court before that.',
	'deadlines.federal-prosecution-end':
		'For a wrongful prosecution, the two years may start only when the criminal case ends in your favor. To be safe, count from the day it happened.',
	'deadlines.federal-prosecution-open':
		'For a wrongful prosecution, the two years may not have started, because the criminal case has not ended in your favor. To be safe, count from the day it happened.',
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
		'If you could not have known about the injury or its cause until later, the clock may start on the day you could. For an open arrest or beating that is the day it happened.',
	'deadlines.pending-case-no-pause':
		'An open criminal case does not stop the clock for a false-arrest claim. A judge may pause the civil case after it is filed.',
	'deadlines.complaints-no-pause':
		'A complaint to the agency, the Human Rights Commission or the Criminal Justice Council does not stop the clock for going to court. We found no rule that says it does.',
	'deadlines.serve-in-time':
		'Filing counts only if the papers are then delivered to the other side in time.',
	'deadlines.name-officer-in-time':
		'Adding or changing who is sued after the last day is risky. If you do not know the officer’s name, start finding it now.',
	'deadlines.refile-one-year':
		'If an earlier lawsuit was filed in time but dismissed for lack of jurisdiction or wrong venue, Vermont may give one more year.',
	'deadlines.rare-pauses':
		'Rarer pauses exist: a defendant who hid the facts or left Vermont, or military service. Ask a lawyer if one may fit.',
	'deadlines.notice-charters':
		'We found no general rule that a town must get notice before you sue. City charters were not checked; check the city charter.',
	'deadlines.covid-pause':
		'Vermont paused civil time limits that would have ended during the COVID-19 emergency. That may matter here; check the exact dates with a lawyer.'
} as const;
