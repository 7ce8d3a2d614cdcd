import type { QuestionCopy } from '../../question-copy.ts';
import { before } from './before.ts';
import { criminal } from './criminal.ts';
import { arrest } from './details/arrest.ts';
import { bodySearch } from './details/body-search.ts';
import { custodyConditions } from './details/custody-conditions.ts';
import { equalTreatment } from './details/equal-treatment.ts';
import { failureToIntervene } from './details/failure-to-intervene.ts';
import { force } from './details/force.ts';
import { homeSearch } from './details/home-search.ts';
import { medicalCare } from './details/medical-care.ts';
import { property } from './details/property.ts';
import { prosecution } from './details/prosecution.ts';
import { pursuit } from './details/pursuit.ts';
import { sexualMisconduct } from './details/sexual-misconduct.ts';
import { speech } from './details/speech.ts';
import { stop } from './details/stop.ts';
import { harm } from './harm.ts';
import { mind } from './mind.ts';
import { steps } from './steps.ts';
import { what } from './what.ts';
import { whenWhere } from './when-where.ts';
import { who } from './who.ts';

/** The words of every page of the interview, in French. */
export const questions: QuestionCopy = {
	...before,
	...whenWhere,
	...who,
	...what,
	...force,
	...stop,
	...arrest,
	...homeSearch,
	...bodySearch,
	...property,
	...speech,
	...equalTreatment,
	...prosecution,
	...medicalCare,
	...custodyConditions,
	...failureToIntervene,
	...sexualMisconduct,
	...pursuit,
	...mind,
	...harm,
	...criminal,
	...steps
};
