import type { FactSentences } from '../question-copy.ts';

/** The person’s own answer as a sentence, for every fact that is answered yes or no. */
export const factSentences: FactSentences = {
	'person.under18': {
		yes: 'You were under 18 when it happened.',
		no: 'You were 18 or older when it happened.'
	},
	'person.incapacity': {
		yes: 'When it happened, you had a condition of the mind that kept you from managing your affairs.',
		no: 'When it happened, no condition of the mind kept you from managing your affairs.'
	},
	'person.incapacityNow': {
		yes: 'You have a condition of the mind that keeps you from managing your affairs now.',
		no: 'No condition of the mind keeps you from managing your affairs now.'
	},
	'person.died': {
		yes: 'The person this happened to has died.',
		no: 'The person this happened to is alive.'
	},
	'death.fromThis': {
		yes: 'The person died because of what happened.',
		no: 'The person did not die because of what happened.'
	},
	'custody.now': {
		yes: 'You are in jail or prison now.',
		no: 'You are not in jail or prison now.'
	},
	'custody.released': {
		yes: 'You were let out of jail or prison after this.',
		no: 'You have not been let out of jail or prison since this.'
	},
	'bias.suspected': {
		yes: 'You think you were treated worse because of who you are.',
		no: 'You do not think you were treated worse because of who you are.'
	},
	'bias.words': {
		yes: 'The officer said or wrote something that shows bias.',
		no: 'The officer did not say or write anything that shows bias.'
	},
	'criminal.wouldContradict': {
		yes: 'To win, you would have to show that the conviction is wrong.',
		no: 'You could win without showing that the conviction is wrong.'
	},
	'release.voluntary': { yes: 'You signed it freely.', no: 'You did not sign it freely.' },
	'release.withState': {
		yes: 'It was with the State of Vermont.',
		no: 'It was not with the State of Vermont.'
	},
	'incident.likeLast': {
		yes: 'This event went like the one before.',
		no: 'This event did not go like the one before.'
	},
	'incident.another': {
		yes: 'There is another event to add.',
		no: 'There is no other event to add.'
	},
	'officer.onDuty': { yes: 'The officer was on duty.', no: 'The officer was off duty.' },
	'officer.uniform': { yes: 'The officer was in uniform.', no: 'The officer was not in uniform.' },
	'officer.badge': {
		yes: 'The officer showed a badge or claimed to be police.',
		no: 'The officer did not show a badge or claim to be police.'
	},
	'officer.usedAuthority': {
		yes: 'The officer used police power.',
		no: 'The officer did not use police power.'
	},
	'officer.sworn': {
		yes: 'This person was a sworn officer with police powers.',
		no: 'This person was not a sworn officer with police powers.'
	},
	'officer.joint': {
		yes: 'The guard acted together with the police.',
		no: 'The guard did not act together with the police.'
	},
	'officer.federalPower': {
		yes: 'The officer was using federal power at the time.',
		no: 'The officer was not using federal power at the time.'
	},
	'officer.badFaith': {
		yes: 'The officer acted from spite or for gain, or knew it was wrong.',
		no: 'The officer did not act from spite or for gain, and did not know it was wrong.'
	},
	'officer.another': {
		yes: 'There is another officer or group to add.',
		no: 'There is no other officer or group to add.'
	},
	'force.no-threat': {
		yes: 'You had no weapon and were not a danger to anyone.',
		no: 'You had a weapon or were a danger to someone.'
	},
	'force.compliant-or-passive': {
		yes: 'You obeyed, gave up, or at most sat still or went limp.',
		no: 'You did not obey or give up, and did more than sit still or go limp.'
	},
	'force.active-resistance': {
		yes: 'You struggled, pulled away or fought.',
		no: 'You did not struggle, pull away or fight.'
	},
	'force.attacked-or-threatened': {
		yes: 'You attacked or threatened an officer or someone else.',
		no: 'You did not attack or threaten anyone.'
	},
	'force.armed-or-reaching': {
		yes: 'You had a weapon, or made a move that looked like reaching for one.',
		no: 'You had no weapon and made no move that looked like reaching for one.'
	},
	'force.restrained': {
		yes: 'You were already in handcuffs, pinned, held or under control when the force was used.',
		no: 'You were not yet in handcuffs, pinned, held or under control when the force was used.'
	},
	'force.force-after-resistance-ended': {
		yes: 'Force was used, or went on, after you stopped fighting or running.',
		no: 'No force was used after you stopped fighting or running.'
	},
	'force.serious-force': {
		yes: 'The force could have hurt you badly.',
		no: 'The force was not of a kind that could have hurt you badly.'
	},
	'force.deadly-force': {
		yes: 'A gun was fired at you, or other force likely to kill was used.',
		no: 'No gun was fired at you, and no other force likely to kill was used.'
	},
	'force.slight-force': { yes: 'The force was slight.', no: 'The force was more than slight.' },
	'force.warned-or-ordered': {
		yes: 'The officer first gave a clear order or warning, and you did not follow it.',
		no: 'There was no clear order or warning that you did not follow.'
	},
	'force.no-warning': {
		yes: 'There was time to warn you before serious force, but no one did.',
		no: 'You were warned, there was no time to warn you, or no serious force was used.'
	},
	'force.serious-injury': {
		yes: 'The force led to a serious injury or a death.',
		no: 'The force did not lead to a serious injury or a death.'
	},
	'force.minor-or-no-crime': {
		yes: 'You were suspected of no crime, or only of something minor.',
		no: 'You were suspected of more than something minor.'
	},
	'force.serious-crime': {
		yes: 'You were suspected of a violent or other serious crime.',
		no: 'You were not suspected of a violent or other serious crime.'
	},
	'force.fled': { yes: 'You ran away on foot.', no: 'You did not run away on foot.' },
	'force.dangerous-driving': {
		yes: 'You drove, or fled in a car, in a way that put others in danger.',
		no: 'You did not drive, or flee in a car, in a way that put others in danger.'
	},
	'force.split-second': {
		yes: 'It moved so fast that the officer had only seconds to decide.',
		no: 'The officer had more than seconds to decide.'
	},
	'force.no-police-purpose': {
		yes: 'The force had no use except to punish, get even or be cruel.',
		no: 'The force had some other use than to punish, get even or be cruel.'
	},
	'force.known-vulnerability': {
		yes: 'The officer could see or knew that you were ill, hurt, disabled, in crisis, pregnant, old or a child.',
		no: 'The officer did not know, and could not see, that you were ill, hurt, disabled, in crisis, pregnant, old or a child.'
	},
	'force.officer-created-danger': {
		yes: 'The officer’s own reckless move made the danger that the force then met.',
		no: 'The officer’s own moves did not make the danger that the force met.'
	},
	'force.disturbance': {
		yes: 'Officers were putting down a riot, a hostage crisis or a brawl in a jail or prison.',
		no: 'Officers were not putting down a riot, a hostage crisis or a brawl in a jail or prison.'
	},
	'stop.violation-seen': {
		yes: 'The officer saw a traffic or other violation, even a small one.',
		no: 'The officer did not see any violation.'
	},
	'stop.no-violation-or-reason': {
		yes: 'No one saw you break a law or act oddly, and no lawful reason was given.',
		no: 'Someone saw you break a law or act oddly, or a lawful reason was given.'
	},
	'stop.matched-description': {
		yes: 'You or your car matched a clear report or description.',
		no: 'You and your car did not match any clear report or description.'
	},
	'stop.specific-suspicion': {
		yes: 'Several clear facts together pointed to a crime.',
		no: 'There were not several clear facts that pointed to a crime.'
	},
	'stop.hunch-or-location-only': {
		yes: 'The only reason was a hunch, the area, an unnamed tip, who you were with, or that you left when police came.',
		no: 'There was some reason beyond a hunch, the area, an unnamed tip, who you were with, or that you left when police came.'
	},
	'stop.law-did-not-forbid': {
		yes: 'What the officer named as the reason is not against the law.',
		no: 'What the officer named as the reason is against the law.'
	},
	'stop.prolonged': {
		yes: 'The stop went on after its reason was over, to look for something else.',
		no: 'The stop did not go on after its reason was over.'
	},
	'stop.unrelated-questions': {
		yes: 'There were questions or checks that had nothing to do with the reason for the stop.',
		no: 'There were no questions or checks that had nothing to do with the reason for the stop.'
	},
	'stop.brief': {
		yes: 'The stop was brief and ended when its reason ended.',
		no: 'The stop was not brief, or did not end when its reason ended.'
	},
	'stop.arrest-like': {
		yes: 'You were held as if under arrest, without cause for an arrest.',
		no: 'You were not held as if under arrest, or there was cause for an arrest.'
	},
	'stop.taken-elsewhere': {
		yes: 'You were moved to a station or a closed room for questions, and did not agree to go.',
		no: 'You were not moved to a station or a closed room for questions, or you agreed to go.'
	},
	'stop.safety-concern': {
		yes: 'There was a clear reason to fear a weapon or danger.',
		no: 'There was no clear reason to fear a weapon or danger.'
	},
	'stop.race-or-identity-mentioned': {
		yes: 'Your race, faith, origin or the like was named or clearly drove the stop.',
		no: 'Your race, faith, origin or the like was not named and did not clearly drive the stop.'
	},
	'stop.papers-kept': {
		yes: 'The officer kept your license, ticket or other papers, so you could not leave.',
		no: 'The officer did not keep your papers, or you could leave without them.'
	},
	'stop.honest-mistake': {
		yes: 'The officer made an honest mistake about the reason for the stop.',
		no: 'The officer did not make an honest mistake about the reason for the stop.'
	},
	'stop.checkpoint-or-border': {
		yes: 'It was at a set checkpoint, a border, an airport or another special place.',
		no: 'It was not at a set checkpoint, a border, an airport or another special place.'
	},
	'arrest.no-facts-of-crime': {
		yes: 'The officer had no facts that showed that you did a crime.',
		no: 'The officer had some facts that showed that you did a crime.'
	},
	'arrest.officer-saw-offence': {
		yes: 'The officer saw you break a law, even a small one.',
		no: 'The officer did not see you break any law.'
	},
	'arrest.complaint-by-witness': {
		yes: 'A victim or witness accused you.',
		no: 'No victim or witness accused you.'
	},
	'arrest.corroboration': {
		yes: 'Several sources or physical proof pointed to you.',
		no: 'There were not several sources or physical proof that pointed to you.'
	},
	'arrest.words-or-recording-only': {
		yes: 'You were arrested for words, a gesture, protest or filming, with no threat.',
		no: 'You were not arrested just for words, a gesture, protest or filming, or there was a threat.'
	},
	'arrest.ignored-order': {
		yes: 'You did not obey a clear, lawful order before the arrest.',
		no: 'There was no clear, lawful order that you did not obey before the arrest.'
	},
	'arrest.warrant': {
		yes: 'There was a warrant for your arrest.',
		no: 'There was no warrant for your arrest.'
	},
	'arrest.prosecutor-or-judge-approved': {
		yes: 'A prosecutor, a boss or a judge approved it before the arrest.',
		no: 'No prosecutor, boss or judge approved it before the arrest.'
	},
	'arrest.false-statement-to-get-warrant': {
		yes: 'The warrant or charge was based on what the officer knew was false, or key facts were left out recklessly.',
		no: 'The warrant or charge was not based on a lie, and no key facts were left out recklessly.'
	},
	'arrest.no-warrant-in-home': {
		yes: 'You were arrested in a home with no warrant, no consent and no emergency.',
		no: 'You were not arrested in a home, or there was a warrant, consent or an emergency.'
	},
	'arrest.innocence-known': {
		yes: 'The officer knew or was shown facts that cleared you, or refused an easy check.',
		no: 'The officer did not know of facts that cleared you and did not refuse an easy check.'
	},
	'arrest.wrong-person': {
		yes: 'You were mixed up with someone else.',
		no: 'You were not mixed up with someone else.'
	},
	'arrest.not-identified-individually': {
		yes: 'You were swept up with a group or place, and nothing pointed to you.',
		no: 'You were not just swept up with a group or place, or something pointed to you.'
	},
	'arrest.law-did-not-forbid': {
		yes: 'What you did is not a crime, or a court had struck down that law.',
		no: 'What you were said to have done is a crime under a law that still stands.'
	},
	'arrest.honest-mistake': {
		yes: 'The officer made an honest mistake about the reason for the arrest.',
		no: 'The officer did not make an honest mistake about the reason for the arrest.'
	},
	'home-search.warrant-from-judge': {
		yes: 'A judge had approved a warrant for that place.',
		no: 'No judge had approved a warrant for that place.'
	},
	'home-search.no-warrant': {
		yes: 'There was no search or arrest warrant of any kind.',
		no: 'There was a search or arrest warrant.'
	},
	'home-search.consent': {
		yes: 'Someone who lives there agreed to let the police in.',
		no: 'No one who lives there agreed to let the police in.'
	},
	'home-search.no-consent': {
		yes: 'No one who lives there agreed, or someone there refused.',
		no: 'Someone who lives there agreed, and no one there refused.'
	},
	'home-search.emergency': {
		yes: 'There was a clear reason to think someone was in danger or proof was being destroyed.',
		no: 'There was no clear reason to think that someone was in danger or proof was being destroyed.'
	},
	'home-search.no-emergency': {
		yes: 'There was no emergency, no chase and no risk of harm.',
		no: 'There was an emergency, a chase or a risk of harm.'
	},
	'home-search.warrant-defect': {
		yes: 'The warrant was for another place, listed nothing, or was plainly not valid.',
		no: 'No warrant was for another place, listed nothing, or was plainly not valid.'
	},
	'home-search.false-statement-to-get-warrant': {
		yes: 'The warrant was based on what the officer knew was false, or key facts were left out recklessly.',
		no: 'No warrant was based on a lie or had key facts left out recklessly.'
	},
	'home-search.exceeded-warrant': {
		yes: 'Officers went past what the warrant allowed, or stayed when they knew the place was wrong.',
		no: 'Officers did not go past what a warrant allowed, or stay when they knew the place was wrong.'
	},
	'home-search.pursuit-of-suspect': {
		yes: 'Officers were chasing a suspect.',
		no: 'Officers were not chasing a suspect.'
	},
	'home-search.minor-offence': {
		yes: 'The matter the police came about was minor.',
		no: 'The matter the police came about was not minor.'
	},
	'home-search.supervision': {
		yes: 'You were on probation or parole, or some other search rule applied to you.',
		no: 'You were not on probation or parole, and no other search rule applied to you.'
	},
	'home-search.not-a-search-place': {
		yes: 'It was open land, a shared hall, the path to the door, or a place with little privacy.',
		no: 'It was not open land, a shared hall, the path to the door, or another place with little privacy.'
	},
	'home-search.porch-or-yard-search': {
		yes: 'Police searched from the porch, yard or drive, beyond what a visitor may do.',
		no: 'Police did not search from the porch, yard or drive, or did only what a visitor may do.'
	},
	'home-search.no-knock': {
		yes: 'Officers broke in without a knock or a call, and no danger called for it.',
		no: 'Officers knocked or called out, did not break in, or faced a danger that called for it.'
	},
	'home-search.outsiders-brought': {
		yes: 'Officers let in the press or other people who did not belong there.',
		no: 'Officers did not let in the press or other people who did not belong there.'
	},
	'home-search.destructive-or-harsh': {
		yes: 'The search was harsh or did needless damage.',
		no: 'The search was not harsh and did no needless damage.'
	},
	'home-search.honest-mistake': {
		yes: 'The officers made an honest mistake about the search.',
		no: 'The officers did not make an honest mistake about the search.'
	},
	'body-search.lawful-arrest': {
		yes: 'The search was done along with a lawful arrest.',
		no: 'The search was not done along with a lawful arrest.'
	},
	'body-search.warrant': {
		yes: 'There was a warrant for the search.',
		no: 'There was no warrant for the search.'
	},
	'body-search.no-arrest-or-suspicion': {
		yes: 'There was no arrest, and no clear reason to think you had a weapon or something illegal.',
		no: 'There was an arrest, or a clear reason to think you had a weapon or something illegal.'
	},
	'body-search.probable-cause': {
		yes: 'Clear facts showed that you likely had something illegal or proof of a crime.',
		no: 'No clear facts showed that you likely had something illegal or proof of a crime.'
	},
	'body-search.weapon-concern': {
		yes: 'There was a clear reason to fear that you had a weapon.',
		no: 'There was no clear reason to fear that you had a weapon.'
	},
	'body-search.minor-offence': {
		yes: 'You were held only for something minor.',
		no: 'You were held for more than something minor.'
	},
	'body-search.strip-or-cavity': {
		yes: 'Clothes were taken off, or private parts were looked at or touched.',
		no: 'No clothes were taken off, and no private parts were looked at or touched.'
	},
	'body-search.in-view-of-others': {
		yes: 'The search was done where others, or the other sex, could see.',
		no: 'The search was not done where others, or the other sex, could see.'
	},
	'body-search.phone-or-data': {
		yes: 'A phone, a computer or your data was searched without a warrant.',
		no: 'No phone, computer or data was searched without a warrant.'
	},
	'body-search.medical-intrusion': {
		yes: 'Blood, an x-ray or the like was taken with no warrant and no emergency.',
		no: 'No blood, x-ray or the like was taken without a warrant or an emergency.'
	},
	'body-search.vehicle-no-cause': {
		yes: 'A car was searched without good cause.',
		no: 'No car was searched, or there was good cause.'
	},
	'body-search.consent': {
		yes: 'You agreed freely to the search.',
		no: 'You did not agree freely to the search.'
	},
	'body-search.no-consent': {
		yes: 'You did not agree to the search.',
		no: 'You agreed to the search.'
	},
	'body-search.beyond-consent': {
		yes: 'The search went beyond what you had agreed to.',
		no: 'The search did not go beyond what you had agreed to.'
	},
	'body-search.jail-policy': {
		yes: 'A jail or prison rule for all who come in applied.',
		no: 'No jail or prison rule for all who come in applied.'
	},
	'body-search.everyone-checked': {
		yes: 'It was a brief check of everyone, or of people picked at random, at a place such as an airport.',
		no: 'It was not a brief check of everyone, or of people picked at random.'
	},
	'body-search.child': {
		yes: 'You were a child or a student.',
		no: 'You were not a child or a student.'
	},
	'property.seized-under-warrant': {
		yes: 'Your things were first taken under a warrant or as proof.',
		no: 'Your things were not first taken under a warrant or as proof.'
	},
	'property.outside-warrant': {
		yes: 'No warrant or lawful reason covered what was taken.',
		no: 'A warrant or lawful reason covered what was taken.'
	},
	'property.taken-for-self': {
		yes: 'An officer took your things for personal gain.',
		no: 'No officer took your things for personal gain.'
	},
	'property.eviction-or-repossession-help': {
		yes: 'Police helped a private person take your things without a court order.',
		no: 'Police did not help a private person take your things, or there was a court order.'
	},
	'property.no-way-to-get-back': {
		yes: 'You got no notice, receipt or way to get your things back.',
		no: 'You got a notice, a receipt or a way to get your things back.'
	},
	'property.held-too-long': {
		yes: 'Your things were held on suspicion alone for longer than a short check needs.',
		no: 'Your things were not held on suspicion alone for longer than a short check needs.'
	},
	'property.state-remedy': {
		yes: 'State law gives a way to sue for it or get it back.',
		no: 'State law gives no way to sue for it or get it back.'
	},
	'property.needless-destruction': {
		yes: 'Things were broken, or a pet was killed, with no need.',
		no: 'Nothing was broken and no pet was killed without need.'
	},
	'property.danger-from-property': {
		yes: 'The thing or the animal was a danger.',
		no: 'The thing or the animal was not a danger.'
	},
	'speech.criticism-or-complaint': {
		yes: 'You spoke against police, complained, sued or told of wrongs.',
		no: 'You did not speak against police, complain, sue or tell of wrongs.'
	},
	'speech.recording': {
		yes: 'You were filming or recording police in public.',
		no: 'You were not filming or recording police in public.'
	},
	'speech.peaceful-protest': {
		yes: 'You took part in a peaceful protest or gathering.',
		no: 'You did not take part in a peaceful protest or gathering.'
	},
	'speech.interfered': {
		yes: 'You got in the way of officers or traffic with your body.',
		no: 'You did not get in the way of officers or traffic with your body.'
	},
	'speech.order-to-disperse': {
		yes: 'There was a lawful order to move or leave, and you did not follow it.',
		no: 'There was no lawful order to move or leave that you did not follow.'
	},
	'speech.employee-speech': {
		yes: 'You worked for the government and spoke as part of your job.',
		no: 'You did not speak as part of a government job.'
	},
	'speech.retaliatory-words': {
		yes: 'The officer said or showed that your words were the reason.',
		no: 'The officer did not say or show that your words were the reason.'
	},
	'speech.probable-cause': {
		yes: 'There was good cause to arrest or charge you for something.',
		no: 'There was no good cause to arrest or charge you for something.'
	},
	'speech.no-probable-cause': {
		yes: 'There was no cause to arrest or charge you for anything.',
		no: 'There was cause to arrest or charge you for something.'
	},
	'speech.others-not-arrested': {
		yes: 'Others who did the same, but did not speak up, were left alone.',
		no: 'Others who did the same, but did not speak up, were not left alone.'
	},
	'speech.security-need': {
		yes: 'There was a clear need for safety or security.',
		no: 'There was no clear need for safety or security.'
	},
	'speech.total-ban': {
		yes: 'You were banned from a public place or topic altogether.',
		no: 'You were not banned from a public place or topic altogether.'
	},
	'equal-treatment.slur-or-statement': {
		yes: 'An officer used a slur or made a remark about who you are.',
		no: 'No officer used a slur or made a remark about who you are.'
	},
	'equal-treatment.others-treated-better': {
		yes: 'Others in the same spot were treated better.',
		no: 'Others in the same spot were not treated better.'
	},
	'equal-treatment.no-comparison': {
		yes: 'There is no one like you in the same spot who was treated better.',
		no: 'There is someone like you in the same spot who was treated better.'
	},
	'equal-treatment.repeated-stops': {
		yes: 'You were stopped again and again without charges.',
		no: 'You were not stopped again and again without charges.'
	},
	'equal-treatment.neutral-reason': {
		yes: 'A reason that has nothing to do with who you are explains it.',
		no: 'No reason apart from who you are explains it.'
	},
	'equal-treatment.no-violation': {
		yes: 'Nothing you did or were suspected of explains it.',
		no: 'Something you did or were suspected of explains it.'
	},
	'equal-treatment.described-suspect': {
		yes: 'Race or the like was part of a clear description of a suspect.',
		no: 'Race or the like was not part of a clear description of a suspect.'
	},
	'equal-treatment.policy': {
		yes: 'A rule or order told police to treat some people differently for who they are.',
		no: 'No rule or order told police to treat some people differently for who they are.'
	},
	'equal-treatment.data-or-pattern': {
		yes: 'Records or numbers show a pattern.',
		no: 'No records or numbers show a pattern.'
	},
	'prosecution.ended-without-conviction': {
		yes: 'The criminal case ended with no conviction, or the conviction was thrown out.',
		no: 'The criminal case did not end that way: it is still open, or a conviction stands.'
	},
	'prosecution.conviction-stands': {
		yes: 'You were found guilty or made a plea, and it still stands.',
		no: 'No verdict of guilty and no plea against you still stands.'
	},
	'prosecution.probable-cause': {
		yes: 'There was good cause for the charge anyway.',
		no: 'There was no good cause for the charge apart from the false or hidden proof.'
	},
	'prosecution.no-probable-cause': {
		yes: 'There was no cause for the charge.',
		no: 'There was cause for the charge.'
	},
	'prosecution.independent-decision': {
		yes: 'A prosecutor, grand jury or judge decided on their own with true facts.',
		no: 'No prosecutor, grand jury or judge decided on their own with true facts.'
	},
	'prosecution.held-in-custody': {
		yes: 'You were jailed or kept under limits because of the charge.',
		no: 'You were not jailed or kept under limits because of the charge.'
	},
	'prosecution.officer-lied': {
		yes: 'An officer lied in a statement or report that was used against you.',
		no: 'No officer lied in a statement or report that was used against you.'
	},
	'prosecution.testimony-only': {
		yes: 'The only wrong was false testimony in court or to a grand jury.',
		no: 'False testimony in court or to a grand jury was not the only wrong.'
	},
	'prosecution.evidence-planted-or-made-up': {
		yes: 'Proof was planted or made up, or a confession or lineup was faked.',
		no: 'No proof was planted or made up, and no confession or lineup was faked.'
	},
	'prosecution.evidence-hidden': {
		yes: 'Proof that helped you was hidden.',
		no: 'No proof that helped you was hidden.'
	},
	'prosecution.coercion': {
		yes: 'A witness or you were forced or threatened.',
		no: 'No witness was forced or threatened, and you were not.'
	},
	'prosecution.ill-will': {
		yes: 'The officer acted from spite or another bad motive.',
		no: 'The officer did not act from spite or another bad motive.'
	},
	'medical-care.serious-need': {
		yes: 'You had a serious need for care.',
		no: 'You did not have a serious need for care.'
	},
	'medical-care.obvious-or-told': {
		yes: 'Officers saw the need or were told of it.',
		no: 'Officers did not see the need and were not told of it.'
	},
	'medical-care.not-known': {
		yes: 'Officers did not know and had no signs.',
		no: 'Officers knew, or had signs.'
	},
	'medical-care.refused-or-long-delay': {
		yes: 'Care was refused or long delayed.',
		no: 'Care was not refused or long delayed.'
	},
	'medical-care.short-delay': {
		yes: 'There was only a short delay.',
		no: 'There was more than a short delay.'
	},
	'medical-care.some-care-given': {
		yes: 'You got some real care, and the question is how good it was.',
		no: 'You did not get any real care.'
	},
	'medical-care.pretrial': {
		yes: 'You had not been convicted when you needed care.',
		no: 'You had been convicted when you needed care.'
	},
	'medical-care.relied-on-clinician': {
		yes: 'Officers relied on what medical staff said.',
		no: 'Officers did not rely on what medical staff said.'
	},
	'medical-care.punitive-motive': {
		yes: 'Care was held back to punish you or put pressure on you.',
		no: 'Care was not held back to punish you or put pressure on you.'
	},
	'medical-care.harm-resulted': {
		yes: 'Death or lasting harm came of the lack of care.',
		no: 'No death or lasting harm came of the lack of care.'
	},
	'custody-conditions.basic-need-denied': {
		yes: 'You were denied food, water, sleep, warmth, a clean place, exercise or safety.',
		no: 'You were not denied food, water, sleep, warmth, a clean place, exercise or safety.'
	},
	'custody-conditions.risk-ignored': {
		yes: 'Staff ignored a known risk from other prisoners.',
		no: 'Staff did not ignore a known risk from other prisoners.'
	},
	'custody-conditions.no-hearing': {
		yes: 'You were punished hard or kept alone with no notice or hearing.',
		no: 'You were not punished hard or kept alone without notice or a hearing.'
	},
	'custody-conditions.purposeless-cruelty': {
		yes: 'The treatment was cruel or degrading and served no purpose.',
		no: 'The treatment was not cruel or degrading, or it served a purpose.'
	},
	'custody-conditions.long-duration': {
		yes: 'The treatment lasted for days or longer.',
		no: 'The treatment did not last for days.'
	},
	'custody-conditions.short-duration': {
		yes: 'The treatment was short.',
		no: 'The treatment was not short.'
	},
	'custody-conditions.officials-knew': {
		yes: 'Officials knew and did not act.',
		no: 'Officials did not know, or they acted.'
	},
	'custody-conditions.no-knowledge': {
		yes: 'Officials did not know about it.',
		no: 'Officials knew about it.'
	},
	'custody-conditions.security-reason': {
		yes: 'There was a real security reason.',
		no: 'There was no real security reason.'
	},
	'custody-conditions.pretrial': {
		yes: 'You had not been convicted when this happened.',
		no: 'You had been convicted when this happened.'
	},
	'custody-conditions.grievance-not-used': {
		yes: 'You did not use the grievance process.',
		no: 'You used the grievance process.'
	},
	'failure-to-intervene.saw-it': {
		yes: 'The officer saw or knew what the other was doing.',
		no: 'The officer did not see or know what the other was doing.'
	},
	'failure-to-intervene.not-present': {
		yes: 'The officer was not there or could not see.',
		no: 'The officer was there and could see.'
	},
	'failure-to-intervene.time-to-act': {
		yes: 'There was time and a real chance to stop it.',
		no: 'There was no time or no real chance to stop it.'
	},
	'failure-to-intervene.too-quick': {
		yes: 'It was over in seconds.',
		no: 'It was not over in seconds.'
	},
	'failure-to-intervene.underlying-wrong-clear': {
		yes: 'What the other officer did was plainly against the law.',
		no: 'What the other officer did was not plainly against the law.'
	},
	'failure-to-intervene.underlying-lawful': {
		yes: 'What the other officer did was lawful, or not clearly against the law.',
		no: 'What the other officer did was clearly against the law.'
	},
	'failure-to-intervene.prolonged-or-repeated': {
		yes: 'The other officer’s act went on for a while or was done again.',
		no: 'The other officer’s act did not go on for a while and was not done again.'
	},
	'failure-to-intervene.encouraged': {
		yes: 'The officer urged it on, kept watch or was the boss.',
		no: 'The officer did not urge it on, keep watch, and was not the boss.'
	},
	'sexual-misconduct.sexual-contact': {
		yes: 'There was sexual touching, assault or rape.',
		no: 'There was no sexual touching, assault or rape.'
	},
	'sexual-misconduct.in-custody-or-coerced': {
		yes: 'You were held, or the officer used a threat or the badge.',
		no: 'You were not held, and the officer did not use a threat or the badge.'
	},
	'sexual-misconduct.search-purpose': {
		yes: 'The contact was part of a lawful search.',
		no: 'The contact was not part of a lawful search.'
	},
	'sexual-misconduct.no-search-purpose': {
		yes: 'The contact had no search or medical purpose.',
		no: 'The contact had a search or medical purpose.'
	},
	'sexual-misconduct.words-and-gratification': {
		yes: 'There were words or signs of sexual pleasure or of a wish to shame you.',
		no: 'There were no words or signs of sexual pleasure or of a wish to shame you.'
	},
	'sexual-misconduct.repeated': {
		yes: 'The sexual conduct happened more than once.',
		no: 'The sexual conduct did not happen more than once.'
	},
	'sexual-misconduct.brief-incidental': {
		yes: 'The contact was brief and by chance, as part of something else.',
		no: 'The contact was not brief and by chance.'
	},
	'sexual-misconduct.not-on-duty': {
		yes: 'The officer was off duty and used no police power.',
		no: 'The officer was on duty or used police power.'
	},
	'pursuit.emergency': {
		yes: 'Police were on an emergency call or in an active chase.',
		no: 'Police were not on an emergency call or in an active chase.'
	},
	'pursuit.time-to-think': {
		yes: 'There was time to think, and no emergency.',
		no: 'There was no time to think, or there was an emergency.'
	},
	'pursuit.fleeing-endangered-others': {
		yes: 'The driver who fled put others in danger.',
		no: 'No driver who fled put others in danger.'
	},
	'pursuit.rammed-or-blocked': {
		yes: 'The officer rammed the car, or set up a roadblock to make it crash.',
		no: 'The officer did not ram the car or set up a roadblock to make it crash.'
	},
	'pursuit.meant-to-harm': {
		yes: 'The officer meant to hurt someone, not to make an arrest.',
		no: 'The officer did not mean to hurt anyone, or meant to make an arrest.'
	},
	'pursuit.bystander': {
		yes: 'The person hurt was a bystander.',
		no: 'The person hurt was not a bystander.'
	},
	'pursuit.police-made-danger': {
		yes: 'Police made a danger from someone else, or made it worse.',
		no: 'Police did not make a danger from someone else, or make it worse.'
	},
	'pursuit.only-failed-to-protect': {
		yes: 'Police only failed to protect someone from a private person.',
		no: 'Police did more than fail to protect someone from a private person.'
	}
};
