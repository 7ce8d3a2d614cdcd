import type { LetterBlanks, LetterId, LetterWords, letters as en } from '../en/letters.ts';
import type { WordsLike } from '../words-like.ts';

/** Words around every letter. */
export const letters = {
	title: 'Cartas que puede editar',
	lead: 'Estos son borradores. Léalos, cámbielos, y llene lo que está entre [corchetes]. Guarde una copia de lo que envíe.',
	own: {
		note: 'La carta que se envía está en inglés, porque la leen las agencias de Vermont. Abajo la tiene en español, para que sepa lo que dice. Su propio relato y los nombres están como usted los escribió. Si están en español, pida a alguien de confianza que le ayude a ponerlos en inglés.',
		heading: 'La misma carta en español, solo para leer'
	},
	guide: 'Antes de enviarla',
	is: 'Qué es:',
	isNot: 'Qué no es:',
	askFirst: 'Cuándo preguntar primero a un abogado:',
	tips: 'Consejos:',
	pending:
		'Hay un caso penal abierto. No envíe esto antes de hablar con su abogado de defensa penal.',
	basis: 'En qué se apoya:',
	draft: 'El borrador está en la página siguiente.',
	forAgency: (name: string, agency: string) => `${name} (${agency})`,
	sender: ['[Su nombre]', '[Su dirección]', '[Su teléfono o correo electrónico, si quiere]'],
	date: '[Fecha]',
	subject: (text: string) => `Asunto: ${text}`,
	greeting: 'A quien pueda corresponder:',
	closing: 'Atentamente,',
	signature: '[Su firma y su nombre]',
	blanks: {
		agency: '[Nombre de la agencia]',
		agencyOf: (kind: string) => `[Nombre de la agencia: ${kind.toLowerCase()}]`,
		address: '[Dirección de la agencia]',
		when: 'el [fecha y hora]',
		on: (days: readonly string[]) => `el ${days.join(' y el ')}`,
		where: 'en [lugar]',
		in: (towns: readonly string[]) => `en ${towns.join(' y en ')}`,
		officer: 'No sé el nombre del agente. [Diga lo que sepa: placa, número del auto, apariencia.]',
		named: (names: readonly string[]) =>
			names.length === 1
				? `El nombre del agente, según lo que sé, es ${names[0] ?? ''}.`
				: `Los nombres de los agentes, según lo que sé, son ${names.join(', ')}.`
	}
} as const satisfies WordsLike<typeof en>;

const addressee = ({ agency }: LetterBlanks) => [agency, letters.blanks.address];

/** Each draft: what it is, what it is not, when to ask a lawyer first, and its words. */
export const letterWords = {
	preservation: {
		name: 'Pedir a la agencia que guarde el video y los registros',
		is: 'Pide a la agencia que guarde el video, el sonido y los registros antes de que se pierdan.',
		isNot:
			'No es una demanda ni un reclamo. No suspende ningún plazo. No le da una copia; para eso está la solicitud de registros.',
		askFirst:
			'Pregunte primero a un abogado si tiene cargos por un delito, o podría tenerlos. Puede que su abogado quiera enviarla.',
		tips: [
			'Envíela pronto. No verificamos cuánto tiempo guarda su video cada agencia.',
			'Diga cuándo y dónde. No cuente su historia: aquí no hace falta.',
			'Envíela de un modo que demuestre el día en que llegó, y guarde la prueba.'
		],
		to: addressee,
		subject: ({ when }) => `Por favor guarden todos los registros de lo que pasó ${when}`,
		body: ({ when, where, officer }) => [
			`Les pido que guarden todos los registros de lo que pasó ${when} ${where}. Por favor no dejen que ninguno se borre, se grabe encima ni se tire. ${officer}`,
			'Por favor guarden, desde antes de que empezó hasta después de que terminó:',
			[
				'todo el video y el sonido de cámaras corporales, autos, edificios, celdas de espera y teléfonos',
				'las llamadas al 911, la radio, y las grabaciones y los registros del despacho',
				'los registros de dónde estaban los agentes y los autos',
				'informes, notas, fotos y formularios sobre cualquier uso de la fuerza',
				'los datos que guardó cualquier aparato que se usó, como un arma de electrochoque',
				'los correos electrónicos y mensajes de texto sobre esto entre agentes o personal',
				'los registros de cualquier queja o revisión sobre esto'
			],
			'Algunos sistemas borran por sí solos. Por favor den esta carta ahora a quienes los manejan, y a cualquier otra oficina que guarde esos registros por ustedes.',
			'Por favor díganme por escrito que lo han hecho. Esta carta solo pide que se guarden los registros. No renuncia a ningún derecho.'
		]
	},
	'public-records': {
		name: 'Pedir registros públicos',
		is: 'Pide a una agencia de Vermont copias de sus registros. Cualquiera puede pedirlos, y no hace falta decir por qué.',
		isNot: 'No es una demanda ni un reclamo. No suspende ningún plazo.',
		askFirst: 'Pregunte primero a un abogado si tiene cargos por un delito, o podría tenerlos.',
		tips: [
			'La agencia debe responder en tres días hábiles, o en hasta diez en algunos casos. Si no responde, cuenta como un no.',
			'Usted puede apelar un no ante quien dirige la agencia, y luego ir al Tribunal Superior (Superior Court).',
			'Pida primero ver los registros. No se cobra el tiempo del personal cuando usted solo mira; las copias pueden costar dinero.'
		],
		to: addressee,
		subject: ({ when }) => `Solicitud de registros públicos: lo que pasó ${when}`,
		body: ({ when, where, officer }) => [
			`Según la Ley de Registros Públicos de Vermont (Public Records Act), 1 V.S.A. §§ 315–320, pido ver estos registros de lo que pasó ${when} ${where}. ${officer}`,
			[
				'video y sonido de cámaras corporales, autos y edificios',
				'llamadas al 911, radio y registros del despacho',
				'registros de cualquier parada, multa, registro o arresto',
				'informes, fotos y formularios sobre cualquier uso de la fuerza',
				'sus políticas sobre la conducta en cuestión, como estaban entonces',
				'su registro de sentencias y acuerdos que se lleva según 20 V.S.A. § 2370'
			],
			'La sección 318 de esa ley pide los registros, o una negativa por escrito, en tres días hábiles; en algunos casos en diez. Si necesitan más tiempo, por favor díganme por qué y hasta cuándo.',
			'Si retienen alguna parte, por favor nombren la excepción y denme el resto. La sección 317(c)(5) les deja retener registros de un caso solo hasta donde se produciría uno de los daños que enumera. Los registros de un primer arresto son públicos.',
			'Pido ver los registros antes de decidir cuáles copiar. Por favor díganme el costo de las copias antes de hacerlas.',
			'Si niegan alguna parte, por favor díganme ante quién puedo apelar.'
		]
	},
	'standard-form-95': {
		name: 'Hoja de trabajo para un reclamo contra Estados Unidos (Standard Form 95)',
		is: 'Le ayuda a reunir lo que pide el formulario federal de reclamo. Usted necesita ese reclamo antes de poder demandar.',
		isNot:
			'No es el formulario ni un reclamo. Pida el formulario actual a la agencia. Su reclamo cuenta desde el día en que lo recibe la agencia correcta, no desde el día en que lo envía.',
		askFirst:
			'Pregunte a un abogado antes de presentarlo. Un reclamo sin un total exacto en dólares puede perderse. Pregunte también primero si tiene cargos por un delito.',
		tips: [
			'El reclamo por escrito debe llegar a la agencia en un plazo de dos años. Cuente desde el día en que pasó.',
			'Usted puede demandar solo cuando la agencia diga que no, o después de seis meses sin respuesta.',
			'Después de una negativa enviada por correo, usted tiene seis meses para demandar.'
		],
		to: ({ agency }) => [agency],
		subject: () => 'Hoja de trabajo para el Standard Form 95',
		body: ({ agency, when, where, officer, account }) => [
			'Lo que pide la copia del formulario que vimos:',
			[
				`La agencia federal: ${agency}`,
				'Su nombre y dirección, y los de quien actúe por usted: [llene]',
				'Si usted es militar o civil: [llene]',
				'Su fecha de nacimiento y estado civil: [llene]',
				`Fecha, día y hora: ${when} [agregue la hora]`,
				`Lugar: ${where}`,
				`Qué pasó y por qué, y quién y qué tuvo parte en ello: ${account ?? '[su relato]'} ${officer}`,
				'Daños a la propiedad, su dueño, y dónde se puede ver: [llene, o “ninguno”]',
				'Cada lesión, o la causa de la muerte: [llene, o “ninguna”]',
				'Testigos y sus direcciones: [llene]',
				'Suma en dólares por propiedad, por lesión y por muerte: [llene, o “ninguna”]',
				'Total en dólares, una sola suma exacta: [llene; no lo deje abierto]',
				'Seguro, si el formulario lo pide: [llene]',
				'Su firma, número de teléfono y la fecha: [llene]'
			],
			'Guarde la prueba del día en que la agencia lo recibió. Si niega el reclamo, guarde la carta y el sobre.'
		]
	},
	'complaint-agency': {
		name: 'Queja ante la agencia del agente',
		is: 'Pide a la agencia que investigue lo que hizo su agente. Cada agencia de policía de Vermont debe recibir una queja de cualquier persona.',
		isNot: 'No es una demanda. No paga dinero y no suspende ningún plazo.',
		askFirst:
			'Pregunte primero a un abogado si tiene cargos por un delito, si podría tenerlos, o si piensa demandar. Lo que escriba se puede usar en su contra.',
		tips: [
			'Escriba solo lo que vio y oyó. No adivine.',
			'No envíe su única copia de una foto, un video o un papel.',
			'Guarde una copia, y anote el día en que la envió.'
		],
		to: addressee,
		subject: ({ when }) => `Queja sobre un agente: lo que pasó ${when}`,
		body: ({ when, where, officer, account }) => [
			`Quiero informar lo que un agente de su agencia hizo ${when} ${where}. ${officer}`,
			account ??
				'[Diga qué pasó, en orden, con sus propias palabras. Cuente solo lo que vio y oyó.]',
			'Testigos: [nombres y cómo comunicarse con ellos, si están de acuerdo]',
			'Por favor investiguen esto, guarden todo el video y los registros, y díganme por escrito lo que encuentren.',
			'Si sus propias reglas piden otro formulario u otra oficina, por favor pasen esto y díganmelo.'
		]
	},
	'complaint-council': {
		name: 'Queja ante el Vermont Criminal Justice Council (consejo que certifica a la policía)',
		is: 'Pide que actúe el organismo que certifica a la policía en Vermont. Puede advertir, o suspender o quitar una certificación.',
		isNot:
			'No es una demanda. No paga dinero y no suspende ningún plazo. La mayoría de las quejas van primero a la propia agencia del agente.',
		askFirst:
			'Pregunte primero a un abogado si tiene cargos por un delito, si podría tenerlos, o si piensa demandar. Lo que escriba se puede usar en su contra.',
		tips: [
			'No hace falta que dé su nombre.',
			'No tiene poder sobre el personal de prisiones ni sobre agentes federales.',
			'También recibe quejas en línea.'
		],
		to: () => [
			'Executive Director',
			'Vermont Criminal Justice Council',
			'317 Academy Rd.',
			'Pittsford, VT 05763'
		],
		subject: ({ when }) => `Queja de conducta profesional: lo que pasó ${when}`,
		body: ({ agency, when, where, officer, account }) => [
			`Quiero informar lo que un agente de ${agency} hizo ${when} ${where}. ${officer}`,
			account ??
				'[Diga qué pasó, en orden, con sus propias palabras. Cuente solo lo que vio y oyó.]',
			'Testigos: [nombres y cómo comunicarse con ellos, si están de acuerdo]',
			'También se lo he dicho a la agencia: [sí o no, y cuándo].',
			'Por favor díganme por escrito qué hacen al respecto.'
		]
	}
} as const satisfies Readonly<Record<LetterId, LetterWords>>;
