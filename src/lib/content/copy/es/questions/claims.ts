import type { WordsLike } from '../../words-like.ts';
import type { claimWords as en } from '../../en/questions/claims.ts';

/** The fourteen kinds of wrong, in the words of the person it happened to. */
export const claimWords = {
	force: {
		label: 'La policía usó la fuerza contra usted',
		hint: 'Le golpearon, empujaron o inmovilizaron, o usaron esposas, un táser, espray, un perro o un arma de fuego.'
	},
	stop: {
		label: 'Le pararon o le retuvieron para hacerle preguntas',
		hint: 'Le pararon en un auto o a pie, o no le dejaron irse.'
	},
	arrest: {
		label: 'Le arrestaron o encarcelaron sin causa suficiente',
		hint: 'La persona equivocada, ningún delito, o un arresto por palabras.'
	},
	'home-search': {
		label: 'La policía entró en su casa o la registró',
		hint: 'O su patio, garaje, cuarto de hotel u oficina.'
	},
	'body-search': {
		label: 'La policía le registró a usted, su bolsa, teléfono o auto',
		hint: 'También cuentan los cacheos, los registros sin ropa y las pruebas de sangre.'
	},
	property: {
		label: 'La policía tomó, retuvo o rompió sus cosas',
		hint: 'Dinero en efectivo que no le devolvieron, una puerta destrozada o una mascota a la que dispararon.'
	},
	speech: {
		label: 'Le castigaron por alzar la voz',
		hint: 'Por decir groserías, filmar a la policía, una protesta o una queja.'
	},
	'equal-treatment': {
		label: 'Le trataron distinto por ser quien es',
		hint: 'Por su raza, el lugar de donde viene, fe, sexo, discapacidad o algo parecido.'
	},
	prosecution: {
		label: 'Le acusaron con pruebas falsas u ocultas',
		hint: 'Un agente mintió en un informe, plantó algo u ocultó lo que mostraría su inocencia.'
	},
	'medical-care': {
		label: 'Le negaron atención mientras estaba bajo custodia',
		hint: 'Sin insulina, sin médico o sin ayuda ante pensamientos de suicidio.'
	},
	'custody-conditions': {
		label: 'Le trataron mal en la cárcel o prisión',
		hint: 'Sin comida, calor o sueño, aislamiento largo o ninguna ayuda ante un ataque.'
	},
	'failure-to-intervene': {
		label: 'Un agente se quedó sin hacer nada',
		hint: 'Vio a otro agente hacer algo malo y no intervino.'
	},
	'sexual-misconduct': {
		label: 'Contacto o comentarios sexuales de un agente',
		hint: 'Tocamientos que usted no quería, o sexo a cambio de un favor o bajo amenaza.'
	},
	pursuit: {
		label: 'Le lastimaron en una persecución policial o le pusieron en peligro',
		hint: 'Un choque, un bloqueo, o la policía empeoró un peligro que venía de otra persona.'
	}
} as const satisfies WordsLike<typeof en>;
