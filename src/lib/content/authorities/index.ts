import type { Authority } from '#lib/domain/authorities/authority.ts';
import { lawsElsewhere } from './bills/elsewhere.ts';
import { vermontBills } from './bills/vermont.ts';
import { barsLimitsAndRemedies } from './cases/bars-limits-and-remedies.ts';
import { civilRightsClaims } from './cases/civil-rights-claims.ts';
import { courtsOfAppeals } from './cases/courts-of-appeals.ts';
import { districtOfVermont } from './cases/district-of-vermont.ts';
import { immunitiesAndFederalOfficers } from './cases/immunities-and-federal-officers.ts';
import { vermontImmunity } from './cases/vermont-immunity.ts';
import { vermontRights } from './cases/vermont-rights.ts';
import { vermontTorts } from './cases/vermont-torts.ts';
import { vermontTimeLimits } from './cases/vermont-time-limits.ts';
import { constitutions } from './constitutions.ts';
import { helpBodyPages } from './pages/help-bodies.ts';
import { reports } from './pages/reports.ts';
import { federalStatutes } from './statutes/federal.ts';
import { localLiability } from './statutes/local-liability.ts';
import { policing } from './statutes/policing.ts';
import { rightsAndRecords } from './statutes/rights-and-records.ts';
import { stateLiability } from './statutes/state-liability.ts';
import { timeLimits } from './statutes/time-limits.ts';

const all = [
	...constitutions,
	...timeLimits,
	...stateLiability,
	...localLiability,
	...policing,
	...rightsAndRecords,
	...federalStatutes,
	...civilRightsClaims,
	...immunitiesAndFederalOfficers,
	...barsLimitsAndRemedies,
	...courtsOfAppeals,
	...vermontRights,
	...vermontImmunity,
	...vermontTimeLimits,
	...vermontTorts,
	...districtOfVermont,
	...vermontBills,
	...lawsElsewhere,
	...helpBodyPages,
	...reports
] as const;

/** The id of an authority other than a coded precedent; a misspelt id is a type error. */
export type AuthorityId = (typeof all)[number]['id'];

/** Every source of law but the coded precedents, which the lawbook adds. */
export const authorities: readonly Authority[] = all;
