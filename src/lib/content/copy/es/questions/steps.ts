import type { steps as en } from '../../en/questions/steps.ts';
import type { WordsLike } from '../../words-like.ts';

export const steps = {
	release: {
		title: '¿Ha firmado algo que renuncie a un reclamo?',
		help: 'Mire cualquier papel que le haya dado la policía, un tribunal, un abogado o una compañía de seguros.',
		why: 'Un documento de renuncia o un acuerdo firmado puede terminar con un reclamo.',
		facts: {
			'release.signed': {
				label: 'Usted firmó',
				options: {
					none: { label: 'Nada de eso' },
					release: {
						label: 'Un documento de renuncia (liberación de reclamos)',
						hint: 'Un papel que dice que usted renuncia a reclamos.'
					},
					settlement: {
						label: 'Un acuerdo (settlement)',
						hint: 'Usted recibió dinero u otra cosa a cambio.'
					},
					'dismissal-deal': {
						label: 'Un trato sobre los cargos',
						hint: 'Los cargos se retiran si usted no demanda.'
					}
				}
			}
		}
	},
	'release-terms': {
		title: 'Sobre el papel que firmó',
		why: 'Un trato para retirar cargos cuenta solo si usted lo eligió libremente. Un acuerdo con el Estado también termina con los reclamos contra sus trabajadores.',
		facts: {
			'release.voluntary': {
				label: 'Usted lo firmó libremente',
				example: 'Tuvo tiempo para pensar o la ayuda de un abogado, y nadie le obligó.'
			},
			'release.withState': { label: 'Fue con el Estado de Vermont' }
		}
	},
	'custody-now': {
		title: '¿Está usted ahora en la cárcel o en prisión?',
		why: 'Quien demanda mientras está bajo custodia debe usar primero el proceso de queja interna (grievance) de la cárcel. Esa regla no se aplica a quienes están fuera.',
		facts: {
			'custody.now': { label: 'Usted está ahora en la cárcel o en prisión' }
		}
	},
	grievance: {
		title: '¿Usó el proceso de queja interna (grievance) de la cárcel?',
		help: 'Una queja interna (grievance) es una queja por escrito a la cárcel o prisión. Su plazo puede ser de solo unos días.',
		why: 'Una persona en la cárcel debe terminar ese proceso antes de una demanda federal, si pudo usarlo.',
		facts: {
			'grievance.status': {
				label: 'Su queja interna (grievance)',
				options: {
					finished: {
						label: 'Está terminada',
						hint: 'Usted pasó por cada paso y cada apelación.'
					},
					started: { label: 'Está empezada, pero no terminada' },
					'not-filed': { label: 'No se presentó' },
					'not-available': {
						label: 'No se pudo presentar',
						hint: 'El personal lo impidió, o el proceso no cubría esto.'
					}
				}
			}
		}
	},
	'custody-released': {
		title: '¿Le dejaron salir después de esto?',
		why: 'El tiempo bajo custodia puede aplazar el inicio del plazo, pero solo si usted estaba bajo custodia desde el principio.',
		facts: {
			'custody.released': {
				label: 'Le dejaron salir de la cárcel o de la prisión después de esto',
				help: 'Nos referimos a la primera vez que le dejaron salir.'
			}
		}
	},
	'custody-released-on': {
		title: '¿Cuándo le dejaron salir?',
		why: 'El plazo puede empezar el día en que le dejaron salir.',
		facts: {
			'custody.releasedOn': {
				label: 'El primer día que le dejaron salir',
				help: 'Si no tiene seguridad, indique el mes o solo el año.'
			}
		}
	},
	'custody-process': {
		title: '¿Cuándo vio un juez su caso por primera vez?',
		help: 'Suele ser la primera audiencia ante el tribunal después del arresto. Si le dejaron ir antes de cualquier audiencia, diga que no sabe.',
		why: 'Para un arresto ilegal (false arrest), el plazo puede empezar cuando un tribunal le retiene por el cargo.',
		facts: {
			'custody.processOn': { label: 'El día de la primera audiencia ante el tribunal' }
		}
	},
	filed: {
		title: '¿Qué ha presentado hasta ahora?',
		lead: 'Elija todo lo que corresponda.',
		why: 'Un reclamo por lo que hizo un agente federal debe ir primero a la agencia, y después al tribunal. No encontramos ninguna regla que diga que una queja en otro lugar suspende el plazo del tribunal.',
		facts: {
			'filed.kinds': {
				label: 'Usted ha presentado',
				options: {
					court: { label: 'Una demanda en un tribunal' },
					'federal-claim': {
						label: 'Un reclamo por dinero ante una agencia federal',
						hint: 'Por escrito, enviado a la agencia.'
					},
					'human-rights-commission': {
						label:
							'Una queja ante la Comisión de Derechos Humanos de Vermont (Vermont Human Rights Commission)'
					},
					'criminal-justice-council': {
						label:
							'Una queja ante el Consejo de Justicia Penal de Vermont (Vermont Criminal Justice Council)'
					},
					'agency-complaint': { label: 'Una queja ante la propia agencia del agente' },
					none: { label: 'Nada todavía' }
				}
			}
		}
	},
	'federal-claim': {
		title: 'Sobre su reclamo ante la agencia federal',
		why: 'Hay un plazo para presentarlo ante la agencia, y un segundo plazo para demandar después de que ella diga que no.',
		facts: {
			'filed.federalClaimOn': {
				label: 'El día en que la agencia recibió su reclamo',
				help: 'Si solo sabe el día en que lo envió, indique ese día.'
			},
			'filed.federalAnswer': {
				label: 'La respuesta de la agencia',
				options: {
					denied: { label: 'Dijo que no' },
					waiting: { label: 'Ninguna todavía', hint: 'Han pasado menos de seis meses.' },
					'no-answer-six-months': {
						label: 'Ninguna en seis meses o más'
					}
				}
			}
		}
	},
	'federal-denied': {
		title: '¿Cuándo dijo que no la agencia?',
		why: 'El plazo para demandar corre desde el día en que se envió la carta por correo.',
		facts: {
			'filed.federalDeniedOn': {
				label: 'El día en que se envió la carta por correo',
				help: 'Mire la fecha de la carta o el matasellos.'
			}
		}
	},
	age: {
		title: '¿Tenía usted menos de 18 años cuando ocurrió?',
		help: 'Si hubo más de un suceso, responda por el primero.',
		why: 'Para una persona menor, el plazo de muchos reclamos empieza a los 18 años.',
		facts: {
			'person.under18': { label: 'Usted tenía menos de 18 años cuando ocurrió' }
		}
	},
	'birth-date': {
		title: '¿Cuándo nació usted?',
		why: 'Con esto podemos calcular el día en que usted cumplió 18 años, o los cumplirá.',
		facts: {
			'person.birthDate': { label: 'Su fecha de nacimiento' }
		}
	},
	incapacity: {
		title: '¿Podía usted manejar sus propios asuntos?',
		help: 'Nos referimos a una condición mental tan grave que una persona no puede llevar su vida ni entender sus derechos.',
		example: 'Meses en coma, o una enfermedad mental grave.',
		why: 'Una condición así puede suspender el plazo mientras dura.',
		facts: {
			'person.incapacity': { label: 'Cuando ocurrió, usted tenía una condición así' },
			'person.incapacityNow': { label: 'Usted tiene una condición así ahora' }
		}
	},
	'incapacity-ended': {
		title: '¿Cuándo terminó esa condición?',
		why: 'El plazo puede empezar ese día.',
		facts: {
			'person.incapacityEndedOn': {
				label: 'El día en que usted pudo manejar sus asuntos de nuevo',
				help: 'Si no tiene seguridad, indique el mes o solo el año.'
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
