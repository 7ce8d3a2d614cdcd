import type { harm as en } from '../../en/questions/harm.ts';
import type { WordsLike } from '../../words-like.ts';

export const harm = {
	harm: {
		title: '¿Qué daño sufrió usted?',
		lead: 'Elija todo lo que corresponda.',
		why: 'El tipo de daño puede cambiar el plazo y lo que un tribunal puede ordenar. Una persona que demanda desde la cárcel puede tener que mostrar más que un daño emocional.',
		facts: {
			'harm.kinds': {
				label: 'Usted tuvo',
				options: {
					pain: { label: 'Dolor' },
					'visible-injury': {
						label: 'Una lesión que se podía ver',
						hint: 'Moretones o cortes.'
					},
					'serious-injury': {
						label: 'Una lesión grave',
						hint: 'Huesos rotos, cirugía, desmayo o algo que dura.'
					},
					emotional: { label: 'Miedo, estrés u otro daño emocional' },
					'sexual-act': { label: 'Un acto sexual que usted no quería' },
					jailed: { label: 'Tiempo bajo custodia' },
					property: { label: 'Cosas perdidas o dañadas' },
					money: { label: 'Pérdida de sueldo o de otro dinero' },
					'legal-costs': { label: 'Gastos de un abogado o de un tribunal' },
					none: { label: 'Nada de esto' }
				}
			}
		}
	},
	treatment: {
		title: '¿Qué atención recibió por ello?',
		lead: 'Puede saltarse esta página.',
		why: 'Esto no cambia ningún resultado. Va en su resumen. Los registros de atención son una prueba fuerte del daño.',
		facts: {
			'harm.treatment': {
				label: 'La mayor atención que recibió',
				options: {
					none: { label: 'Ninguna' },
					'first-aid': {
						label: 'Primeros auxilios',
						hint: 'En casa, en el lugar o en la celda.'
					},
					doctor: { label: 'Personal médico, de enfermería o de consejería' },
					hospital: { label: 'Un hospital' }
				}
			}
		}
	},
	evidence: {
		title: '¿Qué pruebas hay?',
		lead: 'Elija lo que existe, aunque usted no lo tenga. Puede saltarse esta página.',
		why: 'Esto no cambia ningún resultado. Algunas pruebas se borran después de un tiempo. La ley de Vermont permite a cualquier persona pedir registros públicos a una agencia.',
		facts: {
			'evidence.kinds': {
				label: 'Puede haber',
				options: {
					'body-camera': {
						label: 'Video de la policía',
						hint: 'De una cámara corporal, un auto o una cárcel.'
					},
					'own-video': { label: 'Video o sonido que usted grabó' },
					'other-video': {
						label: 'Video de otra persona',
						hint: 'De una tienda, un timbre o una amistad.'
					},
					photos: { label: 'Fotos' },
					'medical-records': { label: 'Registros de atención médica' },
					witnesses: { label: 'Personas que lo vieron o lo oyeron' },
					'police-report': { label: 'Un informe policial o una multa (ticket)' },
					'court-papers': { label: 'Papeles del tribunal' },
					messages: { label: 'Mensajes de texto, correos o publicaciones' },
					objects: { label: 'Cosas', hint: 'Ropa rota o un teléfono roto, por ejemplo.' },
					none: { label: 'Ninguna que usted sepa' }
				}
			}
		}
	},
	'person-died': {
		title: '¿Ha muerto la persona?',
		lead: 'Sentimos tener que preguntar.',
		why: 'Después de una muerte, pueden demandar otras personas y el plazo puede ser más corto.',
		facts: {
			'person.died': { label: 'La persona a quien le pasó esto ha muerto' }
		}
	},
	death: {
		title: 'Sobre la muerte',
		lead: 'Sentimos su pérdida. Responda lo que pueda.',
		why: 'El plazo de Vermont por una muerte se cuenta desde el día en que se supo de la muerte. Puede ser más largo cuando se acusa a alguien de causar la muerte.',
		facts: {
			'death.fromThis': { label: 'La persona murió a causa de lo que pasó' },
			'death.discoveredOn': { label: 'El día en que se supo de la muerte' },
			'death.homicide': {
				label: '¿Hay alguien con cargos por la muerte?',
				options: {
					no: { label: 'No' },
					charge: {
						label: 'Sí, pero no por asesinato (murder)',
						hint: 'Un tribunal halló causa suficiente para acusar a alguien de matar a una persona.'
					},
					murder: { label: 'Sí, por asesinato (murder)' }
				}
			}
		}
	},
	estate: {
		title: '¿Ha nombrado un tribunal a alguien para actuar por la persona que murió?',
		help: 'El documento del tribunal suele llamarse “letters” (cartas). Si aún no se ha nombrado a nadie, diga que no sabe.',
		why: 'Un reclamo que la persona ya tenía puede pasar a la sucesión (estate). La sucesión tiene su propio plazo.',
		facts: {
			'estate.lettersOn': { label: 'La fecha del documento del tribunal' }
		}
	}
} as const satisfies WordsLike<typeof en>;
