/** A difference courts have treated as decisive when they set one case apart from another, and where they did. */
export type DecisiveDifference = { readonly fact: string; readonly cites: readonly string[] };

/** Facts (claim and factor) whose presence or absence has been enough to distinguish a case. */
export const decisiveDifferences: readonly DecisiveDifference[] = [
	{ fact: 'force.armed-or-reaching', cites: ['rivas-villegas-v-cortesluna', 'kisela-v-hughes'] },
	{ fact: 'force.attacked-or-threatened', cites: ['rivas-villegas-v-cortesluna', 'sheehan'] },
	{ fact: 'force.active-resistance', cites: ['graham-v-connor', 'jones-v-treubig-2020'] },
	{ fact: 'force.compliant-or-passive', cites: ['zorn-v-linton', 'jones-v-treubig-2020'] },
	{ fact: 'force.warned-or-ordered', cites: ['zorn-v-linton'] },
	{ fact: 'force.no-warning', cites: ['zorn-v-linton', 'tennessee-v-garner'] },
	{ fact: 'force.serious-crime', cites: ['rivas-villegas-v-cortesluna', 'graham-v-connor'] },
	{ fact: 'force.minor-or-no-crime', cites: ['graham-v-connor'] },
	{ fact: 'force.split-second', cites: ['graham-v-connor', 'plumhoff-v-rickard'] },
	{
		fact: 'force.force-after-resistance-ended',
		cites: ['jones-v-treubig-2020', 'tracy-v-freshwater-2010']
	},
	{ fact: 'force.restrained', cites: ['lennox-v-clarke-2020', 'hudson-v-mcmillian'] },
	{ fact: 'force.deadly-force', cites: ['tennessee-v-garner'] },
	{ fact: 'force.disturbance', cites: ['whitley-v-albers'] },
	{ fact: 'force.dangerous-driving', cites: ['brosseau-v-haugen', 'mullenix-v-luna'] },
	{ fact: 'stop.violation-seen', cites: ['whren-v-united-states'] },
	{ fact: 'stop.prolonged', cites: ['rodriguez-v-united-states'] },
	{ fact: 'stop.specific-suspicion', cites: ['dc-v-rw'] },
	{ fact: 'arrest.warrant', cites: ['malley-v-briggs', 'ashcroft-v-al-kidd'] },
	{ fact: 'arrest.prosecutor-or-judge-approved', cites: ['messerschmidt-v-millender'] },
	{ fact: 'arrest.no-warrant-in-home', cites: ['payton-v-new-york'] },
	{ fact: 'home-search.warrant-from-judge', cites: ['messerschmidt-v-millender'] },
	{ fact: 'home-search.warrant-defect', cites: ['groh-v-ramirez'] },
	{ fact: 'home-search.emergency', cites: ['ryburn-v-huff', 'brigham-city-v-stuart'] },
	{ fact: 'home-search.honest-mistake', cites: ['maryland-v-garrison'] },
	{ fact: 'body-search.jail-policy', cites: ['florence-v-burlington'] },
	{ fact: 'speech.probable-cause', cites: ['nieves-v-bartlett'] },
	{ fact: 'speech.others-not-arrested', cites: ['nieves-v-bartlett', 'gonzalez-v-trevino'] },
	{ fact: 'custody-conditions.pretrial', cites: ['darnell-v-pineiro-2017'] },
	{ fact: 'medical-care.pretrial', cites: ['darnell-v-pineiro-2017'] }
];
