/** Words around the published figures. */
export const baseRates = {
	title: 'How often immunity decides a case',
	warning:
		'These figures describe other people’s cases, in other places. They are not your odds. They count only cases that were filed or appealed, and a case that is not dismissed is not a case that is won.',
	vermontWarning:
		'Vermont is in the Second Circuit. The figures for other circuits do not carry over to it.',
	columns: {
		what: 'What was counted',
		where: 'Where and when',
		figure: 'Figure',
		source: 'Source'
	},
	stages: {
		'motion-to-dismiss': 'At the start, on a motion to dismiss',
		'summary-judgment': 'Before trial, at summary judgment',
		'whole-case': 'In the trial court',
		appeal: 'On appeal',
		'case-selection': 'When lawyers choose cases'
	},
	places: {
		'five-districts': 'Five federal trial districts',
		'all-circuits': 'Federal courts of appeals, nationwide',
		'5th': 'Fifth Circuit (Texas, Louisiana, Mississippi)',
		'6th': 'Sixth Circuit (Ohio, Michigan, Kentucky, Tennessee)',
		'9th': 'Ninth Circuit (California and other western states)',
		texas: 'Federal trial courts in Texas',
		california: 'Federal trial courts in California',
		vermont: 'Vermont and the Second Circuit'
	},
	notFound: 'Not found',
	share: (of100: number, count?: number, sample?: number | null) =>
		count === undefined || !sample
			? `${of100} in 100`
			: `${count} of ${sample.toLocaleString('en-US')} (${of100} in 100)`,
	months: (months: number) => `${Math.floor(months / 12)} years and ${months % 12} months`,
	days: (days: number, count: number) => `${days} days on average (${count} appeals)`,
	sample: (sample: number) => `${sample.toLocaleString('en-US')} cases looked at`
} as const;

/** What each figure counts, in one plain sentence. */
export const baseRateWords = {
	vermont:
		'How often courts in Vermont, or the Second Circuit above them, grant immunity. We found no figure.',
	'dismissed-early':
		'Civil rights suits against police that a judge threw out on immunity before both sides shared their proof.',
	'summary-judgment':
		'Civil rights suits against police that a judge threw out on immunity. By then both sides had shared their proof, but there had been no trial.',
	'dismissed-of-possible':
		'Suits in which immunity could be raised that ended because of it, at any point in the trial court.',
	'lawyers-decline':
		'Do lawyers turn away cases that immunity could defeat? In surveys of 94 lawyers and interviews with 35, they did not reliably do so.',
	'appeals-government': 'Appeals about immunity that only the government side won.',
	'appeals-person': 'Appeals about immunity that ended only in favor of the person suing.',
	'time-to-appeal-decision':
		'The middle length of a suit with an immunity appeal. It runs from the first court paper to the ruling on the appeal.',
	'over-four-years':
		'Suits that had been open more than four years when the immunity appeal was decided.',
	'fact-appeals':
		'Appeals in 2024 that argued about facts. The appeals court had no power to review those facts. This is the time they took.',
	'force-appeals-5th':
		'Appeals about too much force in which this court was asked for immunity and granted it.',
	'force-appeals-9th':
		'Appeals about too much force in which this court was asked for immunity and granted it.',
	'force-appeals-6th':
		'Appeals about too much force in which this court was asked for immunity and granted it.',
	'force-trial-texas': 'Rulings about too much force in which the trial judge granted immunity.',
	'force-trial-california':
		'Rulings about too much force in which the trial judge granted immunity.'
} as const;
