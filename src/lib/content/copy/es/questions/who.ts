import type { who as en } from '../../en/questions/who.ts';
import type { WordsLike } from '../../words-like.ts';

export const who = {
	'officer-agency': {
		title: '¿Para quién trabajaba el agente?',
		lead: 'Empiece con un agente. Si un grupo de la misma agencia hizo lo mismo, puede tratarlos como uno solo.',
		help: 'Busque un nombre en el uniforme, el auto, una multa o papeles del tribunal. En un momento podrá agregar a otros agentes.',
		why: 'A quién se puede demandar, y en qué tribunal, depende de para quién trabaja el agente.',
		facts: {
			'officer.agency': {
				label: 'El agente trabajaba para',
				options: {
					municipal: { label: 'La policía de un municipio o ciudad' },
					sheriff: {
						label: 'Un sheriff (alguacil)',
						hint: 'El sheriff o un ayudante suyo (deputy).'
					},
					'state-police': {
						label: 'La Policía Estatal de Vermont (Vermont State Police)',
						hint: 'Sus agentes se llaman “troopers”.'
					},
					'state-other': {
						label: 'Otra agencia del Estado de Vermont',
						hint: 'Como un agente de caza y pesca (game warden) o un inspector de vehículos.'
					},
					corrections: {
						label: 'Una prisión o cárcel de Vermont',
						hint: 'Personal del Departamento de Correcciones (Department of Corrections).'
					},
					'federal-border': {
						label: 'La Patrulla Fronteriza de los EE. UU. (Border Patrol)',
						hint: 'U otros agentes que vigilan la frontera.'
					},
					'federal-ice': {
						label: 'ICE',
						hint: 'El Servicio de Inmigración y Control de Aduanas de los EE. UU.'
					},
					'federal-other': {
						label: 'Otra agencia federal',
						hint: 'El FBI, la DEA o los U.S. Marshals (alguaciles federales), por ejemplo.'
					},
					'task-force': {
						label: 'Un grupo de varias agencias (task force)',
						hint: 'Más de una agencia, o policía local que trabaja con una federal.'
					},
					campus: { label: 'La policía o seguridad de un campus' },
					constable: { label: 'Un constable del municipio (agente local)' },
					'out-of-state': { label: 'La policía de otro estado' },
					'private-security': {
						label: 'Una compañía privada',
						hint: 'El guardia de una tienda o de la puerta de un bar, por ejemplo.'
					},
					prosecutor: { label: 'La oficina de un fiscal' },
					judge: { label: 'Un tribunal, como juez' }
				}
			}
		}
	},
	'officer-federal': {
		title: '¿Actuó el agente con poder federal?',
		help: 'Algunos agentes locales tienen derecho a hacer cumplir la ley federal. Puede que usted lo sepa solo más tarde, y está bien no saberlo.',
		example:
			'Un ayudante del sheriff (deputy) retiene a alguien para ICE según un acuerdo escrito con el gobierno de los EE. UU.',
		why: 'Si es así, un agente local puede verse como uno federal. Entonces se aplica otra ley.',
		facts: {
			'officer.federalPower': { label: 'El agente usaba poder federal en ese momento' }
		}
	},
	'officer-sworn': {
		title: '¿Tenía esta persona poderes de policía?',
		help: 'Las señales son una placa, un arma de fuego, o el poder de arrestar a personas o poner multas.',
		why: 'La ley de Vermont enumera quién cuenta como agente del orden público. No todo constable o guardia de campus está en esa lista.',
		facts: {
			'officer.sworn': {
				label: 'Esta persona era agente bajo juramento (sworn officer) con poderes de policía'
			}
		}
	},
	'officer-joint': {
		title: '¿Trabajaba el guardia con la policía?',
		example:
			'Un agente le pide al guardia de una tienda que le sujete a usted, o planean juntos un registro.',
		why: 'La ley de derechos civiles alcanza a un particular solo si actúa con la policía o usa el poder de ella.',
		facts: {
			'officer.joint': { label: 'El guardia actuó junto con la policía' }
		}
	},
	'officer-function': {
		title: '¿Qué hacía esta persona en ese momento?',
		why: 'A jueces y fiscales no se les puede demandar por dinero por su trabajo en el tribunal. Tienen menos protección por otros actos.',
		facts: {
			'officer.function': {
				label: 'Esta persona estaba',
				options: {
					'in-court': {
						label: 'Haciendo trabajo del tribunal',
						hint: 'Un juez que decide en un caso, o un fiscal que presenta cargos o argumenta en el tribunal.'
					},
					investigating: {
						label: 'Haciendo trabajo de tipo policial',
						hint: 'Buscar pruebas, participar en un registro o decirle a la policía qué hacer.'
					},
					'not-official': { label: 'Haciendo algo fuera de su trabajo' }
				}
			}
		}
	},
	'officer-duty': {
		title: '¿Actuaba el agente como policía?',
		why: 'La ley de derechos civiles trata del uso del poder oficial. Alcanza un acto fuera de servicio solo si se usó ese poder.',
		facts: {
			'officer.onDuty': { label: 'El agente estaba de servicio' },
			'officer.uniform': { label: 'El agente llevaba uniforme' },
			'officer.badge': { label: 'El agente mostró una placa o dijo ser policía' },
			'officer.usedAuthority': {
				label: 'El agente usó poder de policía',
				example: 'Le dio órdenes, le paró o registró, le arrestó o usó equipo de policía.'
			}
		}
	},
	'officer-role': {
		title: '¿Qué papel tuvo este agente?',
		why: 'Cada agente responde por su propia parte. Un jefe no tiene la culpa solo por ser el jefe.',
		facts: {
			'officer.role': {
				label: 'Este agente',
				options: {
					acted: { label: 'Lo hizo', hint: 'Por su cuenta o con otros.' },
					watched: { label: 'Estaba allí y no lo impidió' },
					ordered: { label: 'Dijo a otros que lo hicieran' },
					'in-charge': {
						label: 'Solo estaba al mando',
						hint: 'Era el jefe de quienes lo hicieron, pero no participó ni lo ordenó.'
					}
				}
			}
		}
	},
	'officer-name': {
		title: '¿Qué sabe usted de este agente?',
		lead: 'Puede saltarse esta página.',
		why: 'Esto no cambia ningún resultado. Va en su resumen, y ayuda a un abogado a encontrar a la persona correcta antes de que se acabe el tiempo.',
		facts: {
			'officer.agencyName': { label: 'Nombre de la agencia o compañía' },
			'officer.name': {
				label: 'Nombre, número de placa o aspecto',
				help: 'Un número de auto o un apodo también ayuda.'
			}
		}
	},
	'officer-at': {
		title: '¿De qué sucesos fue parte este agente?',
		why: 'Cada agente responde solo por los sucesos en los que tuvo parte.',
		facts: {
			'officer.at': { label: 'Este agente fue parte de' }
		}
	},
	'officer-another': {
		title: '¿Alguien más fue parte de esto?',
		lead: 'Agregue a quienes eran de otra agencia y a quienes tuvieron otro papel. Alguien que miró es un ejemplo.',
		why: 'A cada agente, y a cada agencia, se le juzga por separado. Uno puede estar protegido y otro no.',
		facts: {
			'officer.another': { label: 'Hay otro agente o grupo que agregar' }
		}
	}
} as const satisfies WordsLike<typeof en>;
