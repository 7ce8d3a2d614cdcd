import type { ClaimId, codebook } from './codebook.ts';

type FactorOf<C extends ClaimId> = (typeof codebook)[C]['factors'][number]['id'];

/** What a kind of wrong and each of its factors mean to those who code decided cases; not words for the public. */
export const definitions: {
	readonly [C in ClaimId]: {
		readonly label: string;
		readonly factors: { readonly [F in FactorOf<C>]: string };
	};
} = {
	force: {
		label:
			'Force used during a stop, arrest or other contact (fists, takedown, taser, spray, dog, restraint, gun)',
		factors: {
			'minor-or-no-crime':
				'The person was suspected of no crime, or only of something minor (traffic, trespass, noise, shoplifting)',
			'no-threat': 'The person was unarmed and was not threatening or endangering anyone',
			'compliant-or-passive':
				'The person was following orders, had surrendered, or at most refused passively (going limp, sitting, not moving)',
			restrained:
				'The person was already handcuffed, pinned, held or otherwise under control when the force was used',
			'force-after-resistance-ended':
				'The force, or more of it, came after the person stopped resisting or fleeing',
			'no-warning': 'There was time to warn before serious force, and no warning was given',
			'serious-force':
				'Force able to cause serious injury: gun, taser, dog bite, baton or fist to the head, neck hold, weight on a prone body, close pepper spray',
			'serious-injury':
				'Death, broken bones, surgery, loss of consciousness, lasting or permanent injury',
			'no-police-purpose':
				'The force was gratuitous: punishment, revenge or cruelty, serving no need to control the person',
			'known-vulnerability':
				'The officer could see or knew the person was ill, disabled, injured, in mental crisis, a child, elderly or pregnant',
			'officer-created-danger':
				"The officer's own reckless move created the danger the force answered",
			'serious-crime': 'The person was suspected of a violent or otherwise serious crime',
			'armed-or-reaching':
				'The person had a weapon, or made a move that looked like reaching for one',
			'attacked-or-threatened': 'The person attacked or threatened an officer or someone else',
			'active-resistance': 'The person physically struggled, pulled away or fought',
			fled: 'The person ran away on foot',
			'dangerous-driving':
				'The person fled in, or drove, a vehicle in a way that endangered others',
			'warned-or-ordered':
				'The officer gave clear orders or a warning first, and they were not followed',
			'split-second': 'Events moved so fast that the officer had only seconds to decide',
			'slight-force':
				'Only slight force: a push, grip, guiding hold, ordinary handcuffing, with little or no injury',
			'deadly-force': 'A gun was fired at the person, or other force likely to kill was used',
			disturbance:
				'Officers were putting down a riot, a hostage-taking or a brawl in a jail or prison'
		}
	},
	stop: {
		label: 'Being stopped, pulled over or held for questioning',
		factors: {
			'no-violation-or-reason':
				'No traffic violation or suspicious act was seen, and no lawful reason was given',
			'hunch-or-location-only':
				'The only reason was a hunch, the neighbourhood, an anonymous tip, who the person was with, or leaving when police came',
			prolonged: 'The stop went on after its reason had ended, to look for something else',
			'arrest-like':
				'Held like an arrest without cause for one: handcuffed, locked in a cruiser, taken to a station, guns drawn without danger',
			'law-did-not-forbid': 'What the officer pointed to is not in fact against the law',
			'race-or-identity-mentioned':
				'Race, origin, religion or another identity was mentioned or plainly drove the stop',
			'violation-seen': 'The officer saw a traffic or other violation, even a small one',
			'matched-description': 'The person or car matched a specific report or description',
			'specific-suspicion': 'Several specific facts together pointed to crime',
			brief: 'The stop was brief and ended when its reason ended',
			'safety-concern': 'There was a specific reason to fear a weapon or danger',
			'honest-mistake':
				'The officer was honestly mistaken about a fact (address, identity, ownership, what was seen) or about an unclear point of law',
			'checkpoint-or-border': 'A fixed checkpoint, border, airport or other special setting',
			'taken-elsewhere':
				'Moved, without agreeing, to a police station or a closed room for questioning',
			'papers-kept':
				'The officer kept a licence, ticket or other papers, so that the person could not leave',
			'unrelated-questions': 'Questions or checks had nothing to do with the reason for the stop'
		}
	},
	arrest: {
		label: 'Being arrested or jailed without good cause',
		factors: {
			'no-facts-of-crime': 'The officer had no information that this person had committed a crime',
			'innocence-known':
				'The officer knew, or was shown, facts that cleared the person, or refused an easy check',
			'words-or-recording-only':
				'The arrest was for words, gestures, protest or recording, without threats',
			'law-did-not-forbid':
				'What the person did is not a crime, or the law used had been struck down',
			'wrong-person': 'A mix-up of identity',
			'no-warrant-in-home': 'Arrested inside a home with no warrant, consent or emergency',
			'false-statement-to-get-warrant':
				'The warrant or charge rested on a statement the officer knew was false or recklessly left out key facts',
			'not-identified-individually':
				'Swept up in a group or present at a place, with nothing pointing to this person',
			'complaint-by-witness': 'A victim or witness accused the person',
			'officer-saw-offence': 'The officer saw an offence, even a minor one',
			warrant: 'There was an arrest warrant',
			corroboration: 'Several sources or physical evidence pointed to the person',
			'prosecutor-or-judge-approved':
				'A prosecutor, supervisor or judge approved before the arrest',
			'honest-mistake':
				'The officer was honestly mistaken about a fact (address, identity, ownership, what was seen) or about an unclear point of law',
			'ignored-order': 'The person disobeyed a clear lawful order before the arrest'
		}
	},
	'home-search': {
		label: 'Entering or searching a home, yard or office',
		factors: {
			'no-warrant': 'There was no search or arrest warrant',
			'no-consent': 'No one living there agreed, or someone present refused',
			'no-emergency': 'There was no emergency, chase, or risk of harm',
			'warrant-defect':
				'The warrant was for another place, listed nothing, or was plainly invalid on its face',
			'false-statement-to-get-warrant':
				'The warrant rested on a statement the officer knew was false or recklessly left out key facts',
			'exceeded-warrant':
				'Officers went beyond what the warrant allowed, or stayed after knowing they were in the wrong place',
			'no-knock': 'Officers broke in without knocking or announcing, with no danger to justify it',
			'minor-offence': 'The matter was minor',
			'destructive-or-harsh':
				'Needless damage, guns at children, long handcuffing, naked occupants, or similar harsh treatment',
			'outsiders-brought': 'Reporters or other outsiders were brought in',
			'warrant-from-judge': 'A judge had approved a warrant for that place',
			consent: 'Someone living there agreed',
			emergency: 'A specific reason to think someone was in danger or evidence was being destroyed',
			'pursuit-of-suspect': 'Officers were chasing a suspect',
			supervision: 'The person was on probation or parole, or another special search rule applied',
			'honest-mistake':
				'The officer was honestly mistaken about a fact (address, identity, ownership, what was seen) or about an unclear point of law',
			'not-a-search-place':
				'Open field, common hallway, public approach to the door, or other place with little privacy',
			'porch-or-yard-search':
				'Police searched from the porch, yard, driveway or other ground by the home, beyond what a visitor may do, for instance with a drug dog'
		}
	},
	'body-search': {
		label: 'Search of the body, bags, phone or vehicle, including strip searches',
		factors: {
			'no-arrest-or-suspicion':
				'No arrest, and no specific reason to suspect a weapon or contraband',
			'no-consent': 'The person did not agree',
			'strip-or-cavity':
				'Clothing was removed, or private parts or body cavities were looked at or touched',
			'minor-offence': 'Held only for something minor',
			'in-view-of-others': 'Done where others, or the opposite sex, could see',
			'phone-or-data': 'A phone, computer or personal data was searched without a warrant',
			'medical-intrusion':
				'Blood, x-ray, surgery or other bodily intrusion without warrant or emergency',
			child: 'The person was a child or student',
			'vehicle-no-cause':
				'A vehicle was searched without probable cause, for instance only a faint smell or nerves',
			'lawful-arrest': 'Done along with a lawful arrest',
			'probable-cause': 'Specific facts pointed to contraband or evidence',
			consent: 'The person agreed freely',
			'jail-policy': 'A jail or prison intake policy applied to everyone',
			'weapon-concern': 'Specific reason to fear a weapon',
			warrant: 'There was a warrant',
			'beyond-consent': 'The search went beyond what the person had agreed to',
			'everyone-checked':
				'A brief check of everyone, or of people picked at random, at a ferry, airport, courthouse or like place'
		}
	},
	property: {
		label: 'Taking, keeping, stealing or destroying property, including shooting a pet',
		factors: {
			'taken-for-self': 'An officer took the property for personal gain',
			'outside-warrant': 'The property was not covered by any warrant or lawful reason',
			'no-way-to-get-back': 'No notice, receipt or process to get it back',
			'needless-destruction': 'Property was destroyed or a pet killed without need',
			'eviction-or-repossession-help':
				'Police actively helped a private person take property without a court order',
			'seized-under-warrant': 'It was first seized under a warrant or as evidence',
			'state-remedy': 'State law gives a way to sue for it or get it back',
			'danger-from-property': 'The thing or animal posed a danger',
			'held-too-long': 'Held on suspicion alone for longer than a short check needs'
		}
	},
	speech: {
		label: 'Punished for speaking, protesting, recording or complaining',
		factors: {
			'criticism-or-complaint':
				'The person criticised police, complained, sued or reported misconduct',
			recording: 'The person was recording police in public',
			'peaceful-protest': 'The person was taking part in a peaceful protest or gathering',
			'retaliatory-words': 'The officer said or showed that the speech was the reason',
			'no-probable-cause': 'There was no cause to arrest or charge for anything',
			'others-not-arrested': 'Others who did the same without speaking up were left alone',
			'total-ban': 'The person was barred from a public place or topic altogether',
			'probable-cause': 'There was cause to arrest or charge',
			interfered: 'The person physically got in the way or blocked officers or traffic',
			'order-to-disperse': 'A lawful order to move or leave was given and ignored',
			'security-need': 'A specific safety or security need',
			'employee-speech': 'The person was a public employee speaking as part of the job'
		}
	},
	'equal-treatment': {
		label: 'Singled out for race, origin, religion, disability or another identity',
		factors: {
			'repeated-stops': 'Stopped again and again without charges',
			'slur-or-statement': 'A slur or statement about identity',
			'others-treated-better': 'Others in the same position were treated better',
			'data-or-pattern': 'Records or data show a pattern',
			'no-violation': 'No violation or suspicion explains it',
			policy: 'A policy or order told officers to treat a group differently',
			'neutral-reason': 'A reason unrelated to identity explains it',
			'described-suspect': 'Identity was part of a specific description of a suspect',
			'no-comparison': 'There is no one comparable who was treated better'
		}
	},
	prosecution: {
		label: 'Charged on false, made-up or hidden evidence',
		factors: {
			'officer-lied':
				'An officer made a false statement or report that was used against the person',
			'evidence-planted-or-made-up':
				'Evidence was planted or made up, or a confession or identification was manufactured',
			'evidence-hidden': 'Evidence that helped the person was hidden',
			'no-probable-cause': 'There was no cause for the charge',
			'ended-without-conviction':
				'The case ended with no conviction, or the conviction was thrown out',
			coercion: 'A witness or the person was coerced',
			'ill-will': 'The officer acted from spite or an improper motive',
			'held-in-custody': 'The person was jailed or kept under restrictions because of it',
			'probable-cause': 'There was cause for the charge anyway',
			'independent-decision':
				'A prosecutor, grand jury or judge decided independently with true facts',
			'conviction-stands': 'The person was convicted or pleaded guilty and it still stands',
			'testimony-only': 'The only wrong was false testimony in court or before a grand jury'
		}
	},
	'medical-care': {
		label: 'Denied medical or mental-health care, or protection, in custody',
		factors: {
			'serious-need': 'A serious need: severe pain, bleeding, withdrawal, seizure, suicide risk',
			'obvious-or-told': 'Officers saw it or were told',
			'refused-or-long-delay': 'Care was refused or long delayed',
			'harm-resulted': 'Death or lasting harm followed',
			pretrial: 'The person had not been convicted',
			'punitive-motive': 'Care was withheld to punish or pressure',
			'some-care-given': 'Some real care was given; the dispute is how good it was',
			'not-known': 'Officers did not know and had no signs',
			'short-delay': 'Only a short delay',
			'relied-on-clinician': 'Officers relied on medical staff'
		}
	},
	'custody-conditions': {
		label: 'Conditions or treatment in jail or prison, including failure to protect',
		factors: {
			'basic-need-denied': 'Food, water, sleep, warmth, sanitation, exercise or safety was denied',
			'long-duration': 'It lasted days or longer',
			'officials-knew': 'Officials knew and did not act',
			'purposeless-cruelty': 'It served no purpose; cruel or degrading',
			'risk-ignored': 'A known risk from other prisoners was ignored',
			'no-hearing': 'Serious punishment or isolation without notice or hearing',
			pretrial: 'The person had not been convicted',
			'security-reason': 'A real security reason',
			'short-duration': 'It was short',
			'no-knowledge': 'Officials did not know',
			'grievance-not-used': 'The grievance process was not used'
		}
	},
	'failure-to-intervene': {
		label: 'An officer stood by while another did wrong',
		factors: {
			'saw-it': 'The officer saw or knew what the other was doing',
			'time-to-act': 'There was time and a realistic chance to stop it',
			'prolonged-or-repeated': 'It went on for a while or was repeated',
			'underlying-wrong-clear': "The other officer's act was plainly unlawful",
			encouraged: 'The officer encouraged it, kept watch or was the supervisor',
			'too-quick': 'It was over in seconds',
			'not-present': 'The officer was not there or could not see',
			'underlying-lawful': "The other officer's act was lawful or not clearly unlawful"
		}
	},
	'sexual-misconduct': {
		label: 'Sexual contact or harassment by an officer',
		factors: {
			'sexual-contact': 'Sexual touching, assault or rape',
			'in-custody-or-coerced': 'In custody, under threat, or by use of the badge',
			'no-search-purpose': 'No search or medical purpose',
			repeated: 'More than once',
			'words-and-gratification': 'Words or signs of sexual gratification or humiliation',
			'search-purpose': 'Part of a lawful search',
			'brief-incidental': 'Brief and incidental',
			'not-on-duty': 'Off duty and no use of police authority'
		}
	},
	pursuit: {
		label: 'Harmed in a vehicle chase, or police put a person in danger',
		factors: {
			'meant-to-harm': 'The officer meant to hurt someone, not to make an arrest',
			'time-to-think': 'There was time to think; no emergency',
			bystander: 'The injured person was a bystander',
			'rammed-or-blocked': 'The officer rammed the vehicle or set a roadblock to crash it',
			'police-made-danger': 'Police actively created or increased a danger from someone else',
			emergency: 'An emergency call or active chase',
			'fleeing-endangered-others': 'The fleeing driver endangered others',
			'only-failed-to-protect': 'Police only failed to protect from a private person'
		}
	}
};
