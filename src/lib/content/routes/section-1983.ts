import { all, always, any, is, no, yes } from '#lib/domain/conditions/condition.ts';
import type { Requirement } from '#lib/domain/routes/route.ts';
import type { federalReasons } from '../copy/en/reasons/federal.ts';

type Reason = keyof typeof federalReasons;

/** State employees for 3 V.S.A. § 1101, which names sheriffs, State's Attorneys and their deputies. */
export const stateEmployee = is(
	'officer.agency',
	'state-police',
	'state-other',
	'corrections',
	'sheriff',
	'prosecutor'
);

export const federalOfficer = is(
	'officer.agency',
	'federal-border',
	'federal-ice',
	'federal-other'
);

export const taskForce = is('officer.agency', 'task-force');

const sentenced = is('custody.then', 'sentenced');
const meantOrReckless = is('officer.intent', 'on-purpose', 'reckless');
const notMeant = is('officer.intent', 'careless', 'honest-mistake');

export const place: Requirement<Reason> = {
	id: 'place',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: is('incident.place', 'elsewhere'),
			then: 'not-met',
			because: 'federal.outside-vermont',
			cites: ['owens-v-okure', 'usc-28-1346']
		},
		{
			when: always,
			then: 'met',
			because: 'federal.in-vermont',
			cites: ['owens-v-okure', 'vsa-12-512']
		}
	]
};

export const colorOfLaw: Requirement<Reason> = {
	id: 'color-of-law',
	role: 'gate',
	onFail: 'not-available',
	rows: [
		{
			when: all(is('officer.agency', 'private-security'), yes('officer.joint')),
			then: 'met',
			because: 'section-1983.private-with-police',
			cites: ['lugar-v-edmondson-oil', 'west-v-atkins']
		},
		{
			when: any(
				is('officer.agency', 'private-security'),
				all(is('officer.agency', 'campus'), no('officer.sworn'))
			),
			then: 'not-met',
			because: 'section-1983.private-alone',
			cites: ['lugar-v-edmondson-oil', 'usc-42-1983']
		},
		{
			when: all(
				is('officer.agency', 'judge', 'prosecutor'),
				is('officer.function', 'in-court', 'investigating')
			),
			then: 'met',
			because: 'section-1983.court-officer-at-work',
			cites: ['monroe-v-pape', 'usc-42-1983']
		},
		{
			when: yes('officer.onDuty'),
			then: 'met',
			because: 'section-1983.on-duty',
			cites: ['monroe-v-pape', 'west-v-atkins']
		},
		{
			when: yes('officer.usedAuthority'),
			then: 'met',
			because: 'section-1983.used-authority',
			cites: ['monroe-v-pape']
		},
		{
			when: any(yes('officer.uniform'), yes('officer.badge')),
			then: 'disputed',
			because: 'section-1983.off-duty-with-badge',
			cites: ['monroe-v-pape', 'usc-42-1983']
		},
		{
			when: always,
			then: 'not-met',
			because: 'section-1983.off-duty-private',
			cites: ['monroe-v-pape', 'usc-42-1983']
		}
	]
};

export const violation: Requirement<Reason> = {
	id: 'violation',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('violation.federal', 'met'),
			then: 'met',
			because: 'section-1983.violation-shown',
			cites: ['usc-42-1983', 'west-v-atkins']
		},
		{
			when: is('violation.federal', 'disputed'),
			then: 'disputed',
			because: 'section-1983.violation-disputed',
			cites: ['usc-42-1983', 'tolan-v-cotton']
		},
		{
			when: is('violation.federal', 'unsettled'),
			then: 'unsettled',
			because: 'section-1983.violation-unsettled',
			cites: ['usc-42-1983', 'pearson-v-callahan']
		},
		{
			when: always,
			then: 'not-met',
			because: 'section-1983.violation-not-shown',
			cites: ['usc-42-1983', 'davis-v-scherer']
		}
	]
};

export const stateOfMind: Requirement<Reason> = {
	id: 'state-of-mind',
	role: 'element',
	onFail: 'likely-blocked',
	rows: [
		{
			when: all(
				is('claim', 'force'),
				sentenced,
				any(is('officer.intent', 'on-purpose'), yes('force.no-police-purpose'))
			),
			then: 'met',
			because: 'section-1983.prison-force-meant',
			cites: ['whitley-v-albers', 'hudson-v-mcmillian']
		},
		{
			when: all(is('claim', 'force'), sentenced, is('officer.intent', 'reckless')),
			then: 'disputed',
			because: 'section-1983.prison-force-reckless',
			cites: ['whitley-v-albers', 'hudson-v-mcmillian']
		},
		{
			when: all(is('claim', 'force'), sentenced, notMeant),
			then: 'not-met',
			because: 'section-1983.prison-force-not-meant',
			cites: ['whitley-v-albers', 'hudson-v-mcmillian']
		},
		{
			when: is('claim', 'force'),
			then: 'met',
			because: 'section-1983.force-is-objective',
			cites: ['graham-v-connor', 'kingsley-v-hendrickson', 'brower-v-inyo']
		},
		{
			when: all(is('claim', 'medical-care', 'custody-conditions'), meantOrReckless),
			then: 'met',
			because: 'section-1983.custody-risk-ignored',
			cites: ['farmer-v-brennan', 'darnell-v-pineiro-2017']
		},
		{
			when: all(is('claim', 'medical-care', 'custody-conditions'), sentenced),
			then: 'not-met',
			because: 'section-1983.custody-risk-not-known',
			cites: ['farmer-v-brennan', 'estelle-v-gamble', 'daniels-v-williams']
		},
		{
			when: is('claim', 'medical-care', 'custody-conditions'),
			then: 'disputed',
			because: 'section-1983.custody-should-have-known',
			cites: ['darnell-v-pineiro-2017', 'daniels-v-williams']
		},
		{
			when: all(is('claim', 'pursuit'), yes('pursuit.rammed-or-blocked')),
			then: 'met',
			because: 'section-1983.pursuit-seizure',
			cites: ['brower-v-inyo', 'scott-v-harris']
		},
		{
			when: all(
				is('claim', 'pursuit'),
				any(yes('pursuit.meant-to-harm'), is('officer.intent', 'on-purpose'))
			),
			then: 'met',
			because: 'section-1983.pursuit-meant-harm',
			cites: ['sacramento-v-lewis']
		},
		{
			when: all(is('claim', 'pursuit'), is('officer.intent', 'reckless')),
			then: 'disputed',
			because: 'section-1983.pursuit-reckless',
			cites: ['sacramento-v-lewis', 'okin-v-cornwall-2009']
		},
		{
			when: is('claim', 'pursuit'),
			then: 'not-met',
			because: 'section-1983.pursuit-not-meant',
			cites: ['sacramento-v-lewis', 'daniels-v-williams']
		},
		{
			when: all(is('claim', 'property'), is('officer.intent', 'careless')),
			then: 'disputed',
			because: 'section-1983.property-careless',
			cites: ['daniels-v-williams', 'soldal-v-cook-county']
		},
		{
			when: all(is('claim', 'prosecution'), notMeant),
			then: 'disputed',
			because: 'section-1983.prosecution-malice',
			cites: ['thompson-v-clark']
		},
		{
			when: is('claim', 'speech', 'equal-treatment', 'prosecution', 'failure-to-intervene'),
			then: 'met',
			because: 'section-1983.motive-in-the-right',
			cites: ['crawford-el-v-britton', 'ashcroft-v-iqbal']
		},
		{
			when: always,
			then: 'met',
			because: 'section-1983.objective-right',
			cites: ['daniels-v-williams', 'whren-v-united-states']
		}
	]
};

export const conviction: Requirement<Reason> = {
	id: 'conviction',
	role: 'bar',
	onFail: 'blocked',
	rows: [
		{
			when: all(
				is('criminal.status', 'convicted', 'plea'),
				yes('criminal.wouldContradict'),
				no('custody.now')
			),
			then: 'unsettled',
			because: 'section-1983.conviction-no-longer-held',
			cites: ['heck-v-humphrey', 'olivier-v-brandon', 'huang-v-johnson-2001']
		},
		{
			when: all(is('criminal.status', 'convicted', 'plea'), yes('criminal.wouldContradict')),
			then: 'not-met',
			because: 'section-1983.conviction-stands',
			cites: ['heck-v-humphrey', 'olivier-v-brandon']
		},
		{
			when: is('criminal.status', 'set-aside'),
			then: 'met',
			because: 'section-1983.conviction-set-aside',
			cites: ['heck-v-humphrey', 'mcdonough-v-smith']
		},
		{
			when: is('criminal.status', 'convicted', 'plea'),
			then: 'met',
			because: 'section-1983.conviction-not-contradicted',
			cites: ['heck-v-humphrey']
		},
		{
			when: always,
			then: 'met',
			because: 'section-1983.no-conviction',
			cites: ['heck-v-humphrey', 'wallace-v-kato']
		}
	]
};

export const pendingCase: Requirement<Reason> = {
	id: 'pending-case',
	role: 'bar',
	onFail: 'blocked',
	rows: [
		{
			when: is('criminal.status', 'pending'),
			then: 'disputed',
			because: 'section-1983.case-pending',
			cites: ['wallace-v-kato', 'younger-v-harris']
		},
		{
			when: always,
			then: 'met',
			because: 'section-1983.no-case-pending',
			cites: ['wallace-v-kato']
		}
	]
};

export const grievance: Requirement<Reason> = {
	id: 'grievance',
	role: 'bar',
	onFail: 'blocked',
	rows: [
		{
			when: is('custody.then', 'free'),
			then: 'met',
			because: 'section-1983.not-prison-life',
			cites: ['usc-42-1997e', 'porter-v-nussle']
		},
		{
			when: no('custody.now'),
			then: 'met',
			because: 'section-1983.not-confined-now',
			cites: ['usc-42-1997e']
		},
		{
			when: is('grievance.status', 'finished'),
			then: 'met',
			because: 'section-1983.grievance-finished',
			cites: ['usc-42-1997e', 'porter-v-nussle', 'woodford-v-ngo']
		},
		{
			when: is('grievance.status', 'not-available'),
			then: 'met',
			because: 'section-1983.grievance-not-available',
			cites: ['usc-42-1997e', 'ross-v-blake', 'perttu-v-richards']
		},
		{
			when: is('grievance.status', 'started'),
			then: 'not-met',
			because: 'section-1983.grievance-started',
			cites: ['usc-42-1997e', 'porter-v-nussle', 'booth-v-churner']
		},
		{
			when: always,
			then: 'not-met',
			because: 'section-1983.grievance-not-filed',
			cites: ['usc-42-1997e', 'porter-v-nussle', 'booth-v-churner']
		}
	]
};

export const mentalInjury: Requirement<Reason> = {
	id: 'mental-injury',
	role: 'bar',
	onFail: 'likely-blocked',
	rows: [
		{
			when: any(is('custody.then', 'free'), no('custody.now')),
			then: 'met',
			because: 'section-1983.injury-limit-not-here',
			cites: ['usc-42-1997e']
		},
		{
			when: is('harm.kinds', 'visible-injury', 'serious-injury', 'sexual-act'),
			then: 'met',
			because: 'section-1983.physical-injury',
			cites: ['usc-42-1997e']
		},
		{
			when: is('harm.kinds', 'emotional', 'pain'),
			then: 'disputed',
			because: 'section-1983.only-emotional-harm',
			cites: ['usc-42-1997e', 'farrar-v-hobby']
		},
		{
			when: always,
			then: 'met',
			because: 'section-1983.no-emotional-harm-claimed',
			cites: ['usc-42-1997e']
		}
	]
};

export const release: Requirement<Reason> = {
	id: 'release',
	role: 'bar',
	onFail: 'likely-blocked',
	rows: [
		{
			when: is('release.signed', 'none'),
			then: 'met',
			because: 'federal.nothing-signed',
			cites: ['town-of-newton-v-rumery']
		},
		{
			when: no('release.voluntary'),
			then: 'disputed',
			because: 'federal.release-not-voluntary',
			cites: ['town-of-newton-v-rumery']
		},
		{
			when: all(
				stateEmployee,
				is('release.signed', 'settlement', 'release'),
				yes('release.withState')
			),
			then: 'not-met',
			because: 'federal.settled-with-state',
			cites: ['vsa-12-5603', 'town-of-newton-v-rumery']
		},
		{
			when: is('release.signed', 'dismissal-deal'),
			then: 'disputed',
			because: 'federal.dismissal-deal',
			cites: ['town-of-newton-v-rumery']
		},
		{
			when: always,
			then: 'not-met',
			because: 'federal.release-voluntary',
			cites: ['town-of-newton-v-rumery']
		}
	]
};

export const deadline: Requirement<Reason> = {
	id: 'deadline',
	role: 'bar',
	onFail: 'blocked',
	rows: [
		{
			when: is('deadline', 'passed'),
			then: 'not-met',
			because: 'section-1983.too-late',
			cites: ['vsa-12-512', 'wilson-v-garcia', 'owens-v-okure', 'chinnici-v-bennington-2024']
		},
		{
			when: always,
			then: 'met',
			because: 'section-1983.in-time',
			cites: ['vsa-12-512', 'wilson-v-garcia', 'owens-v-okure', 'chinnici-v-bennington-2024']
		}
	]
};
