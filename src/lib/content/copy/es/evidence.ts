import type { evidence as en, evidenceWords as enWords } from '../en/evidence.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around the list of things to save. */
export const evidence = {
	title: 'Qué guardar ahora',
	lead: 'Las pruebas se pierden rápido: se graba encima de los videos, los moretones sanan, la gente olvida. Guarde lo que pueda sin peligro. No necesita todo.',
	urgency: {
		now: 'En los próximos días',
		soon: 'En las próximas semanas',
		keep: 'Guárdelo en un lugar seguro'
	},
	care: 'Lo que usted escriba quizá tenga que mostrarse algún día a la otra parte. Limítese a los hechos. Si hay cargos penales pendientes, hable primero con su abogado de defensa penal, y no publique nada sobre esto.'
} as const satisfies WordsLike<typeof en>;

/** Each thing to save: what it is, how to save it, and why. */
export const evidenceWords = {
	'body-camera': {
		what: 'Video de cámaras corporales y de patrullas de la policía',
		how: 'Escriba hoy a la agencia. Dé la fecha, la hora y el lugar. Pídale que conserve el video, y haga una solicitud de registros públicos para obtener una copia.',
		why: 'Las agencias que usan cámaras corporales tienen que seguir la política modelo de todo el estado, pero no toda agencia tiene cámaras, y no verificamos cuánto tiempo guarda el video cada una. Se pueden pedir los registros de la policía bajo la ley de registros públicos, aunque algunos se pueden retener en parte.'
	},
	'nearby-cameras': {
		what: 'Video de tiendas, casas, autobuses y teléfonos cercanos',
		how: 'Vuelva al lugar, o mande a alguien de confianza, y pregunte con cortesía quién tiene cámaras. Pida que guarden ese día y esa hora. Anote a quién le preguntó.',
		why: 'Muchos sistemas graban encima del video viejo en cuestión de días.'
	},
	'own-account': {
		what: 'Su propio relato',
		how: 'Escriba lo que pasó, en orden, con horas, lugares, palabras dichas, nombres y números de placa y de auto. Póngale fecha. No lo cambie después; agregue en su lugar una nota nueva con fecha.',
		why: 'Un relato escrito pronto, con detalles, es más fácil de creer.'
	},
	'photos-of-injuries': {
		what: 'Fotos de las lesiones',
		how: 'Tome fotos claras hoy y cada uno o dos días hasta que sanen, con algo que muestre el tamaño. Conserve la fecha que guarda el teléfono.',
		why: 'Los moretones y las marcas a menudo se ven mejor después de uno o dos días, y luego se borran.'
	},
	'medical-records': {
		what: 'Registros médicos y de consejería',
		how: 'Vaya al médico si tiene lesiones, diga qué pasó y pida copias de las notas, los estudios y las facturas.',
		why: 'El dinero por daños paga el daño que se prueba.'
	},
	'after-sexual-contact': {
		what: 'Pruebas después de un contacto sexual',
		how: 'Si fue hace poco, un hospital puede examinarle y recoger pruebas. Guarde la ropa sin lavar en una bolsa de papel. Guarde los mensajes. Puede llevar a alguien de su confianza.',
		why: 'Este tipo de prueba se pierde en cuestión de días. Usted puede pedir atención, decida o no denunciar.'
	},
	'clothing-and-objects': {
		what: 'Ropa rota o manchada y cosas rotas',
		how: 'No las lave ni las repare. Ponga cada una en su propia bolsa de papel, con la fecha escrita.',
		why: 'Pueden mostrar qué tipo de fuerza se usó, y dónde.'
	},
	witnesses: {
		what: 'Nombres de las personas que lo vieron',
		how: 'Escriba nombres, números de teléfono y dónde estaba cada persona. Pídales que escriban lo que vieron con sus propias palabras.',
		why: 'La gente se muda y olvida. No le diga a nadie qué decir.'
	},
	'jail-grievance': {
		what: 'Quejas internas (grievances) en la cárcel o en prisión',
		how: 'Presente una queja interna (grievance) de inmediato y apélela hasta el último paso. Guarde una copia de cada formulario y cada respuesta. Si el personal se niega o pierde formularios, anote cuándo y quién.',
		why: '¿Está usted bajo encierro cuando demanda en un tribunal federal? Entonces tiene que terminar primero el proceso de queja interna (grievance), de la forma debida y a tiempo, hasta donde esté de verdad disponible.'
	},
	'phone-backup': {
		what: 'Sus propios videos, fotos y mensajes',
		how: 'Haga una copia de seguridad del teléfono. Conserve los archivos originales; no los recorte, no les ponga filtros ni les cambie el nombre. Haga una segunda copia para un abogado.',
		why: 'El archivo original muestra cuándo y dónde se hizo.'
	},
	'reports-and-dispatch': {
		what: 'Informes de la policía, llamadas al 911 y registros del despacho',
		how: 'Haga por escrito una solicitud de registros públicos a la agencia. Puede pedir ver los registros sin pagar por el tiempo del personal.',
		why: 'Los registros de un primer arresto y las multas son públicos. Otros registros de una investigación se pueden retener solo hasta donde la ley lo indica. La agencia tiene que responder en tres días hábiles, o hasta diez en algunos casos.'
	},
	'stop-data': {
		what: 'Los datos de la agencia sobre paradas de tráfico',
		how: 'Busque los datos en el sitio de la agencia, o pídalos.',
		why: 'Las agencias de Vermont tienen que reunir y publicar datos sobre las paradas en la carretera, con la raza, la edad y el género de quienes manejan.'
	},
	'list-of-every-time': {
		what: 'Una lista de cada vez que ocurrió',
		how: 'Escriba una línea para cada vez: fecha, hora, lugar, agente, razón que dieron, cómo terminó. Guarde cada multa o advertencia.',
		why: 'Cada incidente puede tener su propia fecha límite.'
	},
	'exact-words': {
		what: 'Las palabras exactas que se usaron',
		how: 'Escriba, palabra por palabra, lo que el agente dijo sobre usted, su grupo o su expresión, y quién lo oyó.',
		why: 'En estos reclamos la razón del agente importa, y las palabras pueden mostrarla.'
	},
	'warrant-and-inventory': {
		what: 'La orden judicial (warrant), la lista de lo que se llevaron y prueba de que era suyo',
		how: 'Pida una copia de la orden judicial y del inventario. Reúna recibos, fotos y registros bancarios de lo que falta. Haga su propia lista y póngale fecha.',
		why: 'El papel muestra qué podían llevarse los agentes y qué dijeron que se llevaron.'
	},
	'court-papers': {
		what: 'Papeles del caso penal',
		how: 'Guarde las multas, los cargos, los papeles de la fianza, los papeles de la declaración de culpabilidad y el papel que muestra cómo y cuándo terminó.',
		why: 'Cómo y cuándo terminó un caso penal puede decidir si usted puede demandar, y cuándo empieza a correr el plazo.'
	},
	'papers-signed': {
		what: 'Todo lo que usted firmó',
		how: 'Guarde todo documento de renuncia (liberación de reclamos), acuerdo o trato para retirar cargos. No firme otro antes de que un abogado lo lea.',
		why: 'Un papel así puede poner fin al reclamo. Llegar a un acuerdo con el Estado también libera a sus empleados.'
	},
	'money-losses': {
		what: 'Prueba de lo que le costó',
		how: 'Guarde los talones de pago, las facturas, los recibos de grúa y reparación, y las cuentas de abogados.',
		why: 'El dinero por daños paga el daño que se prueba.'
	},
	'federal-claim-papers': {
		what: 'Su reclamo por escrito ante la agencia federal',
		how: 'Guarde una copia y prueba del día en que la agencia lo recibió. Guarde la carta de negativa y su sobre.',
		why: 'El reclamo tiene que llegar a la agencia dentro de dos años, y el tiempo para demandar después de una negativa es de seis meses desde el día en que la negativa se envía por correo.'
	},
	'complaint-copies': {
		what: 'Copias de las quejas que usted presentó',
		how: 'Guarde lo que envió, la fecha y cada respuesta.',
		why: 'Muestran lo que usted dijo en ese momento, y a quién.'
	},
	'payout-record': {
		what: 'El registro de la agencia de pagos anteriores',
		how: 'Pida a la agencia su registro de sentencias y acuerdos por reclamos bajo la Constitución de Vermont.',
		why: 'Desde 2022 las agencias tienen que llevar este registro, y es público salvo que se aplique una exención. Puede mostrar un patrón.'
	},
	'estate-papers': {
		what: 'Papeles de la sucesión',
		how: 'Guarde el certificado de defunción, cualquier informe sobre la causa de la muerte y el documento del tribunal que nombra a quien habla por la sucesión, con su fecha.',
		why: 'Los plazos propios de la sucesión corren desde la muerte o desde la fecha de ese documento del tribunal.'
	}
} as const satisfies WordsLike<typeof enWords>;
