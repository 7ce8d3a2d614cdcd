/** Why what happened does or does not show a federal or Vermont wrong, and which Vermont right it touches. */
export const claimReasons = {
	'force.sentenced-cruel':
		'Force that is cruel and has no purpose breaks the Constitution when you are serving a sentence. That is so even if the injury is small. That is what you describe.',
	'force.sentenced-motive':
		'When you are serving a sentence, courts ask why force was used: to cause harm, or in a real try to keep order. Force on someone who is under control can show a bad motive. But the officer may say that it was not so.',
	'force.sentenced-not-cruel':
		'For a person serving a sentence, force must be cruel and meant to cause harm. What you told us does not show that.',
	'force.slight':
		'You describe only slight force with little injury. Courts have said that not every push or grip breaks the Constitution.',
	'force.after-control':
		'You tell of force on someone who was under control by then, or of force that had no police purpose. Courts have found that unreasonable.',
	'force.no-need':
		'You say force was used on someone who was calm or no threat. That person did not fight or run, and was not suspected of a serious crime. Courts look at the whole event to see if the force was reasonable.',
	'force.passive-after-warning':
		'You refused without fighting, and the officer warned you first. In a Vermont case with facts like these, the Supreme Court gave the officer immunity. It left open whether the force was lawful.',
	'force.danger':
		'You tell of a weapon, an attack, a threat or driving that put people in danger. Nothing you say points the other way. Courts allow force that fits that kind of danger.',
	'force.both-ways':
		'Some facts help you and some help the officer. Courts weigh the crime, the danger, any resistance, and the whole event. A jury may have to decide.',
	'force.not-shown':
		'What you told us does not show that the force was more than the moment called for.',
	'force.vermont-slight':
		'You describe only slight force with little injury. A court is likely to see that as allowed when it serves a police purpose.',
	'force.battery':
		'In Vermont it is battery to hit or handle someone on purpose with no lawful reason. You describe force that was not needed.',
	'force.vermont-danger':
		'You describe danger and nothing that points the other way. A court is likely to say the force was lawful.',
	'force.vermont-both-ways':
		'In Vermont, battery means force on purpose with no lawful reason. Some facts help you and some help the officer.',
	'force.vermont-not-shown': 'What you told us does not show force without a lawful reason.',
	'force.article-11':
		'Article 11 covers searches and seizures, and an arrest or stop by force is a seizure. We found no Vermont case that gives money under Article 11 for the force itself.',
	'force.article-11-prison':
		'Article 11 covers searches and seizures. Force on a person who is serving a sentence is not one by itself.',

	'stop.violation-seen':
		'The officer saw a violation. Then a stop is allowed, no matter what their real motive was. To be treated worse because of who you are is a separate claim.',
	'stop.prolonged':
		'You were held after the reason for the stop was over, with no new suspicion. The Supreme Court has said police may not do that.',
	'stop.arrest-like':
		'You were held as if under arrest without cause for one. Courts treat that as an arrest that needs probable cause.',
	'stop.no-suspicion':
		'A stop needs specific facts that point to a violation or crime. You describe none.',
	'stop.both-ways':
		'Some facts help you and some help the officer. Courts look at all the facts as a whole. They allow some mistakes, if those are reasonable ones.',
	'stop.suspicion': 'As a whole, the facts you gave are likely to be enough cause for a stop.',
	'stop.identity':
		'You say identity drove the stop, and you name no lawful reason. If there truly was no other reason, the stop was not allowed; the officer may name one.',
	'stop.not-shown': 'What you told us does not show that the stop was without reason or too long.',
	'stop.vermont-violation-seen':
		'The officer saw a violation. In Vermont, a bad motive alone does not make such a stop unlawful.',
	'stop.vermont-prolonged':
		'You were held after the reason for the stop was over, with no new suspicion. The Vermont Supreme Court has found that unlawful under Article 11.',
	'stop.vermont-law-did-not-forbid':
		'You were stopped for something the law does not forbid. The Vermont Supreme Court found such a stop unlawful in Zullo.',
	'stop.vermont-no-suspicion':
		'You were held without facts that point to a violation or crime. In Vermont that can be an unlawful seizure and false imprisonment.',
	'stop.vermont-both-ways':
		'Some facts help you and some help the officer. A court would look at all of them together.',
	'stop.vermont-suspicion':
		'You describe facts that are likely to give enough reason for a stop under Vermont law.',
	'stop.vermont-identity':
		'You say identity drove the stop, and you name no lawful reason. Motive alone does not decide it in Vermont; the lack of any good reason can.',
	'stop.vermont-not-shown':
		'What you told us does not show that the stop was without reason or too long.',
	'stop.article-11':
		'Being stopped is a seizure, and Article 11 of the Vermont Constitution covers it.',

	'arrest.in-home':
		'Police took you from inside a home. There was no warrant, no consent and no emergency. The Supreme Court has said that is not allowed.',
	'arrest.conviction-apart':
		'You were convicted or pleaded, but you say a win here would not contradict that. A conviction usually shows there was cause to arrest, so expect a dispute.',
	'arrest.convicted':
		'You were convicted or pleaded, and that stands. Courts usually treat that as showing there was cause to arrest.',
	'arrest.false-statement':
		'You say the warrant or charge rested on a false statement. A warrant does not protect an officer who lied or recklessly left out key facts.',
	'arrest.offence-seen':
		'The officer saw an offense. Cause for any offense, even a small one, makes the arrest lawful.',
	'arrest.warrant':
		'There was a warrant, and you tell us nothing wrong with it. An arrest on a sound warrant is likely lawful.',
	'arrest.no-cause':
		'You describe an arrest with no facts that pointed to a crime by you. An arrest needs probable cause.',
	'arrest.both-ways':
		'Some facts help you and some point to cause for the arrest. Courts look at all that the officer knew.',
	'arrest.some-cause':
		'You tell of someone who accused you, of proof, or of an order you refused. Nothing you say points the other way. That is likely enough for cause.',
	'arrest.not-shown': 'What you told us does not show an arrest without cause.',
	'arrest.vermont-conviction-apart':
		'You were convicted or pleaded, but you say a win here would not contradict that. Cause for the arrest would still be argued.',
	'arrest.vermont-convicted':
		'You were convicted or pleaded, and that stands. A Vermont court is likely to say there was cause.',
	'arrest.vermont-words-only':
		'You were arrested for words alone. The Vermont Supreme Court has said that any reasonable officer knows this: it is no crime to swear at police.',
	'arrest.vermont-cause':
		'The officer saw an offense. That is likely cause for an arrest in Vermont.',
	'arrest.vermont-warrant':
		'There was a warrant. In Vermont, court papers that are not plainly void protect the officer who serves them.',
	'arrest.vermont-no-cause':
		'An arrest without probable cause breaks Article 11, and jailing someone without right is false imprisonment in Vermont.',
	'arrest.vermont-in-home':
		'You were taken in a home without a warrant. Vermont courts guard against steps taken with no warrant. But whether this alone is false imprisonment may be disputed.',
	'arrest.vermont-both-ways':
		'Some facts help you and some point to cause for the arrest. A jury may have to decide.',
	'arrest.vermont-not-shown': 'What you told us does not show an arrest without cause.',
	'arrest.article-11':
		'An arrest is a seizure. The Vermont Supreme Court has found arrests without cause to break Article 11.',

	'home-search.open-place':
		'You describe an open field, shared hallway or the public way to the door. The U.S. Constitution gives little protection there.',
	'home-search.no-warrant':
		'Police came in. There was no warrant, no consent and no emergency. That breaks the Fourth Amendment.',
	'home-search.curtilage':
		'Police had no warrant. From your porch, yard or driveway they searched in a way that no visitor may. The Supreme Court treats that ground as part of the home.',
	'home-search.bad-warrant':
		'The warrant was plainly bad, got by false statements, or gone beyond. The Supreme Court has found such searches unlawful.',
	'home-search.no-knock':
		'Police broke in without knocking, and you know of no danger that called for it. The Constitution normally calls for knocking first.',
	'home-search.both-ways':
		'Some facts help you and some may excuse the entry or the way it was done. Courts decide such entries case by case.',
	'home-search.allowed':
		'There was a warrant or consent, or it was an emergency. Or some other rule allows the search. Nothing you told us shows that it was misused.',
	'home-search.not-shown': 'What you told us does not show an unlawful search of a private place.',
	'home-search.vermont-posted-land':
		'Vermont protects more than the U.S. Constitution here: posted land is private even if it is open. Whether your place counts may be disputed.',
	'home-search.vermont-no-warrant':
		'Police came in. There was no warrant, no consent and no emergency. Vermont courts treat that as breaking Article 11, and entering without right is trespass.',
	'home-search.vermont-bad-warrant':
		'The warrant was plainly bad, got by false statements, or gone beyond. With no good warrant and no consent, to go in is likely trespass and breaks Article 11.',
	'home-search.vermont-both-ways':
		'Some facts help you and some may excuse the entry. A Vermont court would weigh them.',
	'home-search.vermont-allowed':
		'There was a warrant or consent, or it was an emergency. Or some other rule allows the search. Then entry is likely not trespass.',
	'home-search.vermont-not-shown': 'What you told us does not show an entry without right.',
	'home-search.article-11':
		'Article 11 of the Vermont Constitution covers searches of homes and private land.',

	'body-search.phone':
		'Your phone or data was searched without a warrant or your consent. The Supreme Court says police need a warrant.',
	'body-search.medical':
		'Your blood was drawn or your body was entered. There was no warrant, no consent and no emergency. The Supreme Court requires one of them in most cases.',
	'body-search.strip':
		'You were strip-searched, and there was no clear reason to think that you hid something. The federal appeals court for Vermont found that to be unlawful.',
	'body-search.vehicle':
		'Your vehicle was searched without probable cause or consent. The Supreme Court does not allow that.',
	'body-search.no-grounds':
		'You were searched but not arrested. There was no reason to think that you had a weapon or anything the law forbids. That is not allowed.',
	'body-search.beyond-consent':
		'You agreed to one thing and the officer searched further, with no other reason. The federal appeals court for Vermont found that to be unlawful.',
	'body-search.everyone-checked':
		'It was a brief check at a place like a ferry or airport. They checked everyone, or picked people at random. Courts have allowed such checks.',
	'body-search.jail-policy':
		'It was a jail intake search that everyone had. The Supreme Court has allowed that, when it is done in the usual way.',
	'body-search.both-ways':
		'Some facts help you and some may allow the search. Courts look at why, where and how it was done.',
	'body-search.allowed':
		'There was an arrest, cause, consent, a warrant or fear of a weapon. That likely allows the search you describe.',
	'body-search.not-shown': 'What you told us does not show an unlawful search.',
	'body-search.vermont-vehicle':
		'Your vehicle was searched without probable cause. In Vermont a faint smell or an arrest alone is not enough.',
	'body-search.vermont-no-grounds':
		'You were searched without a lawful reason. Article 11 protects your body and your private things.',
	'body-search.vermont-jail':
		'Article 11 also protects people in jail, but allows searches under a fair written plan. Whether this one fits may be disputed.',
	'body-search.vermont-both-ways':
		'Some facts help you and some may allow the search. Consent given under threat may not count in Vermont.',
	'body-search.vermont-allowed':
		'There was an arrest, cause, consent, a warrant or fear of a weapon. That likely allows the search you describe.',
	'body-search.vermont-not-shown': 'What you told us does not show an unlawful search.',
	'body-search.article-11':
		'Article 11 of the Vermont Constitution covers searches of people, their things and their cars.',

	'property.prison-remedy':
		'In prison, a loss of things does not break the Constitution when state law gives a fair way to get paid for it.',
	'property.destroyed':
		'It is an unlawful seizure to wreck your things or kill a pet with no need. You describe no danger from it.',
	'property.eviction':
		'There was no court order, and police took part in helping someone take your things. The Supreme Court has called that a seizure.',
	'property.seizure':
		'Your things were taken with no warrant and no lawful reason. That is an unreasonable seizure.',
	'property.held-too-long':
		'Your property was held on suspicion alone for longer than a short check needs. The Supreme Court has found that unlawful.',
	'property.theft-under-warrant':
		'You say officers stole property that a warrant let them take. A federal case from California did not decide if that breaks the Constitution. It gave the officers immunity. The question is open.',
	'property.both-ways':
		'Some facts help you and some help the officer. How you can get the property back, and whether there was a prompt hearing, matters.',
	'property.lawful':
		'There was a lawful reason to take your things. Nothing you told us shows that it was misused.',
	'property.not-shown': 'What you told us does not show an unlawful taking.',
	'property.conversion':
		'In Vermont it is conversion to take someone’s things for oneself. That is so even when they were lawfully held at first.',
	'property.vermont-destroyed':
		'In Vermont it is a wrong to wreck someone’s things with no need. You can sue for it.',
	'property.vermont-taken':
		'In Vermont it is conversion to take or keep things against the owner’s right.',
	'property.vermont-both-ways':
		'If you ask for your property and it is refused without right, that can be conversion. The officer may say it was held lawfully.',
	'property.vermont-not-shown':
		'What you told us does not show that property was kept or destroyed without right.',
	'property.article-11-theft':
		'Article 11 protects your things from seizure. We found no Vermont ruling on theft of things first taken under a warrant.',
	'property.article-11-seizure':
		'Article 11 of the Vermont Constitution protects your things from seizure without right.',
	'property.article-11':
		'Article 11 protects your things from seizure. Whether it covers what you describe is not settled.',

	'speech.total-ban':
		'You were barred altogether from a public place or topic. The federal appeals court for Vermont has found that to break free speech.',
	'speech.probable-cause':
		'There was cause to arrest or charge you. Then a claim that you were punished for speech usually fails. The exception is when others who did the same were left alone.',
	'speech.recording':
		'Some federal courts of appeals say that the law protects you when you record police. We found no such ruling from the Supreme Court or from the appeals court for Vermont, so this is disputed.',
	'speech.retaliation':
		'You were punished for speech that the law protects. There are signs that the speech was the reason, and no other lawful one. That breaks the First Amendment.',
	'speech.both-ways':
		'The law protects your speech, but some facts may give another reason for what was done. The reason would have to be proved.',
	'speech.not-shown': 'What you told us does not show that you were punished for speech.',
	'speech.vermont-arrest':
		'You were jailed for speech without cause. The Vermont Supreme Court let a suit go on over an arrest for words alone.',
	'speech.vermont-probable-cause':
		'There was cause to arrest or charge you. In Vermont, a claim that they charged you to punish you fails then.',
	'speech.vermont-article-13':
		'Article 13 of the Vermont Constitution protects speech and may support a suit against the State. Its limits are not settled.',
	'speech.vermont-not-shown': 'What you told us does not show that you were punished for speech.',
	'speech.article-11-arrest':
		'If you were arrested for speech, the arrest is a seizure under Article 11. The speech itself belongs to Article 13.',
	'speech.article-11':
		'Article 11 covers searches and seizures. Speech is protected by Article 13.',

	'equal-treatment.policy':
		'You describe a rule or order to treat a group differently. The Constitution forbids that unless there is a very strong reason.',
	'equal-treatment.effect-and-purpose':
		'You say that others were treated better. You also tell of signs that who you are was the reason. Courts ask for both.',
	'equal-treatment.statement':
		'You tell of words about who you are, and of no other reason for what was done. That is direct proof of a motive, if it is believed.',
	'equal-treatment.explained':
		'You tell of a reason that has nothing to do with who you are, or of how a real suspect looked. Courts have not treated that as discrimination.',
	'equal-treatment.both-ways':
		'You tell of signs that you were treated worse. But courts usually ask for proof of the motive, and of others who were treated better.',
	'equal-treatment.not-shown':
		'What you told us does not show that you were treated worse because of identity.',
	'equal-treatment.vermont-stops':
		'You were stopped again and again with no violation. Each such stop can break Vermont law, and each has its own time limit.',
	'equal-treatment.vermont-explained':
		'You describe a reason that has nothing to do with identity. Take a stop that had a good reason. In Vermont, a bad motive alone does not make it unlawful.',
	'equal-treatment.vermont-both-ways':
		'You describe signs of unequal treatment. Vermont law forbids it in public services, but a bare claim of motive is not enough.',
	'equal-treatment.vermont-not-shown':
		'What you told us does not show that you were treated worse because of identity.',
	'equal-treatment.article-11-stops':
		'A stop without a lawful reason breaks Article 11, whatever the motive.',
	'equal-treatment.article-11-motive':
		'Article 11 asks if each stop had a lawful reason. Motive alone does not decide that, but it can count as bad faith.',
	'equal-treatment.article-11':
		'Article 11 covers searches and seizures. If there was none, unequal treatment falls under other laws.',

	'prosecution.testimony-only':
		'The only wrong you name is false testimony. Witnesses, police among them, have full immunity for what they say in court or to a grand jury.',
	'prosecution.conviction-stands':
		'Your conviction or plea still stands. This claim needs a case that ended without a conviction, or a conviction that was set aside.',
	'prosecution.pending':
		'The criminal case is still open. This claim can start only when it has ended without a conviction.',
	'prosecution.never-charged':
		'You were not charged. This claim is about charges; an arrest without cause is a separate claim.',
	'prosecution.made-up':
		'You were held on false or made-up proof and the case ended without a conviction. Courts have found that unlawful, even where there was cause to arrest.',
	'prosecution.no-cause':
		'You were charged and held without cause, and the case ended without a conviction. The Supreme Court allows a suit for that.',
	'prosecution.both-ways':
		'Some facts help you. But courts will ask who chose to charge you and on what facts. They will ask how the case ended and if you were held.',
	'prosecution.not-shown': 'What you told us does not show a charge on false or missing proof.',
	'prosecution.vermont-conviction-stands':
		'Your conviction or plea still stands. That is likely to show cause for the charge, which ends this claim in Vermont.',
	'prosecution.vermont-not-ended':
		'This claim needs a charge that ended in your favor. Yours has not, or you were not charged.',
	'prosecution.vermont-probable-cause':
		'There was cause for the charge. In Vermont that ends a claim for malicious prosecution.',
	'prosecution.vermont-malicious':
		'You describe a charge without cause, made with ill will or lies, that ended in your favor. Vermont law allows a suit for that.',
	'prosecution.vermont-both-ways':
		'Some facts help you. Cause for the charge, ill will and how the case ended would all be argued.',
	'prosecution.vermont-not-shown': 'What you told us does not show a charge without cause.',
	'prosecution.article-11-custody':
		'Being jailed is a seizure. We found no Vermont ruling that awards money under Article 11 for jail that follows a charge.',
	'prosecution.article-11':
		'Article 11 covers searches and seizures. A charge without custody is not one.',

	'medical-care.not-known':
		'The officers did not know and saw no signs. Then they did not ignore a need.',
	'medical-care.ignored':
		'You describe a serious need that officers saw or were told of, and no real care. Courts have found that to break the Constitution.',
	'medical-care.care-given':
		'Some care was given, or the wait was short, and nothing lasting followed. Poor care alone does not break the Constitution.',
	'medical-care.both-ways':
		'There was a serious need, but some facts may excuse the officers. What they knew, and what they did about it, decides.',
	'medical-care.not-shown': 'What you told us does not show a serious need that officers ignored.',
	'medical-care.vermont-not-known':
		'The officers did not know and saw no signs. Then they likely broke no duty of care.',
	'medical-care.vermont-ignored':
		'You describe a serious need that officers saw and did not meet. Vermont law can hold police to a duty of care when they take charge of someone’s safety.',
	'medical-care.vermont-both-ways':
		'The need was serious. But it may be disputed if police were careless.',
	'medical-care.vermont-not-shown':
		'What you told us does not show that a duty of care was broken.',
	'medical-care.article-11': 'Article 11 covers searches and seizures, not care in custody.',

	'custody-conditions.cruel':
		'You describe treatment that was cruel and served no purpose. The Supreme Court has found such treatment plainly unlawful.',
	'custody-conditions.deprived':
		'A basic need was denied for days or longer, and officials knew or should have known. Courts have found that to break the Constitution.',
	'custody-conditions.risk-ignored':
		'Staff knew of a risk from other people held there and ignored it. The Constitution requires them to act.',
	'custody-conditions.isolated':
		'You had not been found guilty. You were kept alone with no hearing, and with no reason that came from you. The appeals court for Vermont has found that unlawful.',
	'custody-conditions.no-knowledge':
		'Officials did not know. For a person serving a sentence, that is likely to end the claim.',
	'custody-conditions.both-ways':
		'Some facts help you and some help the officials. How bad it was, how long, and why all matter.',
	'custody-conditions.not-shown':
		'What you told us does not show conditions bad enough to break the Constitution.',
	'custody-conditions.vermont-duty':
		'Officials knew of the harm and gave no good reason for it. Vermont law can hold them to a duty of care.',
	'custody-conditions.vermont-both-ways':
		'Whether a duty of care was broken may be disputed. The State keeps some immunity for how it chose to act.',
	'custody-conditions.vermont-not-shown':
		'What you told us does not show that a duty of care was broken.',
	'custody-conditions.article-11':
		'Article 11 covers searches and seizures, not conditions in custody.',

	'failure-to-intervene.absent':
		'The officer was not there or could not see. Then there was nothing the officer could stop.',
	'failure-to-intervene.nothing-to-stop':
		'It was lawful, or not clearly unlawful, what the other one did. Then there was no duty to step in.',
	'failure-to-intervene.stood-by':
		'The officer saw the wrong and had a real chance to stop it. The appeals court for Vermont says an officer must then step in.',
	'failure-to-intervene.too-quick':
		'It was over in seconds. Courts have said there may be no real chance to step in then.',
	'failure-to-intervene.both-ways':
		'The officer saw it, but whether there was a real chance to stop it is disputed. A jury may have to decide.',
	'failure-to-intervene.not-shown':
		'What you told us does not show that the officer saw the wrong and could have stopped it.',
	'failure-to-intervene.vermont-absent': 'The officer was not there or could not see.',
	'failure-to-intervene.vermont-nothing-to-stop':
		'It was lawful, or not clearly unlawful, what the other one did.',
	'failure-to-intervene.vermont-open':
		'We found no Vermont ruling that makes an officer pay for standing by. Vermont courts have said that, as a rule, police owe no one person a special duty. There are exceptions.',
	'failure-to-intervene.vermont-not-shown':
		'What you told us does not show that the officer saw the wrong and could have stopped it.',
	'failure-to-intervene.article-11':
		'Whether Article 11 reaches an officer who stood by during someone else’s search or seizure is not settled.',
	'failure-to-intervene.article-11-not-shown':
		'Article 11 covers searches and seizures. You describe none that this officer saw.',

	'sexual-misconduct.private':
		'It was off duty with no use of police power. Federal civil rights law covers only acts done with government power. Other laws may still help you.',
	'sexual-misconduct.abuse':
		'You describe sexual contact by force of the badge or with no lawful purpose. Courts have found that to break the Constitution.',
	'sexual-misconduct.real-search':
		'The touching was part of a real search, or brief, with no sign of a sexual motive. Courts have not found that enough.',
	'sexual-misconduct.both-ways':
		'Some facts help you, but the officer may say it was a search or too slight. Words alone have often not been enough in federal court.',
	'sexual-misconduct.not-shown':
		'What you told us does not show sexual contact or abuse by the officer.',
	'sexual-misconduct.battery':
		'In Vermont it is battery to touch you in a sexual way when you do not agree, on duty or off.',
	'sexual-misconduct.vermont-real-search':
		'The touching was part of a real search, or brief, with no sign of a sexual motive.',
	'sexual-misconduct.vermont-both-ways':
		'Some facts help you, but whether there was unlawful contact may be disputed.',
	'sexual-misconduct.vermont-not-shown': 'What you told us does not show unlawful contact.',
	'sexual-misconduct.article-11':
		'Article 11 covers searches of the body. Whether it covers sexual abuse by an officer is not settled.',
	'sexual-misconduct.article-11-not-shown':
		'Article 11 covers searches and seizures. You describe no touching.',

	'pursuit.failed-to-protect':
		'Police only failed to protect you from someone else. The Supreme Court has said the Constitution gives no general right to that.',
	'pursuit.meant-to-harm':
		'You say the officer meant to hurt someone and not to make an arrest. In a chase that is what the Constitution forbids.',
	'pursuit.police-made-danger':
		'You say police made a danger worse. The appeals court for Vermont has let such claims go on when the conduct was shocking.',
	'pursuit.dangerous-flight':
		'A driver fled in a way that put others in danger. The Supreme Court has found it reasonable to ram such a car.',
	'pursuit.rammed':
		'Ramming or blocking a car is a seizure. Whether it was reasonable can be argued both ways.',
	'pursuit.time-to-think':
		'The officer had time to think. Some courts ask for less than a wish to harm in that case.',
	'pursuit.accident':
		'An accident in a chase does not break the Constitution, even when police were careless. Vermont law may still help.',
	'pursuit.vermont-failed-to-protect':
		'Vermont courts say that, as a rule, police owe no one person a special duty to keep them safe. A promise or a task they took on can change that, so tell a lawyer about it.',
	'pursuit.vermont-meant-to-harm':
		'In Vermont it is battery to hurt someone on purpose with no lawful reason.',
	'pursuit.vermont-careless':
		'Vermont law holds police to a duty of care, even in a chase. You tell of careless driving, or of a danger that police made.',
	'pursuit.vermont-both-ways':
		'Vermont law holds police to a duty of care even in an emergency. It may be disputed whether they were careless.',
	'pursuit.vermont-not-shown': 'What you told us does not show that police were careless.',
	'pursuit.article-11-rammed':
		'Ramming or blocking a car can be a seizure. We found no Vermont ruling that awards money under Article 11 for it.',
	'pursuit.article-11':
		'A chase that ends by accident is not a seizure, so Article 11 does not reach it.',

	'right.article-1':
		'Article 1 of the Vermont Constitution does not let a person sue by itself, so it would not count under S.254 as introduced (2022), which is not the law.',
	'right.article-4':
		'Article 4 promises a remedy at law. It can be enforced without a statute in some cases, but money under it has not been shown.',
	'right.article-6':
		'Article 6 does not let a person sue, so it would not count under S.254 as introduced (2022), which is not the law.',
	'right.article-7':
		'Article 7, equal benefit of the law, lets a person sue only in narrow cases: to be treated worse for no sane reason at all, out of a personal motive.',
	'right.article-11':
		'Article 11 lets a person sue for an unlawful search or seizure, so it would count under S.254 as introduced (2022), which is not the law.',
	'right.article-11-unsettled':
		'Article 11 lets a person sue for an unlawful search or seizure. Whether it covers this is not settled.',
	'right.article-13':
		'Article 13, free speech, may support a suit against the State. Whether that is enough for S.254 as introduced (2022), which is not the law, is not known.',
	'right.force-statute':
		'A Vermont statute gives each person a right to be free from too much force by officers. It would count under S.254 as introduced (2022), which is not the law.',
	'right.intervention-statute':
		'The Vermont statute on force has a duty to step in only for chokeholds. Whether it would count here is not known.',
	'right.fair-policing-statute':
		'One Vermont statute is on fair policing. It calls for a policy and for data on stops. It does not say that a person has a right to sue, so whether it would count is not known.',
	'right.public-accommodations':
		'The Vermont law on public accommodations forbids discrimination. It binds government bodies too. No ruling says that police work on the road is covered.',
	'right.battery':
		'Battery is a wrong under Vermont common law. It would count under S.254 as introduced (2022), which is not the law.',
	'right.false-imprisonment':
		'False imprisonment is a wrong under Vermont common law. It would count under S.254 as introduced (2022), which is not the law.',
	'right.trespass':
		'Trespass is a wrong under Vermont common law. It would count under S.254 as introduced (2022), which is not the law.',
	'right.conversion':
		'Conversion is the taking of someone else’s things. It is a wrong under Vermont common law. It would count under S.254 as introduced (2022), which is not the law.',
	'right.malicious-prosecution':
		'Malicious prosecution is a wrong under Vermont common law. It would count under S.254 as introduced (2022), which is not the law.',
	'right.duty-ignored':
		'Vermont common law knows a duty of care when police take charge of someone’s safety. To ignore it would likely count under S.254 as introduced (2022), which is not the law.',
	'right.negligence':
		'Vermont common law requires care in some police work. The words we have of S.254 as introduced (2022), which is not the law, do not say whether carelessness is enough.'
} as const;

export type ClaimReason = keyof typeof claimReasons;
