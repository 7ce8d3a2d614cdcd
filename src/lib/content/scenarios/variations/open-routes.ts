import { adult, cell, factors, officer, onDay, variation } from '../telling.ts';
import { crash, cuffed, groundlessStop, lastYear, prisonWorship } from './bases.ts';

/** Cases that get as far as a route lets any case get. */
export const openRoutes = [
	variation('cuffed-by-order', cuffed, [
		cell(
			['force', 'section-1983-officer', 'officer'],
			'could-proceed',
			[],
			['usc-42-1983', 'graham-v-connor']
		),
		cell(
			['force', 'section-1983-municipality', 'municipality'],
			'could-proceed',
			[],
			['pembaur-v-cincinnati', 'owen-v-independence']
		),
		cell(
			['force', 'vermont-tort', 'officer'],
			'could-proceed',
			[],
			['vsa-24-901a', 'wilson-v-smith-1984']
		),
		cell(
			['force', 's254', 'officer'],
			'could-proceed',
			[],
			['s254-2022-as-introduced', 'vsa-20-2368']
		)
	]),
	variation('town-cruiser-crash', crash('municipal'), [
		cell(
			['pursuit', 'vermont-tort', 'municipality'],
			'could-proceed',
			[],
			['vsa-24-901a', 'morais-v-yee-1994']
		),
		cell(
			['pursuit', 'vermont-tort', 'officer'],
			'not-available',
			['who-answers'],
			['vsa-24-901a', 'vsa-24-901']
		),
		cell(
			['pursuit', 'section-1983-officer', 'officer'],
			'likely-blocked',
			['state-of-mind'],
			['sacramento-v-lewis', 'daniels-v-williams']
		),
		cell(
			['pursuit', 'section-1983-municipality', 'municipality'],
			'likely-blocked',
			['state-of-mind', 'policy'],
			['sacramento-v-lewis', 'monell-v-department-of-social-services']
		),
		cell(
			['pursuit', 'article-11', 'municipality'],
			'not-available',
			['article-11'],
			['vt-const-1-11']
		)
	]),
	variation('state-cruiser-crash', crash('state-police'), [
		cell(
			['pursuit', 'vermont-tort', 'state'],
			'could-proceed',
			[],
			['vsa-12-5601', 'rochon-v-state-2004']
		)
	]),
	variation('deputy-groundless-stop', groundlessStop('sheriff'), [
		cell(
			['stop', 'vermont-tort', 'sheriff'],
			'contested',
			['sheriff', 'official-act'],
			['vsa-24-304', 'vsa-24-309', 'vsa-12-516']
		),
		cell(
			['stop', 'vermont-tort', 'officer'],
			'contested',
			['who-answers'],
			['vsa-12-5602', 'vsa-24-304']
		),
		cell(
			['stop', 'section-1983-municipality', 'municipality'],
			'likely-blocked',
			['policy'],
			['mcmillian-v-monroe']
		)
	]),
	variation('prison-worship', prisonWorship, [
		cell(
			['equal-treatment', 'public-accommodations', 'agency'],
			'could-proceed',
			[],
			['vsa-9-4502', 'vsa-9-4506', 'corrections-v-human-rights-commission-2006']
		),
		cell(
			['equal-treatment', 's254', 'officer'],
			'not-available',
			['officer'],
			['vsa-20-2351a', 's254-2022-as-introduced']
		)
	]),
	variation(
		'speech-covered-by-cause',
		{
			facts: adult,
			incidents: [
				onDay(lastYear, {
					claims: ['speech'],
					...factors('speech', ['criticism-or-complaint', 'probable-cause']),
					'policy.involved': ['none'],
					'criminal.status': 'dismissed',
					'criminal.endedOn': '2026-04-01'
				})
			],
			officers: [officer('municipal', { 'officer.intent': 'on-purpose' })]
		},
		[
			cell(
				['speech', 'section-1983-officer', 'officer'],
				'likely-blocked',
				['violation'],
				['nieves-v-bartlett']
			)
		]
	)
];
