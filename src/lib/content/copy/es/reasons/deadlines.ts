import type { deadlineReasons as en } from '../../en/reasons/deadlines.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why a time limit falls where it does, what may move it, and what to watch for. */
export const deadlineReasons = {
	'deadlines.from-the-day': 'El plazo empieza a correr el día en que ocurrió.',
	'deadlines.federal-accrual':
		'Según la ley federal, el plazo empieza a correr cuando usted supo del daño o tuvo razón para saberlo. Para la fuerza, un registro o un arresto, por lo general es el día en que ocurrió.',
	'deadlines.favorable-end':
		'Para una acusación penal injusta, el plazo empieza a correr cuando el caso penal termina a favor de usted.',
	'deadlines.prosecution-not-ended':
		'Para una acusación penal injusta, el plazo federal no empieza a correr hasta que el caso penal termina a favor de usted. Eso todavía no ha pasado.',
	'deadlines.three-years-1983':
		'La ley federal toma prestado el plazo de tres años de Vermont para lesiones a una persona. El último día para presentar la demanda es el tercer aniversario.',
	'deadlines.held-by-court':
		'El plazo por un arresto ilegal (false arrest) empieza a correr cuando le retienen por orden de un juez u otros documentos del tribunal, o cuando el arresto ilegal termina. Eso puede ser después del arresto. Para más seguridad, cuente desde el arresto.',
	'deadlines.conviction-set-aside':
		'Si su reclamo hubiera significado que la condena era incorrecta, el plazo puede empezar a correr solo cuando la condena se anula. Para más seguridad, cuente desde el día en que ocurrió.',
	'deadlines.conviction-stands':
		'Si ganar significara que su condena fue incorrecta, el reclamo tiene que esperar hasta que la condena se anule, y el plazo puede empezar a correr solo entonces. Para más seguridad, cuente desde el día en que ocurrió.',

	'deadlines.child':
		'Si usted tenía menos de 18 años cuando surgió el reclamo, Vermont le da el plazo completo después de cumplir 18.',
	'deadlines.jailed-until-release':
		'Si usted estaba bajo custodia cuando surgió el reclamo, Vermont le da el plazo completo después de salir. Un juez federal en Vermont contó la cárcel antes del juicio, cuando siguió sin interrupción desde el arresto. No confíe en esto; presente la demanda a más tardar en la fecha más temprana.',
	'deadlines.still-jailed':
		'Si usted estaba bajo custodia cuando surgió el reclamo y no ha salido desde entonces, puede que el plazo no haya empezado a correr. No confíe en esto; presente la demanda a más tardar en la fecha más temprana.',
	'deadlines.lacked-capacity':
		'Si usted no podía manejar sus asuntos o entender sus derechos legales por una condición mental, puede que el plazo se haya suspendido hasta que eso terminó. Usted tendría que probarlo.',
	'deadlines.lacks-capacity':
		'Si una persona no puede manejar sus asuntos o entender sus derechos legales por una condición mental, puede que el plazo esté suspendido por ahora. La persona tendría que probarlo.',
	'deadlines.later-jail-no-help':
		'Estar bajo custodia más tarde, después de que surgió el reclamo, no suspende el plazo.',

	'deadlines.from-letters':
		'Para una sucesión, el plazo empieza a correr cuando un tribunal pone a alguien a cargo de ella. El documento del tribunal se llama cartas (letters).',
	'deadlines.estate-two-years':
		'Si la persona murió a tiempo, la sucesión tiene dos años desde sus cartas (letters), y no más. El reclamo tiene que ser uno que sobrevive a la muerte.',
	'deadlines.estate-ordinary-limit':
		'Para más seguridad, una sucesión debe respetar también el plazo ordinario, contado como si la persona hubiera vivido.',
	'deadlines.estate-death-in-time':
		'La sucesión tiene este tiempo solo si la persona murió antes de que venciera el plazo ordinario, o dentro de los 30 días siguientes.',
	'deadlines.death-two-years':
		'Un reclamo por la muerte misma tiene que presentarse dentro de dos años desde que se supo de la muerte. Para más seguridad, trate esa fecha como el límite para todo.',
	'deadlines.from-discovery-of-death':
		'Para un reclamo por una muerte, el plazo empieza a correr cuando se descubre la muerte.',
	'deadlines.two-years-death':
		'Un reclamo por una muerte causada por un acto ilícito (wrongful death) tiene que presentarse dentro de dos años.',
	'deadlines.seven-years-homicide':
		'Si un tribunal encuentra buena causa para acusar a alguien de homicidio por la muerte, el plazo es de siete años desde que se supo de la muerte.',
	'deadlines.after-homicide-judgment':
		'Después de un cargo de homicidio, el tiempo también puede correr hasta dos años después de que la sentencia penal sea definitiva. No sabemos esa fecha.',
	'deadlines.seven-years-murder':
		'Si causó la muerte un acto intencional que es asesinato (murder), el plazo es de siete años desde que se supo de la muerte.',
	'deadlines.count-from-death':
		'Una decisión más antigua de Vermont contó desde el día de la muerte, y dijo que descubrir la causa más tarde no ayuda. Para más seguridad, cuente desde el día de la muerte.',
	'deadlines.death-tolling-unknown':
		'El plazo para una muerte causada por un acto ilícito (wrongful death) está fuera de las reglas generales. No sabemos de ningún fallo que diga que ser menor de edad o estar bajo custodia lo suspende.',

	'deadlines.three-years-assault':
		'Vermont da tres años para la amenaza y la agresión física (assault y battery). El último día para presentar la demanda es el tercer aniversario.',
	'deadlines.three-years-imprisonment':
		'Vermont da tres años para la privación ilegal de la libertad (false imprisonment). El último día para presentar la demanda es el tercer aniversario.',
	'deadlines.three-years-property':
		'Vermont da tres años para el daño a las pertenencias. El último día para presentar la demanda es el tercer aniversario.',
	'deadlines.three-years-person':
		'Vermont da tres años para las lesiones a una persona, incluida la angustia. El último día para presentar la demanda es el tercer aniversario.',
	'deadlines.six-years-economic':
		'Si la única pérdida fue de dinero, como el costo de una defensa, el plazo puede ser de seis años. Para más seguridad, use tres.',
	'deadlines.vermont-prosecution-end':
		'Un reclamo por acusación penal injusta necesita un caso penal que terminó a favor de usted, así que el plazo de Vermont puede empezar a correr solo entonces. No encontramos ningún fallo de Vermont sobre ese día. Para más seguridad, cuente desde el día en que ocurrió.',
	'deadlines.vermont-prosecution-open':
		'Un reclamo por acusación penal injusta necesita un caso penal que terminó a favor de usted, así que puede que el plazo de Vermont no haya empezado a correr. No encontramos ningún fallo de Vermont sobre eso. Para más seguridad, cuente desde el día en que ocurrió.',
	'deadlines.childhood-sexual-abuse':
		'Vermont no pone plazo para una demanda por abuso sexual de un menor. Hay reclamos más viejos contra una agencia que necesitan prueba de negligencia grave.',
	'deadlines.childhood-abuse-possible':
		'Vermont no pone plazo para una demanda por abuso sexual de un menor, ni por violencia contra un menor tan grave como una agresión con agravantes (aggravated assault). Si eso es lo que pasó, la demanda puede presentarse en cualquier momento.',
	'deadlines.four-years-sheriff':
		'Vermont da cuatro años para demandar a un sheriff (alguacil) por lo que hizo mal un ayudante del sheriff (deputy).',
	'deadlines.deputy-is-shorter':
		'Los cuatro años son para una demanda contra el sheriff (alguacil). Una demanda contra el ayudante del sheriff (deputy), el departamento o el Estado puede tener solo tres.',

	'deadlines.article-11-safe':
		'Ningún fallo que encontramos dice cuánto tiempo tiene usted para este reclamo. Tres años es la cifra segura.',
	'deadlines.article-11-unsettled':
		'En un caso, un juez federal en Vermont decidió que un reclamo del Artículo 11 estaba a tiempo cuando se presentó tres años después de la salida de la custodia. Eso encaja con un plazo de tres años, pero no lo decide.',

	'deadlines.discrimination-three':
		'El plazo por discriminación depende del tipo de daño. Para el daño a una persona es de tres años.',
	'deadlines.discrimination-six':
		'Donde el daño fue también a dinero o cosas, un tribunal ha usado seis años. Para más seguridad, use tres.',

	'deadlines.s254-assumed':
		'No sabemos si el proyecto S.254 tal como se presentó (2022), que no es ley, fijaba un plazo. Este resultado supone los tres años ordinarios de Vermont.',
	'deadlines.s254-unknown':
		'No sabemos qué plazo, si lo había, habría fijado el proyecto S.254 tal como se presentó (2022), que no es ley. Usted eligió dejarlo como no sabido.',

	'deadlines.federal-claim-accrual':
		'El plazo para un reclamo contra Estados Unidos empieza a correr cuando usted supo del acto, o debió saberlo.',
	'deadlines.federal-claim-two-years':
		'Un reclamo por escrito tiene que llegar a la agencia federal dentro de dos años. Antes de eso usted no puede ir al tribunal.',
	'deadlines.federal-prosecution-end':
		'Para una acusación penal injusta, los dos años pueden empezar a correr solo cuando el caso penal termina a favor de usted. Para más seguridad, cuente desde el día en que ocurrió.',
	'deadlines.federal-prosecution-open':
		'Para una acusación penal injusta, puede que los dos años no hayan empezado a correr, porque el caso penal no ha terminado a favor de usted. Para más seguridad, cuente desde el día en que ocurrió.',
	'deadlines.federal-claim-late':
		'Si el reclamo no llegó a la agencia federal dentro de dos años, el caso ante el tribunal también está cerrado.',
	'deadlines.federal-denial-mailed':
		'El plazo para el caso ante el tribunal empieza a correr el día en que la agencia envía por correo su negativa.',
	'deadlines.federal-suit-six-months':
		'El caso ante el tribunal tiene que presentarse dentro de los seis meses después de que la negativa se envió por correo.',
	'deadlines.federal-no-answer':
		'La agencia no ha enviado una negativa, así que los seis meses para ir al tribunal no han empezado a correr.',
	'deadlines.federal-silence':
		'Si la agencia calla durante seis meses, usted puede tratar eso como una negativa e ir al tribunal. Una carta de negativa puede llegar cualquier día e inicia un plazo de seis meses. No la espere.',
	'deadlines.federal-no-pause':
		'No encontramos ninguna regla que suspenda este plazo federal para menores de edad ni para personas bajo custodia.',

	'deadlines.hrc-from-last': 'La Comisión cuenta desde el suceso más reciente.',
	'deadlines.hrc-one-year':
		'La Comisión de Derechos Humanos (Human Rights Commission) pide que usted se comunique con ella dentro de un año calendario. Su página es antigua, así que llame para confirmar.',

	'deadlines.each-act':
		'Cuando algo sigue durante un tiempo, cada acto tiene su propio plazo. La fecha más temprana aquí es para el primer acto, la más tardía para el último.',
	'deadlines.discovery':
		'Si usted no podía saber de la lesión o de su causa hasta más tarde, el plazo puede empezar a correr el día en que podía saberlo. Para un arresto o una golpiza a la vista, ese es el día en que ocurrió.',
	'deadlines.pending-case-no-pause':
		'Un caso penal abierto no suspende el plazo para un reclamo por arresto ilegal (false arrest). Un juez puede poner en pausa el caso civil después de que se presenta.',
	'deadlines.complaints-no-pause':
		'Una queja ante la agencia, la Comisión de Derechos Humanos (Human Rights Commission) o el Consejo de Justicia Penal (Criminal Justice Council) no suspende el plazo para ir al tribunal. No encontramos ninguna regla que diga que sí.',
	'deadlines.serve-in-time':
		'Presentar la demanda cuenta solo si después los documentos se entregan a tiempo a la otra parte.',
	'deadlines.name-officer-in-time':
		'Agregar o cambiar a quién se demanda después del último día es arriesgado. Si usted no sabe el nombre del agente, empiece a buscarlo ahora.',
	'deadlines.refile-one-year':
		'Si una demanda anterior se presentó a tiempo pero se desestimó por falta de jurisdicción o por lugar incorrecto (venue), Vermont puede dar un año más.',
	'deadlines.rare-pauses':
		'Existen pausas menos comunes: un demandado que ocultó los hechos o se fue de Vermont, o el servicio militar. Pregunte a un abogado si alguna puede aplicarse.',
	'deadlines.notice-charters':
		'No encontramos ninguna regla general que exija dar aviso a un municipio antes de demandar. No se revisaron las cartas constitutivas de las ciudades (charters); revise la de su ciudad.',
	'deadlines.covid-pause':
		'Vermont puso en pausa los plazos civiles que habrían terminado durante la emergencia de COVID-19. Eso puede importar aquí; verifique las fechas exactas con un abogado.'
} as const satisfies WordsLike<typeof en>;
