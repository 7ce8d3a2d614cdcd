import type { site as en } from '../en/site.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the start page and of the pages about the site itself. */
export const site = {
	start: {
		title: '¿Podría su reclamo cruzar la puerta del tribunal?',
		lead: '¿La policía de Vermont le hizo algo que le pareció mal? Responda preguntas sencillas. Vea si la ley dejaría que un tribunal lo escuche, y por qué.',
		start: 'Empezar las preguntas',
		quick: 'Revisión rápida',
		startHint: 'Unos 8 minutos. Omita lo que no sepa.',
		quickHint: 'Menos de 10 preguntas, para un primer vistazo.',
		doors: {
			label: 'Los mismos hechos, bajo dos leyes',
			today: 'Hoy',
			todayNote: 'La ley como es, con inmunidad calificada',
			proposed: 'El proyecto S.254 tal como se presentó (2022), que no es ley',
			proposedNote:
				'Un proyecto que habría permitido demandar según la ley de Vermont, sin esa defensa'
		},
		blocks: [
			{
				heading: 'Usted cuenta qué pasó',
				text: 'Un tema a la vez, con palabras sencillas. “No sé” siempre es una respuesta válida. Puede cambiar cualquier respuesta después y no pierde nada.'
			},
			{
				heading: 'Se queda con usted',
				text: 'La ley se revisa aquí mismo, en su navegador. Nada de lo que escriba se nos envía a nosotros ni a nadie.'
			},
			{
				heading: 'Usted ve el porqué',
				text: 'Dos leyes, una al lado de la otra. Cada paso muestra su regla, su fuente y la respuesta en que se apoya, con sus plazos. Imprímalo para un abogado.'
			}
		],
		examples: {
			heading: 'Pruebe un ejemplo',
			lead: 'Abra un caso que ya está completo. Las personas y los detalles son inventados. Cambie cualquier respuesta para ver qué efecto tiene.',
			more: (count: number) => `${count} ejemplos más`
		},
		limits: {
			heading: 'Qué es esto y qué no es',
			is: [
				'Muestra qué reglas hay entre un reclamo y un tribunal, y de dónde viene cada una.',
				'También muestra el otro lado: los casos decididos que se usarían en su contra.',
				'Le dice lo que no sabe, y qué hecho lo decidiría.'
			],
			isNot: [
				'No es un abogado, y no aconseja qué hacer.',
				'No dice si usted ganaría ni cuánto dinero recibiría.',
				'Cubre lo que pasó en Vermont. En otros lugares se aplican otras leyes estatales.'
			],
			isHeading: 'Qué es',
			isNotHeading: 'Qué no es'
		},
		aboutBill: {
			heading: '¿Qué es el S.254?',
			paragraphs: [
				'El S.254 fue un proyecto de ley en el Senado de Vermont en 2022. Tal como se presentó, habría permitido demandar a un agente por violar un derecho según la ley de Vermont. La inmunidad calificada no habría sido una defensa.',
				'Nunca llegó a ser ley en esa forma. Lo que se aprobó en 2022 mantuvo la inmunidad calificada. Pidió un informe, y un registro público de lo que las agencias pagan en estos casos.',
				'Este sitio compara la ley de hoy con el proyecto tal como se presentó. No se encontró su texto completo. Donde una parte no se conoce, el sitio lo dice y le deja probar cada lectura.'
			]
		}
	},
	readFirst: {
		title: 'Antes de empezar',
		lead: 'Lea esto primero. Toma un minuto.',
		continue: 'Ir a las preguntas',
		quickContinue: 'Hacer la revisión rápida',
		blocks: [
			{
				heading: 'Si necesita salir rápido',
				paragraphs: [
					'Oprima “Salida rápida” arriba en cualquier página, u oprima la tecla Shift (mayúsculas) tres veces. Sus respuestas se borran y se abre una página del clima.',
					'No borra el historial de su navegador. No puede ocultar esta visita a alguien que vigile el dispositivo o la red.'
				]
			}
		]
	},
	privacy: {
		title: 'Privacidad y seguridad',
		lead: 'Qué guarda este sitio, qué envía, y qué puede y no puede ocultar la Salida rápida.',
		blocks: [
			{
				heading: 'Lo que usted escribe se queda en su navegador',
				paragraphs: [
					'Las preguntas y el resultado funcionan por completo en su propio dispositivo. Ninguna respuesta se pone en una dirección web, una cookie, una solicitud ni un registro. No hay anuncios, rastreadores ni contadores de visitas.',
					'Hay una sola cosa distinta, y solo usted puede empezarla. Si una oficina le dio un enlace personal, puede decidir enviarle sus respuestas. Primero se sellan en su dispositivo, y siguen selladas hasta que esa oficina las abre.'
				]
			},
			{
				heading: 'Lo que el servidor puede ver',
				paragraphs: [
					'Para enviarle las páginas, hay que pedírselas al servidor. El servidor ve que su red pidió una página de este sitio, como con cualquier sitio web. No ve sus respuestas. El programa propio de este sitio no guarda registro de las visitas.'
				]
			},
			{
				heading: 'Lo que se guarda en su dispositivo',
				paragraphs: [
					'Ninguna respuesta, a menos que elija “Guardar un borrador en este dispositivo”. Entonces se guardan en este navegador para que usted pueda volver. Cualquiera que pueda usar este navegador podría abrirlas.',
					'Desactive esa opción, o use la Salida rápida, y el borrador se borra.',
					'Su navegador guarda una copia de las páginas de este sitio, para que se abran sin red. La copia no contiene respuestas. La salida rápida la borra.'
				]
			},
			{
				heading: 'Qué hace la Salida rápida',
				paragraphs: ['Oprima el botón, o la tecla Shift (mayúsculas) tres veces. Entonces:'],
				points: [
					'quita la página de su pantalla de inmediato',
					'borra sus respuestas y cualquier borrador guardado en este navegador',
					'abre una página del clima en lugar de esta'
				]
			},
			{
				heading: 'Qué no oculta la Salida rápida',
				paragraphs: ['No puede:'],
				points: [
					'borrar el historial de su navegador: las páginas de este sitio pueden seguir en la lista',
					'borrar páginas que usted imprimió, guardó o envió',
					'ocultar esta visita a su proveedor de internet, a la red de su empleo o escuela, ni a programas que vigilen el dispositivo'
				]
			},
			{
				heading: 'Si alguien puede estar vigilando su dispositivo',
				paragraphs: [
					'Use un dispositivo al que esa persona no tenga acceso, como el de una biblioteca o el teléfono de una amistad. Una ventana privada deja menos rastros, pero no le protege de programas que vigilen el dispositivo o la red.'
				]
			},
			{
				heading: 'Sus notas y la ley',
				paragraphs: [
					'Si hay un caso judicial, puede que haya que mostrar a la otra parte las notas sobre lo que pasó. Lo que usted escribe a un abogado para obtener ayuda legal tiene más protección. Pregunte al abogado antes de compartir una copia impresa con otra persona.'
				]
			}
		]
	},
	accessibility: {
		title: 'Accesibilidad',
		lead: 'Este sitio debe funcionarle a usted, con cualquier dispositivo, navegador o ayuda que use.',
		blocks: [
			{
				heading: 'Qué buscamos',
				paragraphs: [
					'Buscamos cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Un programa revisa cada tipo de página cada vez que cambia el código. Nadie fuera del proyecto lo ha auditado todavía.'
				]
			},
			{
				heading: 'Qué puede esperar',
				paragraphs: ['Usted puede:'],
				points: [
					'usar todas las partes solo con el teclado',
					'ampliar al 400 por ciento sin desplazarse hacia los lados',
					'oír el nombre de cada página y cada error con un lector de pantalla',
					'usar los colores claros u oscuros que pida su dispositivo',
					'tomarse todo el tiempo que quiera: nada caduca'
				]
			},
			{
				heading: 'Qué no funciona todavía',
				paragraphs: [
					'Las preguntas necesitan JavaScript, porque sus respuestas no deben salir de su dispositivo. Las demás páginas funcionan sin él.'
				]
			}
		]
	}
} as const satisfies WordsLike<typeof en>;
