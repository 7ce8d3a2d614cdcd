import type {
	s254Reasons as enReasons,
	s254Requirements as enRequirements
} from '../../en/reasons/s254.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why a requirement of S.254 as introduced (2022), which is not the law, came out as it did. */
export const s254Reasons = {
	's254.in-vermont':
		'Ocurrió en Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, trataba de Vermont.',
	's254.outside-vermont':
		'Ocurrió fuera de Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, trataba de Vermont.',
	's254.as-if-in-force':
		'El proyecto S.254 tal como se presentó (2022) no es ley y nunca lo fue. Para esta comparación, hacemos de cuenta que estaba vigente el día en que ocurrió.',
	's254.only-later-acts':
		'Usted eligió suponer que el proyecto S.254 tal como se presentó (2022), que no es ley, abarcaría solo actos posteriores a su inicio. Nunca empezó, así que ningún acto pasado estaría incluido. Las leyes de Vermont por lo general no alcanzan el pasado, salvo que lo digan.',

	's254.listed-officer':
		'La lista general de agentes del orden público de Vermont incluye a este tipo de agente. El proyecto S.254 tal como se presentó (2022), que no es ley, trataba de agentes del orden público; no hemos visto su propia definición.',
	's254.federal-officer':
		'Los agentes federales no están en la lista de agentes del orden público de Vermont, y el proyecto S.254 tal como se presentó (2022), que no es ley, trataba de agentes de Vermont. Un proyecto aparte de 2026, el H.849, trata de agentes federales; no sabemos que se haya convertido en ley.',
	's254.private-guard':
		'Un guardia privado no está en la lista de agentes del orden público de Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, trataba de agentes del orden público.',
	's254.court-officer':
		'Los fiscales y los jueces no están en la lista de agentes del orden público de Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, se limitaba a agentes del orden público.',
	's254.other-state':
		'Los agentes de otro estado no están en la lista de agentes del orden público de Vermont. No hemos visto que el proyecto S.254 tal como se presentó (2022), que no es ley, los alcanzara.',
	's254.corrections-included':
		'Usted eligió suponer que el proyecto S.254 tal como se presentó (2022), que no es ley, abarcaría a los agentes penitenciarios. No hemos visto su definición.',
	's254.corrections-not-listed':
		'Los agentes penitenciarios no están en la lista de agentes del orden público de Vermont. Suponemos que el proyecto S.254 tal como se presentó (2022), que no es ley, usaba esa lista; no hemos visto su definición. Usted puede cambiar esto.',
	's254.task-force':
		'El agente usaba poder federal. No sabemos si el proyecto S.254 tal como se presentó (2022), que no es ley, alcanzaría entonces a un agente de Vermont.',
	's254.constable-without-powers':
		'Un constable (agente local) sin poderes de policía no está en la lista de agentes del orden público de Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, trataba de agentes del orden público.',
	's254.campus-guard':
		'Los guardias de un campus sin poderes de policía no están en la lista de agentes del orden público de Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, trataba de agentes del orden público.',

	's254.on-duty':
		'El agente estaba de servicio. El proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba a agentes que actuaban con la autoridad del Estado o dentro de la de su agencia.',
	's254.used-authority':
		'El agente usó poder de policía. El proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba a agentes que actuaban con la autoridad del Estado o dentro de la de su agencia.',
	's254.off-duty-with-badge':
		'El agente estaba fuera de servicio pero mostró un uniforme o una placa. Se puede discutir en ambos sentidos si eso estaba dentro de la autoridad de la que habla el proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.private-act':
		'El agente estaba fuera de servicio y no usó poder de policía. El proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba solo actos con autoridad pública.',

	's254.act':
		'Este agente lo hizo o lo ordenó. El proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba los actos de un agente.',
	's254.omission':
		'Este agente dejó de actuar. Según se cita, el proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba también el dejar de actuar. No hemos visto que nombrara el no intervenir.',
	's254.only-in-charge':
		'Este agente estaba a cargo pero no actuó. Según se cita, el proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba el dejar de actuar, pero no sabemos qué exigía de los supervisores.',

	's254.vermont-right':
		'Esto toca un derecho que viene de la ley de Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba solo derechos de Vermont, no los federales.',
	's254.vermont-right-unsettled':
		'El proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba solo derechos de Vermont. Los tribunales no han resuelto si aquí se tocó un derecho de Vermont del tipo necesario.',
	's254.no-vermont-right':
		'No encontramos aquí ningún derecho de Vermont del tipo necesario. El proyecto S.254 tal como se presentó (2022), que no es ley, abarcaba solo las leyes escritas de Vermont, el derecho común de Vermont (common law) y las partes de la Constitución de Vermont que permiten demandar.',

	's254.violation-shown':
		'Si lo que nos contó es cierto, muestra un acto ilícito según la ley de Vermont. Usted todavía tendría que probarlo. El proyecto S.254 tal como se presentó (2022) no es ley.',
	's254.violation-disputed':
		'Algunos hechos que nos contó le favorecen a usted y otros favorecen al agente. El proyecto S.254 tal como se presentó (2022), que no es ley, no habría quitado la necesidad de probar un acto ilícito.',
	's254.violation-unsettled':
		'Los tribunales no han resuelto si esto es un acto ilícito según la ley de Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, no lo habría resuelto.',
	's254.violation-not-shown':
		'Lo que nos contó todavía no muestra un acto ilícito según la ley de Vermont. El proyecto S.254 tal como se presentó (2022), que no es ley, no habría quitado la necesidad de probar uno.',

	's254.no-common-law-immunity':
		'El proyecto S.254 tal como se presentó (2022), que no es ley, decía que la inmunidad creada por los tribunales no es una defensa. Su propósito declarado era renunciar a la inmunidad calificada. Así que no haría falta un caso anterior parecido.',
	's254.on-purpose':
		'Usted dice que fue a propósito. Las leyes de Vermont que protegen a los empleados públicos no abarcan los actos deliberados, así que aquí no importa si el proyecto S.254 tal como se presentó (2022), que no es ley, las conservaba.',
	's254.grossly-negligent':
		'Usted dice que fue con temeridad. La ley de Vermont que protege a los empleados del Estado no abarca la negligencia grave, así que importa menos si el proyecto S.254 tal como se presentó (2022), que no es ley, la conservaba.',
	's254.statutory-unknown':
		'Puede que no fuera a propósito. Entonces las leyes escritas de Vermont protegen a los empleados públicos y dirigen el reclamo al Estado o al municipio. No sabemos si el proyecto S.254 tal como se presentó (2022), que no es ley, quitaba esa protección.',
	's254.statutory-removed':
		'Usted eligió suponer que el proyecto S.254 tal como se presentó (2022), que no es ley, quitaba también la protección que las leyes escritas de Vermont dan a los empleados públicos.',
	's254.statutory-kept':
		'Usted eligió suponer que el proyecto S.254 tal como se presentó (2022), que no es ley, conservaba la protección que las leyes escritas de Vermont dan a los empleados públicos por actos que no fueron a propósito. Entonces es probable que el reclamo contra el agente no pueda seguir; el Estado o el municipio puede responder en su lugar.',

	's254.conviction-stands':
		'Ganar contradiría una condena que sigue en pie. La ley federal bloquea los reclamos de derechos civiles de ese tipo. No sabemos qué habría hecho el proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.case-pending':
		'Un caso penal sigue abierto. Los tribunales pueden poner en pausa un caso civil hasta que termine. No hemos visto que el proyecto S.254 tal como se presentó (2022), que no es ley, hablara de esto. Hable primero con su abogado de defensa penal.',
	's254.no-conviction-problem':
		'Ninguna condena ni caso penal abierto es un obstáculo. El proyecto S.254 tal como se presentó (2022) no es ley.',
	's254.nothing-signed':
		'Usted no ha firmado un documento de renuncia (liberación de reclamos), un acuerdo ni un trato. El proyecto S.254 tal como se presentó (2022) no es ley.',
	's254.release-not-voluntary':
		'Usted firmó un papel en el que renuncia a reclamos, pero dice que no lo eligió libremente. Los tribunales examinan eso. No hemos visto que el proyecto S.254 tal como se presentó (2022), que no es ley, hablara de eso.',
	's254.settled-with-state':
		'Usted llegó a un acuerdo con el Estado. Según la ley de Vermont, cuando el Estado defiende a su empleado, eso también libera a sus empleados. No hemos visto que el proyecto S.254 tal como se presentó (2022), que no es ley, cambiara esto.',
	's254.dismissal-deal':
		'Usted renunció a un reclamo para que se retiraran los cargos. Los tribunales examinan esos tratos. No hemos visto que el proyecto S.254 tal como se presentó (2022), que no es ley, hablara de ellos.',
	's254.release-voluntary':
		'Usted firmó por decisión propia un documento de renuncia (liberación de reclamos) o un acuerdo. Es probable que ponga fin a un reclamo que abarque. No hemos visto que el proyecto S.254 tal como se presentó (2022), que no es ley, cambiara esto.',
	's254.too-late':
		'No sabemos el plazo del proyecto S.254 tal como se presentó (2022), que no es ley. Según el plazo que se supone aquí, es demasiado tarde.',
	's254.in-time':
		'No sabemos el plazo del proyecto S.254 tal como se presentó (2022), que no es ley. Según el plazo que se supone aquí, todavía hay tiempo. Solo los plazos de hoy son reales.',

	's254.damages-or-order':
		'Según se cita, el proyecto S.254 tal como se presentó (2022), que no es ley, permitía que una persona pidiera dinero o una orden del tribunal.',
	's254.fees-not-known':
		'Si se pagaría al abogado de quien gana: no lo sabemos. El proyecto S.254 tal como se presentó (2022) no es ley.',
	's254.fees-assumed':
		'Usted eligió suponer que quien gana podría pedir los honorarios de abogado. No hemos visto eso en el proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.no-fees-assumed':
		'Usted eligió suponer que cada parte paga a su propio abogado. No hemos visto eso en el proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.indemnity-qualified':
		'El propósito declarado del proyecto S.254 tal como se presentó (2022), que no es ley, era que la agencia pagara por su agente, con condiciones. No sabemos cuáles son las condiciones.',
	's254.indemnity-good-faith':
		'Usted eligió las palabras del patrocinador: escribió en un periódico que un agente que actúa de buena fe estaría cubierto al “100 percent” (cien por ciento). Eso no es texto del proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.share-not-known':
		'Si el agente pagaría una parte de su bolsillo: no lo sabemos. El proyecto S.254 tal como se presentó (2022) no es ley.',
	's254.share-none-assumed':
		'Usted eligió suponer que el agente no pagaría nada de su bolsillo. No hemos visto eso en el proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.share-assumed':
		'Usted eligió suponer que un agente que actuó de mala fe pagaría alguna parte. No hemos visto ninguna cifra en el proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.cap-not-known':
		'Un límite al dinero: no se cita ninguno, pero no hemos visto el proyecto completo. El proyecto S.254 tal como se presentó (2022) no es ley.',
	's254.no-cap-assumed':
		'Usted eligió suponer que no hay límite al dinero bajo el proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.cap-assumed':
		'Usted eligió suponer que se aplicarían los límites de los reclamos contra el Estado: $500,000 para una persona y $2,000,000 para un suceso. No hemos visto eso en el proyecto S.254 tal como se presentó (2022), que no es ley.',
	's254.what-passed':
		'Lo que se aprobó en 2022 fue diferente: S.254 tal como se aprobó conservó la inmunidad calificada. Dejó una regla de que las agencias guarden registros públicos de lo que pagan en casos judiciales sobre derechos de la Constitución de Vermont.',
	's254.court-not-stated':
		'La parte que hemos visto del proyecto S.254 tal como se presentó (2022), que no es ley, no nombra un tribunal.',
	's254.federal-claim-unchanged':
		'El proyecto S.254 tal como se presentó (2022), que no es ley, no podía cambiar la ley federal. Un reclamo federal de derechos civiles todavía se enfrentaría a la inmunidad calificada, incluso en un tribunal de Vermont.'
} as const satisfies WordsLike<typeof enReasons>;

/** The name and question of each requirement of S.254 as introduced (2022), which is not the law. */
export const s254Requirements = {
	s254: {
		place: { name: 'Lugar', question: '¿Ocurrió en Vermont?' },
		start: {
			name: 'Fecha de inicio',
			question: '¿Alcanzaría el proyecto algo que ocurrió ese día?'
		},
		officer: {
			name: 'Un agente del orden público',
			question: '¿Es un agente del orden público de Vermont?'
		},
		authority: {
			name: 'Autoridad pública',
			question: '¿Actuaba el agente con autoridad pública?'
		},
		'act-or-omission': {
			name: 'Acto o falta de acción',
			question: '¿El agente lo hizo, o dejó de actuar?'
		},
		'vermont-right': {
			name: 'Un derecho de Vermont',
			question: '¿Viene el derecho de una ley de Vermont del tipo necesario?'
		},
		violation: {
			name: 'Un acto ilícito según la ley de Vermont',
			question: '¿Muestra lo que nos contó un acto ilícito según la ley de Vermont?'
		},
		'common-law-immunity': {
			name: 'Sin inmunidad calificada',
			question: '¿Dejaría de ser un obstáculo la inmunidad creada por los tribunales?'
		},
		'statutory-immunity': {
			name: 'Protección por ley escrita',
			question:
				'¿Dejaría de ser un obstáculo la protección que las leyes escritas de Vermont dan a los empleados públicos?'
		},
		conviction: {
			name: 'Caso penal',
			question: '¿Está el reclamo libre de una condena o de un caso penal abierto?'
		},
		release: {
			name: 'Un documento de renuncia firmado',
			question: '¿Sigue siendo suyo el reclamo, sin haber renunciado a él por escrito?'
		},
		deadline: {
			name: 'Plazo',
			question: '¿Habría todavía tiempo, según el plazo que se supone?'
		}
	}
} as const satisfies WordsLike<typeof enRequirements>;
