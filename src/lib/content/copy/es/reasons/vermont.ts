import type {
	vermontReasons as enReasons,
	vermontRequirements as enRequirements
} from '../../en/reasons/vermont.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why a requirement of a Vermont route came out as it did; what can be won; where to sue. */
export const vermontReasons = {
	'vermont.inside': 'Ocurrió en Vermont, así que se aplica la ley de Vermont.',
	'vermont.outside':
		'Ocurrió fuera de Vermont. Se aplican la ley y los plazos de ese estado, y esta herramienta no los conoce. Consulte pronto a un abogado de ese estado.',
	'vermont.wrong-shown':
		'Si lo que nos contó es cierto, muestra un acto ilícito según la ley de Vermont. Usted todavía tendría que probarlo.',
	'vermont.wrong-disputed':
		'Algunos hechos que nos contó le favorecen a usted y otros favorecen al agente. Puede que un juez o un jurado tenga que decidir.',
	'vermont.wrong-not-shown': 'Lo que nos contó no muestra un acto ilícito según la ley de Vermont.',
	'vermont.within-job': 'El agente estaba en su trabajo, o usó los poderes del trabajo.',
	'vermont.outside-job':
		'El agente estaba fuera de servicio y no usó poder de policía. Un empleador no responde por eso aquí.',
	'vermont.immunity-not-for-driving':
		'Una ley escrita de Vermont fija un deber de cuidado al manejar en una emergencia. La Corte Suprema de Vermont ha dicho que la inmunidad del agente no detiene un reclamo por manejar con descuido en una persecución.',
	'vermont.immunity-law-clear':
		'Casos anteriores dejaron claro que esto era ilegal. Los tribunales de Vermont no dan inmunidad entonces.',
	'vermont.immunity-law-arguable':
		'Hay decisiones anteriores cercanas, pero no iguales. Se puede discutir si el agente debía haberlo sabido.',
	'vermont.immunity-possibly-obvious':
		'No se encontró ninguna decisión cercana, pero esto puede ser tan claramente indebido que no haga falta ninguna. Los tribunales rara vez lo dicen.',
	'vermont.immunity-bad-faith':
		'Usted dice que el agente actuó de mala fe. Los tribunales de Vermont preguntan sobre todo qué habría sabido un agente razonable, y han protegido incluso a un agente con mala voluntad donde la ley no era clara. No está resuelto cómo cuenta la mala fe en un acto ilícito hecho a propósito.',
	'vermont.immunity-good-faith':
		'No encontramos ninguna decisión anterior que dejara claro que esto era ilegal. La ley de Vermont probablemente protege a un agente que usó su criterio en el trabajo de buena fe, tal como lo vería un agente razonable.',
	'vermont.nothing-signed':
		'Usted no ha firmado un documento de renuncia (liberación de reclamos), un acuerdo ni un trato sobre esto.',
	'vermont.release-not-voluntary':
		'Usted firmó un papel en el que renuncia a reclamos, pero dice que no lo eligió libremente. Los tribunales preguntan si fue así.',
	'vermont.settled-with-state':
		'Usted llegó a un acuerdo con el Estado. Cuando el Estado defiende a su empleado, aceptar un acuerdo libera al Estado y a todos sus empleados.',
	'vermont.dismissal-deal':
		'Usted renunció a un reclamo para que se retiraran los cargos. Los tribunales examinan si un trato así fue voluntario y justo.',
	'vermont.released':
		'Usted firmó un documento de renuncia (liberación de reclamos) o un acuerdo. Es probable que ponga fin a este reclamo si abarca este suceso. Pida a un abogado que lea las palabras exactas.',
	'vermont.in-time': 'El tiempo para demandar no ha vencido, según las fechas que usted dio.',
	'vermont.too-late':
		'El tiempo para demandar ya venció, según las fechas que usted dio. Pregunte a un abogado si se aplica alguna pausa.',

	'vermont-tort.federal-officer':
		'A un agente federal en su trabajo no se le demanda bajo esta ley. El reclamo va en su lugar contra Estados Unidos.',
	'vermont-tort.private-guard':
		'Un guardia privado no es un agente público. Se aplica la ley ordinaria de Vermont, como contra cualquier persona.',
	'vermont-tort.task-force':
		'En un equipo mixto importa de quién era el poder que usó cada agente. Los tribunales no han resuelto qué reglas se aplican.',
	'vermont-tort.out-of-state':
		'El agente trabaja para otro estado o para un municipio de allí. No está resuelto aquí qué reglas de qué estado sobre demandar a agentes se aplican. Consulte a un abogado.',
	'vermont-tort.court-officer':
		'Se puede demandar a un juez o fiscal solo donde no se aplica la inmunidad total. Vea los pasos siguientes.',
	'vermont-tort.off-duty':
		'El agente estaba fuera de servicio y no usó poder de policía. Entonces no se aplican las reglas que protegen a los agentes en su trabajo.',
	'vermont-tort.deputy-willful':
		'Aquí dos leyes de Vermont van en direcciones distintas. Una le permite demandar a un ayudante del sheriff (deputy) por actos deliberados. La otra dirige al sheriff (alguacil) los reclamos por actos oficiales.',
	'vermont-tort.deputy-not-willful':
		'No es al ayudante del sheriff (deputy) que tuvo un descuido o un error en el trabajo a quien se demanda. El reclamo va contra el Estado o el sheriff (alguacil).',
	'vermont-tort.state-willful':
		'Usted dice que el agente actuó a propósito o con temeridad. La ley de Vermont le permite demandar personalmente a un empleado del Estado por actos deliberados o de negligencia grave.',
	'vermont-tort.state-only':
		'El agente es empleado del Estado, y usted describe un descuido o un error. Entonces solo se puede demandar al Estado, no al agente.',
	'vermont-tort.town-officer-willful':
		'Usted dice que el agente actuó a propósito. Quien trabaja para un municipio o una ciudad responde como persona por actos deliberados, o hechos a propósito.',
	'vermont-tort.town-officer-between':
		'La ley de Vermont dirige los actos de descuido al municipio y los actos intencionales al agente. Un arresto, un registro o el uso de fuerza se hace a propósito aun cuando es un error, así que cualquiera puede ser el correcto.',
	'vermont-tort.town-only':
		'Usted describe un descuido o un error de un agente de un municipio o una ciudad. Entonces solo se puede demandar al municipio.',
	'vermont-tort.campus-officer':
		'No tenemos claro quién emplea a este agente y, por eso, qué reglas se aplican.',
	'vermont-tort.standing-by':
		'Este reclamo trata de quedarse sin actuar. Si la ley de Vermont tiene un deber así es parte de la pregunta anterior.',
	'vermont-tort.only-watched':
		'El agente solo miró. Los tribunales de Vermont han dicho que la policía, por regla general, no tiene un deber especial hacia una sola persona.',
	'vermont-tort.only-in-charge':
		'El agente solo estaba a cargo. No encontramos ninguna regla clara de Vermont sobre cuándo eso basta.',
	'vermont-tort.took-part': 'El agente tomó parte o dio la orden.',
	'vermont-tort.prosecutor':
		'Un fiscal de Vermont tiene inmunidad total por el trabajo dentro de su cargo, aunque lo haga con mala voluntad.',
	'vermont-tort.judge': 'Un juez tiene inmunidad total por juzgar.',
	'vermont-tort.judge-outside-court':
		'Un juez tiene inmunidad total por juzgar. Se puede discutir si esto era juzgar.',
	'vermont-tort.testimony':
		'El único acto indebido que usted nombra es un testimonio falso. En la ley federal los testigos tienen inmunidad total. No encontramos la regla de Vermont.',
	'vermont-tort.no-absolute-immunity': 'Los agentes comunes no tienen inmunidad total.',
	'vermont-tort.no-immunity-for-guards':
		'La inmunidad oficial es para agentes públicos, no para guardias privados.',
	'vermont-tort.no-immunity-off-duty': 'La inmunidad oficial es solo para actos en el trabajo.',
	'vermont-tort.compensation': 'Dinero por el daño que usted pueda probar.',
	'vermont-tort.town-may-repay':
		'El municipio puede defender a su agente o reembolsarle, si el reclamo se desestima o se decide que el acto no fue deliberado.',
	'vermont-tort.hate-motivated':
		'Si lo que se hizo fue también un delito, motivado aunque sea en parte por prejuicio, usted puede demandar por más a la persona que lo hizo: una orden, dinero, más dinero para castigar, los costos y lo que cobra el abogado. No hace falta un caso penal.',
	'vermont-tort.superior-court': 'Tribunal Superior de Vermont (Superior Court).',

	'vermont-tort.town-officer': 'El agente trabaja para un municipio o una ciudad.',
	'vermont-tort.task-force-town':
		'En un equipo mixto no está claro qué empleador responde por quién.',
	'vermont-tort.not-town': 'El agente no trabaja para un municipio ni una ciudad.',
	'vermont-tort.town-willful':
		'Usted dice que el agente actuó a propósito. La ley que permite que un municipio responda deja fuera los actos deliberados e intencionales, así que el municipio conserva su inmunidad.',
	'vermont-tort.town-between':
		'La ley que permite que un municipio responda deja fuera los actos deliberados e intencionales. Un juez federal en Vermont aplicó eso a un arresto ilegal (false arrest). Se puede discutir si un acto por error o temerario queda fuera.',
	'vermont-tort.town-careless':
		'Usted describe un descuido o un error. El municipio responde por eso y renuncia a su propia inmunidad.',
	'vermont-tort.town-no-cap-seen':
		'No encontramos en esta ley ningún límite en dólares para los municipios. Un proyecto de ley de 2025 proponía uno, y no sabemos qué pasó con él.',
	'vermont-tort.town-insurance':
		'Donde un municipio tiene seguro, renuncia a la inmunidad solo hasta donde paga la póliza. Un fondo de riesgo compartido (risk pool) no cuenta como póliza.',

	'vermont-tort.state-employee': 'El agente trabaja para el Estado.',
	'vermont-tort.state-or-sheriff':
		'La ley de Vermont llama empleados del Estado a los ayudantes del sheriff (deputies) para algunos fines, pero otras leyes dirigen los reclamos al sheriff (alguacil). No está resuelto quién responde.',
	'vermont-tort.perhaps-state': 'No tenemos claro si el Estado responde por este agente.',
	'vermont-tort.state-prosecutor':
		'Los tribunales de Vermont dicen que el Estado y sus fiscales tienen inmunidad total por llevar adelante cargos penales.',
	'vermont-tort.not-state': 'El agente no trabaja para el Estado de Vermont.',
	'vermont-tort.state-battery':
		'El Estado conserva su inmunidad por la amenaza y la agresión física (assault y battery) de sus empleados. Puede que usted todavía pueda demandar al agente.',
	'vermont-tort.state-force-not-meant':
		'El Estado conserva su inmunidad por la amenaza y la agresión física (assault y battery). La fuerza que fue solo un descuido puede no ser agresión física, así que esto se puede discutir.',
	'vermont-tort.state-theft':
		'El Estado conserva su inmunidad por bienes que retienen los agentes, y responde solo por actos en el trabajo. Se puede discutir si un robo cae bajo alguna de esas reglas.',
	'vermont-tort.state-goods':
		'El Estado conserva su inmunidad para reclamos sobre bienes que retienen los agentes.',
	'vermont-tort.state-touching':
		'El Estado conserva su inmunidad por agresión física (battery). Se puede discutir si un registro del cuerpo cuenta como agresión física.',
	'vermont-tort.state-false-arrest':
		'El arresto ilegal (false arrest), la privación ilegal de la libertad (false imprisonment) y la acusación penal maliciosa (malicious prosecution) no están en la lista de actos ilícitos por los que el Estado conserva inmunidad. Se quitaron en 1990.',
	'vermont-tort.state-not-listed':
		'Esto no está en la lista de actos ilícitos por los que el Estado conserva su inmunidad.',
	'vermont-tort.not-discretionary':
		'El Estado conserva inmunidad por decisiones de política. Manejar, o una tarea de cuidado que la policía asume, no se ha tratado como una de ellas.',
	'vermont-tort.discretionary-choice':
		'Usted describe una política o la decisión de un dirigente. El Estado conserva su inmunidad por esas decisiones; la Corte Suprema de Vermont aplicó eso a la forma en que una prisión investigó el abuso de parte del personal.',
	'vermont-tort.discretion-open':
		'El Estado conserva inmunidad por decisiones que implican un juicio sobre políticas. Los tribunales hacen dos preguntas, acto por acto, y la respuesta aquí no está resuelta.',
	'vermont-tort.analog':
		'El Estado responde solo por actos ilícitos por los que se podría demandar a una persona privada. Este es uno.',
	'vermont-tort.no-analog-sure':
		'El Estado responde solo por actos ilícitos por los que se podría demandar a una persona privada. Se puede discutir si este es uno.',
	'vermont-tort.state-cap':
		'Dinero por el daño, hasta $500,000 para una persona y $2,000,000 para un suceso.',
	'vermont-tort.state-insurance':
		'Si el Estado compró un seguro que cubre el reclamo, sus excepciones no se aplican hasta donde paga la póliza.',
	'vermont-tort.state-superior-court':
		'Solo el Tribunal Superior de Vermont (Superior Court), no un tribunal federal.',

	'vermont-tort.sheriff-or-state':
		'Leyes antiguas de Vermont hacen que el sheriff (alguacil) responda por sus ayudantes (deputies). Otras tratan a los ayudantes como empleados del Estado y dirigen el reclamo al Estado. No encontramos ningún fallo que resuelva cuáles se aplican.',
	'vermont-tort.not-sheriff':
		'El agente no es sheriff (alguacil) ni ayudante del sheriff (deputy).',
	'vermont-tort.sheriff-sexual-misconduct':
		'La ley sobre los actos oficiales de los ayudantes del sheriff (deputies) no abarca la conducta sexual indebida de un ayudante. Pero en 2004 la Corte Suprema de Vermont dejó que un jurado decidiera si el sheriff (alguacil) responde porque el puesto del ayudante le ayudó a hacerlo.',
	'vermont-tort.sheriff-willful':
		'El sheriff (alguacil) responde por los actos oficiales y el descuido de sus ayudantes (deputies). No está resuelto si eso abarca los actos ilícitos deliberados.',
	'vermont-tort.sheriff-official-act':
		'El sheriff (alguacil) responde por los actos oficiales y el descuido de sus ayudantes (deputies).',
	'vermont-tort.sheriff-bond': 'Cada sheriff (alguacil) da una fianza de $100,000.',
	'vermont-tort.sheriff-department':
		'El departamento del sheriff (alguacil) es un organismo legal propio y se le puede demandar. Un abogado elegirá a quién nombrar.',

	'article-11.state-officer':
		'El agente trabaja para el Estado. La Corte Suprema de Vermont permitió en Zullo este tipo de demanda contra el Estado.',
	'article-11.perhaps-state':
		'Zullo trató de un agente de la Policía Estatal. No está resuelto si abarca a este tipo de agente.',
	'article-11.sheriff':
		'Zullo trató de un agente de la Policía Estatal. Los jueces federales en Vermont tratan a los ayudantes del sheriff (deputies) como agentes del Estado, pero no se encontró ningún fallo sobre este reclamo.',
	'article-11.not-state': 'El agente no trabaja para el Estado de Vermont.',
	'article-11.town-unsettled':
		'Zullo trató del Estado. El estudio de un grupo de defensa de derechos dice que también se puede demandar a los municipios, pero el patrocinador principal del proyecto dijo que solo la Policía Estatal estaba incluida. No se encontró ningún fallo, así que esto está abierto.',
	'article-11.town-task-force':
		'Zullo trató del Estado. No está resuelto si un municipio responde aquí, y por un agente de un equipo mixto.',
	'article-11.not-town': 'El agente no trabaja para un municipio ni una ciudad.',
	'article-11.reaches':
		'El Artículo 11 de la Constitución de Vermont abarca este registro, detención o incautación.',
	'article-11.reach-unsettled': 'No está resuelto si el Artículo 11 abarca esto.',
	'article-11.does-not-reach':
		'El Artículo 11 abarca los registros, las detenciones y las incautaciones. Esto no es nada de eso.',
	'article-11.breach-shown':
		'Si lo que nos contó es cierto, muestra una violación de la ley de Vermont. Usted todavía tendría que probarla.',
	'article-11.breach-disputed': 'Algunos hechos le favorecen a usted y otros favorecen al agente.',
	'article-11.breach-not-shown': 'Lo que nos contó no muestra una violación del Artículo 11.',
	'article-11.never-charged':
		'A usted no le acusaron de un delito. En Zullo el tribunal dijo que los otros remedios que nombró el Estado no daban una reparación real, sobre todo a una persona que nunca fue acusada.',
	'article-11.charged':
		'Usted tiene que mostrar que no hay otro remedio significativo. A usted le acusaron, así que el Estado puede señalar el caso penal. Tampoco encontramos ningún fallo sobre si una demanda federal cuenta como otro remedio.',
	'article-11.law-clear':
		'Casos anteriores dejaron claro que esto era ilegal. Eso basta para esta parte.',
	'article-11.bad-faith':
		'Usted dice que el agente actuó de mala fe. Si se prueba, eso basta para esta parte.',
	'article-11.animus':
		'Usted dice que el agente usó palabras de prejuicio. En Zullo el tribunal dijo que la mala fe puede ser prejuicio contra un grupo.',
	'article-11.law-arguable':
		'Hay decisiones anteriores cercanas, pero no iguales. Se discutiría si la ley era clara o si hubo mala fe.',
	'article-11.possibly-obvious':
		'No se encontró ninguna decisión cercana, pero esto puede ser tan claramente indebido que no haga falta ninguna. Los tribunales rara vez lo dicen.',
	'article-11.animus-suspected':
		'Usted sospecha prejuicio. Eso puede ser mala fe si se prueba, pero no ha bastado con solo afirmar un motivo.',
	'article-11.law-not-clear':
		'Usted necesita una ley anterior clara o mala fe. No encontramos ninguna decisión clara, y usted no describe mala fe.',
	'article-11.damages':
		'Dinero por el daño que usted pueda probar. La Ley de Reclamos por Actos Ilícitos (Tort Claims Act) no rige este reclamo.',
	'article-11.no-act-cap':
		'Los límites en dólares de la Ley de Reclamos por Actos Ilícitos (Tort Claims Act) no están escritos para este reclamo.',
	'article-11.superior-court':
		'Tribunal Superior de Vermont (Superior Court). No se puede demandar al Estado por dinero en un tribunal federal sin su consentimiento.',
	'article-11.town-court': 'Tribunal Superior de Vermont (Superior Court).',

	'public-accommodations.federal':
		'No se ha mostrado que esta ley de Vermont alcance a las agencias federales.',
	'public-accommodations.prison':
		'La Corte Suprema de Vermont ha dicho que las prisiones son lugares abiertos al público (public accommodation) bajo esta ley.',
	'public-accommodations.private':
		'Una tienda o un local abierto al público está incluido. Si lo que hizo su guardia está incluido depende del lugar y no está resuelto aquí.',
	'public-accommodations.police':
		'Los organismos del gobierno están incluidos en esta ley. No encontramos ningún fallo de un tribunal de Vermont que diga que el trabajo policial en la carretera lo esté. La Comisión de Derechos Humanos (Human Rights Commission) ha tomado casos así.',
	'public-accommodations.no-bias':
		'Usted no cree que la identidad fuera la razón. Esta ley trata de la discriminación.',
	'public-accommodations.protected-ground':
		'El motivo que usted nombra es uno que esta ley protege.',
	'public-accommodations.other-ground': 'Usted no nombra un motivo que esta ley proteja.',
	'public-accommodations.words':
		'Usted dice que el agente usó palabras de prejuicio. Si se prueban, muestran que la identidad fue una razón.',
	'public-accommodations.unequal':
		'Usted describe un trato peor que el que recibieron otras personas en el mismo lugar. Si se prueba, muestra que la identidad fue una razón.',
	'public-accommodations.suspected':
		'Usted sospecha que la identidad fue la razón. Usted necesitaría pruebas; no ha bastado con solo afirmar un motivo.',
	'public-accommodations.no-sign':
		'Usted no describe ninguna señal de que la identidad fuera la razón.',
	'public-accommodations.damages':
		'Una orden del tribunal, dinero por el daño y dinero adicional para castigar.',
	'public-accommodations.fees':
		'El tribunal puede conceder honorarios de abogado a la parte que gana.',
	'public-accommodations.court':
		'Tribunal Superior de Vermont (Superior Court). Usted no tiene que ir primero a la Comisión de Derechos Humanos (Human Rights Commission).'
} as const satisfies WordsLike<typeof enReasons>;

type RequirementWords = { readonly name: string; readonly question: string };

const shared = {
	place: { name: 'Lugar', question: '¿Ocurrió en Vermont?' },
	scope: {
		name: 'En el trabajo',
		question: '¿Estaba el agente en su trabajo o usaba sus poderes?'
	},
	violation: {
		name: 'Un acto ilícito según la ley de Vermont',
		question: '¿Muestra lo que nos contó un acto ilícito según la ley de Vermont?'
	},
	state: { name: 'Un agente del Estado', question: '¿Responde el Estado por este agente?' },
	town: {
		name: 'Un agente de un municipio',
		question: '¿Responde un municipio o una ciudad por este agente?'
	},
	release: {
		name: 'Un documento de renuncia firmado',
		question: '¿Renunció usted a este reclamo por escrito?'
	},
	deadline: { name: 'Plazo', question: '¿Todavía hay tiempo para demandar?' }
} as const satisfies Record<string, RequirementWords>;

/** The name and question of each requirement, by route and requirement id. */
export const vermontRequirements = {
	'vermont-tort': {
		...shared,
		'who-answers': {
			name: 'A quién corresponde demandar',
			question: '¿Se puede demandar a este agente personalmente, o solo al empleador?'
		},
		'own-part': { name: 'La parte que tuvo el agente', question: '¿Tomó parte este agente?' },
		'absolute-immunity': {
			name: 'Inmunidad total',
			question: '¿Estaba libre de la inmunidad total de jueces y fiscales?'
		},
		'official-immunity': {
			name: 'Inmunidad oficial de Vermont',
			question: '¿Era claro para un agente razonable que esto era ilegal?'
		},
		'not-willful': {
			name: 'No a propósito',
			question: '¿Fue un descuido, por el que un municipio responde, y no a propósito?'
		},
		'kept-immunity': {
			name: 'Actos ilícitos por los que el Estado no responde',
			question: '¿Es un tipo de acto ilícito por el que el Estado renunció a su inmunidad?'
		},
		discretion: {
			name: 'Decisiones de política',
			question: '¿Fue más que una decisión sobre políticas?'
		},
		'private-analog': {
			name: 'Como un acto ilícito privado',
			question: '¿Se podría demandar a una persona privada por esto?'
		},
		sheriff: {
			name: 'Un sheriff (alguacil) o su ayudante (deputy)',
			question: '¿Responde el sheriff (alguacil) por este agente?'
		},
		'official-act': {
			name: 'Un acto oficial',
			question: '¿Fue un acto oficial o un descuido de un ayudante del sheriff (deputy)?'
		}
	},
	'article-11': {
		...shared,
		'article-11': {
			name: 'Registro, detención o incautación',
			question: '¿Abarca esto el Artículo 11 de la Constitución de Vermont?'
		},
		'no-other-remedy': {
			name: 'Ningún otro remedio real',
			question: '¿No hay otra forma significativa de reparar esto?'
		},
		'clear-law-or-bad-faith': {
			name: 'Ley clara o mala fe',
			question: '¿Era clara la ley, o actuó el agente de mala fe? Basta con una de esas cosas.'
		}
	},
	'public-accommodations': {
		...shared,
		'public-accommodation': {
			name: 'Un servicio público',
			question: '¿Es un organismo público o un negocio que la ley abarca?'
		},
		'protected-ground': {
			name: 'Un motivo protegido',
			question: '¿Fue por raza, religión, sexo, discapacidad u otro motivo protegido?'
		},
		'because-of-it': {
			name: 'A causa de eso',
			question: '¿Hay una señal de que esta fue la razón?'
		}
	}
} as const satisfies WordsLike<typeof enRequirements>;
