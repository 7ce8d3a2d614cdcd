import type { mind as en } from '../../en/questions/mind.ts';
import type { WordsLike } from '../../words-like.ts';

export const mind = {
	'officer-mind': {
		title: '¿Qué tenía en mente el agente?',
		lead: 'Nadie puede ver dentro de una mente. Guíese por lo que se dijo y se hizo.',
		why: 'En Vermont esto puede decidir a quién se puede demandar. Por un acto descuidado es, por lo general, el municipio o el Estado. Por un acto a propósito es, por lo general, el agente.',
		facts: {
			'officer.intent': {
				label: 'Hasta donde usted puede ver, el agente lo hizo',
				options: {
					'on-purpose': { label: 'A propósito', hint: 'Quería hacer lo que hizo.' },
					reckless: {
						label: 'De forma temeraria',
						hint: 'Sabía de un riesgo grave y siguió adelante.'
					},
					careless: { label: 'Por descuido', hint: 'Debió tener más cuidado.' },
					'honest-mistake': {
						label: 'Por un error de buena fe',
						hint: 'Trató de hacerlo bien, pero se equivocó en un hecho o una regla.'
					}
				}
			},
			'officer.badFaith': {
				label: 'El agente actuó por rencor o para sacar provecho, o sabía que estaba mal',
				help: 'Esto se llama mala fe. Es más que un error o un mal juicio.',
				example: 'El agente dijo: “Sé que no puedo hacer esto, pero ¿quién le va a creer?”'
			}
		}
	},
	bias: {
		title: '¿Tuvo algo que ver el prejuicio?',
		help: 'El prejuicio puede ser por la raza, el lugar de donde viene una persona, la fe, el sexo, una discapacidad y más.',
		why: 'Otras leyes pueden aplicarse cuando a una persona la tratan peor por ser quien es. Las palabras dichas en ese momento pueden ser una prueba fuerte.',
		facts: {
			'bias.suspected': { label: 'Usted cree que le trataron peor por ser quien es' },
			'bias.words': {
				label: 'El agente dijo o escribió algo que muestra prejuicio',
				example: 'Un insulto, un chiste o “la gente como usted”.'
			}
		}
	},
	'bias-grounds': {
		title: '¿Por qué motivo fue el prejuicio?',
		why: 'La ley de Vermont sobre el trato justo en lugares públicos protege a algunos grupos por su nombre.',
		facts: {
			'bias.grounds': {
				label: 'El motivo fue',
				options: {
					race: { label: 'La raza' },
					color: { label: 'El color de la piel' },
					'national-origin': { label: 'El lugar de donde viene usted o su familia' },
					religion: { label: 'La religión o las creencias' },
					sex: { label: 'El sexo' },
					'sexual-orientation': { label: 'La orientación sexual', hint: 'A quién ama usted.' },
					'gender-identity': { label: 'La identidad de género' },
					'marital-status': { label: 'Tener o no un matrimonio' },
					disability: { label: 'Una discapacidad', hint: 'Del cuerpo o de la mente.' },
					other: { label: 'Otra cosa', hint: 'Como la edad, el dinero o el aspecto.' }
				}
			}
		}
	},
	policy: {
		title: '¿Hubo detrás una regla, una costumbre o un jefe?',
		lead: 'Elija todo lo que corresponda.',
		why: 'Según la ley federal, un municipio no tiene la culpa solo porque su agente hizo algo malo. El daño debe venir de una regla, costumbre, capacitación o decisión de alto nivel del propio municipio.',
		facts: {
			'policy.involved': {
				label: 'Detrás hubo',
				options: {
					'written-policy': { label: 'Una regla u orden escrita de la agencia' },
					custom: {
						label: 'Una costumbre',
						hint: 'Los agentes de allí lo hacen a menudo, y los jefes lo permiten.'
					},
					policymaker: {
						label: 'Una decisión de alto nivel',
						hint: 'Del jefe de policía, la junta del municipio o el alcalde, por ejemplo.'
					},
					training: {
						label: 'Mala capacitación o supervisión',
						hint: 'La agencia sabía del problema y no lo corrigió.'
					},
					none: { label: 'Nada de esto' }
				}
			}
		}
	}
} as const satisfies WordsLike<typeof en>;
