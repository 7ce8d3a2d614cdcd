import type {
	bandWords as enBands,
	defendantWords as enDefendants,
	result as en,
	resultNoteWords as enNotes,
	routeWords as enRoutes
} from '../en/result.ts';
import type { WordsLike } from '../words-like.ts';

const bill = 'el proyecto S.254 tal como se presentó (2022), que no es ley';
const Bill = 'El proyecto S.254 tal como se presentó (2022), que no es ley';

/** The ways to court: a name for everyone, and the one lawyers use. */
export const routeWords = {
	'section-1983-officer': {
		name: 'Demanda federal de derechos civiles contra el agente',
		legal: '42 U.S.C. § 1983, a título personal (individual capacity)'
	},
	'section-1983-municipality': {
		name: 'Demanda federal de derechos civiles contra el municipio o la ciudad',
		legal: '42 U.S.C. § 1983, responsabilidad municipal (Monell)'
	},
	'vermont-tort': {
		name: 'Reclamo por daños según la ley de Vermont',
		legal: 'Ley de actos ilícitos de Vermont; 12 V.S.A. ch. 189; 24 V.S.A. § 901a'
	},
	'article-11': {
		name: 'Reclamo según la constitución de Vermont (registros, detenciones e incautaciones)',
		legal: 'Vt. Const. ch. I, art. 11 (Zullo)'
	},
	'public-accommodations': {
		name: 'Reclamo por discriminación según la ley de Vermont',
		legal: 'Lugares abiertos al público (public accommodations), 9 V.S.A. §§ 4502, 4506'
	},
	'federal-tort-claims': {
		name: 'Reclamo contra Estados Unidos',
		legal: 'Federal Tort Claims Act, 28 U.S.C. §§ 1346(b), 2671–2680'
	},
	s254: {
		name: `Demanda contra el agente según ${bill}`,
		legal: `${Bill}: derecho propio a demandar (private right of action)`
	}
} as const satisfies WordsLike<typeof enRoutes>;

/** Who would be sued. */
export const defendantWords = {
	officer: 'El agente',
	municipality: 'El municipio o la ciudad',
	state: 'El Estado de Vermont',
	sheriff: 'El sheriff (alguacil)',
	agency: 'La agencia',
	'united-states': 'Estados Unidos'
} as const satisfies WordsLike<typeof enDefendants>;

/** How clear earlier decisions had made the law. */
export const bandWords = {
	controlling: {
		name: 'Un caso obligatorio trata de esto mismo',
		means:
			'Una decisión anterior que obliga a los tribunales de aquí sostuvo que un acto muy parecido era ilegal. Nada de lo que usted nos dijo distingue su caso de ese.'
	},
	arguable: {
		name: 'Se puede discutir un caso cercano',
		means:
			'Una decisión obligatoria es cercana, pero algunos hechos son distintos. O coincide una decisión de menos peso. Cada lado tiene algo que decir.'
	},
	'possibly-obvious': {
		name: 'Posiblemente tan claro que no hace falta un caso',
		means:
			'No se encontró ningún caso cercano. Unas pocas decisiones dicen que cierta crueldad es tan claramente indebida que no hace falta ninguno. Los tribunales rara vez están de acuerdo.'
	},
	none: {
		name: 'No se encontró ningún caso cercano',
		means:
			'No encontramos ningún caso anterior que obligue a los tribunales y sea lo bastante cercano. Entonces los tribunales por lo general dan inmunidad al agente, aunque el acto fuera indebido.'
	}
} as const satisfies WordsLike<typeof enBands>;

/** The words of the result page. */
export const result = {
	title: 'Lo que dice la ley sobre lo que pasó',
	lead: 'Esto muestra qué hay entre su reclamo y un tribunal. No dice quién ganaría.',
	about:
		'Es información legal, no un consejo. Se elabora en este aparato, solo con sus respuestas.',
	loading: 'Leyendo la ley…',
	failed: 'No se pudo cargar la ley. Revise su conexión y vuelva a intentarlo. No se perdió nada.',
	retry: 'Intentar de nuevo',
	noScript:
		'El resultado necesita JavaScript. Se calcula en su propio navegador, para que ninguna respuesta se envíe a nadie.',
	empty: {
		title: 'Todavía no hay resultado',
		text: 'No hay respuestas en esta pestaña. Las respuestas se guardan solo en la pestaña donde usted las dio, a menos que haya elegido guardar un borrador.',
		start: 'Empezar',
		home: 'Ir a la página de inicio'
	},
	nothingChosen: {
		title: 'Primero díganos qué pasó',
		text: 'Usted todavía no ha elegido qué pasó. Después podemos mostrar lo que dice la ley.',
		go: 'Volver a las preguntas'
	},
	today: 'Hoy',
	bill: Bill,
	underBill: `Según ${bill}`,
	print: 'Imprimir o guardar como PDF',
	printHint: 'Para usted o para un abogado. Piense en quién puede verlo.',
	toQuestions: 'Cambiar una respuesta',
	furtherFailed:
		'No se pudo cargar una parte de esta página: qué guardar y dónde obtener ayuda. Vuelva a cargar la página cuando tenga conexión.',
	contents: 'En esta página',
	parts: {
		changes: 'Qué cambiaría la respuesta',
		deadlines: 'Plazos',
		assumptions: `Lo que no se sabe sobre ${bill}`,
		evidence: 'Qué guardar ahora',
		help: 'Dónde obtener ayuda en Vermont',
		told: 'Lo que usted nos dijo',
		takeAway: 'Llévelo con usted'
	},
	urgent: {
		heading: 'Lo más urgente',
		fileBy: (day: string) => `Tome el ${day} como fecha límite.`,
		left: (days: number) =>
			days === 0
				? 'Es hoy.'
				: `${days === 1 ? 'Queda' : 'Quedan'} ${days} ${days === 1 ? 'día' : 'días'}.`,
		forWhat: (what: string) => `Es para: ${what}.`,
		forThese: 'Es para:',
		more: 'Ver todos los plazos',
		perhapsLate: (what: string) =>
			`Puede que el plazo ya haya vencido para: ${what}. Otra lectura da más tiempo. Pregunte a un abogado ahora.`,
		allPassed:
			'Según las fechas que usted dio, los plazos que conocemos pueden haber vencido. Pida a un abogado que revise las fechas. No se rinda solo por lo que decimos.',
		noDay:
			'No pudimos calcular una fecha límite sin una fecha. Los tribunales rechazan los reclamos tardíos, así que busque la fecha pronto.',
		pending:
			'Hay un caso penal abierto. Hable con su abogado de defensa penal antes de presentar algo o de compartir esta página.'
	},
	provisional: {
		heading: 'Un primer vistazo, no el panorama completo',
		quick: 'Esta es una revisión rápida. Con más respuestas será más firme.',
		open: (count: number) =>
			count === 1
				? 'Una pregunta más podría cambiar el resultado.'
				: `${count} preguntas más podrían cambiar el resultado.`,
		unknown:
			'Usted respondió todas las preguntas. Lo que sigue abierto depende de cosas que usted todavía no sabe.',
		goOn: 'Seguir con las preguntas',
		settledHeading: 'Sus respuestas definen el resultado',
		settled: 'Ninguna pregunta que queda podría cambiarlo. Un abogado puede ver algo más.'
	},
	thing: {
		heading: (claim: string, incident: string | null) =>
			incident === null ? claim : `${claim} (${incident})`,
		between: (best: string, worst: string) => `de “${best}” a “${worst}”`,
		range: (best: string, worst: string) => `De “${best}” a “${worst}”.`,
		depends: 'Depende de:',
		more: (count: number) => `y ${count} más`,
		allMet: 'Con lo que usted nos dijo, está todo lo que este camino pide.',
		route: 'Mejor camino',
		against: 'A quién se demanda',
		asPassed: 'Lo que se aprobó en 2022',
		difference: {
			better: `${Bill}, habría llegado más lejos aquí.`,
			worse: `${Bill}, habría hecho menos aquí que la ley de hoy.`,
			same: `La ley de hoy y ${bill}, llegan aquí a lo mismo.`,
			open: `Cómo se comparan aquí la ley de hoy y ${bill}, depende de hechos que aún no se conocen.`
		}
	},
	ways: {
		heading: 'Todos los caminos al tribunal',
		caption: (thing: string) =>
			`${thing}: cada camino al tribunal, a quién se demanda y qué resulta`,
		route: 'Camino al tribunal',
		defendant: 'A quién se demanda',
		outcome: 'Resultado',
		open: 'Por qué',
		show: (count: number) =>
			count === 1
				? 'Mostrar 1 camino que no está abierto para usted'
				: `Mostrar ${count} caminos que no están abiertos para usted`,
		hide: 'Ocultar los caminos que no están abiertos para usted'
	},
	why: {
		decides: 'Esto decide',
		more: (count: number) =>
			count === 1 ? '1 punto no lo impide' : `${count} puntos no lo impiden`,
		told: 'Usted nos dijo:',
		toldMany: (count: number) => `Usted nos dijo (${count} respuestas)`,
		mayBe: 'Una de estas, según lo que sepamos después:',
		below: 'Eso se apoya en:',
		missing: 'No sabemos:',
		court: 'Qué tribunal',
		remedies: 'Qué podría pedir',
		deadline: 'Plazo'
	},
	cases: {
		heading: 'Los casos decididos más cercanos',
		lead: 'La inmunidad suele depender de casos anteriores. ¿Alguno dejó claro que un acto así viola la ley?',
		depends: 'Depende de hechos que aún no se conocen. Puede ser cualquiera de estos:',
		forPerson: 'A favor de usted',
		forOfficer: 'A favor del agente',
		noneForPerson:
			'No encontramos ningún caso decidido que le ayude a usted y comparta un hecho con el suyo.',
		noneForOfficer:
			'No encontramos ningún caso decidido que ayude al agente y comparta un hecho con el suyo.',
		like: (name: string) => `Igual que ${name}:`,
		unlike: 'A diferencia de ese caso:',
		onlyThere: 'Solo en ese caso:',
		onlyHere: 'Solo en el suyo:',
		ifPresent: 'Importaría si esto fuera así:',
		ifAbsent: 'Importaría si esto no fuera así:',
		others: (count: number) => (count === 1 ? '1 caso más' : `${count} casos más`),
		nothingUnlike: 'No vemos ninguna diferencia que cuente.',
		helpsPerson: 'La persona ganó este punto.',
		helpsOfficer: 'El agente ganó este punto.',
		meaningHeading: 'Qué significan estas palabras',
		relation: {
			person: {
				controls: 'Encaja: nada de lo que usted nos dijo distingue su caso.',
				'would-control':
					'Encajaría, si los hechos que aún no se conocen resultan a favor de usted.',
				near: 'Cercano, pero no igual.'
			},
			officer: {
				controls: 'Encaja: nada de lo que usted nos dijo distingue su caso.',
				'would-control':
					'Encajaría, si los hechos que aún no se conocen resultan a favor del agente.',
				near: 'Cercano, pero no igual.'
			}
		},
		weight: {
			binding: 'Obliga a los tribunales en Vermont',
			supporting: 'Apoya un argumento; por sí solo no obliga',
			illustrating: 'Muestra cómo razonó un tribunal; no obliga'
		}
	},
	deadlines: {
		lead: 'Los tribunales rechazan los reclamos tardíos. Tome el primer día que se muestra como fecha límite. Un abogado puede encontrar que usted tiene más tiempo.',
		tableCaption: 'Plazos, el más cercano primero',
		what: 'Para',
		treatAs: 'Tómelo como fecha límite',
		left: 'Días que quedan',
		latest: 'Lectura más favorable',
		noLimit: 'Sin plazo',
		notKnown: 'No se sabe',
		mayBeLater: 'Puede ser más tarde; no se conoce el día',
		passed: (days: number) => `Venció hace ${days} ${days === 1 ? 'día' : 'días'}`,
		mayHavePassed: 'Puede haber vencido',
		open: 'Sigue abierto',
		none: 'No se conoce el día',
		now: 'Hoy',
		chart: 'Los plazos dibujados en orden. La tabla de abajo tiene los mismos días.',
		how: 'Cómo se llega a este día',
		doubts: 'Qué podría moverlo',
		missing: 'Ayudaría saber esto:',
		billNote: `${Bill}: esto es solo para comparar. Usted no puede presentar una demanda con base en él.`,
		step: (day: string) => `→ ${day}`,
		legendFirm: 'Tiempo que queda',
		legendPassed: 'Tiempo desde que venció',
		legendKind: 'Tiempo que queda según la lectura más favorable',
		noneAtAll: 'Todavía no se puede calcular ningún plazo.'
	},
	clocks: {
		'human-rights-commission': 'Queja ante la Comisión de Derechos Humanos de Vermont',
		'federal-administrative-claim': 'Reclamo por escrito a la agencia federal',
		'wrongful-death': 'Reclamo por la muerte',
		survival: 'Reclamo de la sucesión por lo que sufrió la persona'
	} as Readonly<Record<string, string>>,
	assumptions: {
		lead: `No encontramos el texto completo de ${bill}. Donde tenemos que suponer, lo decimos. Pruebe cada lectura y vea qué efecto tiene.`,
		start: 'Empezamos con esta',
		why: 'Por qué',
		effect: (thing: string, before: string, after: string) => `${thing}: ${before} → ${after}`,
		noEffect: 'No cambia lo que resulta.',
		now: (reading: string) => `Ahora: ${reading}`,
		matters: 'Otra lectura cambia el resultado',
		changed: 'Lo que cambió:'
	},
	open: {
		lead: 'Sobre estos puntos los tribunales no han dado una respuesta. Importan para lo que usted nos dijo.'
	},
	evidence: {
		lead: 'Las pruebas se pierden rápido. Guarde lo que pueda, tal como está. No cambie ni borre nada.'
	},
	help: {
		lead: 'Los nombramos para que usted pueda preguntar. Ninguno ha aceptado tomar su caso.',
		phone: 'Teléfono',
		limits: 'Límites'
	},
	told: {
		lead: 'Solo se usaron estas respuestas. Puede cambiar cada una y no pierde nada.',
		change: 'Cambiar',
		changeWhat: (what: string) => `: ${what}`,
		caseHeading: 'Sobre usted y el caso',
		onlyIncident: 'Qué pasó',
		show: (count: number) => `Mostrar las ${count} respuestas`,
		unknown: 'usted no lo sabe',
		answered: (name: string, shown: readonly string[]) => `${name}: ${shown.join(', ')}`,
		incident: (number: number, day: string | null) =>
			day === null ? `suceso ${number}` : `suceso ${number}, ${day}`,
		officer: (number: number | null, who: string | null) => {
			if (number === null) return who === null ? 'El agente' : `El agente: ${who}`;
			return who === null ? `Agente ${number}` : `Agente ${number}: ${who}`;
		}
	}
} as const satisfies WordsLike<typeof en>;

/** Standing notes of the result page. */
export const resultNoteWords = {
	'result.as-passed':
		'El S.254 tal como se aprobó en 2022 mantuvo la inmunidad calificada. Pidió un informe y un registro público de lo que las agencias pagan en estos casos.',
	'result.only-earlier':
		'Solo cuentan las decisiones anteriores al día en que ocurrió. Los hechos deben ser cercanos. No basta una regla general.',
	'result.zorn':
		'Zorn v. Linton (2026) vino de Vermont. La Corte Suprema pidió un caso anterior en que se hubiera resuelto que un agente en una situación muy parecida violó la ley. No bastó un caso que solo envió la pregunta a un jurado.',
	'result.obvious':
		'En unos pocos casos sobre crueldad con personas bajo custodia, la Corte Suprema dijo que no hacía falta un caso cercano.'
} as const satisfies WordsLike<typeof enNotes>;
