import type { Principle } from '#lib/domain/precedents/principle.ts';
import type { ClaimId } from '../claims/codebook.ts';

/** What courts have treated as settling immunity, claim by claim; each rests on decisions of the library. */
export const principles: Readonly<Record<ClaimId, readonly Principle[]>> = {
	force: [
		{
			id: 'force.under-control',
			helps: 'person',
			tier: 'decisive',
			all: ['serious-force'],
			any: ['restrained', 'force-after-resistance-ended'],
			unless: ['armed-or-reaching', 'attacked-or-threatened', 'dangerous-driving', 'slight-force'],
			cites: {
				'hudson-v-mcmillian': '1992-02-25',
				'robison-v-via-1987': '1987-06-17',
				'maxwell-v-city-of-new-york-2004': '2004-08-12',
				'tracy-v-freshwater-2010': '2010-10-14',
				'jones-v-treubig-2020': '2020-06-26',
				'lennox-v-clarke-2020': '2020-07-29'
			},
			means: 'Serious force on someone already under control, or who has stopped resisting'
		},
		{
			id: 'force.deadly-force',
			helps: 'person',
			tier: 'decisive',
			all: ['deadly-force', 'no-threat'],
			any: [],
			unless: ['armed-or-reaching', 'dangerous-driving', 'disturbance'],
			cites: {
				'tennessee-v-garner': '1985-03-27',
				'thomas-v-roach-1999': '1999-01-07',
				'stephenson-v-doe-2003': '2003-06-13',
				'rasanen-v-doe-2013': '2013-07-19'
			},
			means: 'Deadly force on someone who was no danger'
		},
		{
			id: 'force.harm-under-control',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['restrained', 'force-after-resistance-ended'],
			unless: [
				'armed-or-reaching',
				'attacked-or-threatened',
				'dangerous-driving',
				'slight-force',
				'warned-or-ordered'
			],
			cites: {
				'robison-v-via-1987': '1987-06-17',
				'hudson-v-mcmillian': '1992-02-25',
				'maxwell-v-city-of-new-york-2004': '2004-08-12',
				'tracy-v-freshwater-2010': '2010-10-14',
				'jones-v-treubig-2020': '2020-06-26'
			},
			means: 'Any needless force on someone already under control, or who has stopped resisting'
		},
		{
			id: 'force.cruelty',
			helps: 'person',
			tier: 'decisive',
			all: ['no-police-purpose'],
			any: ['restrained', 'no-threat', 'compliant-or-passive'],
			unless: ['armed-or-reaching', 'slight-force', 'dangerous-driving', 'warned-or-ordered'],
			cites: {
				'hudson-v-mcmillian': '1992-02-25',
				'amnesty-america-v-west-hartford-2004': '2004-03-15',
				'wilkins-v-gaddy': '2010-02-22'
			},
			means: 'Force meant to punish or hurt, on someone who was no danger'
		},
		{
			id: 'force.crippling-force-no-danger',
			helps: 'person',
			tier: 'decisive',
			all: ['serious-force', 'no-threat', 'serious-injury'],
			any: [],
			unless: ['armed-or-reaching', 'dangerous-driving', 'slight-force', 'disturbance'],
			cites: {
				'tennessee-v-garner': '1985-03-27',
				'thomas-v-roach-1999': '1999-01-07',
				'stephenson-v-doe-2003': '2003-06-13',
				'rasanen-v-doe-2013': '2013-07-19',
				'cowan-v-breen-2003': '2003-12-18'
			},
			means: 'Serious force that did serious harm to someone who was no danger'
		},
		{
			id: 'force.serious-force-no-danger',
			helps: 'person',
			tier: 'strong',
			all: ['serious-force', 'no-threat'],
			any: [],
			unless: [
				'armed-or-reaching',
				'dangerous-driving',
				'warned-or-ordered',
				'active-resistance',
				'slight-force'
			],
			cites: {
				'tennessee-v-garner': '1985-03-27',
				'graham-v-connor': '1989-05-15',
				'rasanen-v-doe-2013': '2013-07-19'
			},
			means: 'Serious force on someone who was no danger, with no order ignored'
		},
		{
			id: 'force.minor-matter-no-danger',
			helps: 'person',
			tier: 'strong',
			all: ['minor-or-no-crime', 'no-threat'],
			any: [],
			unless: [
				'armed-or-reaching',
				'attacked-or-threatened',
				'dangerous-driving',
				'warned-or-ordered',
				'slight-force'
			],
			cites: {
				'graham-v-connor': '1989-05-15',
				'robison-v-via-1987': '1987-06-17',
				'amnesty-america-v-west-hartford-2004': '2004-03-15'
			},
			means: 'Force over a minor matter on someone who was no danger'
		},
		{
			id: 'force.serious-force-compliant',
			helps: 'person',
			tier: 'strong',
			all: ['compliant-or-passive', 'serious-force'],
			any: [],
			unless: [
				'armed-or-reaching',
				'attacked-or-threatened',
				'dangerous-driving',
				'warned-or-ordered'
			],
			cites: {
				'graham-v-connor': '1989-05-15',
				'amnesty-america-v-west-hartford-2004': '2004-03-15',
				'tracy-v-freshwater-2010': '2010-10-14',
				'jones-v-treubig-2020': '2020-06-26'
			},
			means: 'Serious force on someone who followed orders, without a warning'
		},
		{
			id: 'force.armed',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['armed-or-reaching'],
			unless: ['no-threat', 'restrained', 'no-police-purpose'],
			cites: {
				'graham-v-connor': '1989-05-15',
				'salim-v-proulx-1996': '1996-08-23',
				sheehan: '2015-05-18',
				'kisela-v-hughes': '2018-04-02',
				'tahlequah-v-bond': '2021-10-18'
			},
			means: 'The person had, or seemed to reach for, a weapon'
		},
		{
			id: 'force.attack',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['attacked-or-threatened'],
			unless: ['no-threat', 'restrained', 'no-police-purpose'],
			cites: {
				'graham-v-connor': '1989-05-15',
				'salim-v-proulx-1996': '1996-08-23',
				sheehan: '2015-05-18',
				'rivas-villegas-v-cortesluna': '2021-10-18',
				'mckinney-v-city-of-middletown-2022': '2022-09-26'
			},
			means: 'The person attacked or threatened someone'
		},
		{
			id: 'force.dangerous-driving',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['dangerous-driving'],
			unless: ['no-threat', 'restrained', 'no-police-purpose', 'force-after-resistance-ended'],
			cites: {
				'brosseau-v-haugen': '2004-12-13',
				'plumhoff-v-rickard': '2014-05-27',
				'mullenix-v-luna': '2015-11-09'
			},
			means: 'The person drove in a way that endangered others'
		},
		{
			id: 'force.slight-force',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['slight-force'],
			unless: ['serious-force', 'serious-injury', 'no-police-purpose'],
			cites: {
				'graham-v-connor': '1989-05-15',
				'saucier-v-katz': '2001-06-18',
				'escondido-v-emmons': '2019-01-07'
			},
			means: 'Only slight force, with little or no injury'
		},
		{
			id: 'force.warning-ignored',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['warned-or-ordered'],
			unless: [
				'restrained',
				'force-after-resistance-ended',
				'no-police-purpose',
				'no-warning',
				'known-vulnerability'
			],
			cites: {
				'graham-v-connor': '1989-05-15',
				'crowell-v-kirkpatrick-2009': '2009-09-14',
				'brown-v-city-of-new-york-2017': '2017-07-05',
				'zorn-v-linton': '2026-03-23'
			},
			means: 'A clear order or warning came first and was not followed'
		},
		{
			id: 'force.active-resistance',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['active-resistance'],
			unless: [
				'restrained',
				'force-after-resistance-ended',
				'no-police-purpose',
				'compliant-or-passive'
			],
			cites: { 'graham-v-connor': '1989-05-15', 'brosseau-v-haugen': '2004-12-13' },
			means: 'The person struggled or fought'
		},
		{
			id: 'force.disturbance',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['disturbance'],
			unless: ['no-police-purpose', 'restrained', 'force-after-resistance-ended'],
			cites: { 'whitley-v-albers': '1986-03-04' },
			means: 'Officers were putting down a riot or a brawl in custody'
		},
		{
			id: 'force.split-second',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['split-second'],
			unless: [
				'no-threat',
				'no-warning',
				'restrained',
				'force-after-resistance-ended',
				'no-police-purpose'
			],
			cites: {
				'graham-v-connor': '1989-05-15',
				'salim-v-proulx-1996': '1996-08-23',
				'plumhoff-v-rickard': '2014-05-27'
			},
			means: 'There were only seconds to decide'
		}
	],
	stop: [
		{
			id: 'stop.no-reason',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['no-violation-or-reason', 'hunch-or-location-only'],
			unless: [
				'violation-seen',
				'matched-description',
				'specific-suspicion',
				'checkpoint-or-border',
				'honest-mistake'
			],
			cites: {
				'terry-v-ohio': '1968-06-10',
				'delaware-v-prouse': '1979-03-27',
				'brown-v-texas': '1979-06-25',
				'dancy-v-mcginley-2016': '2016-12-07',
				'united-states-v-walker-2020': '2020-07-14'
			},
			means: 'A stop with no violation and no specific suspicion'
		},
		{
			id: 'stop.dragged-out',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['prolonged'],
			unless: ['specific-suspicion', 'checkpoint-or-border'],
			cites: {
				'florida-v-royer': '1983-03-23',
				'rodriguez-v-united-states': '2015-04-21',
				'gilles-v-repicky-2007': '2007-12-21',
				'united-states-v-gomez-2017': '2017-12-05'
			},
			means: 'A stop that went on after its reason had ended'
		},
		{
			id: 'stop.arrest-without-cause',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['arrest-like', 'taken-elsewhere'],
			unless: ['safety-concern', 'honest-mistake', 'checkpoint-or-border'],
			cites: { 'dunaway-v-new-york': '1979-06-05', 'florida-v-royer': '1983-03-23' },
			means: 'A stop that became an arrest without cause for one'
		},
		{
			id: 'stop.lawful-conduct',
			helps: 'person',
			tier: 'strong',
			all: ['law-did-not-forbid'],
			any: [],
			unless: ['violation-seen', 'honest-mistake', 'specific-suspicion', 'matched-description'],
			cites: { 'delaware-v-prouse': '1979-03-27', 'brown-v-texas': '1979-06-25' },
			means: 'A stop for something the law does not forbid'
		},
		{
			id: 'stop.violation-seen',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['violation-seen'],
			unless: ['prolonged', 'arrest-like'],
			cites: { 'delaware-v-prouse': '1979-03-27', 'whren-v-united-states': '1996-06-10' },
			means: 'The officer saw a violation'
		},
		{
			id: 'stop.specific-suspicion',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['specific-suspicion'],
			unless: ['arrest-like'],
			cites: { 'terry-v-ohio': '1968-06-10', 'united-states-v-sharpe-1985': '1985-03-20' },
			means: 'Specific facts together pointed to crime'
		},
		{
			id: 'stop.description',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['matched-description'],
			unless: ['prolonged', 'arrest-like'],
			cites: { 'terry-v-ohio': '1968-06-10', 'united-states-v-sharpe-1985': '1985-03-20' },
			means: 'The person matched a specific description'
		},
		{
			id: 'stop.mistake',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['honest-mistake'],
			unless: ['prolonged'],
			cites: {
				'heien-v-north-carolina': '2014-12-15',
				'sprague-v-nally-2005': '2005-07-22',
				'saucier-v-katz': '2001-06-18'
			},
			means: 'An honest, reasonable mistake'
		},
		{
			id: 'stop.special-setting',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['checkpoint-or-border'],
			unless: ['prolonged', 'arrest-like'],
			cites: { 'delaware-v-prouse': '1979-03-27', 'berg-v-kelly-2018': '2018-07-25' },
			means: 'A checkpoint, border or other special setting'
		},
		{
			id: 'stop.danger',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['safety-concern'],
			unless: ['prolonged'],
			cites: { 'terry-v-ohio': '1968-06-10' },
			means: 'A specific reason to fear danger'
		}
	],
	arrest: [
		{
			id: 'arrest.false-statement',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['false-statement-to-get-warrant'],
			unless: ['officer-saw-offence', 'corroboration'],
			cites: {
				'franks-v-delaware': '1978-06-26',
				'malley-v-briggs': '1986-03-05',
				'golino-v-new-haven-1991': '1991-12-03'
			},
			means: 'A warrant or charge won by a false statement or a reckless omission'
		},
		{
			id: 'arrest.cleared',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['innocence-known'],
			unless: ['officer-saw-offence', 'corroboration'],
			cites: { 'golino-v-new-haven-1991': '1991-12-03', 'jocks-v-tavernier-2003': '2003-01-08' },
			means: 'An arrest in the face of facts that cleared the person'
		},
		{
			id: 'arrest.words',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['words-or-recording-only'],
			unless: [
				'officer-saw-offence',
				'ignored-order',
				'honest-mistake',
				'corroboration',
				'complaint-by-witness',
				'prosecutor-or-judge-approved',
				'warrant'
			],
			cites: {
				'houston-v-hill': '1987-06-15',
				'long-v-lesperance-1997': '1997-07-11',
				'provost-v-newburgh-2001': '2001-08-17'
			},
			means: 'An arrest for words or recording alone'
		},
		{
			id: 'arrest.nothing-known',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['no-facts-of-crime'],
			unless: [
				'officer-saw-offence',
				'complaint-by-witness',
				'corroboration',
				'warrant',
				'prosecutor-or-judge-approved',
				'honest-mistake'
			],
			cites: {
				'dunaway-v-new-york': '1979-06-05',
				'hunter-v-bryant': '1991-12-16',
				'jenkins-v-city-of-new-york-2007': '2007-02-06',
				'myers-v-patterson-2016': '2016-04-11'
			},
			means: 'An arrest with no information that the person did anything'
		},
		{
			id: 'arrest.home',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['no-warrant-in-home'],
			unless: ['honest-mistake', 'warrant'],
			cites: { 'payton-v-new-york': '1980-04-15', 'loria-v-gorman-2002': '2002-09-26' },
			means: 'An arrest inside a home with no warrant, consent or emergency'
		},
		{
			id: 'arrest.no-such-crime',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['law-did-not-forbid'],
			unless: [
				'officer-saw-offence',
				'honest-mistake',
				'prosecutor-or-judge-approved',
				'warrant',
				'corroboration'
			],
			cites: {
				'houston-v-hill': '1987-06-15',
				'long-v-lesperance-1997': '1997-07-11',
				'provost-v-newburgh-2001': '2001-08-17'
			},
			means: 'An arrest for something that is not a crime'
		},
		{
			id: 'arrest.swept-up',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['not-identified-individually'],
			unless: [
				'officer-saw-offence',
				'complaint-by-witness',
				'corroboration',
				'honest-mistake',
				'ignored-order',
				'warrant'
			],
			cites: { 'ybarra-v-illinois': '1979-11-28', 'jenkins-v-city-of-new-york-2007': '2007-02-06' },
			means: 'An arrest of a group with nothing pointing to this person'
		},
		{
			id: 'arrest.wrong-person',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['wrong-person'],
			unless: [
				'officer-saw-offence',
				'complaint-by-witness',
				'corroboration',
				'honest-mistake',
				'warrant'
			],
			cites: { 'hunter-v-bryant': '1991-12-16', 'jenkins-v-city-of-new-york-2007': '2007-02-06' },
			means: 'An arrest of the wrong person, with no warrant and no fair mistake'
		},
		{
			id: 'arrest.offence-seen',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['officer-saw-offence'],
			unless: ['innocence-known', 'false-statement-to-get-warrant', 'no-warrant-in-home'],
			cites: {
				'anderson-v-creighton': '1987-06-25',
				'hunter-v-bryant': '1991-12-16',
				'atwater-v-lago-vista': '2001-04-24',
				'devenpeck-v-alford': '2004-12-13'
			},
			means: 'The officer saw an offence, even a small or different one'
		},
		{
			id: 'arrest.accused',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['complaint-by-witness'],
			unless: [
				'innocence-known',
				'false-statement-to-get-warrant',
				'no-warrant-in-home',
				'no-facts-of-crime',
				'law-did-not-forbid'
			],
			cites: {
				'anderson-v-creighton': '1987-06-25',
				'hunter-v-bryant': '1991-12-16',
				'dc-v-wesby': '2018-01-22'
			},
			means: 'A victim or witness accused the person'
		},
		{
			id: 'arrest.corroborated',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['corroboration'],
			unless: ['false-statement-to-get-warrant', 'innocence-known', 'no-warrant-in-home'],
			cites: {
				'anderson-v-creighton': '1987-06-25',
				'hunter-v-bryant': '1991-12-16',
				'dc-v-wesby': '2018-01-22'
			},
			means: 'Several sources pointed to the person'
		},
		{
			id: 'arrest.warrant',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['warrant'],
			unless: ['false-statement-to-get-warrant', 'innocence-known'],
			cites: {
				'malley-v-briggs': '1986-03-05',
				'ashcroft-v-al-kidd': '2011-05-31',
				'messerschmidt-v-millender': '2012-02-22'
			},
			means: 'There was a warrant'
		},
		{
			id: 'arrest.approved',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['prosecutor-or-judge-approved'],
			unless: ['false-statement-to-get-warrant', 'innocence-known'],
			cites: {
				'malley-v-briggs': '1986-03-05',
				'anthony-v-city-of-new-york-2003': '2003-08-08',
				'messerschmidt-v-millender': '2012-02-22'
			},
			means: 'A prosecutor, supervisor or judge approved first'
		},
		{
			id: 'arrest.mistake',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['honest-mistake'],
			unless: ['innocence-known', 'false-statement-to-get-warrant', 'no-warrant-in-home'],
			cites: {
				'anderson-v-creighton': '1987-06-25',
				'hunter-v-bryant': '1991-12-16',
				'saucier-v-katz': '2001-06-18',
				'zalaski-v-city-of-hartford-2013': '2013-07-23'
			},
			means: 'An honest, reasonable mistake'
		}
	],
	'home-search': [
		{
			id: 'home-search.entry-without-reason',
			helps: 'person',
			tier: 'decisive',
			all: ['no-warrant', 'no-consent', 'no-emergency'],
			any: [],
			unless: [
				'warrant-from-judge',
				'consent',
				'emergency',
				'pursuit-of-suspect',
				'supervision',
				'honest-mistake',
				'not-a-search-place'
			],
			cites: {
				'payton-v-new-york': '1980-04-15',
				'steagald-v-united-states': '1981-04-21',
				'loria-v-gorman-2002': '2002-09-26'
			},
			means: 'Entry with no warrant, no consent and no emergency'
		},
		{
			id: 'home-search.objector',
			helps: 'person',
			tier: 'decisive',
			all: ['no-warrant', 'no-consent', 'no-emergency'],
			any: ['no-consent'],
			unless: [
				'warrant-from-judge',
				'emergency',
				'pursuit-of-suspect',
				'supervision',
				'honest-mistake',
				'not-a-search-place'
			],
			cites: { 'georgia-v-randolph': '2006-03-22' },
			means: 'A resident who was there said no'
		},
		{
			id: 'home-search.entry-without-warrant',
			helps: 'person',
			tier: 'strong',
			all: ['no-warrant'],
			any: ['no-emergency', 'no-consent', 'minor-offence'],
			unless: [
				'warrant-from-judge',
				'consent',
				'emergency',
				'pursuit-of-suspect',
				'supervision',
				'honest-mistake',
				'not-a-search-place'
			],
			cites: {
				'payton-v-new-york': '1980-04-15',
				'steagald-v-united-states': '1981-04-21',
				'welsh-v-wisconsin': '1984-05-15'
			},
			means: 'Entry with no warrant and no sign of consent or emergency'
		},
		{
			id: 'home-search.bad-warrant',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['warrant-defect'],
			unless: ['honest-mistake', 'emergency', 'consent'],
			cites: { 'malley-v-briggs': '1986-03-05', 'groh-v-ramirez': '2004-02-24' },
			means: 'A warrant that is plainly invalid'
		},
		{
			id: 'home-search.false-statement',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['false-statement-to-get-warrant'],
			unless: ['honest-mistake', 'emergency', 'consent'],
			cites: {
				'franks-v-delaware': '1978-06-26',
				'golino-v-new-haven-1991': '1991-12-03',
				'walczyk-v-rio-2007': '2007-08-01'
			},
			means: 'A warrant won by a false statement or a reckless omission'
		},
		{
			id: 'home-search.beyond-warrant',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['exceeded-warrant'],
			unless: ['honest-mistake', 'emergency', 'consent'],
			cites: {
				'maryland-v-garrison': '1987-02-24',
				'ayeni-v-mottola-1994': '1994-09-12',
				'united-states-v-voustianiouk-2012': '2012-07-12'
			},
			means: 'A search that went beyond its warrant'
		},
		{
			id: 'home-search.outsiders',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['outsiders-brought'],
			unless: ['consent', 'emergency'],
			cites: { 'wilson-v-layne': '1999-05-24' },
			means: 'Reporters or other outsiders were brought in'
		},
		{
			id: 'home-search.no-knock',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['no-knock'],
			unless: ['honest-mistake', 'emergency', 'consent'],
			cites: {
				'wilson-v-arkansas': '1995-05-22',
				'richards-v-wisconsin': '1997-04-28',
				'terebesi-v-torreso-2014': '2014-08-21'
			},
			means: 'Officers broke in without knocking and without danger'
		},
		{
			id: 'home-search.emergency',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['emergency'],
			unless: ['no-emergency'],
			cites: {
				'payton-v-new-york': '1980-04-15',
				'tierney-v-davidson-1998': '1998-01-07',
				'brigham-city-v-stuart': '2006-05-22',
				'ryburn-v-huff': '2012-01-23'
			},
			means: 'A specific reason to think someone was in danger or evidence was being destroyed'
		},
		{
			id: 'home-search.consent',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['consent'],
			unless: ['no-consent', 'exceeded-warrant'],
			cites: {
				'payton-v-new-york': '1980-04-15',
				'pearson-v-callahan': '2009-01-21',
				'koch-v-brattleboro-2002': '2002-03-29'
			},
			means: 'Someone living there agreed'
		},
		{
			id: 'home-search.warrant',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['warrant-from-judge'],
			unless: [
				'destructive-or-harsh',
				'warrant-defect',
				'false-statement-to-get-warrant',
				'exceeded-warrant',
				'no-knock',
				'outsiders-brought'
			],
			cites: {
				'malley-v-briggs': '1986-03-05',
				'muehler-v-mena': '2005-03-22',
				'messerschmidt-v-millender': '2012-02-22'
			},
			means: 'A judge had approved a warrant for that place'
		},
		{
			id: 'home-search.supervision',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['supervision'],
			unless: [],
			cites: { 'stevens-v-stearns-2003': '2003-08-01', 'koch-v-brattleboro-2002': '2002-03-29' },
			means: 'Probation, parole or another special search rule'
		},
		{
			id: 'home-search.mistake',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['honest-mistake'],
			unless: ['false-statement-to-get-warrant'],
			cites: {
				'maryland-v-garrison': '1987-02-24',
				'anderson-v-creighton': '1987-06-25',
				'la-county-v-rettele': '2007-05-21',
				'pearson-v-callahan': '2009-01-21'
			},
			means: 'An honest, reasonable mistake'
		},
		{
			id: 'home-search.pursuit',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['pursuit-of-suspect'],
			unless: ['no-emergency'],
			cites: { 'welsh-v-wisconsin': '1984-05-15', 'stanton-v-sims': '2013-11-04' },
			means: 'Officers were chasing a suspect'
		},
		{
			id: 'home-search.porch-search',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['porch-or-yard-search'],
			unless: [
				'warrant-from-judge',
				'consent',
				'emergency',
				'pursuit-of-suspect',
				'supervision',
				'honest-mistake'
			],
			cites: { 'florida-v-jardines': '2013-03-26', 'collins-v-virginia': '2018-05-29' },
			means: 'A search from the porch, yard or driveway, beyond what a visitor may do'
		},
		{
			id: 'home-search.public-approach',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['not-a-search-place'],
			unless: ['porch-or-yard-search'],
			cites: { 'anderson-v-creighton': '1987-06-25', 'carroll-v-carman': '2014-11-10' },
			means: 'An open field, a common hall or the public way to the door'
		}
	],
	'body-search': [
		{
			id: 'body-search.no-suspicion',
			helps: 'person',
			tier: 'decisive',
			all: ['no-arrest-or-suspicion'],
			any: [],
			unless: [
				'lawful-arrest',
				'probable-cause',
				'consent',
				'jail-policy',
				'weapon-concern',
				'warrant',
				'everyone-checked'
			],
			cites: {
				'terry-v-ohio': '1968-06-10',
				'ybarra-v-illinois': '1979-11-28',
				'knowles-v-iowa': '1998-12-08',
				'united-states-v-hussain-2016': '2016-08-31'
			},
			means: 'A search with no arrest and no specific suspicion'
		},
		{
			id: 'body-search.strip-minor',
			helps: 'person',
			tier: 'strong',
			all: ['strip-or-cavity'],
			any: ['minor-offence', 'in-view-of-others', 'no-arrest-or-suspicion'],
			unless: ['probable-cause', 'consent', 'weapon-concern', 'warrant'],
			cites: { 'walsh-v-franco-1988': '1988-06-06', 'hartline-v-gallo-2008': '2008-10-08' },
			means: 'A strip search over something minor, in view of others, or on no suspicion'
		},
		{
			id: 'body-search.strip-arrest',
			helps: 'person',
			tier: 'strong',
			all: ['strip-or-cavity'],
			any: [],
			unless: ['probable-cause', 'consent', 'jail-policy', 'weapon-concern', 'warrant'],
			cites: {
				'gonzalez-v-schenectady-strip-2013': '2013-08-28',
				'sloley-v-vanbramer-2019': '2019-12-12'
			},
			means: 'A strip or cavity search with no particular suspicion, even after an arrest'
		},
		{
			id: 'body-search.strip-child',
			helps: 'person',
			tier: 'decisive',
			all: ['strip-or-cavity', 'child'],
			any: [],
			unless: ['probable-cause', 'consent', 'weapon-concern', 'warrant'],
			cites: { 'phaneuf-v-fraikin-2006': '2006-05-19', 'safford-v-redding': '2009-06-25' },
			means: 'A strip search of a child or student without strong suspicion'
		},
		{
			id: 'body-search.phone',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['phone-or-data'],
			unless: ['consent', 'warrant'],
			cites: { 'riley-v-california': '2014-06-25' },
			means: 'A phone or computer searched without a warrant'
		},
		{
			id: 'body-search.blood',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['medical-intrusion'],
			unless: ['consent', 'warrant'],
			cites: { 'missouri-v-mcneely': '2013-04-17' },
			means: 'Blood or another bodily intrusion without a warrant or emergency'
		},
		{
			id: 'body-search.vehicle',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['vehicle-no-cause'],
			unless: ['probable-cause', 'consent', 'weapon-concern', 'warrant'],
			cites: {
				'knowles-v-iowa': '1998-12-08',
				'arizona-v-gant': '2009-04-21',
				'united-states-v-hussain-2016': '2016-08-31'
			},
			means: 'A vehicle searched without probable cause'
		},
		{
			id: 'body-search.arrest',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['lawful-arrest'],
			unless: ['strip-or-cavity', 'phone-or-data', 'medical-intrusion', 'vehicle-no-cause'],
			cites: { 'knowles-v-iowa': '1998-12-08', 'arizona-v-gant': '2009-04-21' },
			means: 'A search along with a lawful arrest'
		},
		{
			id: 'body-search.cause',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['probable-cause'],
			unless: ['phone-or-data', 'medical-intrusion'],
			cites: {
				'bell-v-wolfish': '1979-05-14',
				'knowles-v-iowa': '1998-12-08',
				'arizona-v-gant': '2009-04-21'
			},
			means: 'Specific facts pointed to contraband or evidence'
		},
		{
			id: 'body-search.beyond-consent',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['beyond-consent'],
			unless: ['lawful-arrest', 'probable-cause', 'weapon-concern', 'warrant'],
			cites: { 'winfield-v-trottier-2013': '2013-03-06' },
			means: 'A search that went beyond what was agreed to'
		},
		{
			id: 'body-search.everyone-checked',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['everyone-checked'],
			unless: ['strip-or-cavity', 'phone-or-data', 'medical-intrusion'],
			cites: { 'cassidy-v-chertoff-2006': '2006-11-29' },
			means: 'A brief check of everyone at a ferry, airport or courthouse'
		},
		{
			id: 'body-search.consent',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['consent'],
			unless: ['no-consent', 'beyond-consent'],
			cites: {
				'knowles-v-iowa': '1998-12-08',
				'winfield-v-trottier-2013': '2013-03-06',
				'bell-v-wolfish': '1979-05-14'
			},
			means: 'The person agreed'
		},
		{
			id: 'body-search.jail',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['jail-policy'],
			unless: ['minor-offence'],
			cites: { 'bell-v-wolfish': '1979-05-14', 'covino-v-patrissi-1992': '1992-06-17' },
			means: 'A jail rule for everyone held on more than a minor matter'
		},
		{
			id: 'body-search.jail-intake',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['jail-policy'],
			unless: [],
			cites: { 'florence-v-burlington': '2012-04-02' },
			means: 'A jail intake rule for everyone, even for minor matters'
		},
		{
			id: 'body-search.weapon',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['weapon-concern'],
			unless: ['strip-or-cavity'],
			cites: { 'terry-v-ohio': '1968-06-10' },
			means: 'A specific reason to fear a weapon'
		},
		{
			id: 'body-search.warrant',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['warrant'],
			unless: [],
			cites: { 'malley-v-briggs': '1986-03-05', 'messerschmidt-v-millender': '2012-02-22' },
			means: 'There was a warrant'
		}
	],
	property: [
		{
			id: 'property.theft',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['taken-for-self'],
			unless: ['seized-under-warrant', 'state-remedy', 'danger-from-property'],
			cites: { 'soldal-v-cook-county': '1992-12-08' },
			means: 'An officer took property for personal gain'
		},
		{
			id: 'property.destruction',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['needless-destruction'],
			unless: ['danger-from-property', 'state-remedy'],
			cites: {
				'united-states-v-place': '1983-06-20',
				'soldal-v-cook-county': '1992-12-08',
				'brown-v-muhlenberg-township-2001': '2001-10-11'
			},
			means: 'Property destroyed, or a pet killed, without need'
		},
		{
			id: 'property.self-help',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['eviction-or-repossession-help'],
			unless: ['seized-under-warrant'],
			cites: { 'soldal-v-cook-county': '1992-12-08', 'barrett-v-harwood-1999': '1999-08-25' },
			means: 'Police actively helped take property without a court order'
		},
		{
			id: 'property.kept',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['outside-warrant', 'no-way-to-get-back', 'held-too-long'],
			unless: ['seized-under-warrant', 'state-remedy', 'danger-from-property'],
			cites: {
				'united-states-v-place': '1983-06-20',
				'krimstock-v-kelly-2002': '2002-09-18',
				'panzella-v-sposato-2017': '2017-07-17'
			},
			means: 'Property kept with no lawful reason or no way to get it back'
		},
		{
			id: 'property.danger',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['danger-from-property'],
			unless: ['eviction-or-repossession-help', 'taken-for-self'],
			cites: {
				'united-states-v-place': '1983-06-20',
				'carroll-v-county-of-monroe-2013': '2013-03-12'
			},
			means: 'The thing or animal was a danger'
		},
		{
			id: 'property.remedy',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['state-remedy'],
			unless: ['eviction-or-repossession-help'],
			cites: { 'hudson-v-palmer': '1984-07-03' },
			means: 'State law gives a way to get it back or be paid'
		},
		{
			id: 'property.under-warrant',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['seized-under-warrant'],
			unless: ['outside-warrant', 'needless-destruction'],
			cites: { 'malley-v-briggs': '1986-03-05', 'messerschmidt-v-millender': '2012-02-22' },
			means: 'First taken under a warrant or as evidence'
		}
	],
	speech: [
		{
			id: 'speech.no-cause',
			helps: 'person',
			tier: 'decisive',
			all: ['no-probable-cause'],
			any: ['criticism-or-complaint', 'recording', 'peaceful-protest', 'retaliatory-words'],
			unless: ['probable-cause', 'interfered', 'employee-speech'],
			cites: {
				'houston-v-hill': '1987-06-15',
				'posr-v-court-officer-1999': '1999-06-09',
				'papineau-v-parmley-2006': '2006-10-04',
				'swartz-v-insogna-2013': '2013-01-03'
			},
			means: 'Punished for speech, with no cause to arrest for anything'
		},
		{
			id: 'speech.criticism',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['criticism-or-complaint'],
			unless: [
				'probable-cause',
				'interfered',
				'order-to-disperse',
				'security-need',
				'employee-speech'
			],
			cites: {
				'houston-v-hill': '1987-06-15',
				'posr-v-court-officer-1999': '1999-06-09',
				'swartz-v-insogna-2013': '2013-01-03'
			},
			means: 'Punished for criticizing or complaining'
		},
		{
			id: 'speech.protest',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['peaceful-protest'],
			unless: ['probable-cause', 'interfered', 'security-need', 'employee-speech'],
			cites: {
				'edwards-v-south-carolina-1963': '1963-02-25',
				'papineau-v-parmley-2006': '2006-10-04'
			},
			means: 'Punished for peaceful protest'
		},
		{
			id: 'speech.ban',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['total-ban'],
			unless: ['probable-cause', 'interfered', 'employee-speech'],
			cites: { 'huminski-v-corsones-2004': '2004-10-07' },
			means: 'Barred from a public place altogether'
		},
		{
			id: 'speech.others-left-alone',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['others-not-arrested'],
			unless: ['security-need', 'interfered', 'employee-speech'],
			cites: { 'nieves-v-bartlett': '2019-05-28', 'gonzalez-v-trevino': '2024-06-20' },
			means: 'Others who did the same without speaking were left alone'
		},
		{
			id: 'speech.cause',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['probable-cause'],
			unless: ['no-probable-cause', 'others-not-arrested'],
			cites: {
				'hartman-v-moore': '2006-04-26',
				'curley-v-village-of-suffern-2001': '2001-09-10',
				'reichle-v-howards': '2012-06-04',
				'nieves-v-bartlett': '2019-05-28'
			},
			means: 'There was cause to arrest'
		},
		{
			id: 'speech.security',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['security-need'],
			unless: ['no-probable-cause', 'total-ban'],
			cites: {
				'reichle-v-howards': '2012-06-04',
				'wood-v-moss': '2014-05-27',
				'marcavage-v-city-of-new-york-2012': '2012-08-02'
			},
			means: 'A specific safety need'
		},
		{
			id: 'speech.order',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['order-to-disperse'],
			unless: ['no-probable-cause', 'peaceful-protest'],
			cites: {
				'marcavage-v-city-of-new-york-2012': '2012-08-02',
				'kass-v-city-of-new-york-2017': '2017-07-24'
			},
			means: 'A lawful order to move was ignored'
		},
		{
			id: 'speech.interference',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['interfered'],
			unless: ['no-probable-cause'],
			cites: { 'houston-v-hill': '1987-06-15', 'marcavage-v-city-of-new-york-2012': '2012-08-02' },
			means: 'The person got in the way'
		},
		{
			id: 'speech.job-speech',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['employee-speech'],
			unless: [],
			cites: { 'crawford-el-v-britton': '1998-05-04' },
			means: 'Speech as part of a public job'
		}
	],
	'equal-treatment': [
		{
			id: 'equal-treatment.treated-worse',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['others-treated-better', 'policy', 'slur-or-statement'],
			unless: ['neutral-reason', 'described-suspect', 'no-comparison'],
			cites: {
				'yick-wo-v-hopkins-1886': '1886-05-10',
				'leclair-v-saunders-1980': '1980-07-10',
				'whren-v-united-states': '1996-06-10'
			},
			means: 'Singled out for identity, with no other reason'
		},
		{
			id: 'equal-treatment.pattern',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['data-or-pattern', 'repeated-stops', 'no-violation'],
			unless: ['neutral-reason', 'described-suspect', 'no-comparison'],
			cites: { 'yick-wo-v-hopkins-1886': '1886-05-10', 'whren-v-united-states': '1996-06-10' },
			means: 'A pattern, or repeated stops, that nothing else explains'
		},
		{
			id: 'equal-treatment.neutral',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['neutral-reason'],
			unless: ['slur-or-statement', 'policy'],
			cites: {
				'leclair-v-saunders-1980': '1980-07-10',
				'chavez-v-illinois-state-police-2001': '2001-05-23'
			},
			means: 'A reason that has nothing to do with identity'
		},
		{
			id: 'equal-treatment.no-comparison',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['no-comparison'],
			unless: ['slur-or-statement', 'policy'],
			cites: {
				'united-states-v-armstrong': '1996-05-13',
				'chavez-v-illinois-state-police-2001': '2001-05-23'
			},
			means: 'No one comparable was treated better'
		},
		{
			id: 'equal-treatment.description',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['described-suspect'],
			unless: ['slur-or-statement', 'policy'],
			cites: { 'brown-v-city-of-oneonta-2000': '2000' },
			means: 'Identity was part of a description of a suspect'
		}
	],
	prosecution: [
		{
			id: 'prosecution.made-up',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['evidence-planted-or-made-up', 'officer-lied'],
			unless: ['conviction-stands', 'testimony-only'],
			cites: {
				'franks-v-delaware': '1978-06-26',
				'ricciuti-v-nycta-1997': '1997-08-21',
				'garnett-v-undercover-officer-2016': '2016-09-30'
			},
			means: 'Evidence that was made up, or an officer who lied'
		},
		{
			id: 'prosecution.hidden',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['evidence-hidden'],
			unless: ['conviction-stands', 'testimony-only'],
			cites: {
				'golino-v-new-haven-1991': '1991-12-03',
				'coggins-v-buonora-2015': '2015-01-13',
				'horn-v-stephenson-2021': '2021-08-26'
			},
			means: 'Helpful evidence that was hidden'
		},
		{
			id: 'prosecution.coerced',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['coercion'],
			unless: ['conviction-stands', 'testimony-only'],
			cites: {
				'ricciuti-v-nycta-1997': '1997-08-21',
				'garnett-v-undercover-officer-2016': '2016-09-30'
			},
			means: 'A witness or the person was coerced'
		},
		{
			id: 'prosecution.no-cause',
			helps: 'person',
			tier: 'strong',
			all: ['no-probable-cause'],
			any: ['ended-without-conviction', 'held-in-custody', 'ill-will'],
			unless: ['probable-cause', 'independent-decision', 'conviction-stands', 'testimony-only'],
			cites: {
				'malley-v-briggs': '1986-03-05',
				'golino-v-new-haven-1991': '1991-12-03',
				'manuel-v-joliet': '2017-03-21',
				'thompson-v-clark': '2022-04-04'
			},
			means: 'A charge with no cause that ended without conviction'
		},
		{
			id: 'prosecution.cause',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['probable-cause'],
			unless: ['officer-lied', 'evidence-planted-or-made-up', 'evidence-hidden'],
			cites: {
				'golino-v-new-haven-1991': '1991-12-03',
				'hartman-v-moore': '2006-04-26',
				'lay-v-pettengill-2011': '2011-11-23'
			},
			means: 'There was cause for the charge'
		},
		{
			id: 'prosecution.independent',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['independent-decision'],
			unless: ['officer-lied', 'evidence-planted-or-made-up', 'evidence-hidden'],
			cites: { 'malley-v-briggs': '1986-03-05', 'hartman-v-moore': '2006-04-26' },
			means: 'A prosecutor or judge decided on true facts'
		},
		{
			id: 'prosecution.conviction',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['conviction-stands'],
			unless: [],
			cites: { 'murray-v-white-1991': '1991-01-18', 'mcdonough-v-smith': '2019-06-20' },
			means: 'A conviction still stands'
		},
		{
			id: 'prosecution.testimony',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['testimony-only'],
			unless: ['evidence-planted-or-made-up', 'evidence-hidden'],
			cites: { 'kalina-v-fletcher': '1997-12-10', 'coggins-v-buonora-2015': '2015-01-13' },
			means: 'The only wrong was testimony'
		}
	],
	'medical-care': [
		{
			id: 'medical-care.refused',
			helps: 'person',
			tier: 'decisive',
			all: ['obvious-or-told', 'refused-or-long-delay'],
			any: [],
			unless: ['some-care-given', 'not-known', 'short-delay', 'relied-on-clinician'],
			cites: {
				'estelle-v-gamble': '1976-11-30',
				'todaro-v-ward-1977': '1977-10-31',
				'weyant-v-okst-1996': '1996-12-03'
			},
			means: 'A need officers knew of, and care refused or long delayed'
		},
		{
			id: 'medical-care.punishment',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['punitive-motive'],
			unless: ['not-known', 'relied-on-clinician'],
			cites: { 'estelle-v-gamble': '1976-11-30', 'nielsen-v-rabin-2014': '2014-02-13' },
			means: 'Care held back to punish'
		},
		{
			id: 'medical-care.known-need',
			helps: 'person',
			tier: 'strong',
			all: ['serious-need', 'obvious-or-told'],
			any: ['refused-or-long-delay', 'harm-resulted'],
			unless: ['not-known', 'short-delay', 'relied-on-clinician'],
			cites: {
				'estelle-v-gamble': '1976-11-30',
				'todaro-v-ward-1977': '1977-10-31',
				'weyant-v-okst-1996': '1996-12-03'
			},
			means: 'A serious need officers knew of, and harm or delay'
		},
		{
			id: 'medical-care.unknown',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['not-known'],
			unless: ['obvious-or-told', 'punitive-motive'],
			cites: {
				'estelle-v-gamble': '1976-11-30',
				'caiozzo-v-koreman-2009': '2009-09-22',
				'taylor-v-barkes': '2015-06-01'
			},
			means: 'Officers did not know and had no signs'
		},
		{
			id: 'medical-care.some-care',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['some-care-given'],
			unless: ['refused-or-long-delay', 'punitive-motive'],
			cites: { 'estelle-v-gamble': '1976-11-30', 'hernandez-v-keane-2003': '2003-08-20' },
			means: 'Real care was given'
		},
		{
			id: 'medical-care.clinician',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['relied-on-clinician'],
			unless: ['punitive-motive'],
			cites: {
				'estelle-v-gamble': '1976-11-30',
				'cuoco-v-moritsugu-2000': '2000-07-28',
				'taylor-v-barkes': '2015-06-01'
			},
			means: 'Officers relied on medical staff'
		},
		{
			id: 'medical-care.short-delay',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['short-delay'],
			unless: ['refused-or-long-delay', 'punitive-motive', 'harm-resulted'],
			cites: { 'estelle-v-gamble': '1976-11-30', 'smith-v-carpenter-2003': '2003-01-14' },
			means: 'Only a short delay'
		}
	],
	'custody-conditions': [
		{
			id: 'custody-conditions.cruelty',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['purposeless-cruelty'],
			unless: ['security-reason', 'no-knowledge'],
			cites: {
				'wright-v-mcmann-1967': '1967-12-19',
				'lareau-v-macdougall-1972': '1972-12-15',
				'hope-v-pelzer': '2002-06-27',
				'taylor-v-riojas': '2020-11-02'
			},
			means: 'Treatment that served no purpose but to degrade or hurt'
		},
		{
			id: 'custody-conditions.risk-ignored',
			helps: 'person',
			tier: 'decisive',
			all: ['risk-ignored', 'officials-knew'],
			any: [],
			unless: ['no-knowledge'],
			cites: { 'farmer-v-brennan': '1994-06-06', 'morgan-v-dzurenda-2020': '2020-04-15' },
			means: 'A known risk from others was ignored'
		},
		{
			id: 'custody-conditions.need-denied',
			helps: 'person',
			tier: 'strong',
			all: ['basic-need-denied'],
			any: ['officials-knew', 'long-duration'],
			unless: ['security-reason', 'no-knowledge'],
			cites: {
				'lareau-v-macdougall-1972': '1972-12-15',
				'hutto-v-finney-1978': '1978-06-23',
				'walker-v-schult-2013': '2013-05-23'
			},
			means: 'A basic need was denied for long, or officials knew'
		},
		{
			id: 'custody-conditions.no-hearing',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['no-hearing'],
			unless: ['security-reason', 'short-duration'],
			cites: { 'bell-v-wolfish': '1979-05-14', 'allah-v-milling-2017': '2017-11-22' },
			means: 'Serious punishment without notice or hearing'
		},
		{
			id: 'custody-conditions.unknown',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['no-knowledge'],
			unless: ['officials-knew'],
			cites: { 'farmer-v-brennan': '1994-06-06', 'tangreti-v-bachmann-2020': '2020-12-28' },
			means: 'Officials did not know'
		},
		{
			id: 'custody-conditions.security',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['security-reason'],
			unless: ['purposeless-cruelty'],
			cites: { 'bell-v-wolfish': '1979-05-14', 'trammell-v-keane-2003': '2003-08-01' },
			means: 'A real security reason'
		},
		{
			id: 'custody-conditions.short',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['short-duration'],
			unless: ['purposeless-cruelty', 'basic-need-denied', 'officials-knew'],
			cites: { 'hutto-v-finney-1978': '1978-06-23', 'rhodes-v-chapman-1981': '1981-06-15' },
			means: 'It was short'
		}
	],
	'failure-to-intervene': [
		{
			id: 'failure-to-intervene.chance',
			helps: 'person',
			tier: 'decisive',
			all: ['saw-it'],
			any: ['time-to-act', 'prolonged-or-repeated', 'encouraged'],
			unless: ['not-present', 'underlying-lawful', 'too-quick'],
			cites: { 'oneill-v-krzeminski-1988': '1988-01-29', 'anderson-v-branen-1994': '1994-02-24' },
			means: 'The officer saw it and had a real chance to stop it'
		},
		{
			id: 'failure-to-intervene.plain-wrong',
			helps: 'person',
			tier: 'strong',
			all: ['saw-it', 'underlying-wrong-clear'],
			any: [],
			unless: ['not-present', 'underlying-lawful'],
			cites: {
				'oneill-v-krzeminski-1988': '1988-01-29',
				'anderson-v-branen-1994': '1994-02-24',
				'figueroa-v-mazza-2016': '2016-06-03'
			},
			means: 'The officer saw a plain wrong'
		},
		{
			id: 'failure-to-intervene.absent',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['not-present'],
			unless: ['saw-it', 'encouraged'],
			cites: { 'oneill-v-krzeminski-1988': '1988-01-29', 'anderson-v-branen-1994': '1994-02-24' },
			means: 'The officer was not there or could not see'
		},
		{
			id: 'failure-to-intervene.lawful',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['underlying-lawful'],
			unless: ['underlying-wrong-clear'],
			cites: { 'anderson-v-branen-1994': '1994-02-24' },
			means: "The other officer's act was lawful or not clearly unlawful"
		},
		{
			id: 'failure-to-intervene.too-quick',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['too-quick'],
			unless: ['time-to-act', 'prolonged-or-repeated', 'encouraged', 'saw-it'],
			cites: {
				'oneill-v-krzeminski-1988': '1988-01-29',
				'gaudreault-v-salem-1990': '1990-11-19',
				'lennox-v-miller-intervene-2020': '2020-07-29'
			},
			means: 'It was over in seconds'
		}
	],
	'sexual-misconduct': [
		{
			id: 'sexual-misconduct.abuse',
			helps: 'person',
			tier: 'decisive',
			all: ['sexual-contact'],
			any: ['in-custody-or-coerced', 'no-search-purpose', 'repeated', 'words-and-gratification'],
			unless: ['search-purpose', 'brief-incidental', 'not-on-duty'],
			cites: {
				'united-states-v-lanier': '1997-03-31',
				'rogers-v-city-of-little-rock-1998': '1998-08-10',
				'united-states-v-giordano-2006': '2006-03-03',
				'cash-v-county-of-erie-2011': '2011-08-18'
			},
			means: 'Sexual contact by use of custody or the badge, with no search purpose'
		},
		{
			id: 'sexual-misconduct.humiliation',
			helps: 'person',
			tier: 'strong',
			all: ['words-and-gratification'],
			any: ['in-custody-or-coerced', 'no-search-purpose', 'repeated'],
			unless: ['search-purpose', 'not-on-duty'],
			cites: { 'fontana-v-haskin-2001': '2001-08-22', 'crawford-v-cuomo-2015': '2015-08-11' },
			means: 'Sexual humiliation of someone in custody'
		},
		{
			id: 'sexual-misconduct.search',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['search-purpose'],
			unless: ['words-and-gratification', 'no-search-purpose', 'repeated'],
			cites: { 'bell-v-wolfish': '1979-05-14', 'covino-v-patrissi-1992': '1992-06-17' },
			means: 'Part of a lawful search'
		},
		{
			id: 'sexual-misconduct.brief',
			helps: 'officer',
			tier: 'strong',
			all: [],
			any: ['brief-incidental'],
			unless: ['words-and-gratification', 'repeated'],
			cites: { 'boddie-v-schnieder-1997': '1997-02-04' },
			means: 'Brief and incidental'
		},
		{
			id: 'sexual-misconduct.off-duty',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['not-on-duty'],
			unless: ['in-custody-or-coerced'],
			cites: {
				'united-states-v-giordano-2006': '2006-03-03',
				'rogers-v-city-of-little-rock-1998': '1998-08-10'
			},
			means: 'Off duty and no use of police authority'
		}
	],
	pursuit: [
		{
			id: 'pursuit.meant-harm',
			helps: 'person',
			tier: 'decisive',
			all: [],
			any: ['meant-to-harm'],
			unless: [],
			cites: { 'sacramento-v-lewis': '1998-05-26', 'dwares-v-city-of-new-york-1993': '1993-02-05' },
			means: 'The officer meant to hurt someone'
		},
		{
			id: 'pursuit.made-danger',
			helps: 'person',
			tier: 'strong',
			all: ['police-made-danger'],
			any: ['time-to-think', 'bystander'],
			unless: ['only-failed-to-protect', 'emergency'],
			cites: {
				'dwares-v-city-of-new-york-1993': '1993-02-05',
				'okin-v-cornwall-2009': '2009-08-18'
			},
			means: 'Police made a danger worse, with time to think'
		},
		{
			id: 'pursuit.no-emergency',
			helps: 'person',
			tier: 'strong',
			all: ['time-to-think'],
			any: ['bystander', 'rammed-or-blocked'],
			unless: ['emergency', 'fleeing-endangered-others', 'only-failed-to-protect'],
			cites: { 'sacramento-v-lewis': '1998-05-26', 'brower-v-inyo': '1989-03-21' },
			means: 'Harm on the road with no emergency and time to think'
		},
		{
			id: 'pursuit.rammed',
			helps: 'person',
			tier: 'strong',
			all: [],
			any: ['rammed-or-blocked'],
			unless: ['emergency', 'fleeing-endangered-others'],
			cites: { 'brower-v-inyo': '1989-03-21' },
			means: 'A vehicle was rammed or blocked though no one was in danger'
		},
		{
			id: 'pursuit.no-duty',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['only-failed-to-protect'],
			unless: ['police-made-danger', 'meant-to-harm'],
			cites: {
				'deshaney-v-winnebago-county-1989': '1989-02-22',
				'castle-rock-v-gonzales': '2005-06-27'
			},
			means: 'Police only failed to protect from a private person'
		},
		{
			id: 'pursuit.emergency',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['emergency'],
			unless: ['meant-to-harm'],
			cites: { 'sacramento-v-lewis': '1998-05-26', 'scott-v-harris': '2007-04-30' },
			means: 'An emergency call or chase'
		},
		{
			id: 'pursuit.dangerous-flight',
			helps: 'officer',
			tier: 'decisive',
			all: [],
			any: ['fleeing-endangered-others'],
			unless: ['meant-to-harm'],
			cites: { 'sacramento-v-lewis': '1998-05-26', 'scott-v-harris': '2007-04-30' },
			means: 'The fleeing driver endangered others'
		}
	]
};
