import type { help as en, helpWords as enWords } from '../en/help.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around the list of places to get help. */
export const help = {
	title: 'Dónde obtener ayuda en Vermont',
	lead: 'Pedir ayuda o presentar una queja no suspende el plazo para ir al tribunal. Esté pendiente de su fecha límite.',
	kinds: {
		'legal-help': 'Ayuda legal',
		complaint: 'Quejas sobre un agente',
		'crime-report': 'Denunciar un delito de un agente',
		records: 'Obtener registros'
	},
	noMoney: 'Una queja puede llevar a una sanción disciplinaria. No le da dinero.',
	pending:
		'Si hay cargos penales pendientes, hable con su abogado de defensa penal antes de escribir o firmar una queja.',
	contacts: {
		web: 'En línea',
		phone: 'Teléfono',
		post: 'Correo postal',
		'in-person': 'En persona'
	},
	noContact: 'Vea la página para saber cómo comunicarse.',
	checked:
		'Los datos de contacto vienen de las páginas del propio organismo o de listas públicas, tal como los vimos por última vez. Verifíquelos antes de confiar en ellos.'
} as const satisfies WordsLike<typeof en>;

/** Each body: its name, what it does, and what it does not do. */
export const helpWords = {
	'lawyer-referral': {
		name: 'Servicio de referencia a abogados de la Vermont Bar Association (colegio de abogados)',
		what: 'Le da el nombre de un abogado del área adecuada. Una página antigua dice que la referencia no se cobra y que la primera media hora cuesta como máximo $25.',
		limits:
			'No pudimos verificar el costo ni el número de teléfono actuales. Pregunte antes de hacer la cita.'
	},
	'aclu-vermont': {
		name: 'ACLU of Vermont (libertades civiles)',
		what: 'Recibe pedidos sobre libertades civiles. Hay un formulario en línea.',
		limits:
			'Acepta pocos casos, ninguno penal, y responde solo si puede ayudar. Pedir ayuda no suspende ningún plazo.'
	},
	'legal-services-vermont': {
		name: 'Legal Services Vermont y Vermont Legal Aid (asistencia legal)',
		what: 'Ayuda legal gratuita para personas de bajos ingresos. Deje un mensaje en el horario indicado, o use el formulario en línea.',
		limits:
			'Se aplican límites de ingresos, con algunas excepciones. Las demandas por conducta policial no aparecen entre los temas que vimos.'
	},
	'free-legal-answers': {
		name: 'Vermont Free Legal Answers (respuestas legales gratuitas)',
		what: 'Abogados voluntarios responden en línea. Las preguntas son de casos civiles, de personas con pocos ingresos.',
		limits:
			'Una pregunta puede no recibir respuesta dentro de 30 días. No la espere si su fecha límite está cerca.'
	},
	'prisoners-rights-office': {
		name: 'Oficina de Derechos de las Personas Presas (Prisoners’ Rights Office, Defender General)',
		what: 'Ayuda gratuita para personas en prisiones de Vermont sobre el hecho, la duración y las condiciones de su encierro. Por ley, el Defensor General (Defender General) investiga las muertes y las lesiones graves bajo custodia, incluidas las causadas por la fuerza.',
		limits: 'No representa a personas que quieren dinero.'
	},
	'own-agency': {
		name: 'La propia agencia del agente',
		what: 'Toda agencia de policía de Vermont tiene que recibir quejas de cualquier persona e investigarlas.',
		limits: 'La agencia juzga a su propio agente. Guarde una copia de lo que envíe.'
	},
	'criminal-justice-council': {
		name: 'Consejo de Justicia Penal de Vermont (Vermont Criminal Justice Council)',
		what: 'Certifica a los agentes de Vermont. Recibe quejas de cualquier persona, en línea o por correo, y usted no tiene que dar su nombre. Puede advertir a un agente, o suspender o quitar su certificación.',
		limits:
			'La mayoría de las quejas van primero a la propia agencia del agente. No tiene poder sobre el personal penitenciario ni los agentes federales, y no puede conceder dinero.'
	},
	'state-police-internal-affairs': {
		name: 'Asuntos Internos de la Policía Estatal de Vermont (Internal Affairs)',
		what: 'Recibe quejas sobre agentes de la Policía Estatal en línea, por correo electrónico o por medio del comandante de cualquier cuartel. Se publican resúmenes cortos dos veces al año.',
		limits: 'Los expedientes son en su mayoría confidenciales.'
	},
	'burlington-police': {
		name: 'Policía de Burlington y Comisión de Policía (solo si fue la de Burlington)',
		what: 'Recibe quejas en línea, por carta, por teléfono o en persona. Van al jefe y a la comisión. Usted puede permanecer en el anonimato.',
		limits: 'Otros municipios tienen sus propias formas. Pregunte al municipio.'
	},
	'human-rights-commission': {
		name: 'Comisión de Derechos Humanos de Vermont (Vermont Human Rights Commission)',
		what: 'Investiga la discriminación. También la que viene del gobierno. Es gratis.',
		limits:
			'Una página antigua dice que el último incidente tiene que haber ocurrido dentro de un año de la fecha en que usted se comunica con ella por primera vez. No representa a ninguna de las partes. Usted no tiene que ir allí antes de demandar.'
	},
	'crime-report': {
		name: 'Policía Estatal, fiscal del condado (State’s Attorney) o Fiscal General (Attorney General)',
		what: 'Si usted cree que un agente cometió un delito, puede denunciarlo ante cualquiera de los tres.',
		limits: 'Ellos deciden si presentan cargos. La página que vimos es de 2012.'
	},
	'public-records': {
		name: 'Solicitud de registros públicos a la agencia',
		what: 'Cualquier persona puede pedir informes, video de cámaras corporales, multas, registros de arresto y el registro de lo que una agencia ha pagado por reclamos bajo la Constitución de Vermont. La agencia tiene que responder en tres días hábiles, o hasta diez en algunos casos. Si no hay respuesta, cuenta como un no.',
		limits:
			'Los registros de una investigación se pueden retener en parte. Usted puede apelar ante la cabeza de la agencia, y luego ante el Tribunal Superior (Superior Court). Si usted gana en lo principal, el tribunal, por regla general, tiene que ordenar que le paguen los honorarios de su abogado.'
	}
} as const satisfies WordsLike<typeof enWords>;
