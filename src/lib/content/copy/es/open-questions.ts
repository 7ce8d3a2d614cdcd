import type { openQuestions as en, openQuestionWords as enWords } from '../en/open-questions.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around the unsettled questions. */
export const openQuestions = {
	title: 'Lo que la ley deja sin resolver',
	lead: 'Los tribunales no han resuelto estos puntos, o no pudimos encontrar la respuesta. Un abogado puede decirle si importan en su caso.'
} as const satisfies WordsLike<typeof en>;

/** Each unsettled point: the question, and why it is open. */
export const openQuestionWords = {
	'zorn-effect': {
		question: '¿Cómo leerán los tribunales Zorn v. Linton?',
		why: 'En marzo de 2026 la Corte Suprema de EE. UU. dio inmunidad a un agente de la Policía Estatal de Vermont. Dijo que los tribunales por lo general necesitan un caso anterior en el que se decidió que un agente en una situación parecida violó la Constitución. No encontramos ninguna decisión posterior que muestre con qué rigor lo aplicarán los tribunales superiores a los de Vermont.'
	},
	'circuit-precedent': {
		question: '¿Basta una decisión de la corte federal de apelaciones para que la ley sea clara?',
		why: 'El Segundo Circuito abarca Vermont. La Corte Suprema de EE. UU. solo ha supuesto, sin decidirlo, que las decisiones de una corte así pueden hacer un derecho lo bastante claro para vencer la inmunidad.'
	},
	'passive-resistance': {
		question: '¿Cuánta fuerza puede usar la policía contra alguien que simplemente no se mueve?',
		why: 'Zorn v. Linton dio inmunidad al agente pero no decidió si la fuerza fue legal.'
	},
	'officer-created-danger': {
		question: '¿Cuenta que el agente creó el peligro?',
		why: 'Desde 2025 los tribunales miran todo el encuentro, pero la Corte Suprema de EE. UU. dejó abierto cuánto cuenta la propia acción arriesgada de un agente.'
	},
	'force-statute-suit': {
		question:
			'¿Puede una persona demandar bajo la propia ley de Vermont sobre el uso de la fuerza?',
		why: 'La ley da a toda persona un derecho contra la fuerza excesiva, pero no dice que una persona pueda demandar cuando un agente la viola. Bajo la ley de hoy, sirve como medida de lo que era debido.'
	},
	'article-11-towns': {
		question:
			'¿Se puede demandar a un municipio o una ciudad bajo el Artículo 11 de la Constitución de Vermont?',
		why: 'La decisión Zullo trató del Estado. Un estudio legal dice que los municipios también; el patrocinador principal del proyecto de 2022 dijo que solo la Policía Estatal. No encontramos ninguna decisión de Vermont que lo resuelva.'
	},
	'article-11-other-remedy': {
		question: '¿Cuenta una demanda federal como otro remedio?',
		why: 'Un reclamo bajo el Artículo 11 está abierto solo si no hay otro remedio significativo. No encontramos ningún fallo que diga si lo es una demanda federal de derechos civiles contra el agente.'
	},
	'article-11-time-limit': {
		question: '¿Cuánto tiempo tiene usted para presentar un reclamo bajo el Artículo 11?',
		why: 'Ninguna decisión que encontramos lo dice. Un fallo federal trató tres años como a tiempo. Usamos tres años como la cifra segura.'
	},
	'sheriff-state-or-county': {
		question: '¿Actúa un sheriff (alguacil) de Vermont por el Estado o por el condado?',
		why: 'Los jueces federales en Vermont han tratado a los sheriffs y a sus ayudantes (deputies) como funcionarios del Estado. La Corte Suprema de EE. UU. dice que depende de la ley estatal y de la tarea. El departamento del sheriff es un organismo aparte.'
	},
	'deputy-sexual-misconduct': {
		question:
			'¿Responde un sheriff (alguacil) por la conducta sexual indebida de un ayudante (deputy)?',
		why: 'No bajo la ley que hace responder a los sheriffs por los actos oficiales de sus ayudantes. Pero en 2004 la Corte Suprema de Vermont dejó que un jurado decidiera si el sheriff responde porque el puesto del ayudante le ayudó a hacerlo. En 2007 no quiso aplicar esa idea a una iglesia.'
	},
	'task-force': {
		question: '¿De quién es agente un agente local en un equipo federal?',
		why: 'Los agentes locales que reciben poderes de inmigración bajo un acuerdo federal se tratan como federales para estos fines. Para otros equipos conjuntos, los tribunales difieren. Importa quién hizo qué, y con qué placa.'
	},
	'campus-police': {
		question: '¿Cuenta la policía de un campus como agentes del Estado o locales?',
		why: 'La policía de la universidad está en la lista de agentes del orden público de Vermont. No encontramos ninguna decisión sobre qué reglas se aplican cuando se les demanda.'
	},
	'federal-agents-bill': {
		question: '¿Permitirá Vermont que la gente demande a agentes federales?',
		why: 'Un proyecto de ley de 2026, el H.849, lo haría. Tuvo sus primeras audiencias a principios de 2026. No sabemos qué pasó con él. Hoy los tribunales casi nunca permiten un reclamo de dinero contra el agente personalmente; la vía usual es un reclamo contra Estados Unidos.'
	},
	'recording-police': {
		question: '¿Es lo bastante claro el derecho a grabar a la policía?',
		why: 'Cortes de apelaciones de otras partes del país dicen que ese derecho existe. No encontramos ninguna decisión obligatoria de la Corte Suprema de EE. UU. ni del Segundo Circuito. Consulte a un abogado.'
	},
	'theft-under-warrant': {
		question:
			'¿Es una violación constitucional que los agentes roben lo que una orden judicial (warrant) les permitía llevarse?',
		why: 'En un caso de California los agentes recibieron inmunidad porque ningún fallo anterior lo había dicho con claridad. Ese tribunal no obliga a Vermont, y no encontramos ninguna decisión de Vermont ni del Segundo Circuito sobre esto.'
	},
	'created-danger': {
		question: '¿Se puede demandar a la policía por poner a una persona en peligro ante otra?',
		why: 'No hay un deber general de proteger. El Segundo Circuito permite un reclamo si los funcionarios hicieron peor el peligro de un modo escandaloso. La Corte Suprema de EE. UU. no ha adoptado esa regla.'
	},
	'roadside-accommodation': {
		question:
			'¿Abarca una parada de la policía la ley de Vermont contra la discriminación en lugares públicos?',
		why: 'Los organismos del gobierno, incluidas las prisiones, están incluidos, y la Comisión de Derechos Humanos (Human Rights Commission) ha tomado una queja sobre agentes de la Policía Estatal. No encontramos ninguna decisión de la Corte Suprema de Vermont sobre una parada en la carretera.'
	},
	'discrimination-time-limit': {
		question: '¿Tres años o seis para un reclamo por discriminación?',
		why: 'Los jueces federales en Vermont usaron tres años donde el daño fue personal y seis donde estaba mezclado con pérdida de dinero. Trate tres como el límite.'
	},
	'prosecution-time-limit': {
		question: '¿Tres años o seis para un reclamo por cargos injustos bajo la ley de Vermont?',
		why: 'Un juez federal en Vermont dijo tres años para el daño personal y seis donde solo se reclama el costo de la defensa. Trate tres como el límite.'
	},
	'custody-tolling': {
		question: '¿Suspende el plazo el tiempo en la cárcel antes del juicio?',
		why: 'Un fallo federal de Vermont de 2024 dice que sí, cuando la custodia sigue directamente desde el arresto. Es un solo fallo, de un juez magistrado (magistrate judge). No cuente con el tiempo adicional.'
	},
	'death-tolling': {
		question:
			'¿Hay algo que suspenda el plazo de un reclamo por una muerte causada por un acto ilícito (wrongful death)?',
		why: 'Ese plazo está en una ley diferente de las reglas que suspenden el plazo para menores de edad o personas sin capacidad. No encontramos ninguna decisión de que esas reglas se apliquen. Trate el plazo como si corriera.'
	},
	'charter-notice': {
		question: '¿Tiene la ciudad o el municipio su propia regla de aviso?',
		why: 'No encontramos en Vermont ninguna regla general de que usted tenga que dar aviso a un municipio antes de demandar por conducta policial. No revisamos la carta constitutiva (charter) de cada ciudad. Revise la suya.'
	},
	'risk-pool': {
		question: '¿Quita el seguro del municipio su inmunidad?',
		why: 'Un municipio que compra una póliza de seguro renuncia a la inmunidad hasta el límite de la póliza. Pertenecer a un fondo de municipios (risk pool) no tiene ese efecto. Usted necesita averiguar de qué tipo es el de su municipio.'
	},
	'conviction-after-release': {
		question:
			'¿Sigue bloqueando el reclamo una condena después de que la persona sale de la custodia?',
		why: 'Un reclamo que significaría que una condena en pie es incorrecta por lo general tiene que esperar. Los tribunales difieren sobre las personas que ya no están bajo custodia. La Corte Suprema de EE. UU. dejó de lado esa cuestión en 2026.'
	},
	's254-officer': {
		question:
			'¿Quién contaba como agente del orden público bajo el proyecto S.254 tal como se presentó (2022), que no es ley?',
		why: 'No tenemos la definición del proyecto S.254 tal como se presentó (2022), que no es ley. Usamos la lista general del código de Vermont, y usted puede cambiar esa suposición.'
	},
	's254-unknown': {
		question: '¿Qué decía el resto del proyecto S.254 tal como se presentó (2022), que no es ley?',
		why: 'No pudimos obtener el texto completo del proyecto S.254 tal como se presentó (2022), que no es ley. No sabemos: los honorarios de abogado, la parte que pagaría el agente, si la había, el plazo, la fecha de inicio, los incidentes anteriores y las protecciones que vienen de leyes escritas. El patrocinador escribió que los agentes de buena fe estarían cubiertos por completo; esa es su declaración, no el texto del proyecto.'
	}
} as const satisfies WordsLike<typeof enWords>;
