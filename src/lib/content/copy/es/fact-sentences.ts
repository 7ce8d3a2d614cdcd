import type { FactSentences } from '../question-copy.ts';

/** The person’s own answer as a sentence, for every fact that is answered yes or no. */
export const factSentences: FactSentences = {
	'person.under18': {
		yes: 'Usted tenía menos de 18 años cuando ocurrió.',
		no: 'Usted tenía 18 años o más cuando ocurrió.'
	},
	'person.incapacity': {
		yes: 'Cuando ocurrió, usted tenía una condición mental que le impedía manejar sus asuntos.',
		no: 'Cuando ocurrió, ninguna condición mental le impedía a usted manejar sus asuntos.'
	},
	'person.incapacityNow': {
		yes: 'Usted tiene ahora una condición mental que le impide manejar sus asuntos.',
		no: 'Ninguna condición mental le impide a usted manejar sus asuntos ahora.'
	},
	'person.died': {
		yes: 'La persona a quien le pasó esto ha muerto.',
		no: 'La persona a quien le pasó esto está viva.'
	},
	'death.fromThis': {
		yes: 'La persona murió a causa de lo que pasó.',
		no: 'La persona no murió a causa de lo que pasó.'
	},
	'custody.now': {
		yes: 'Usted está ahora en la cárcel o en prisión.',
		no: 'Usted no está ahora en la cárcel ni en prisión.'
	},
	'custody.released': {
		yes: 'A usted le dejaron salir de la cárcel o de la prisión después de esto.',
		no: 'A usted no le han dejado salir de la cárcel ni de la prisión desde entonces.'
	},
	'bias.suspected': {
		yes: 'Usted cree que le trataron peor por ser quien es.',
		no: 'Usted no cree que le trataran peor por ser quien es.'
	},
	'bias.words': {
		yes: 'El agente dijo o escribió algo que muestra prejuicio.',
		no: 'El agente no dijo ni escribió nada que muestre prejuicio.'
	},
	'criminal.wouldContradict': {
		yes: 'Para ganar, usted tendría que demostrar que la condena es errónea.',
		no: 'Usted podría ganar sin demostrar que la condena es errónea.'
	},
	'release.voluntary': { yes: 'Usted lo firmó libremente.', no: 'Usted no lo firmó libremente.' },
	'release.withState': {
		yes: 'Fue con el Estado de Vermont.',
		no: 'No fue con el Estado de Vermont.'
	},
	'incident.likeLast': {
		yes: 'Este suceso fue como el anterior.',
		no: 'Este suceso no fue como el anterior.'
	},
	'incident.another': {
		yes: 'Hay otro suceso que agregar.',
		no: 'No hay otro suceso que agregar.'
	},
	'officer.onDuty': {
		yes: 'El agente estaba de servicio.',
		no: 'El agente estaba fuera de servicio.'
	},
	'officer.uniform': { yes: 'El agente llevaba uniforme.', no: 'El agente no llevaba uniforme.' },
	'officer.badge': {
		yes: 'El agente mostró una placa o dijo ser policía.',
		no: 'El agente no mostró una placa ni dijo ser policía.'
	},
	'officer.usedAuthority': {
		yes: 'El agente usó poder de policía.',
		no: 'El agente no usó poder de policía.'
	},
	'officer.sworn': {
		yes: 'Esta persona era agente bajo juramento (sworn officer) con poderes de policía.',
		no: 'Esta persona no era agente bajo juramento (sworn officer) con poderes de policía.'
	},
	'officer.joint': {
		yes: 'El guardia actuó junto con la policía.',
		no: 'El guardia no actuó junto con la policía.'
	},
	'officer.federalPower': {
		yes: 'El agente usaba poder federal en ese momento.',
		no: 'El agente no usaba poder federal en ese momento.'
	},
	'officer.badFaith': {
		yes: 'El agente actuó por rencor o para sacar provecho, o sabía que estaba mal.',
		no: 'El agente no actuó por rencor ni para sacar provecho, y no sabía que estuviera mal.'
	},
	'officer.another': {
		yes: 'Hay otro agente o grupo que agregar.',
		no: 'No hay otro agente ni grupo que agregar.'
	},
	'force.no-threat': {
		yes: 'Usted no tenía arma y no era un peligro para nadie.',
		no: 'Usted tenía un arma o era un peligro para alguien.'
	},
	'force.compliant-or-passive': {
		yes: 'Usted obedeció, se rindió o, como máximo, se quedó sin moverse o aflojó el cuerpo.',
		no: 'Usted no obedeció ni se rindió, e hizo más que quedarse sin moverse o aflojar el cuerpo.'
	},
	'force.active-resistance': {
		yes: 'Usted forcejeó, jaló para soltarse o peleó.',
		no: 'Usted no forcejeó, ni jaló para soltarse, ni peleó.'
	},
	'force.attacked-or-threatened': {
		yes: 'Usted atacó o amenazó a un agente o a otra persona.',
		no: 'Usted no atacó ni amenazó a nadie.'
	},
	'force.armed-or-reaching': {
		yes: 'Usted tenía un arma, o hizo un movimiento que pareció un intento de alcanzar una.',
		no: 'Usted no tenía arma ni hizo ningún movimiento que pareciera un intento de alcanzar una.'
	},
	'force.restrained': {
		yes: 'Cuando se usó la fuerza, a usted ya le habían esposado, inmovilizado, sujetado o puesto bajo control.',
		no: 'Cuando se usó la fuerza, a usted aún no le habían esposado, inmovilizado, sujetado ni puesto bajo control.'
	},
	'force.force-after-resistance-ended': {
		yes: 'Se usó fuerza, o siguió, después de que usted dejó de pelear o de correr.',
		no: 'No se usó fuerza después de que usted dejó de pelear o de correr.'
	},
	'force.serious-force': {
		yes: 'La fuerza pudo haberle lastimado gravemente.',
		no: 'La fuerza no fue de un tipo que pudiera haberle lastimado gravemente.'
	},
	'force.deadly-force': {
		yes: 'Le dispararon con un arma de fuego, o se usó otra fuerza con probabilidad de matar.',
		no: 'No le dispararon con un arma de fuego, y no se usó otra fuerza con probabilidad de matar.'
	},
	'force.slight-force': { yes: 'La fuerza fue leve.', no: 'La fuerza fue más que leve.' },
	'force.warned-or-ordered': {
		yes: 'El agente dio primero una orden o una advertencia clara, y usted no la obedeció.',
		no: 'No hubo ninguna orden ni advertencia clara que usted no obedeciera.'
	},
	'force.no-warning': {
		yes: 'Hubo tiempo para advertirle antes de usar fuerza grave, pero nadie lo hizo.',
		no: 'Le advirtieron, no hubo tiempo para advertirle o no se usó fuerza grave.'
	},
	'force.serious-injury': {
		yes: 'La fuerza llevó a una lesión grave o a una muerte.',
		no: 'La fuerza no llevó a una lesión grave ni a una muerte.'
	},
	'force.minor-or-no-crime': {
		yes: 'No se sospechaba de usted ningún delito, o solo algo menor.',
		no: 'Se sospechaba de usted algo más que algo menor.'
	},
	'force.serious-crime': {
		yes: 'Se sospechaba de usted un delito violento u otro delito grave.',
		no: 'No se sospechaba de usted un delito violento ni otro delito grave.'
	},
	'force.fled': { yes: 'Usted huyó a pie.', no: 'Usted no huyó a pie.' },
	'force.dangerous-driving': {
		yes: 'Usted manejó, o huyó en auto, de una forma que puso en peligro a otras personas.',
		no: 'Usted no manejó, ni huyó en auto, de una forma que pusiera en peligro a otras personas.'
	},
	'force.split-second': {
		yes: 'Todo pasó tan rápido que el agente tuvo solo segundos para decidir.',
		no: 'El agente tuvo más que unos segundos para decidir.'
	},
	'force.no-police-purpose': {
		yes: 'La fuerza no servía para nada más que castigar, vengarse o ser cruel.',
		no: 'La fuerza servía para algo más que castigar, vengarse o ser cruel.'
	},
	'force.known-vulnerability': {
		yes: 'El agente podía ver o sabía que usted tenía una enfermedad, una lesión o una discapacidad, estaba en crisis o en embarazo, o era una persona de edad avanzada, un niño o una niña.',
		no: 'El agente no sabía ni podía ver que usted tuviera una enfermedad, una lesión o una discapacidad, estuviera en crisis o en embarazo, o fuera una persona de edad avanzada, un niño o una niña.'
	},
	'force.officer-created-danger': {
		yes: 'Una acción temeraria del propio agente creó el peligro al que después respondió la fuerza.',
		no: 'Las acciones del propio agente no crearon el peligro al que respondió la fuerza.'
	},
	'force.disturbance': {
		yes: 'Los agentes estaban controlando un motín, una toma de rehenes o una pelea en una cárcel o prisión.',
		no: 'Los agentes no estaban controlando un motín, una toma de rehenes ni una pelea en una cárcel o prisión.'
	},
	'stop.violation-seen': {
		yes: 'El agente vio una infracción de tránsito o de otro tipo, aunque fuera pequeña.',
		no: 'El agente no vio ninguna infracción.'
	},
	'stop.no-violation-or-reason': {
		yes: 'Nadie le vio violar una ley ni actuar de forma rara, y no se dio ninguna razón legal.',
		no: 'Alguien le vio violar una ley o actuar de forma rara, o se dio una razón legal.'
	},
	'stop.matched-description': {
		yes: 'Usted o su auto coincidían con un reporte o una descripción claros.',
		no: 'Ni usted ni su auto coincidían con un reporte o una descripción claros.'
	},
	'stop.specific-suspicion': {
		yes: 'Varios hechos claros, juntos, apuntaban a un delito.',
		no: 'No hubo varios hechos claros que apuntaran a un delito.'
	},
	'stop.hunch-or-location-only': {
		yes: 'La única razón fue una corazonada, la zona, un aviso anónimo, con quién estaba usted o que usted se fue cuando llegó la policía.',
		no: 'Hubo alguna razón además de una corazonada, la zona, un aviso anónimo, con quién estaba usted o que usted se fue cuando llegó la policía.'
	},
	'stop.law-did-not-forbid': {
		yes: 'Lo que el agente dio como razón no va contra la ley.',
		no: 'Lo que el agente dio como razón va contra la ley.'
	},
	'stop.prolonged': {
		yes: 'La parada siguió después de que se acabó su razón, para buscar otra cosa.',
		no: 'La parada no siguió después de que se acabó su razón.'
	},
	'stop.unrelated-questions': {
		yes: 'Hubo preguntas o revisiones que no tenían nada que ver con la razón de la parada.',
		no: 'No hubo preguntas ni revisiones ajenas a la razón de la parada.'
	},
	'stop.brief': {
		yes: 'La parada fue breve y terminó cuando se acabó su razón.',
		no: 'La parada no fue breve, o no terminó cuando se acabó su razón.'
	},
	'stop.arrest-like': {
		yes: 'Le retuvieron como si estuviera bajo arresto, sin causa suficiente para un arresto.',
		no: 'No le retuvieron como si estuviera bajo arresto, o había causa suficiente para un arresto.'
	},
	'stop.taken-elsewhere': {
		yes: 'Le llevaron a una estación o a un cuarto cerrado para hacerle preguntas, y usted no aceptó ir.',
		no: 'No le llevaron a una estación ni a un cuarto cerrado para hacerle preguntas, o usted aceptó ir.'
	},
	'stop.safety-concern': {
		yes: 'Había una razón clara para temer un arma o un peligro.',
		no: 'No había una razón clara para temer un arma o un peligro.'
	},
	'stop.race-or-identity-mentioned': {
		yes: 'Su raza, fe, origen o algo parecido se mencionó o claramente motivó la parada.',
		no: 'Su raza, fe, origen o algo parecido no se mencionó ni motivó claramente la parada.'
	},
	'stop.papers-kept': {
		yes: 'El agente se quedó con su licencia, multa u otros papeles, así que usted no podía irse.',
		no: 'El agente no se quedó con sus papeles, o usted podía irse sin ellos.'
	},
	'stop.honest-mistake': {
		yes: 'El agente cometió un error de buena fe sobre la razón de la parada.',
		no: 'El agente no cometió un error de buena fe sobre la razón de la parada.'
	},
	'stop.checkpoint-or-border': {
		yes: 'Fue en un punto de control fijo, una frontera, un aeropuerto u otro lugar especial.',
		no: 'No fue en un punto de control fijo, una frontera, un aeropuerto ni otro lugar especial.'
	},
	'arrest.no-facts-of-crime': {
		yes: 'El agente no tenía ningún hecho que mostrara que usted cometió un delito.',
		no: 'El agente tenía algunos hechos que mostraban que usted cometió un delito.'
	},
	'arrest.officer-saw-offence': {
		yes: 'El agente le vio violar una ley, aunque fuera una pequeña.',
		no: 'El agente no le vio violar ninguna ley.'
	},
	'arrest.complaint-by-witness': {
		yes: 'Una víctima o un testigo le acusó.',
		no: 'Ninguna víctima ni ningún testigo le acusó.'
	},
	'arrest.corroboration': {
		yes: 'Varias fuentes o pruebas físicas apuntaban a usted.',
		no: 'No hubo varias fuentes ni pruebas físicas que apuntaran a usted.'
	},
	'arrest.words-or-recording-only': {
		yes: 'Le arrestaron por palabras, un gesto, una protesta o una grabación, sin amenaza.',
		no: 'No le arrestaron solo por palabras, un gesto, una protesta o una grabación, o hubo una amenaza.'
	},
	'arrest.ignored-order': {
		yes: 'Usted no obedeció una orden clara y legal antes del arresto.',
		no: 'No hubo ninguna orden clara y legal que usted no obedeciera antes del arresto.'
	},
	'arrest.warrant': {
		yes: 'Había una orden de arresto (warrant) contra usted.',
		no: 'No había ninguna orden de arresto (warrant) contra usted.'
	},
	'arrest.prosecutor-or-judge-approved': {
		yes: 'Un fiscal, un jefe o un juez lo aprobó antes del arresto.',
		no: 'Ningún fiscal, jefe ni juez lo aprobó antes del arresto.'
	},
	'arrest.false-statement-to-get-warrant': {
		yes: 'La orden de arresto o el cargo se basó en lo que el agente sabía que era falso, o se omitieron de forma temeraria hechos clave.',
		no: 'La orden de arresto o el cargo no se basó en una mentira, y no se omitieron de forma temeraria hechos clave.'
	},
	'arrest.no-warrant-in-home': {
		yes: 'Le arrestaron en una casa sin orden judicial (warrant), sin consentimiento y sin emergencia.',
		no: 'No le arrestaron en una casa, o había una orden judicial (warrant), consentimiento o una emergencia.'
	},
	'arrest.innocence-known': {
		yes: 'El agente sabía de hechos que mostraban su inocencia o se los mostraron, o se negó a hacer una comprobación fácil.',
		no: 'El agente no sabía de hechos que mostraran su inocencia y no se negó a hacer una comprobación fácil.'
	},
	'arrest.wrong-person': {
		yes: 'Le confundieron con otra persona.',
		no: 'No le confundieron con otra persona.'
	},
	'arrest.not-identified-individually': {
		yes: 'Le arrestaron junto con un grupo o lugar entero, y nada apuntaba a usted.',
		no: 'No le arrestaron solo junto con un grupo o lugar entero, o algo apuntaba a usted.'
	},
	'arrest.law-did-not-forbid': {
		yes: 'Lo que usted hizo no es un delito, o un tribunal había anulado esa ley.',
		no: 'Lo que dijeron que usted hizo es un delito según una ley que sigue en pie.'
	},
	'arrest.honest-mistake': {
		yes: 'El agente cometió un error de buena fe sobre la razón del arresto.',
		no: 'El agente no cometió un error de buena fe sobre la razón del arresto.'
	},
	'home-search.warrant-from-judge': {
		yes: 'Un juez había aprobado una orden (warrant) para ese lugar.',
		no: 'Ningún juez había aprobado una orden (warrant) para ese lugar.'
	},
	'home-search.no-warrant': {
		yes: 'No había orden de registro ni de arresto (warrant) de ningún tipo.',
		no: 'Había una orden de registro o de arresto (warrant).'
	},
	'home-search.consent': {
		yes: 'Alguien que vive allí dio permiso para que la policía entrara.',
		no: 'Nadie que vive allí dio permiso para que la policía entrara.'
	},
	'home-search.no-consent': {
		yes: 'Nadie que vive allí dio permiso, o alguien allí se negó.',
		no: 'Alguien que vive allí dio permiso, y nadie allí se negó.'
	},
	'home-search.emergency': {
		yes: 'Había una razón clara para pensar que alguien estaba en peligro o que se estaban destruyendo pruebas.',
		no: 'No había una razón clara para pensar que alguien estaba en peligro o que se estaban destruyendo pruebas.'
	},
	'home-search.no-emergency': {
		yes: 'No había emergencia, ni persecución, ni riesgo de daño.',
		no: 'Había una emergencia, una persecución o un riesgo de daño.'
	},
	'home-search.warrant-defect': {
		yes: 'La orden judicial (warrant) era para otro lugar, no detallaba nada o claramente no era válida.',
		no: 'No hubo ninguna orden judicial (warrant) que fuera para otro lugar, que no detallara nada o que claramente no fuera válida.'
	},
	'home-search.false-statement-to-get-warrant': {
		yes: 'La orden judicial (warrant) se basó en lo que el agente sabía que era falso, o se omitieron de forma temeraria hechos clave.',
		no: 'Ninguna orden judicial (warrant) se basó en una mentira ni omitió de forma temeraria hechos clave.'
	},
	'home-search.exceeded-warrant': {
		yes: 'Los agentes fueron más allá de lo que permitía la orden judicial (warrant), o se quedaron cuando sabían que el lugar era equivocado.',
		no: 'Los agentes no fueron más allá de lo que permitía una orden judicial (warrant), ni se quedaron cuando sabían que el lugar era equivocado.'
	},
	'home-search.pursuit-of-suspect': {
		yes: 'Los agentes perseguían a un sospechoso.',
		no: 'Los agentes no perseguían a un sospechoso.'
	},
	'home-search.minor-offence': {
		yes: 'El asunto por el que vino la policía era menor.',
		no: 'El asunto por el que vino la policía no era menor.'
	},
	'home-search.supervision': {
		yes: 'Usted estaba en libertad a prueba (probation) o condicional (parole), o se le aplicaba otra regla de registros.',
		no: 'Usted no estaba en libertad a prueba (probation) ni condicional (parole), y no se le aplicaba otra regla de registros.'
	},
	'home-search.not-a-search-place': {
		yes: 'Era terreno abierto, un pasillo compartido, el camino a la puerta o un lugar con poca privacidad.',
		no: 'No era terreno abierto, un pasillo compartido, el camino a la puerta ni otro lugar con poca privacidad.'
	},
	'home-search.porch-or-yard-search': {
		yes: 'La policía registró desde el porche, el patio o la entrada de autos, más allá de lo que una visita puede hacer.',
		no: 'La policía no registró desde el porche, el patio o la entrada de autos, o solo hizo lo que una visita puede hacer.'
	},
	'home-search.no-knock': {
		yes: 'Los agentes entraron por la fuerza sin tocar ni avisar, y ningún peligro lo exigía.',
		no: 'Los agentes tocaron o avisaron, no entraron por la fuerza o enfrentaban un peligro que lo exigía.'
	},
	'home-search.outsiders-brought': {
		yes: 'Los agentes dejaron entrar a la prensa o a otras personas que no debían estar allí.',
		no: 'Los agentes no dejaron entrar a la prensa ni a otras personas que no debían estar allí.'
	},
	'home-search.destructive-or-harsh': {
		yes: 'El registro fue duro o causó daños innecesarios.',
		no: 'El registro no fue duro y no causó daños innecesarios.'
	},
	'home-search.honest-mistake': {
		yes: 'Los agentes cometieron un error de buena fe sobre el registro.',
		no: 'Los agentes no cometieron un error de buena fe sobre el registro.'
	},
	'body-search.lawful-arrest': {
		yes: 'El registro se hizo junto con un arresto legal.',
		no: 'El registro no se hizo junto con un arresto legal.'
	},
	'body-search.warrant': {
		yes: 'Había una orden judicial (warrant) para el registro.',
		no: 'No había una orden judicial (warrant) para el registro.'
	},
	'body-search.no-arrest-or-suspicion': {
		yes: 'No hubo arresto, ni una razón clara para pensar que usted tenía un arma o algo ilegal.',
		no: 'Hubo un arresto, o una razón clara para pensar que usted tenía un arma o algo ilegal.'
	},
	'body-search.probable-cause': {
		yes: 'Hechos claros mostraban que usted probablemente tenía algo ilegal o pruebas de un delito.',
		no: 'Ningún hecho claro mostraba que usted probablemente tuviera algo ilegal o pruebas de un delito.'
	},
	'body-search.weapon-concern': {
		yes: 'Había una razón clara para temer que usted tuviera un arma.',
		no: 'No había una razón clara para temer que usted tuviera un arma.'
	},
	'body-search.minor-offence': {
		yes: 'Le retuvieron solo por algo menor.',
		no: 'Le retuvieron por algo más que algo menor.'
	},
	'body-search.strip-or-cavity': {
		yes: 'Se quitó ropa, o se miraron o tocaron las partes íntimas.',
		no: 'No se quitó ropa, y no se miraron ni tocaron las partes íntimas.'
	},
	'body-search.in-view-of-others': {
		yes: 'El registro se hizo donde podían ver otras personas, o personas del otro sexo.',
		no: 'El registro no se hizo donde pudieran ver otras personas, ni personas del otro sexo.'
	},
	'body-search.phone-or-data': {
		yes: 'Se registró un teléfono, una computadora o sus datos sin una orden judicial (warrant).',
		no: 'No se registró ningún teléfono, computadora ni datos sin una orden judicial (warrant).'
	},
	'body-search.medical-intrusion': {
		yes: 'Se tomó sangre, una radiografía o algo parecido sin orden judicial (warrant) y sin emergencia.',
		no: 'No se tomó sangre, ni radiografía ni nada parecido sin una orden judicial (warrant) o una emergencia.'
	},
	'body-search.vehicle-no-cause': {
		yes: 'Se registró un auto sin causa suficiente.',
		no: 'No se registró ningún auto, o había causa suficiente.'
	},
	'body-search.consent': {
		yes: 'Usted aceptó libremente el registro.',
		no: 'Usted no aceptó libremente el registro.'
	},
	'body-search.no-consent': {
		yes: 'Usted no aceptó el registro.',
		no: 'Usted aceptó el registro.'
	},
	'body-search.beyond-consent': {
		yes: 'El registro fue más allá de lo que usted había aceptado.',
		no: 'El registro no fue más allá de lo que usted había aceptado.'
	},
	'body-search.jail-policy': {
		yes: 'Se aplicó una regla de la cárcel o prisión para todas las personas que entran.',
		no: 'No se aplicó ninguna regla de la cárcel o prisión para todas las personas que entran.'
	},
	'body-search.everyone-checked': {
		yes: 'Fue una revisión breve de todas las personas, o de personas elegidas al azar, en un lugar como un aeropuerto.',
		no: 'No fue una revisión breve de todas las personas, ni de personas elegidas al azar.'
	},
	'body-search.child': {
		yes: 'Usted era un niño, una niña o estudiante.',
		no: 'Usted no era un niño, una niña ni estudiante.'
	},
	'property.seized-under-warrant': {
		yes: 'Al principio se llevaron sus cosas con una orden judicial (warrant) o como prueba.',
		no: 'Al principio no se llevaron sus cosas con una orden judicial (warrant) ni como prueba.'
	},
	'property.outside-warrant': {
		yes: 'Ninguna orden judicial (warrant) ni razón legal cubría lo que se llevaron.',
		no: 'Una orden judicial (warrant) o una razón legal cubría lo que se llevaron.'
	},
	'property.taken-for-self': {
		yes: 'Un agente tomó sus cosas para su propio provecho.',
		no: 'Ningún agente tomó sus cosas para su propio provecho.'
	},
	'property.eviction-or-repossession-help': {
		yes: 'La policía ayudó a un particular a llevarse las cosas de usted sin una orden de un tribunal.',
		no: 'La policía no ayudó a un particular a llevarse las cosas de usted, o había una orden de un tribunal.'
	},
	'property.no-way-to-get-back': {
		yes: 'Usted no recibió aviso, recibo ni forma de recuperar sus cosas.',
		no: 'Usted recibió un aviso, un recibo o una forma de recuperar sus cosas.'
	},
	'property.held-too-long': {
		yes: 'Retuvieron sus cosas, solo por sospecha, más tiempo del que necesita una revisión corta.',
		no: 'No retuvieron sus cosas, solo por sospecha, más tiempo del que necesita una revisión corta.'
	},
	'property.state-remedy': {
		yes: 'La ley estatal da una vía para demandar por ello o recuperarlo.',
		no: 'La ley estatal no da ninguna vía para demandar por ello ni recuperarlo.'
	},
	'property.needless-destruction': {
		yes: 'Rompieron cosas o mataron a una mascota sin necesidad.',
		no: 'No rompieron nada ni mataron a ninguna mascota sin necesidad.'
	},
	'property.danger-from-property': {
		yes: 'La cosa o el animal era un peligro.',
		no: 'La cosa o el animal no era un peligro.'
	},
	'speech.criticism-or-complaint': {
		yes: 'Usted habló en contra de la policía, se quejó, demandó o denunció abusos.',
		no: 'Usted no habló en contra de la policía, ni se quejó, ni demandó, ni denunció abusos.'
	},
	'speech.recording': {
		yes: 'Usted estaba filmando o grabando a la policía en público.',
		no: 'Usted no estaba filmando ni grabando a la policía en público.'
	},
	'speech.peaceful-protest': {
		yes: 'Usted participó en una protesta o reunión pacífica.',
		no: 'Usted no participó en una protesta ni reunión pacífica.'
	},
	'speech.interfered': {
		yes: 'Usted estorbó con su cuerpo a los agentes o al tránsito.',
		no: 'Usted no estorbó con su cuerpo a los agentes ni al tránsito.'
	},
	'speech.order-to-disperse': {
		yes: 'Hubo una orden legal de moverse o irse, y usted no la obedeció.',
		no: 'No hubo ninguna orden legal de moverse o irse que usted no obedeciera.'
	},
	'speech.employee-speech': {
		yes: 'Usted trabajaba para el gobierno y habló como parte de su trabajo.',
		no: 'Usted no habló como parte de un trabajo para el gobierno.'
	},
	'speech.retaliatory-words': {
		yes: 'El agente dijo o mostró que las palabras de usted fueron la razón.',
		no: 'El agente no dijo ni mostró que las palabras de usted fueran la razón.'
	},
	'speech.probable-cause': {
		yes: 'Había una causa suficiente para un arresto o para acusarle de algo.',
		no: 'No había causa suficiente para arrestarle ni acusarle de algo.'
	},
	'speech.no-probable-cause': {
		yes: 'No había causa suficiente para arrestarle ni acusarle de nada.',
		no: 'Había una causa suficiente para un arresto o para acusarle de algo.'
	},
	'speech.others-not-arrested': {
		yes: 'A otras personas que hicieron lo mismo, pero no alzaron la voz, no les hicieron nada.',
		no: 'A otras personas que hicieron lo mismo, pero no alzaron la voz, sí les hicieron algo.'
	},
	'speech.security-need': {
		yes: 'Había una clara necesidad de protección o seguridad.',
		no: 'No había una clara necesidad de protección o seguridad.'
	},
	'speech.total-ban': {
		yes: 'Le prohibieron por completo un lugar público o un tema.',
		no: 'No le prohibieron por completo un lugar público ni un tema.'
	},
	'equal-treatment.slur-or-statement': {
		yes: 'Un agente usó un insulto o hizo un comentario sobre quién es usted.',
		no: 'Ningún agente usó un insulto ni hizo un comentario sobre quién es usted.'
	},
	'equal-treatment.others-treated-better': {
		yes: 'A otras personas en la misma situación las trataron mejor.',
		no: 'A otras personas en la misma situación no las trataron mejor.'
	},
	'equal-treatment.no-comparison': {
		yes: 'No hay nadie como usted en la misma situación a quien hayan tratado mejor.',
		no: 'Hay alguien como usted en la misma situación a quien trataron mejor.'
	},
	'equal-treatment.repeated-stops': {
		yes: 'Le pararon una y otra vez sin cargos.',
		no: 'No le pararon una y otra vez sin cargos.'
	},
	'equal-treatment.neutral-reason': {
		yes: 'Lo explica una razón que no tiene nada que ver con quién es usted.',
		no: 'No lo explica ninguna razón aparte de quién es usted.'
	},
	'equal-treatment.no-violation': {
		yes: 'No lo explica nada que usted hiciera o que se sospechara de usted.',
		no: 'Lo explica algo que usted hizo o que se sospechaba de usted.'
	},
	'equal-treatment.described-suspect': {
		yes: 'La raza o algo parecido era parte de una descripción clara de un sospechoso.',
		no: 'La raza o algo parecido no era parte de una descripción clara de un sospechoso.'
	},
	'equal-treatment.policy': {
		yes: 'Una regla u orden decía a la policía que tratara a algunas personas de otra manera por ser quienes son.',
		no: 'Ninguna regla ni orden decía a la policía que tratara a algunas personas de otra manera por ser quienes son.'
	},
	'equal-treatment.data-or-pattern': {
		yes: 'Hay registros o cifras que muestran un patrón.',
		no: 'No hay registros ni cifras que muestren un patrón.'
	},
	'prosecution.ended-without-conviction': {
		yes: 'El caso penal terminó sin condena, o la condena quedó sin efecto.',
		no: 'El caso penal no terminó así: sigue abierto, o una condena sigue en pie.'
	},
	'prosecution.conviction-stands': {
		yes: 'Un veredicto le halló culpable o usted hizo una declaración (plea), y eso sigue en pie.',
		no: 'Ningún veredicto de culpable ni declaración (plea) contra usted sigue en pie.'
	},
	'prosecution.probable-cause': {
		yes: 'De todas formas había causa suficiente para el cargo.',
		no: 'No había causa suficiente para el cargo aparte de las pruebas falsas u ocultas.'
	},
	'prosecution.no-probable-cause': {
		yes: 'No había causa suficiente para el cargo.',
		no: 'Había causa suficiente para el cargo.'
	},
	'prosecution.independent-decision': {
		yes: 'Un fiscal, un gran jurado o un juez decidió por su cuenta con hechos verdaderos.',
		no: 'Ningún fiscal, gran jurado ni juez decidió por su cuenta con hechos verdaderos.'
	},
	'prosecution.held-in-custody': {
		yes: 'Le encarcelaron o le tuvieron bajo límites por el cargo.',
		no: 'No le encarcelaron ni le tuvieron bajo límites por el cargo.'
	},
	'prosecution.officer-lied': {
		yes: 'Un agente mintió en una declaración o un informe que se usó contra usted.',
		no: 'Ningún agente mintió en una declaración o un informe que se usara contra usted.'
	},
	'prosecution.testimony-only': {
		yes: 'Lo único malo fue un testimonio falso ante el tribunal o ante un gran jurado.',
		no: 'Un testimonio falso ante el tribunal o ante un gran jurado no fue lo único malo.'
	},
	'prosecution.evidence-planted-or-made-up': {
		yes: 'Plantaron o inventaron pruebas, o falsearon una confesión o una rueda de identificación.',
		no: 'No plantaron ni inventaron pruebas, y no falsearon ninguna confesión ni rueda de identificación.'
	},
	'prosecution.evidence-hidden': {
		yes: 'Ocultaron pruebas que le ayudaban a usted.',
		no: 'No ocultaron ninguna prueba que le ayudara a usted.'
	},
	'prosecution.coercion': {
		yes: 'A un testigo o a usted le obligaron o amenazaron.',
		no: 'No obligaron ni amenazaron a ningún testigo, ni a usted.'
	},
	'prosecution.ill-will': {
		yes: 'El agente actuó por rencor o por otro mal motivo.',
		no: 'El agente no actuó por rencor ni por otro mal motivo.'
	},
	'medical-care.serious-need': {
		yes: 'Usted tenía una necesidad grave de atención.',
		no: 'Usted no tenía una necesidad grave de atención.'
	},
	'medical-care.obvious-or-told': {
		yes: 'Los agentes vieron la necesidad o se les dijo.',
		no: 'Los agentes no vieron la necesidad y no se les dijo.'
	},
	'medical-care.not-known': {
		yes: 'Los agentes no sabían y no tenían señales.',
		no: 'Los agentes sabían, o tenían señales.'
	},
	'medical-care.refused-or-long-delay': {
		yes: 'La atención fue negada o se demoró mucho.',
		no: 'La atención no fue negada ni se demoró mucho.'
	},
	'medical-care.short-delay': {
		yes: 'Hubo solo una demora corta.',
		no: 'Hubo más que una demora corta.'
	},
	'medical-care.some-care-given': {
		yes: 'Usted recibió algo de atención real, y la cuestión es qué tan buena fue.',
		no: 'Usted no recibió ninguna atención real.'
	},
	'medical-care.pretrial': {
		yes: 'Usted aún no tenía una condena cuando necesitó atención.',
		no: 'Usted ya tenía una condena cuando necesitó atención.'
	},
	'medical-care.relied-on-clinician': {
		yes: 'Los agentes se guiaron por lo que dijo el personal médico.',
		no: 'Los agentes no se guiaron por lo que dijo el personal médico.'
	},
	'medical-care.punitive-motive': {
		yes: 'Le negaron atención para castigarle o presionarle.',
		no: 'No le negaron atención para castigarle ni presionarle.'
	},
	'medical-care.harm-resulted': {
		yes: 'De la falta de atención resultó una muerte o un daño duradero.',
		no: 'De la falta de atención no resultó ninguna muerte ni daño duradero.'
	},
	'custody-conditions.basic-need-denied': {
		yes: 'Le negaron comida, agua, sueño, calor, un lugar limpio, ejercicio o seguridad.',
		no: 'No le negaron comida, agua, sueño, calor, un lugar limpio, ejercicio ni seguridad.'
	},
	'custody-conditions.risk-ignored': {
		yes: 'El personal ignoró un riesgo conocido de parte de otros presos.',
		no: 'El personal no ignoró un riesgo conocido de parte de otros presos.'
	},
	'custody-conditions.no-hearing': {
		yes: 'Le castigaron con dureza o le aislaron sin aviso ni audiencia.',
		no: 'No le castigaron con dureza ni le aislaron sin aviso o audiencia.'
	},
	'custody-conditions.purposeless-cruelty': {
		yes: 'El trato fue cruel o degradante y no servía a ningún fin.',
		no: 'El trato no fue cruel ni degradante, o servía a algún fin.'
	},
	'custody-conditions.long-duration': {
		yes: 'El trato duró días o más.',
		no: 'El trato no duró días.'
	},
	'custody-conditions.short-duration': { yes: 'El trato fue corto.', no: 'El trato no fue corto.' },
	'custody-conditions.officials-knew': {
		yes: 'Las autoridades sabían y no actuaron.',
		no: 'Las autoridades no sabían, o actuaron.'
	},
	'custody-conditions.no-knowledge': {
		yes: 'Las autoridades no lo sabían.',
		no: 'Las autoridades lo sabían.'
	},
	'custody-conditions.security-reason': {
		yes: 'Había una razón de seguridad real.',
		no: 'No había ninguna razón de seguridad real.'
	},
	'custody-conditions.pretrial': {
		yes: 'Usted aún no tenía una condena cuando esto pasó.',
		no: 'Usted ya tenía una condena cuando esto pasó.'
	},
	'custody-conditions.grievance-not-used': {
		yes: 'Usted no usó el proceso de queja interna (grievance).',
		no: 'Usted usó el proceso de queja interna (grievance).'
	},
	'failure-to-intervene.saw-it': {
		yes: 'El agente vio o sabía lo que hacía el otro.',
		no: 'El agente no vio ni sabía lo que hacía el otro.'
	},
	'failure-to-intervene.not-present': {
		yes: 'El agente no estaba allí o no podía ver.',
		no: 'El agente estaba allí y podía ver.'
	},
	'failure-to-intervene.time-to-act': {
		yes: 'Hubo tiempo y una oportunidad real de impedirlo.',
		no: 'No hubo tiempo o no hubo una oportunidad real de impedirlo.'
	},
	'failure-to-intervene.too-quick': {
		yes: 'Se acabó en segundos.',
		no: 'No se acabó en segundos.'
	},
	'failure-to-intervene.underlying-wrong-clear': {
		yes: 'Lo que hizo el otro agente iba evidentemente contra la ley.',
		no: 'Lo que hizo el otro agente no iba evidentemente contra la ley.'
	},
	'failure-to-intervene.underlying-lawful': {
		yes: 'Lo que hizo el otro agente era legal, o no iba claramente contra la ley.',
		no: 'Lo que hizo el otro agente iba claramente contra la ley.'
	},
	'failure-to-intervene.prolonged-or-repeated': {
		yes: 'El acto del otro agente siguió por un rato o se repitió.',
		no: 'El acto del otro agente no siguió por un rato y no se repitió.'
	},
	'failure-to-intervene.encouraged': {
		yes: 'El agente lo animó, vigiló mientras pasaba o era el jefe.',
		no: 'El agente no lo animó, ni vigiló mientras pasaba, y no era el jefe.'
	},
	'sexual-misconduct.sexual-contact': {
		yes: 'Hubo tocamientos sexuales, agresión sexual o violación.',
		no: 'No hubo tocamientos sexuales, agresión sexual ni violación.'
	},
	'sexual-misconduct.in-custody-or-coerced': {
		yes: 'A usted le tenían bajo custodia, o el agente usó una amenaza o la placa.',
		no: 'A usted no le tenían bajo custodia, y el agente no usó una amenaza ni la placa.'
	},
	'sexual-misconduct.search-purpose': {
		yes: 'El contacto fue parte de un registro legal.',
		no: 'El contacto no fue parte de un registro legal.'
	},
	'sexual-misconduct.no-search-purpose': {
		yes: 'El contacto no tenía fin de registro ni fin médico.',
		no: 'El contacto tenía un fin de registro o un fin médico.'
	},
	'sexual-misconduct.words-and-gratification': {
		yes: 'Hubo palabras o señales de placer sexual o de un deseo de avergonzarle.',
		no: 'No hubo palabras ni señales de placer sexual ni de un deseo de avergonzarle.'
	},
	'sexual-misconduct.repeated': {
		yes: 'La conducta sexual pasó más de una vez.',
		no: 'La conducta sexual no pasó más de una vez.'
	},
	'sexual-misconduct.brief-incidental': {
		yes: 'El contacto fue breve y casual, como parte de otra cosa.',
		no: 'El contacto no fue breve y casual.'
	},
	'sexual-misconduct.not-on-duty': {
		yes: 'El agente estaba fuera de servicio y no usó poder de policía.',
		no: 'El agente estaba de servicio o usó poder de policía.'
	},
	'pursuit.emergency': {
		yes: 'La policía iba a una llamada de emergencia o perseguía a alguien en ese momento.',
		no: 'La policía no atendía una llamada de emergencia ni estaba en plena persecución.'
	},
	'pursuit.time-to-think': {
		yes: 'Había tiempo para pensar, y no había emergencia.',
		no: 'No había tiempo para pensar, o había una emergencia.'
	},
	'pursuit.fleeing-endangered-others': {
		yes: 'Quien huía al volante puso en peligro a otras personas.',
		no: 'Nadie que huyera al volante puso en peligro a otras personas.'
	},
	'pursuit.rammed-or-blocked': {
		yes: 'El agente embistió el auto, o puso un bloqueo para hacerlo chocar.',
		no: 'El agente no embistió el auto ni puso un bloqueo para hacerlo chocar.'
	},
	'pursuit.meant-to-harm': {
		yes: 'El agente quería lastimar a alguien, no hacer un arresto.',
		no: 'El agente no quería lastimar a nadie, o quería hacer un arresto.'
	},
	'pursuit.bystander': {
		yes: 'La persona lastimada era ajena a los hechos (bystander).',
		no: 'La persona lastimada no era ajena a los hechos (bystander).'
	},
	'pursuit.police-made-danger': {
		yes: 'La policía creó un peligro que venía de otra persona, o lo empeoró.',
		no: 'La policía no creó un peligro que viniera de otra persona, ni lo empeoró.'
	},
	'pursuit.only-failed-to-protect': {
		yes: 'Lo único fue que la policía no protegió a alguien de un particular.',
		no: 'La policía hizo más que no proteger a alguien de un particular.'
	}
};
