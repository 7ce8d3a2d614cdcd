import type {
	federalReasons as enReasons,
	federalRequirements as enRequirements
} from '../../en/reasons/federal.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why a requirement of a federal route came out as it did; what can be won; where to sue. */
export const federalReasons = {
	'federal.in-vermont':
		'Ocurrió en Vermont, así que esta herramienta sabe qué plazos y reglas se aplican.',
	'federal.outside-vermont':
		'Ocurrió fuera de Vermont. Puede que usted todavía tenga un reclamo, pero se aplican los plazos de otro estado y esta herramienta no los conoce. Consulte pronto a un abogado de ese estado.',
	'federal.nothing-signed':
		'Usted no ha firmado un documento de renuncia (liberación de reclamos), un acuerdo ni un trato sobre esto.',
	'federal.release-not-voluntary':
		'Usted firmó un papel en el que renuncia a reclamos, pero dice que no lo eligió libremente. Los tribunales preguntan si un documento de renuncia (liberación de reclamos) fue voluntario antes de hacerlo cumplir.',
	'federal.settled-with-state':
		'Usted llegó a un acuerdo con el Estado. Según la ley de Vermont, cuando el Estado defiende a su empleado, aceptar un acuerdo también libera a sus empleados. Pida a un abogado que lea las palabras exactas.',
	'federal.dismissal-deal':
		'Usted renunció a un reclamo para que se retiraran los cargos. La Corte Suprema ha hecho cumplir un trato así cuando fue voluntario y no dañó el interés público. Un tribunal examinaría el suyo.',
	'federal.release-voluntary':
		'Usted firmó por decisión propia un documento de renuncia (liberación de reclamos) o un acuerdo. Es probable que ponga fin a este reclamo si abarca a este agente y este suceso. Pida a un abogado que lea las palabras exactas.',

	'section-1983.private-with-police':
		'Esta persona no era un agente público, pero trabajó junto con la policía. Entonces sus actos pueden contar como actos del gobierno.',
	'section-1983.private-alone':
		'Un guardia privado que actúa por su cuenta por lo general no es el gobierno. Esta ley federal alcanza a personas privadas solo cuando actúan junto con el gobierno o reciben sus poderes.',
	'section-1983.court-officer-at-work':
		'Un juez o fiscal que hace el trabajo de su cargo usa poder del gobierno.',
	'section-1983.on-duty':
		'El agente estaba de servicio. El mal uso del poder oficial cuenta como acción del gobierno, aun cuando viola la ley estatal.',
	'section-1983.used-authority':
		'El agente estaba fuera de servicio o no está claro, pero usó poder de policía. El mal uso del poder oficial cuenta como acción del gobierno.',
	'section-1983.off-duty-with-badge':
		'El agente estaba fuera de servicio pero mostró un uniforme o una placa. Los tribunales miran con cuidado los hechos para decidir si se usó poder de policía.',
	'section-1983.off-duty-private':
		'El agente estaba fuera de servicio y no usó poder de policía. Esta ley federal alcanza solo a personas que actúan con poder del gobierno.',

	'section-1983.violation-shown':
		'Si lo que nos contó es cierto, muestra una violación de un derecho bajo la Constitución de EE. UU. Usted todavía tendría que probarlo.',
	'section-1983.violation-disputed':
		'Algunos hechos que nos contó le favorecen a usted y otros favorecen al agente. Puede que un juez o un jurado tenga que decidir quién tiene razón.',
	'section-1983.violation-unsettled':
		'Los tribunales no han resuelto si este tipo de acto viola la Constitución de EE. UU.',
	'section-1983.violation-not-shown':
		'Lo que nos contó todavía no muestra una violación de un derecho federal. Violar una ley estatal o una regla del departamento no basta por sí solo.',

	'section-1983.prison-force-meant':
		'Cuando una persona cumple una condena, la fuerza viola la Constitución cuando se usa para causar daño y no para mantener el orden. Usted dice que fue a propósito o que no tenía una necesidad real.',
	'section-1983.prison-force-reckless':
		'Cuando una persona cumple una condena, los tribunales preguntan si la fuerza se usó para causar daño. La temeridad por sí sola puede no bastar.',
	'section-1983.prison-force-not-meant':
		'Cuando una persona cumple una condena, la fuerza tiene que usarse para causar daño. Un error o un descuido probablemente no basta.',
	'section-1983.force-is-objective':
		'Para la fuerza, lo que cuenta es si fue razonable según los hechos, no lo que el agente pensaba. Un puro accidente no es una detención (seizure).',
	'section-1983.custody-risk-ignored':
		'Bajo custodia, el agente tiene que haber pasado por alto un riesgo grave a propósito o con temeridad. Usted dice que este agente lo hizo.',
	'section-1983.custody-risk-not-known':
		'Cuando una persona cumple una condena, el agente tiene que haber sabido del riesgo grave y haberlo pasado por alto. Un descuido o un error probablemente no basta.',
	'section-1983.custody-should-have-known':
		'Antes de una condena, puede bastar con que el agente debiera haber sabido del riesgo grave. Pero el simple descuido no basta. Se puede discutir en ambos sentidos dónde queda el límite.',
	'section-1983.pursuit-seizure':
		'Embestir o bloquear un auto para pararlo es una detención (seizure). Los tribunales preguntan si fue razonable, no qué sentía el agente.',
	'section-1983.pursuit-meant-harm':
		'En una persecución policial sin detención (seizure), el agente tiene que haber querido hacer daño a alguien, aparte de hacer un arresto. Usted dice que así fue.',
	'section-1983.pursuit-reckless':
		'En una persecución rápida, la temeridad no basta. Cuando los agentes tuvieron tiempo para pensar, o hicieron peor un peligro, los tribunales pueden pedir menos que un deseo de hacer daño.',
	'section-1983.pursuit-not-meant':
		'En una persecución policial sin detención (seizure), un descuido o un error no basta para un reclamo federal.',
	'section-1983.property-careless':
		'Perder o dañar cosas por descuido no viola la promesa de un proceso justo de la Constitución. Todavía puede discutirse un reclamo de que se incautaron sin razón.',
	'section-1983.prosecution-malice':
		'Un reclamo por un cargo falso necesita malicia, como un mal motivo o saber que no había causa. Un error o un descuido hace eso más difícil de mostrar.',
	'section-1983.motive-in-the-right':
		'Para este tipo de reclamo, lo que el agente sabía o quería es parte del derecho mismo. Se valora junto con los hechos de lo que pasó.',
	'section-1983.objective-right':
		'Para este tipo de reclamo, los tribunales preguntan si el acto fue razonable según los hechos. Lo que el agente pensaba no lo decide.',

	'section-1983.conviction-no-longer-held':
		'Ganar contradiría una condena que sigue en pie, lo que por lo general bloquea un reclamo de dinero. Usted no está bajo custodia ahora; la Corte Suprema ha dejado abierta esa situación, y la corte federal de apelaciones que abarca Vermont ha dejado seguir algunos reclamos así.',
	'section-1983.conviction-stands':
		'Ganar contradiría una condena que sigue en pie. Un reclamo de dinero tiene que esperar hasta que la condena se revoque, se borre o se anule de otra forma.',
	'section-1983.conviction-set-aside': 'La condena se anuló, así que ya no bloquea el reclamo.',
	'section-1983.conviction-not-contradicted':
		'Usted recibió una condena, pero ganar este reclamo no significaría que la condena fue incorrecta. Entonces la condena no lo bloquea.',
	'section-1983.no-conviction': 'Ninguna condena es un obstáculo para este reclamo.',
	'section-1983.case-pending':
		'Un caso penal sigue abierto. Un tribunal puede poner en pausa su caso civil hasta que termine, pero el tiempo para presentar la demanda puede seguir corriendo. Hable con su abogado de defensa penal antes de escribir o decir más.',
	'section-1983.no-case-pending': 'Ningún caso penal abierto detiene este reclamo.',

	'section-1983.not-prison-life':
		'Usted no estaba en la cárcel ni en prisión cuando ocurrió, así que no se aplica la regla de la queja interna (grievance) sobre la vida en prisión.',
	'section-1983.not-confined-now':
		'Usted no está en la cárcel ni en prisión ahora. La regla de la queja interna (grievance) es para personas que están encerradas cuando demandan.',
	'section-1983.grievance-finished':
		'Usted terminó el proceso de queja interna (grievance), que las personas en la cárcel o en prisión tienen que hacer antes de demandar.',
	'section-1983.grievance-not-available':
		'Usted dice que no tenía a su alcance ningún proceso de queja interna (grievance). La ley pide usar solo el proceso que estaba disponible. La cárcel puede disputar esto.',
	'section-1983.grievance-started':
		'Usted empezó una queja interna (grievance) pero no la ha terminado. Las personas en la cárcel o en prisión tienen que terminar cada paso antes de demandar. Los pasos pueden tener plazos de días.',
	'section-1983.grievance-not-filed':
		'Usted no ha presentado una queja interna (grievance). Las personas en la cárcel o en prisión tienen que terminar primero ese proceso, incluso por una golpiza y aunque no pueda pagar dinero. Preséntela ahora; los plazos pueden ser de días.',
	'section-1983.injury-limit-not-here':
		'El límite a los reclamos por daño emocional es para personas que están en la cárcel o en prisión cuando demandan, por daño bajo custodia.',
	'section-1983.physical-injury':
		'Usted tuvo una lesión física o sufrió un acto sexual, así que el límite a los reclamos por daño emocional no detiene este reclamo.',
	'section-1983.only-emotional-harm':
		'Las personas en la cárcel o en prisión no pueden ganar dinero solo por daño emocional, sin una lesión física o un acto sexual. Todavía puede ser posible una pequeña suma simbólica u otro remedio.',
	'section-1983.no-emotional-harm-claimed':
		'Usted no pide dinero por daño emocional, así que ese límite no importa aquí.',

	'section-1983.too-late':
		'El plazo de tres años ya venció según las fechas que usted dio. Pida a un abogado que revise las fechas: unas pocas reglas pueden agregar tiempo.',
	'section-1983.in-time':
		'Según las fechas que usted dio, todavía hay tiempo. Trate la fecha límite más temprana que se muestra como la verdadera.',

	'section-1983.compensation':
		'Dinero por el daño que usted pueda probar: lesiones, dolor, pago perdido, costos. La violación de un derecho no tiene por sí sola un precio.',
	'section-1983.nominal':
		'Si se violó un derecho pero no se prueba ningún daño, una suma simbólica, como un dólar.',
	'section-1983.fees':
		'El tribunal puede hacer que la parte que pierde pague a su abogado si usted gana. Con solo una suma simbólica, puede que el honorario sea nada. Una primera orden temporal que después queda sin objeto no cuenta como ganar.',
	'section-1983.prison-limits':
		'Mientras usted está en la cárcel o en prisión, se aplican límites especiales al dinero por daño emocional y a los honorarios de abogado.',
	'section-1983.either-court':
		'Usted puede demandar en un tribunal federal o en el Tribunal Superior de Vermont (Superior Court). Un tribunal estatal tiene que atender este reclamo federal y tiene que aplicar las reglas federales de inmunidad.',
	'section-1983.no-notice-of-claim':
		'Un estado no puede agregar su propia regla de que usted tiene que dar aviso antes de presentar este reclamo federal.',

	'section-1983-officer.federal-home-search':
		'Esta ley federal no alcanza a los agentes federales. Una demanda basada directamente en la Constitución está cerrada en casi todos los casos; por un registro del hogar hecho por agentes federales comunes, en el mejor de los casos se puede discutir. Consulte a un abogado.',
	'section-1983-officer.federal':
		'Esta ley federal alcanza a personas que usan poder estatal o local. No alcanza a los agentes federales, y los tribunales han cerrado casi todas las demandas directas contra ellos. Vea en su lugar el reclamo contra Estados Unidos.',
	'section-1983-officer.federal-power':
		'El agente usaba poder federal. Los agentes locales que hacen cumplir la ley de inmigración bajo un acuerdo federal se tratan como agentes federales para las demandas.',
	'section-1983-officer.task-force':
		'El agente trabajaba en un equipo con agentes federales. Los tribunales no están de acuerdo en si esos agentes usan poder estatal o federal. Importa quién hizo qué, y con qué placa.',
	'section-1983-officer.state-personal-capacity':
		'A un agente que trabaja para el Estado se le puede demandar personalmente, como individuo. No se puede demandar al Estado mismo por dinero bajo esta ley.',
	'section-1983-officer.person':
		'A un agente que trabaja para un municipio, una ciudad u otro organismo local se le puede demandar personalmente.',
	'section-1983-officer.failing-to-step-in':
		'Un agente que pudo detener el acto indebido de otro agente, y tuvo una oportunidad real de hacerlo, puede ser responsable por quedarse sin actuar.',
	'section-1983-officer.only-watched':
		'Este agente solo miró. Eso no es este reclamo. Puede ser uno diferente: no intervenir. Elija también ese reclamo si encaja.',
	'section-1983-officer.only-in-charge':
		'Estar a cargo no basta por sí solo. Un supervisor es responsable solo de sus propios actos, con el estado mental que el derecho exige.',
	'section-1983-officer.ordered':
		'Este agente dio la orden. Un agente es responsable de sus propios actos, y una orden es un acto.',
	'section-1983-officer.acted':
		'Este agente lo hizo. Cada agente es responsable de sus propios actos.',
	'section-1983-officer.judge-judging':
		'No se puede demandar por dinero a los jueces por lo que hacen como jueces, por muy malo que fuera.',
	'section-1983-officer.judge-outside-court':
		'Los jueces están protegidos por los actos de juzgar. No está claro si este fue uno de esos actos.',
	'section-1983-officer.judge-private-act':
		'Un juez no está protegido por actos que no son parte de juzgar.',
	'section-1983-officer.prosecutor-in-court':
		'No se puede demandar por dinero a los fiscales por su trabajo en un caso ante el tribunal, por muy malo que fuera.',
	'section-1983-officer.prosecutor-investigating':
		'Un fiscal que actúa como investigador policial, o que jura hechos, no tiene inmunidad total por ese trabajo. La inmunidad calificada todavía puede aplicarse.',
	'section-1983-officer.testimony-only':
		'No se puede demandar a los agentes por lo que dicen como testigos en el tribunal o ante un gran jurado. Las pruebas inventadas u ocultas fuera del tribunal son diferentes.',
	'section-1983-officer.no-absolute-immunity':
		'El trabajo policial de este tipo no tiene inmunidad total. Solo puede aplicarse la inmunidad calificada.',
	'section-1983-officer.law-was-clear':
		'Hay una decisión anterior que obliga a los tribunales de aquí. Parece lo bastante cercana para haber dejado claro que esto era ilegal. El agente tiene la carga de mostrar la inmunidad. Un juez decidiría.',
	'section-1983-officer.private-immunity':
		'Los tribunales no han resuelto qué guardias privados pueden alegar inmunidad calificada. Los guardias de una prisión con fines de lucro no podían; algunas personas contratadas por el gobierno sí podían.',
	'section-1983-officer.law-arguably-clear':
		'Hay decisiones anteriores cercanas, pero no iguales. Desde 2026 la Corte Suprema ha vuelto a decir que un caso tiene que ser muy parecido. Un juez podría decidir en un sentido o en el otro.',
	'section-1983-officer.possibly-obvious':
		'No encontramos ninguna decisión cercana, pero algunos actos son tan claramente crueles que no hace falta un caso anterior. Los tribunales dicen esto rara vez, así que es incierto.',
	'section-1983-officer.law-not-clear':
		'No encontramos ningún caso anterior que obligue a los tribunales de aquí y que sea lo bastante cercano. Ninguno dejó claro que esto era ilegal ese día. Es probable que la inmunidad calificada bloquee este reclamo, aunque se haya violado un derecho.',
	'section-1983-officer.punitive':
		'Dinero adicional para castigar a un agente que actuó con un motivo malvado o a quien no le importaron los derechos de usted.',
	'section-1983-officer.order':
		'Una orden del tribunal para detener o cambiar algo. La inmunidad calificada trata del dinero, no de las órdenes, pero usted tiene que mostrar una amenaza real de que le volverá a pasar.',
	'section-1983-officer.state-pays':
		'El Estado paga por la sentencia o el acuerdo de su empleado, hasta un límite de $500,000 para una persona y $2,000,000 para un suceso. No tiene que pagar por negligencia grave o mala conducta deliberada, ni por un acuerdo que no aprobó.',
	'section-1983-officer.town-pays':
		'Un municipio a menudo paga por su agente. No tiene que hacerlo por actos que se decida que fueron a propósito, deliberados o ajenos al trabajo.',

	'section-1983-municipality.town':
		'Se puede demandar a un municipio o una ciudad bajo esta ley, pero solo por su propia política, costumbre o decisión. No responde solo por haber contratado al agente.',
	'section-1983-municipality.sheriff':
		'No está resuelto para cada tarea si un sheriff (alguacil) de Vermont actúa por el Estado o por el condado. El tribunal federal en Vermont ha tratado a los sheriffs y a sus ayudantes (deputies) como funcionarios del Estado, lo que bloquea este reclamo. Consulte a un abogado.',
	'section-1983-municipality.state-police':
		'La Policía Estatal es parte del Estado, y no se puede demandar al Estado por dinero bajo esta ley.',
	'section-1983-municipality.state':
		'Esta persona trabaja para el Estado, y no se puede demandar al Estado por dinero bajo esta ley.',
	'section-1983-municipality.federal':
		'El agente trabaja para Estados Unidos, no para un municipio o una ciudad.',
	'section-1983-municipality.federal-power':
		'El agente usaba poder federal, así que este reclamo contra un municipio no está abierto.',
	'section-1983-municipality.task-force':
		'El agente estaba en un equipo de varias agencias. No está claro si la propia política de un municipio estaba detrás del acto.',
	'section-1983-municipality.private':
		'El empleador de un guardia privado no es un municipio ni una ciudad.',
	'section-1983-municipality.campus':
		'La policía de la Universidad de Vermont tiene poderes de policía, pero no está resuelto aquí si la universidad cuenta como municipio o como el Estado para esta ley.',
	'section-1983-municipality.out-of-state':
		'A una agencia de otro estado se le puede demandar de esta forma solo si pertenece a un municipio, una ciudad o un condado, y no está claro qué tribunal podría atender el caso.',
	'section-1983-municipality.written-policy':
		'Usted dice que una política escrita estaba detrás. Un municipio responde por su propia política.',
	'section-1983-municipality.policymaker':
		'Usted dice que lo decidió alguien con la última palabra, como el jefe. Un municipio responde por esa decisión.',
	'section-1983-municipality.custom':
		'Usted dice que era un hábito en el departamento. Usted tendría que mostrar que era extendido y bien conocido.',
	'section-1983-municipality.training':
		'Usted dice que a los agentes no los capacitaron o vigilaron lo suficiente. Los tribunales por lo general piden un patrón de casos parecidos que el municipio conocía y pasó por alto.',
	'section-1983-municipality.no-policy':
		'Nada de lo que nos contó muestra una política, costumbre o decisión del propio municipio. Un municipio no responde solo por emplear al agente.',
	'section-1983-municipality.no-immunity':
		'Un municipio o una ciudad no puede alegar inmunidad calificada. Así que este reclamo puede seguir aunque el agente sea inmune.',
	'section-1983-municipality.no-punitive':
		'El dinero adicional para castigar es para individuos. Hasta donde sabemos, no está disponible contra un municipio o una ciudad; nuestra fuente para eso no está verificada.',

	'federal-tort-claims.federal-officer':
		'El agente trabaja para Estados Unidos. El reclamo es contra Estados Unidos, no contra el agente.',
	'federal-tort-claims.federal-power':
		'El agente usaba poder federal. Los agentes locales que trabajan para una agencia federal pueden contar en este reclamo como gente que trabaja para Estados Unidos.',
	'federal-tort-claims.task-force':
		'El agente estaba en un equipo con agentes federales. No está resuelto si el agente cuenta como alguien que trabaja para una agencia federal.',
	'federal-tort-claims.not-federal':
		'Este reclamo es solo por actos ilícitos de agentes federales. Este agente no trabaja para Estados Unidos.',
	'federal-tort-claims.sexual-scope':
		'Estados Unidos responde solo por actos dentro del trabajo. A menudo se disputa si la conducta sexual indebida puede estar dentro del trabajo.',
	'federal-tort-claims.on-duty':
		'El agente estaba de servicio. Estados Unidos responde por actos dentro del trabajo.',
	'federal-tort-claims.off-duty-authority':
		'El agente estaba fuera de servicio pero usó o mostró poder oficial. Se puede discutir en ambos sentidos si eso estaba dentro del trabajo.',
	'federal-tort-claims.off-duty':
		'El agente estaba fuera de servicio y no usó poder oficial. Estados Unidos responde solo por actos dentro del trabajo.',
	'federal-tort-claims.assault-battery':
		'La amenaza y la agresión física (assault y battery) de parte de agentes federales del orden público son actos ilícitos por los que esta ley permite demandas.',
	'federal-tort-claims.false-imprisonment':
		'El arresto ilegal (false arrest) y la privación ilegal de la libertad (false imprisonment) de parte de agentes federales del orden público son actos ilícitos por los que esta ley permite demandas.',
	'federal-tort-claims.malicious-prosecution':
		'La acusación penal maliciosa (malicious prosecution) de parte de agentes federales del orden público es un acto ilícito por el que esta ley permite demandas.',
	'federal-tort-claims.home-entry':
		'En 2025 la Corte Suprema revivió la demanda de una familia bajo esta ley por una redada federal en la casa equivocada, y la devolvió a un tribunal inferior.',
	'federal-tort-claims.detained-goods':
		'Esta ley tiene una excepción para los bienes que retienen los agentes. No está resuelto aquí si abarca lo que pasó con sus cosas. Consulte a un abogado.',
	'federal-tort-claims.no-tort':
		'Esta ley abarca los actos ilícitos que abarcaría la ley estatal sobre lesiones. Un reclamo solo por la expresión o el trato desigual no es uno de ellos. Si además le lastimaron, le arrestaron o le acusaron, mire esos reclamos.',
	'federal-tort-claims.carelessness':
		'Esta ley también abarca el daño por descuido de empleados federales.',
	'federal-tort-claims.wrong-shown':
		'La ley de Vermont decide qué cuenta como acto ilícito. Si lo que nos contó es cierto, muestra uno. Usted todavía tendría que probarlo.',
	'federal-tort-claims.wrong-disputed':
		'La ley de Vermont decide qué cuenta como acto ilícito. Algunos hechos que nos contó le favorecen a usted y otros favorecen al agente.',
	'federal-tort-claims.wrong-unsettled':
		'La ley de Vermont decide qué cuenta como acto ilícito. Los tribunales no han resuelto si este lo es.',
	'federal-tort-claims.wrong-not-shown':
		'La ley de Vermont decide qué cuenta como acto ilícito. Lo que nos contó todavía no muestra uno.',
	'federal-tort-claims.choice-of-care':
		'No se puede demandar a Estados Unidos por decisiones de criterio sobre políticas. Puede argumentarse que la forma de dar atención, manejar la custodia o perseguir un auto es una decisión así.',
	'federal-tort-claims.discretion-open':
		'No se puede demandar a Estados Unidos por decisiones de criterio sobre políticas. En 2025 la Corte Suprema dijo que esta excepción todavía puede aplicarse a actos ilícitos de agentes federales. No está resuelto hasta dónde llega.',
	'federal-tort-claims.sued-first':
		'Usted fue al tribunal, pero no ha presentado un reclamo por escrito ante la agencia. Un tribunal no puede atender este reclamo hasta que la agencia lo haya negado o haya callado durante seis meses.',
	'federal-tort-claims.claim-not-filed-yet':
		'Primer paso: presente un reclamo por escrito ante la agencia federal. Usted todavía no lo ha hecho. Hágalo dentro de dos años; un tribunal no puede atender el caso antes.',
	'federal-tort-claims.waiting':
		'Usted presentó el reclamo por escrito y está a la espera. Puede demandar después de que la agencia diga que no, o después de seis meses sin respuesta.',
	'federal-tort-claims.silence':
		'Usted presentó el reclamo por escrito y pasaron seis meses sin respuesta. Puede tratar eso como un no, y demandar.',
	'federal-tort-claims.denied':
		'Usted presentó el reclamo por escrito y la agencia dijo que no. Usted tiene seis meses para demandar desde el día en que la agencia envió la carta por correo.',
	'federal-tort-claims.conviction-stands':
		'Ganar contradiría una condena que sigue en pie. Esa regla se hizo para demandas de derechos civiles; no pudimos confirmar hasta dónde alcanza este reclamo.',
	'federal-tort-claims.no-conviction-problem': 'Ninguna condena es un obstáculo para este reclamo.',
	'federal-tort-claims.too-late':
		'Un plazo ya venció según las fechas que usted dio: dos años para el reclamo por escrito, y seis meses después de una negativa para la demanda. Pida a un abogado que revise las fechas.',
	'federal-tort-claims.in-time':
		'Según las fechas que usted dio, todavía hay tiempo. Trate la fecha límite más temprana que se muestra como la verdadera.',
	'federal-tort-claims.compensation':
		'Dinero por el daño que usted pueda probar, según lo mide la ley de Vermont.',
	'federal-tort-claims.no-punitive':
		'Hasta donde sabemos, no hay dinero adicional para castigar. Nuestra fuente para esto no está verificada.',
	'federal-tort-claims.judgment-bar':
		'Tenga cuidado con el orden: una sentencia en este caso puede poner fin a una demanda aparte contra el agente por el mismo acto.',
	'federal-tort-claims.federal-court':
		'Solo un tribunal federal. Hasta donde sabemos, decide un juez, sin jurado.',
	'federal-tort-claims.agency-first':
		'Antes del tribunal, un reclamo por escrito ante la agencia que nombre una suma exacta.'
} as const satisfies WordsLike<typeof enReasons>;

type RequirementWords = { readonly name: string; readonly question: string };

const section1983Requirements = {
	place: { name: 'Lugar', question: '¿Ocurrió en Vermont?' },
	'color-of-law': {
		name: 'Poder del gobierno',
		question: '¿Usaba el agente poder del gobierno?'
	},
	violation: {
		name: 'Un derecho federal',
		question: '¿Muestra lo que nos contó que se violó un derecho federal?'
	},
	'state-of-mind': {
		name: 'Estado mental',
		question: '¿Fue más que un descuido, donde la ley pide más?'
	},
	conviction: {
		name: 'Una condena que sigue en pie',
		question: '¿Está el reclamo libre de una condena que sigue en pie?'
	},
	'pending-case': {
		name: 'Un caso penal abierto',
		question: '¿Está el reclamo libre de un caso penal abierto?'
	},
	grievance: {
		name: 'Queja interna de la cárcel (grievance)',
		question:
			'Si usted está en la cárcel o en prisión, ¿terminó el proceso de queja interna (grievance)?'
	},
	'mental-injury': {
		name: 'Daño emocional bajo custodia',
		question: 'Si usted está en la cárcel o en prisión, ¿hay más que daño emocional?'
	},
	release: {
		name: 'Un documento de renuncia firmado',
		question: '¿Sigue siendo suyo el reclamo, sin haber renunciado a él por escrito?'
	},
	deadline: { name: 'Plazo', question: '¿Todavía hay tiempo para demandar?' }
} as const satisfies Record<string, RequirementWords>;

/** The name and question of each requirement, by route and requirement id. */
export const federalRequirements = {
	'section-1983-officer': {
		...section1983Requirements,
		person: {
			name: 'Alguien a quien esta ley alcanza',
			question: '¿Es un agente a quien esta ley federal alcanza?'
		},
		'personal-involvement': {
			name: 'La parte que tuvo el agente',
			question: '¿Tomó parte este agente?'
		},
		'absolute-immunity': {
			name: 'Inmunidad total',
			question: '¿Estaba libre de la inmunidad total de jueces, fiscales y testigos?'
		},
		'qualified-immunity': {
			name: 'Inmunidad calificada',
			question: '¿Dejó claro un caso anterior que esto era ilegal?'
		}
	},
	'section-1983-municipality': {
		...section1983Requirements,
		municipality: {
			name: 'Un municipio o una ciudad',
			question: '¿Trabaja el agente para un municipio o una ciudad?'
		},
		policy: {
			name: 'La propia política del municipio',
			question: '¿Lo causó una política, costumbre o decisión del municipio?'
		},
		immunity: {
			name: 'Sin inmunidad para los municipios',
			question: '¿Está el municipio sin inmunidad calificada?'
		}
	},
	'federal-tort-claims': {
		place: section1983Requirements.place,
		'federal-officer': {
			name: 'Un agente federal',
			question: '¿Trabajaba el agente para Estados Unidos?'
		},
		scope: { name: 'En el trabajo', question: '¿Actuaba el agente dentro del trabajo?' },
		'covered-wrong': {
			name: 'Un acto ilícito incluido',
			question: '¿Es un tipo de acto ilícito por el que esta ley permite demandas?'
		},
		violation: {
			name: 'Un acto ilícito según la ley de Vermont',
			question: '¿Muestra lo que nos contó un acto ilícito según la ley de Vermont?'
		},
		'discretionary-function': {
			name: 'Decisiones de criterio',
			question: '¿Fue más que una decisión de criterio sobre políticas?'
		},
		'agency-claim': {
			name: 'Primero el reclamo ante la agencia',
			question: '¿Está hecho el reclamo por escrito ante la agencia, o todavía es posible?'
		},
		conviction: section1983Requirements.conviction,
		'pending-case': section1983Requirements['pending-case'],
		release: section1983Requirements.release,
		deadline: section1983Requirements.deadline
	}
} as const satisfies WordsLike<typeof enRequirements>;
