import type { Side } from '#lib/domain/facts/fact.ts';

/** One claim's factors as the codebook defines them; `means` is the coders' definition, not words for the public. */
export type CodebookClaim = {
	readonly label: string;
	readonly factors: readonly { readonly id: string; readonly side: Side; readonly means: string }[];
};

export const codebook = {
	force: {
		label: 'Force used during a stop, arrest or other contact (fists, takedown, taser, spray, dog, restraint, gun)',
		factors: [
			{ id: 'minor-or-no-crime', side: 'person', means: 'The person was suspected of no crime, or only of something minor (traffic, trespass, noise, shoplifting)' },
			{ id: 'no-threat', side: 'person', means: 'The person was unarmed and was not threatening or endangering anyone' },
			{ id: 'compliant-or-passive', side: 'person', means: 'The person was following orders, had surrendered, or at most refused passively (going limp, sitting, not moving)' },
			{ id: 'restrained', side: 'person', means: 'The person was already handcuffed, pinned, held or otherwise under control when the force was used' },
			{ id: 'force-after-resistance-ended', side: 'person', means: 'The force, or more of it, came after the person stopped resisting or fleeing' },
			{ id: 'no-warning', side: 'person', means: 'There was time to warn before serious force, and no warning was given' },
			{ id: 'serious-force', side: 'person', means: 'Force able to cause serious injury: gun, taser, dog bite, baton or fist to the head, neck hold, weight on a prone body, close pepper spray' },
			{ id: 'serious-injury', side: 'person', means: 'Death, broken bones, surgery, loss of consciousness, lasting or permanent injury' },
			{ id: 'no-police-purpose', side: 'person', means: 'The force was gratuitous: punishment, revenge or cruelty, serving no need to control the person' },
			{ id: 'known-vulnerability', side: 'person', means: 'The officer could see or knew the person was ill, disabled, injured, in mental crisis, a child, elderly or pregnant' },
			{ id: 'officer-created-danger', side: 'person', means: 'The officer\'s own reckless move created the danger the force answered' },
			{ id: 'serious-crime', side: 'officer', means: 'The person was suspected of a violent or otherwise serious crime' },
			{ id: 'armed-or-reaching', side: 'officer', means: 'The person had a weapon, or made a move that looked like reaching for one' },
			{ id: 'attacked-or-threatened', side: 'officer', means: 'The person attacked or threatened an officer or someone else' },
			{ id: 'active-resistance', side: 'officer', means: 'The person physically struggled, pulled away or fought' },
			{ id: 'fled', side: 'officer', means: 'The person ran away on foot' },
			{ id: 'dangerous-driving', side: 'officer', means: 'The person fled in, or drove, a vehicle in a way that endangered others' },
			{ id: 'warned-or-ordered', side: 'officer', means: 'The officer gave clear orders or a warning first, and they were not followed' },
			{ id: 'split-second', side: 'officer', means: 'Events moved so fast that the officer had only seconds to decide' },
			{ id: 'slight-force', side: 'officer', means: 'Only slight force: a push, grip, guiding hold, ordinary handcuffing, with little or no injury' },
			{ id: 'deadly-force', side: 'person', means: 'A gun was fired at the person, or other force likely to kill was used' },
			{ id: 'disturbance', side: 'officer', means: 'Officers were putting down a riot, a hostage-taking or a brawl in a jail or prison' },
		]
	},
	stop: {
		label: 'Being stopped, pulled over or held for questioning',
		factors: [
			{ id: 'no-violation-or-reason', side: 'person', means: 'No traffic violation or suspicious act was seen, and no lawful reason was given' },
			{ id: 'hunch-or-location-only', side: 'person', means: 'The only reason was a hunch, the neighbourhood, an anonymous tip, who the person was with, or leaving when police came' },
			{ id: 'prolonged', side: 'person', means: 'The stop went on after its reason had ended, to look for something else' },
			{ id: 'arrest-like', side: 'person', means: 'Held like an arrest without cause for one: handcuffed, locked in a cruiser, taken to a station, guns drawn without danger' },
			{ id: 'law-did-not-forbid', side: 'person', means: 'What the officer pointed to is not in fact against the law' },
			{ id: 'race-or-identity-mentioned', side: 'person', means: 'Race, origin, religion or another identity was mentioned or plainly drove the stop' },
			{ id: 'violation-seen', side: 'officer', means: 'The officer saw a traffic or other violation, even a small one' },
			{ id: 'matched-description', side: 'officer', means: 'The person or car matched a specific report or description' },
			{ id: 'specific-suspicion', side: 'officer', means: 'Several specific facts together pointed to crime' },
			{ id: 'brief', side: 'officer', means: 'The stop was brief and ended when its reason ended' },
			{ id: 'safety-concern', side: 'officer', means: 'There was a specific reason to fear a weapon or danger' },
			{ id: 'honest-mistake', side: 'officer', means: 'The officer was honestly mistaken about a fact (address, identity, ownership, what was seen) or about an unclear point of law' },
			{ id: 'checkpoint-or-border', side: 'officer', means: 'A fixed checkpoint, border, airport or other special setting' },
			{ id: 'taken-elsewhere', side: 'person', means: 'Moved, without agreeing, to a police station or a closed room for questioning' },
			{ id: 'papers-kept', side: 'person', means: 'The officer kept a licence, ticket or other papers, so that the person could not leave' },
			{ id: 'unrelated-questions', side: 'person', means: 'Questions or checks had nothing to do with the reason for the stop' },
		]
	},
	arrest: {
		label: 'Being arrested or jailed without good cause',
		factors: [
			{ id: 'no-facts-of-crime', side: 'person', means: 'The officer had no information that this person had committed a crime' },
			{ id: 'innocence-known', side: 'person', means: 'The officer knew, or was shown, facts that cleared the person, or refused an easy check' },
			{ id: 'words-or-recording-only', side: 'person', means: 'The arrest was for words, gestures, protest or recording, without threats' },
			{ id: 'law-did-not-forbid', side: 'person', means: 'What the person did is not a crime, or the law used had been struck down' },
			{ id: 'wrong-person', side: 'person', means: 'A mix-up of identity' },
			{ id: 'no-warrant-in-home', side: 'person', means: 'Arrested inside a home with no warrant, consent or emergency' },
			{ id: 'false-statement-to-get-warrant', side: 'person', means: 'The warrant or charge rested on a statement the officer knew was false or recklessly left out key facts' },
			{ id: 'not-identified-individually', side: 'person', means: 'Swept up in a group or present at a place, with nothing pointing to this person' },
			{ id: 'complaint-by-witness', side: 'officer', means: 'A victim or witness accused the person' },
			{ id: 'officer-saw-offence', side: 'officer', means: 'The officer saw an offence, even a minor one' },
			{ id: 'warrant', side: 'officer', means: 'There was an arrest warrant' },
			{ id: 'corroboration', side: 'officer', means: 'Several sources or physical evidence pointed to the person' },
			{ id: 'prosecutor-or-judge-approved', side: 'officer', means: 'A prosecutor, supervisor or judge approved before the arrest' },
			{ id: 'honest-mistake', side: 'officer', means: 'The officer was honestly mistaken about a fact (address, identity, ownership, what was seen) or about an unclear point of law' },
			{ id: 'ignored-order', side: 'officer', means: 'The person disobeyed a clear lawful order before the arrest' },
		]
	},
	'home-search': {
		label: 'Entering or searching a home, yard or office',
		factors: [
			{ id: 'no-warrant', side: 'person', means: 'There was no search or arrest warrant' },
			{ id: 'no-consent', side: 'person', means: 'No one living there agreed, or someone present refused' },
			{ id: 'no-emergency', side: 'person', means: 'There was no emergency, chase, or risk of harm' },
			{ id: 'warrant-defect', side: 'person', means: 'The warrant was for another place, listed nothing, or was plainly invalid on its face' },
			{ id: 'false-statement-to-get-warrant', side: 'person', means: 'The warrant rested on a statement the officer knew was false or recklessly left out key facts' },
			{ id: 'exceeded-warrant', side: 'person', means: 'Officers went beyond what the warrant allowed, or stayed after knowing they were in the wrong place' },
			{ id: 'no-knock', side: 'person', means: 'Officers broke in without knocking or announcing, with no danger to justify it' },
			{ id: 'minor-offence', side: 'person', means: 'The matter was minor' },
			{ id: 'destructive-or-harsh', side: 'person', means: 'Needless damage, guns at children, long handcuffing, naked occupants, or similar harsh treatment' },
			{ id: 'outsiders-brought', side: 'person', means: 'Reporters or other outsiders were brought in' },
			{ id: 'warrant-from-judge', side: 'officer', means: 'A judge had approved a warrant for that place' },
			{ id: 'consent', side: 'officer', means: 'Someone living there agreed' },
			{ id: 'emergency', side: 'officer', means: 'A specific reason to think someone was in danger or evidence was being destroyed' },
			{ id: 'pursuit-of-suspect', side: 'officer', means: 'Officers were chasing a suspect' },
			{ id: 'supervision', side: 'officer', means: 'The person was on probation or parole, or another special search rule applied' },
			{ id: 'honest-mistake', side: 'officer', means: 'The officer was honestly mistaken about a fact (address, identity, ownership, what was seen) or about an unclear point of law' },
			{ id: 'not-a-search-place', side: 'officer', means: 'Open field, common hallway, public approach to the door, or other place with little privacy' },
			{ id: 'porch-or-yard-search', side: 'person', means: 'Police searched from the porch, yard, driveway or other ground by the home, beyond what a visitor may do, for instance with a drug dog' },
		]
	},
	'body-search': {
		label: 'Search of the body, bags, phone or vehicle, including strip searches',
		factors: [
			{ id: 'no-arrest-or-suspicion', side: 'person', means: 'No arrest, and no specific reason to suspect a weapon or contraband' },
			{ id: 'no-consent', side: 'person', means: 'The person did not agree' },
			{ id: 'strip-or-cavity', side: 'person', means: 'Clothing was removed, or private parts or body cavities were looked at or touched' },
			{ id: 'minor-offence', side: 'person', means: 'Held only for something minor' },
			{ id: 'in-view-of-others', side: 'person', means: 'Done where others, or the opposite sex, could see' },
			{ id: 'phone-or-data', side: 'person', means: 'A phone, computer or personal data was searched without a warrant' },
			{ id: 'medical-intrusion', side: 'person', means: 'Blood, x-ray, surgery or other bodily intrusion without warrant or emergency' },
			{ id: 'child', side: 'person', means: 'The person was a child or student' },
			{ id: 'vehicle-no-cause', side: 'person', means: 'A vehicle was searched without probable cause, for instance only a faint smell or nerves' },
			{ id: 'lawful-arrest', side: 'officer', means: 'Done along with a lawful arrest' },
			{ id: 'probable-cause', side: 'officer', means: 'Specific facts pointed to contraband or evidence' },
			{ id: 'consent', side: 'officer', means: 'The person agreed freely' },
			{ id: 'jail-policy', side: 'officer', means: 'A jail or prison intake policy applied to everyone' },
			{ id: 'weapon-concern', side: 'officer', means: 'Specific reason to fear a weapon' },
			{ id: 'warrant', side: 'officer', means: 'There was a warrant' },
			{ id: 'beyond-consent', side: 'person', means: 'The search went beyond what the person had agreed to' },
			{ id: 'everyone-checked', side: 'officer', means: 'A brief check of everyone, or of people picked at random, at a ferry, airport, courthouse or like place' },
		]
	},
	property: {
		label: 'Taking, keeping, stealing or destroying property, including shooting a pet',
		factors: [
			{ id: 'taken-for-self', side: 'person', means: 'An officer took the property for personal gain' },
			{ id: 'outside-warrant', side: 'person', means: 'The property was not covered by any warrant or lawful reason' },
			{ id: 'no-way-to-get-back', side: 'person', means: 'No notice, receipt or process to get it back' },
			{ id: 'needless-destruction', side: 'person', means: 'Property was destroyed or a pet killed without need' },
			{ id: 'eviction-or-repossession-help', side: 'person', means: 'Police actively helped a private person take property without a court order' },
			{ id: 'seized-under-warrant', side: 'officer', means: 'It was first seized under a warrant or as evidence' },
			{ id: 'state-remedy', side: 'officer', means: 'State law gives a way to sue for it or get it back' },
			{ id: 'danger-from-property', side: 'officer', means: 'The thing or animal posed a danger' },
			{ id: 'held-too-long', side: 'person', means: 'Held on suspicion alone for longer than a short check needs' },
		]
	},
	speech: {
		label: 'Punished for speaking, protesting, recording or complaining',
		factors: [
			{ id: 'criticism-or-complaint', side: 'person', means: 'The person criticised police, complained, sued or reported misconduct' },
			{ id: 'recording', side: 'person', means: 'The person was recording police in public' },
			{ id: 'peaceful-protest', side: 'person', means: 'The person was taking part in a peaceful protest or gathering' },
			{ id: 'retaliatory-words', side: 'person', means: 'The officer said or showed that the speech was the reason' },
			{ id: 'no-probable-cause', side: 'person', means: 'There was no cause to arrest or charge for anything' },
			{ id: 'others-not-arrested', side: 'person', means: 'Others who did the same without speaking up were left alone' },
			{ id: 'total-ban', side: 'person', means: 'The person was barred from a public place or topic altogether' },
			{ id: 'probable-cause', side: 'officer', means: 'There was cause to arrest or charge' },
			{ id: 'interfered', side: 'officer', means: 'The person physically got in the way or blocked officers or traffic' },
			{ id: 'order-to-disperse', side: 'officer', means: 'A lawful order to move or leave was given and ignored' },
			{ id: 'security-need', side: 'officer', means: 'A specific safety or security need' },
			{ id: 'employee-speech', side: 'officer', means: 'The person was a public employee speaking as part of the job' },
		]
	},
	'equal-treatment': {
		label: 'Singled out for race, origin, religion, disability or another identity',
		factors: [
			{ id: 'repeated-stops', side: 'person', means: 'Stopped again and again without charges' },
			{ id: 'slur-or-statement', side: 'person', means: 'A slur or statement about identity' },
			{ id: 'others-treated-better', side: 'person', means: 'Others in the same position were treated better' },
			{ id: 'data-or-pattern', side: 'person', means: 'Records or data show a pattern' },
			{ id: 'no-violation', side: 'person', means: 'No violation or suspicion explains it' },
			{ id: 'policy', side: 'person', means: 'A policy or order told officers to treat a group differently' },
			{ id: 'neutral-reason', side: 'officer', means: 'A reason unrelated to identity explains it' },
			{ id: 'described-suspect', side: 'officer', means: 'Identity was part of a specific description of a suspect' },
			{ id: 'no-comparison', side: 'officer', means: 'There is no one comparable who was treated better' },
		]
	},
	prosecution: {
		label: 'Charged on false, made-up or hidden evidence',
		factors: [
			{ id: 'officer-lied', side: 'person', means: 'An officer made a false statement or report that was used against the person' },
			{ id: 'evidence-planted-or-made-up', side: 'person', means: 'Evidence was planted or made up, or a confession or identification was manufactured' },
			{ id: 'evidence-hidden', side: 'person', means: 'Evidence that helped the person was hidden' },
			{ id: 'no-probable-cause', side: 'person', means: 'There was no cause for the charge' },
			{ id: 'ended-without-conviction', side: 'person', means: 'The case ended with no conviction, or the conviction was thrown out' },
			{ id: 'coercion', side: 'person', means: 'A witness or the person was coerced' },
			{ id: 'ill-will', side: 'person', means: 'The officer acted from spite or an improper motive' },
			{ id: 'held-in-custody', side: 'person', means: 'The person was jailed or kept under restrictions because of it' },
			{ id: 'probable-cause', side: 'officer', means: 'There was cause for the charge anyway' },
			{ id: 'independent-decision', side: 'officer', means: 'A prosecutor, grand jury or judge decided independently with true facts' },
			{ id: 'conviction-stands', side: 'officer', means: 'The person was convicted or pleaded guilty and it still stands' },
			{ id: 'testimony-only', side: 'officer', means: 'The only wrong was false testimony in court or before a grand jury' },
		]
	},
	'medical-care': {
		label: 'Denied medical or mental-health care, or protection, in custody',
		factors: [
			{ id: 'serious-need', side: 'person', means: 'A serious need: severe pain, bleeding, withdrawal, seizure, suicide risk' },
			{ id: 'obvious-or-told', side: 'person', means: 'Officers saw it or were told' },
			{ id: 'refused-or-long-delay', side: 'person', means: 'Care was refused or long delayed' },
			{ id: 'harm-resulted', side: 'person', means: 'Death or lasting harm followed' },
			{ id: 'pretrial', side: 'person', means: 'The person had not been convicted' },
			{ id: 'punitive-motive', side: 'person', means: 'Care was withheld to punish or pressure' },
			{ id: 'some-care-given', side: 'officer', means: 'Some real care was given; the dispute is how good it was' },
			{ id: 'not-known', side: 'officer', means: 'Officers did not know and had no signs' },
			{ id: 'short-delay', side: 'officer', means: 'Only a short delay' },
			{ id: 'relied-on-clinician', side: 'officer', means: 'Officers relied on medical staff' },
		]
	},
	'custody-conditions': {
		label: 'Conditions or treatment in jail or prison, including failure to protect',
		factors: [
			{ id: 'basic-need-denied', side: 'person', means: 'Food, water, sleep, warmth, sanitation, exercise or safety was denied' },
			{ id: 'long-duration', side: 'person', means: 'It lasted days or longer' },
			{ id: 'officials-knew', side: 'person', means: 'Officials knew and did not act' },
			{ id: 'purposeless-cruelty', side: 'person', means: 'It served no purpose; cruel or degrading' },
			{ id: 'risk-ignored', side: 'person', means: 'A known risk from other prisoners was ignored' },
			{ id: 'no-hearing', side: 'person', means: 'Serious punishment or isolation without notice or hearing' },
			{ id: 'pretrial', side: 'person', means: 'The person had not been convicted' },
			{ id: 'security-reason', side: 'officer', means: 'A real security reason' },
			{ id: 'short-duration', side: 'officer', means: 'It was short' },
			{ id: 'no-knowledge', side: 'officer', means: 'Officials did not know' },
			{ id: 'grievance-not-used', side: 'officer', means: 'The grievance process was not used' },
		]
	},
	'failure-to-intervene': {
		label: 'An officer stood by while another did wrong',
		factors: [
			{ id: 'saw-it', side: 'person', means: 'The officer saw or knew what the other was doing' },
			{ id: 'time-to-act', side: 'person', means: 'There was time and a realistic chance to stop it' },
			{ id: 'prolonged-or-repeated', side: 'person', means: 'It went on for a while or was repeated' },
			{ id: 'underlying-wrong-clear', side: 'person', means: 'The other officer\'s act was plainly unlawful' },
			{ id: 'encouraged', side: 'person', means: 'The officer encouraged it, kept watch or was the supervisor' },
			{ id: 'too-quick', side: 'officer', means: 'It was over in seconds' },
			{ id: 'not-present', side: 'officer', means: 'The officer was not there or could not see' },
			{ id: 'underlying-lawful', side: 'officer', means: 'The other officer\'s act was lawful or not clearly unlawful' },
		]
	},
	'sexual-misconduct': {
		label: 'Sexual contact or harassment by an officer',
		factors: [
			{ id: 'sexual-contact', side: 'person', means: 'Sexual touching, assault or rape' },
			{ id: 'in-custody-or-coerced', side: 'person', means: 'In custody, under threat, or by use of the badge' },
			{ id: 'no-search-purpose', side: 'person', means: 'No search or medical purpose' },
			{ id: 'repeated', side: 'person', means: 'More than once' },
			{ id: 'words-and-gratification', side: 'person', means: 'Words or signs of sexual gratification or humiliation' },
			{ id: 'search-purpose', side: 'officer', means: 'Part of a lawful search' },
			{ id: 'brief-incidental', side: 'officer', means: 'Brief and incidental' },
			{ id: 'not-on-duty', side: 'officer', means: 'Off duty and no use of police authority' },
		]
	},
	pursuit: {
		label: 'Harmed in a vehicle chase, or police put a person in danger',
		factors: [
			{ id: 'meant-to-harm', side: 'person', means: 'The officer meant to hurt someone, not to make an arrest' },
			{ id: 'time-to-think', side: 'person', means: 'There was time to think; no emergency' },
			{ id: 'bystander', side: 'person', means: 'The injured person was a bystander' },
			{ id: 'rammed-or-blocked', side: 'person', means: 'The officer rammed the vehicle or set a roadblock to crash it' },
			{ id: 'police-made-danger', side: 'person', means: 'Police actively created or increased a danger from someone else' },
			{ id: 'emergency', side: 'officer', means: 'An emergency call or active chase' },
			{ id: 'fleeing-endangered-others', side: 'officer', means: 'The fleeing driver endangered others' },
			{ id: 'only-failed-to-protect', side: 'officer', means: 'Police only failed to protect from a private person' },
		]
	}
} as const satisfies Record<string, CodebookClaim>;

export type ClaimId = keyof typeof codebook;
export const claimIds = Object.keys(codebook) as readonly ClaimId[];
