import type { accuracy } from '../../accuracy.ts';

/** Why each error of the measured accuracy happened, by decision. */
export const errorNotes = {
	'cugini-v-city-of-new-york-2019':
		'Tight handcuffs on someone who shows pain but does not ask for relief. The coding sees needless force on a person under control; the court found the duty to act on unspoken pain unclear in 2014.',
	'safford-v-redding':
		'A strip search of a student. The reasoning draws on earlier strip searches over minor matters; the Court found that lower courts had read the rule for schools too differently for it to be clear in 2003.',
	'fordyce-v-city-of-seattle-1995':
		'A man filming a march was arrested under a privacy law. The reasoning sees peaceful protest; immunity turned on how unclear that privacy law was, which no factor holds.',
	'turner-v-driver-2017':
		'A man filming a police station. The reasoning weighs the lack of any cause to arrest; the court judged only the right to record, not yet clear in that circuit in 2015.',
	'cope-v-cogdill-2021':
		'A jailer watched a suicide and waited for help, as a policy told him to. The reasoning sees a serious need that officers knew of; no factor holds the policy or the lone officer.',
	'allah-v-milling-2017':
		'A year of isolation before trial. The reasoning draws on older decisions about long denial of basic needs; the court held this use of isolation unlawful, but for the first time.',
	'crawford-v-cuomo-2018':
		'Sexual touching during searches in 2011. A decision of 1997 had excused similar acts in this circuit, so the law was unclear until 2015; the reasoning gives that decision too little weight.',
	'ingerson-v-pallito-2019':
		'The immunity given was that of the State for how it chose to investigate, not that of the guard who committed the abuse. The coding has no factor for who is sued.',
	'pena-v-deprisco-2005':
		'Officers let a drunk colleague drive. The reasoning draws on an older decision about dangers that police create; the court found encouragement that was only implied to be new in 2001.',
	'sauers-v-nesquehoning-2018':
		'A bystander killed in a needless chase. The reasoning draws on decisions about dangers that police create; the court found no earlier case close enough in 2014, and said the law is clear from 2018.'
} as const satisfies Readonly<Record<(typeof accuracy.errors)[number]['id'], string>>;
