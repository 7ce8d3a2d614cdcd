import type { Edge } from './draw.ts';

/** Written by `npm run flow:draw`: the ways from page to page that surveyed walks through the machine took. */
export const edges: readonly Edge[] = [
	{
		from: 'age',
		to: 'birth-date'
	},
	{
		from: 'age',
		to: 'harm'
	},
	{
		from: 'age',
		to: 'incapacity'
	},
	{
		from: 'age',
		to: 'officer-at'
	},
	{
		from: 'arrest-approval',
		to: 'arrest-mistake'
	},
	{
		from: 'arrest-approval',
		to: 'force-you'
	},
	{
		from: 'arrest-approval',
		to: 'officer-mind'
	},
	{
		from: 'arrest-approval',
		to: 'treatment'
	},
	{
		from: 'arrest-mistake',
		to: 'force-you'
	},
	{
		from: 'arrest-mistake',
		to: 'officer-mind'
	},
	{
		from: 'arrest-mistake',
		to: 'treatment'
	},
	{
		from: 'arrest-reason',
		to: 'arrest-approval'
	},
	{
		from: 'bias',
		to: 'bias'
	},
	{
		from: 'bias',
		to: 'bias-grounds'
	},
	{
		from: 'bias',
		to: 'harm'
	},
	{
		from: 'bias',
		to: 'policy'
	},
	{
		from: 'bias',
		to: 'treatment'
	},
	{
		from: 'bias-grounds',
		to: 'bias'
	},
	{
		from: 'bias-grounds',
		to: 'check-your-answers'
	},
	{
		from: 'bias-grounds',
		to: 'harm'
	},
	{
		from: 'bias-grounds',
		to: 'policy'
	},
	{
		from: 'bias-grounds',
		to: 'treatment'
	},
	{
		from: 'birth-date',
		to: 'incapacity'
	},
	{
		from: 'birth-date',
		to: 'officer-at'
	},
	{
		from: 'body-search-other',
		to: 'force-you'
	},
	{
		from: 'body-search-other',
		to: 'officer-mind'
	},
	{
		from: 'body-search-reason',
		to: 'body-search-what'
	},
	{
		from: 'body-search-reason',
		to: 'treatment'
	},
	{
		from: 'body-search-what',
		to: 'body-search-other'
	},
	{
		from: 'claims',
		to: 'claims'
	},
	{
		from: 'claims',
		to: 'officer-did'
	},
	{
		from: 'claims',
		to: 'story'
	},
	{
		from: 'conditions-officials',
		to: 'force-you'
	},
	{
		from: 'conditions-officials',
		to: 'officer-mind'
	},
	{
		from: 'conditions-officials',
		to: 'treatment'
	},
	{
		from: 'conditions-what',
		to: 'bias'
	},
	{
		from: 'conditions-what',
		to: 'conditions-officials'
	},
	{
		from: 'criminal-contradict',
		to: 'criminal-status'
	},
	{
		from: 'criminal-contradict',
		to: 'custody-now'
	},
	{
		from: 'criminal-contradict',
		to: 'release'
	},
	{
		from: 'criminal-ended',
		to: 'criminal-contradict'
	},
	{
		from: 'criminal-ended',
		to: 'criminal-status'
	},
	{
		from: 'criminal-ended',
		to: 'release'
	},
	{
		from: 'criminal-status',
		to: 'criminal-contradict'
	},
	{
		from: 'criminal-status',
		to: 'criminal-ended'
	},
	{
		from: 'criminal-status',
		to: 'criminal-status'
	},
	{
		from: 'criminal-status',
		to: 'custody-now'
	},
	{
		from: 'criminal-status',
		to: 'filed'
	},
	{
		from: 'criminal-status',
		to: 'release'
	},
	{
		from: 'custody-now',
		to: 'age'
	},
	{
		from: 'custody-now',
		to: 'check-your-answers'
	},
	{
		from: 'custody-now',
		to: 'custody-released'
	},
	{
		from: 'custody-now',
		to: 'filed'
	},
	{
		from: 'custody-now',
		to: 'grievance'
	},
	{
		from: 'custody-now',
		to: 'officer-at'
	},
	{
		from: 'custody-process',
		to: 'age'
	},
	{
		from: 'custody-released',
		to: 'age'
	},
	{
		from: 'custody-released',
		to: 'custody-released-on'
	},
	{
		from: 'custody-released',
		to: 'filed'
	},
	{
		from: 'custody-released-on',
		to: 'age'
	},
	{
		from: 'custody-released-on',
		to: 'custody-process'
	},
	{
		from: 'custody-released-on',
		to: 'custody-released'
	},
	{
		from: 'custody-released-on',
		to: 'filed'
	},
	{
		from: 'custody-then',
		to: 'incident-another'
	},
	{
		from: 'death',
		to: 'estate'
	},
	{
		from: 'equal-reason',
		to: 'bias-grounds'
	},
	{
		from: 'equal-reason',
		to: 'force-you'
	},
	{
		from: 'equal-reason',
		to: 'officer-mind'
	},
	{
		from: 'equal-signs',
		to: 'equal-reason'
	},
	{
		from: 'estate',
		to: 'age'
	},
	{
		from: 'estate',
		to: 'check-your-answers'
	},
	{
		from: 'estate',
		to: 'criminal-status'
	},
	{
		from: 'estate',
		to: 'officer-at'
	},
	{
		from: 'estate',
		to: 'release'
	},
	{
		from: 'evidence',
		to: 'check-your-answers'
	},
	{
		from: 'evidence',
		to: 'criminal-status'
	},
	{
		from: 'evidence',
		to: 'death'
	},
	{
		from: 'evidence',
		to: 'harm'
	},
	{
		from: 'evidence',
		to: 'officer-at'
	},
	{
		from: 'evidence',
		to: 'person-died'
	},
	{
		from: 'evidence',
		to: 'release'
	},
	{
		from: 'evidence',
		to: 'treatment'
	},
	{
		from: 'federal-claim',
		to: 'age'
	},
	{
		from: 'federal-claim',
		to: 'check-your-answers'
	},
	{
		from: 'federal-claim',
		to: 'federal-denied'
	},
	{
		from: 'federal-claim',
		to: 'filed'
	},
	{
		from: 'federal-claim',
		to: 'grievance'
	},
	{
		from: 'federal-claim',
		to: 'officer-at'
	},
	{
		from: 'federal-denied',
		to: 'check-your-answers'
	},
	{
		from: 'federal-denied',
		to: 'filed'
	},
	{
		from: 'filed',
		to: 'age'
	},
	{
		from: 'filed',
		to: 'check-your-answers'
	},
	{
		from: 'filed',
		to: 'federal-claim'
	},
	{
		from: 'filed',
		to: 'filed'
	},
	{
		from: 'filed',
		to: 'grievance'
	},
	{
		from: 'filed',
		to: 'officer-at'
	},
	{
		from: 'force-before',
		to: 'conditions-what'
	},
	{
		from: 'force-before',
		to: 'force-officer'
	},
	{
		from: 'force-before',
		to: 'home-permission'
	},
	{
		from: 'force-before',
		to: 'medical-need'
	},
	{
		from: 'force-before',
		to: 'officer-mind'
	},
	{
		from: 'force-before',
		to: 'sexual-contact'
	},
	{
		from: 'force-before',
		to: 'speech-what'
	},
	{
		from: 'force-before',
		to: 'stop-reason'
	},
	{
		from: 'force-officer',
		to: 'arrest-reason'
	},
	{
		from: 'force-officer',
		to: 'body-search-reason'
	},
	{
		from: 'force-officer',
		to: 'conditions-what'
	},
	{
		from: 'force-officer',
		to: 'equal-signs'
	},
	{
		from: 'force-officer',
		to: 'force-you'
	},
	{
		from: 'force-officer',
		to: 'home-permission'
	},
	{
		from: 'force-officer',
		to: 'intervene-seen'
	},
	{
		from: 'force-officer',
		to: 'medical-need'
	},
	{
		from: 'force-officer',
		to: 'officer-mind'
	},
	{
		from: 'force-officer',
		to: 'property-taken'
	},
	{
		from: 'force-officer',
		to: 'prosecution-case'
	},
	{
		from: 'force-officer',
		to: 'pursuit-chase'
	},
	{
		from: 'force-officer',
		to: 'sexual-contact'
	},
	{
		from: 'force-officer',
		to: 'speech-what'
	},
	{
		from: 'force-officer',
		to: 'stop-reason'
	},
	{
		from: 'force-used',
		to: 'arrest-reason'
	},
	{
		from: 'force-used',
		to: 'equal-signs'
	},
	{
		from: 'force-used',
		to: 'force-before'
	},
	{
		from: 'force-used',
		to: 'force-officer'
	},
	{
		from: 'force-used',
		to: 'intervene-seen'
	},
	{
		from: 'force-used',
		to: 'officer-mind'
	},
	{
		from: 'force-used',
		to: 'property-taken'
	},
	{
		from: 'force-used',
		to: 'prosecution-case'
	},
	{
		from: 'force-used',
		to: 'treatment'
	},
	{
		from: 'force-you',
		to: 'force-officer'
	},
	{
		from: 'force-you',
		to: 'force-used'
	},
	{
		from: 'force-you',
		to: 'force-you'
	},
	{
		from: 'force-you',
		to: 'speech-what'
	},
	{
		from: 'force-you',
		to: 'treatment'
	},
	{
		from: 'grievance',
		to: 'check-your-answers'
	},
	{
		from: 'grievance',
		to: 'custody-released'
	},
	{
		from: 'grievance',
		to: 'filed'
	},
	{
		from: 'grievance',
		to: 'grievance'
	},
	{
		from: 'grievance',
		to: 'officer-at'
	},
	{
		from: 'harm',
		to: 'check-your-answers'
	},
	{
		from: 'harm',
		to: 'death'
	},
	{
		from: 'harm',
		to: 'filed'
	},
	{
		from: 'harm',
		to: 'treatment'
	},
	{
		from: 'home-manner',
		to: 'force-you'
	},
	{
		from: 'home-manner',
		to: 'officer-mind'
	},
	{
		from: 'home-permission',
		to: 'home-warrant'
	},
	{
		from: 'home-place',
		to: 'home-manner'
	},
	{
		from: 'home-warrant',
		to: 'home-place'
	},
	{
		from: 'incapacity',
		to: 'check-your-answers'
	},
	{
		from: 'incapacity',
		to: 'incapacity-ended'
	},
	{
		from: 'incapacity',
		to: 'officer-at'
	},
	{
		from: 'incapacity-ended',
		to: 'check-your-answers'
	},
	{
		from: 'incapacity-ended',
		to: 'officer-at'
	},
	{
		from: 'incident-another',
		to: 'incident-date'
	},
	{
		from: 'incident-another',
		to: 'officer-agency'
	},
	{
		from: 'incident-date',
		to: 'incident-end'
	},
	{
		from: 'incident-date',
		to: 'place'
	},
	{
		from: 'incident-end',
		to: 'place'
	},
	{
		from: 'intervene-other',
		to: 'force-you'
	},
	{
		from: 'intervene-other',
		to: 'officer-mind'
	},
	{
		from: 'intervene-other',
		to: 'treatment'
	},
	{
		from: 'intervene-seen',
		to: 'intervene-other'
	},
	{
		from: 'medical-need',
		to: 'bias'
	},
	{
		from: 'medical-need',
		to: 'force-you'
	},
	{
		from: 'medical-need',
		to: 'medical-other'
	},
	{
		from: 'medical-need',
		to: 'officer-mind'
	},
	{
		from: 'medical-other',
		to: 'force-you'
	},
	{
		from: 'medical-other',
		to: 'officer-mind'
	},
	{
		from: 'medical-other',
		to: 'treatment'
	},
	{
		from: 'officer-agency',
		to: 'officer-duty'
	},
	{
		from: 'officer-agency',
		to: 'officer-federal'
	},
	{
		from: 'officer-agency',
		to: 'officer-function'
	},
	{
		from: 'officer-agency',
		to: 'officer-joint'
	},
	{
		from: 'officer-agency',
		to: 'officer-sworn'
	},
	{
		from: 'officer-another',
		to: 'claims'
	},
	{
		from: 'officer-another',
		to: 'officer-agency'
	},
	{
		from: 'officer-at',
		to: 'bias'
	},
	{
		from: 'officer-at',
		to: 'check-your-answers'
	},
	{
		from: 'officer-at',
		to: 'force-used'
	},
	{
		from: 'officer-at',
		to: 'harm'
	},
	{
		from: 'officer-at',
		to: 'officer-another'
	},
	{
		from: 'officer-at',
		to: 'officer-mind'
	},
	{
		from: 'officer-did',
		to: 'officer-did'
	},
	{
		from: 'officer-did',
		to: 'story'
	},
	{
		from: 'officer-duty',
		to: 'officer-role'
	},
	{
		from: 'officer-federal',
		to: 'officer-duty'
	},
	{
		from: 'officer-federal',
		to: 'officer-sworn'
	},
	{
		from: 'officer-function',
		to: 'officer-duty'
	},
	{
		from: 'officer-joint',
		to: 'officer-duty'
	},
	{
		from: 'officer-joint',
		to: 'officer-function'
	},
	{
		from: 'officer-mind',
		to: 'bias'
	},
	{
		from: 'officer-mind',
		to: 'bias-grounds'
	},
	{
		from: 'officer-mind',
		to: 'check-your-answers'
	},
	{
		from: 'officer-mind',
		to: 'officer-mind'
	},
	{
		from: 'officer-mind',
		to: 'policy'
	},
	{
		from: 'officer-name',
		to: 'officer-another'
	},
	{
		from: 'officer-name',
		to: 'officer-at'
	},
	{
		from: 'officer-role',
		to: 'officer-name'
	},
	{
		from: 'officer-sworn',
		to: 'officer-duty'
	},
	{
		from: 'officer-sworn',
		to: 'officer-joint'
	},
	{
		from: 'person-died',
		to: 'criminal-status'
	},
	{
		from: 'person-died',
		to: 'death'
	},
	{
		from: 'place',
		to: 'custody-then'
	},
	{
		from: 'policy',
		to: 'bias'
	},
	{
		from: 'policy',
		to: 'check-your-answers'
	},
	{
		from: 'policy',
		to: 'harm'
	},
	{
		from: 'policy',
		to: 'policy'
	},
	{
		from: 'policy',
		to: 'treatment'
	},
	{
		from: 'property-after',
		to: 'bias'
	},
	{
		from: 'property-after',
		to: 'force-you'
	},
	{
		from: 'property-after',
		to: 'officer-mind'
	},
	{
		from: 'property-after',
		to: 'policy'
	},
	{
		from: 'property-after',
		to: 'treatment'
	},
	{
		from: 'property-taken',
		to: 'property-after'
	},
	{
		from: 'prosecution-case',
		to: 'prosecution-evidence'
	},
	{
		from: 'prosecution-evidence',
		to: 'bias'
	},
	{
		from: 'prosecution-evidence',
		to: 'force-you'
	},
	{
		from: 'prosecution-evidence',
		to: 'officer-mind'
	},
	{
		from: 'pursuit-chase',
		to: 'pursuit-harm'
	},
	{
		from: 'pursuit-harm',
		to: 'force-you'
	},
	{
		from: 'pursuit-harm',
		to: 'officer-mind'
	},
	{
		from: 'pursuit-harm',
		to: 'treatment'
	},
	{
		from: 'release',
		to: 'age'
	},
	{
		from: 'release',
		to: 'check-your-answers'
	},
	{
		from: 'release',
		to: 'custody-now'
	},
	{
		from: 'release',
		to: 'custody-released'
	},
	{
		from: 'release',
		to: 'filed'
	},
	{
		from: 'release',
		to: 'officer-at'
	},
	{
		from: 'release',
		to: 'release'
	},
	{
		from: 'release',
		to: 'release-terms'
	},
	{
		from: 'release-terms',
		to: 'age'
	},
	{
		from: 'release-terms',
		to: 'custody-now'
	},
	{
		from: 'release-terms',
		to: 'filed'
	},
	{
		from: 'release-terms',
		to: 'release'
	},
	{
		from: 'role',
		to: 'incident-date'
	},
	{
		from: 'sexual-contact',
		to: 'sexual-other'
	},
	{
		from: 'sexual-other',
		to: 'force-you'
	},
	{
		from: 'sexual-other',
		to: 'officer-mind'
	},
	{
		from: 'speech-reason',
		to: 'bias'
	},
	{
		from: 'speech-reason',
		to: 'force-you'
	},
	{
		from: 'speech-reason',
		to: 'officer-mind'
	},
	{
		from: 'speech-reason',
		to: 'policy'
	},
	{
		from: 'speech-what',
		to: 'speech-reason'
	},
	{
		from: 'stop-course',
		to: 'stop-other'
	},
	{
		from: 'stop-other',
		to: 'force-you'
	},
	{
		from: 'stop-other',
		to: 'officer-mind'
	},
	{
		from: 'stop-reason',
		to: 'stop-course'
	},
	{
		from: 'story',
		to: 'arrest-reason'
	},
	{
		from: 'story',
		to: 'bias'
	},
	{
		from: 'story',
		to: 'body-search-reason'
	},
	{
		from: 'story',
		to: 'conditions-what'
	},
	{
		from: 'story',
		to: 'equal-signs'
	},
	{
		from: 'story',
		to: 'force-you'
	},
	{
		from: 'story',
		to: 'home-permission'
	},
	{
		from: 'story',
		to: 'intervene-seen'
	},
	{
		from: 'story',
		to: 'medical-need'
	},
	{
		from: 'story',
		to: 'property-taken'
	},
	{
		from: 'story',
		to: 'prosecution-case'
	},
	{
		from: 'story',
		to: 'pursuit-chase'
	},
	{
		from: 'story',
		to: 'sexual-contact'
	},
	{
		from: 'story',
		to: 'speech-what'
	},
	{
		from: 'story',
		to: 'stop-reason'
	},
	{
		from: 'story',
		to: 'story'
	},
	{
		from: 'story',
		to: 'treatment'
	},
	{
		from: 'treatment',
		to: 'evidence'
	}
];
