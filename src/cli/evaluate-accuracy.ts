import { principles } from '#lib/content/precedents/principles.ts';
import { aFortiori, factorBalance, majority } from './evaluate-baselines.ts';
import { immunityCases, judge, meritsCases } from './evaluate-cases.ts';
import type { Asked, Cut, Judged } from './evaluate-cases.ts';
import { confusionOf, scoreOf, scoresBy } from './evaluate-score.ts';
import type { Scored } from './evaluate-score.ts';

/** The measured accuracy of the leaning, as data for the command's tables and for the page on accuracy. */
export function measure() {
	const cases = immunityCases();
	const judged = cases.map((asked) => judge(asked, 'incident'));
	const scored = judged.map(scoredOf);
	return {
		cases: cases.length,
		agreement: { kappa: 0.87, over: 'present, absent or unstated, two readers' },
		tunedParameters: 0,
		/** Set by hand, not searched for: two differences, two thirds of the reasons, half of them. */
		thresholdsSetByHand: 3,
		principles: Object.values(principles).flat().length,
		overall: scoreOf(scored),
		confusion: confusionOf(scored),
		byClaim: scoresBy(scored, ({ claim }) => claim),
		byBand: scoresBy(scored, ({ band }) => band),
		byStep: scoresBy(scored, ({ by }) => by),
		byCourt: scoresBy(scored, ({ court }) => court),
		beforeDecision: scoreOf(cases.map((asked) => scoredOf(judge(asked, 'decision')))),
		decisionsOnly: scoreOf(cases.map((asked) => scoredOf(judge(asked, 'incident', 'principles')))),
		principlesOnly: scoreOf(cases.map((asked) => scoredOf(judge(asked, 'incident', 'decisions')))),
		lawfulness: scoreOf(meritsCases().map((asked) => scoredOf(judge(asked, 'incident')))),
		baselines: baselinesOf(cases, 'incident'),
		baselinesBeforeDecision: baselinesOf(cases, 'decision'),
		errors: judged
			.filter(({ lean, truth }) => lean.lean !== 'open' && lean.lean !== truth)
			.map(missOf),
		open: judged.filter(({ lean }) => lean.lean === 'open').map(({ precedent }) => precedent.id)
	};
}

export type Accuracy = ReturnType<typeof measure>;

function scoredOf({ precedent, claim, truth, band, lean }: Judged) {
	return { truth, claim, band, court: precedent.court, lean: lean.lean, by: lean.by };
}

function missOf({ precedent, claim, truth, band, lean }: Judged) {
	return {
		id: precedent.id,
		claim,
		court: truth,
		lean: lean.lean,
		band,
		by: lean.by,
		reasons: lean.reasons.map(({ id }) => id)
	};
}

function baselinesOf(cases: readonly Asked[], cut: Cut) {
	const most = majority(cases);
	const with_ = (lean: (asked: Asked) => Scored['lean']) =>
		scoreOf(cases.map((asked) => ({ truth: asked.truth, lean: lean(asked) })));
	return {
		majority: with_(() => most),
		factorBalance: with_(factorBalance),
		aFortiori0: with_((asked) => aFortiori(asked, 0, cut)),
		aFortiori1: with_((asked) => aFortiori(asked, 1, cut)),
		aFortiori2: with_((asked) => aFortiori(asked, 2, cut))
	};
}
