import type { FactSentences } from '../question-copy.ts';

/** The person’s own answer as a sentence, for every fact that is answered yes or no. */
export const factSentences: FactSentences = {
	'person.under18': {
		yes: 'Vous aviez moins de 18 ans quand c’est arrivé.',
		no: 'Vous aviez 18 ans ou plus quand c’est arrivé.'
	},
	'person.incapacity': {
		yes: 'Quand c’est arrivé, un état de l’esprit vous empêchait de gérer vos affaires.',
		no: 'Quand c’est arrivé, aucun état de l’esprit ne vous empêchait de gérer vos affaires.'
	},
	'person.incapacityNow': {
		yes: 'Un état de l’esprit vous empêche de gérer vos affaires maintenant.',
		no: 'Aucun état de l’esprit ne vous empêche de gérer vos affaires maintenant.'
	},
	'person.died': {
		yes: 'La personne à qui c’est arrivé est décédée.',
		no: 'La personne à qui c’est arrivé est en vie.'
	},
	'death.fromThis': {
		yes: 'La personne est décédée à cause de ce qui s’est passé.',
		no: 'La personne n’est pas décédée à cause de ce qui s’est passé.'
	},
	'custody.now': {
		yes: 'Vous êtes en prison maintenant.',
		no: 'Vous n’êtes pas en prison maintenant.'
	},
	'custody.released': {
		yes: 'On vous a libéré de prison après cela.',
		no: 'On ne vous a pas libéré de prison depuis.'
	},
	'bias.suspected': {
		yes: 'Vous pensez qu’on vous a moins bien traité à cause de ce que vous êtes.',
		no: 'Vous ne pensez pas qu’on vous a moins bien traité à cause de ce que vous êtes.'
	},
	'bias.words': {
		yes: 'L’agent a dit ou écrit quelque chose qui montre un préjugé.',
		no: 'L’agent n’a rien dit ni écrit qui montre un préjugé.'
	},
	'criminal.wouldContradict': {
		yes: 'Pour gagner, vous devriez montrer que la condamnation est une erreur.',
		no: 'Vous pourriez gagner sans montrer que la condamnation est une erreur.'
	},
	'release.voluntary': {
		yes: 'Vous l’avez signé librement.',
		no: 'Vous ne l’avez pas signé librement.'
	},
	'release.withState': {
		yes: 'C’était avec l’État du Vermont.',
		no: 'Ce n’était pas avec l’État du Vermont.'
	},
	'incident.likeLast': {
		yes: 'Ce fait s’est passé comme le précédent.',
		no: 'Ce fait ne s’est pas passé comme le précédent.'
	},
	'incident.another': {
		yes: 'Il y a un autre fait à ajouter.',
		no: 'Il n’y a pas d’autre fait à ajouter.'
	},
	'officer.onDuty': { yes: 'L’agent était en service.', no: 'L’agent était hors service.' },
	'officer.uniform': { yes: 'L’agent était en uniforme.', no: 'L’agent n’était pas en uniforme.' },
	'officer.badge': {
		yes: 'L’agent a montré un insigne ou dit être de la police.',
		no: 'L’agent n’a pas montré d’insigne ni dit être de la police.'
	},
	'officer.usedAuthority': {
		yes: 'L’agent a utilisé un pouvoir de police.',
		no: 'L’agent n’a pas utilisé de pouvoir de police.'
	},
	'officer.sworn': {
		yes: 'Cette personne était un agent assermenté avec des pouvoirs de police.',
		no: 'Cette personne n’était pas un agent assermenté avec des pouvoirs de police.'
	},
	'officer.joint': {
		yes: 'Le gardien a agi avec la police.',
		no: 'Le gardien n’a pas agi avec la police.'
	},
	'officer.federalPower': {
		yes: 'L’agent utilisait alors un pouvoir fédéral.',
		no: 'L’agent n’utilisait pas alors un pouvoir fédéral.'
	},
	'officer.badFaith': {
		yes: 'L’agent a agi par méchanceté ou pour un gain, ou savait que c’était mal.',
		no: 'L’agent n’a pas agi par méchanceté ni pour un gain, et ne savait pas que c’était mal.'
	},
	'officer.another': {
		yes: 'Il y a un autre agent ou groupe à ajouter.',
		no: 'Il n’y a pas d’autre agent ou groupe à ajouter.'
	},
	'force.no-threat': {
		yes: 'Vous n’aviez pas d’arme et n’étiez un danger pour personne.',
		no: 'Vous aviez une arme ou étiez un danger pour quelqu’un.'
	},
	'force.compliant-or-passive': {
		yes: 'Vous avez obéi, vous vous êtes rendu, ou au plus vous êtes resté assis ou mou.',
		no: 'Vous n’avez pas obéi et ne vous êtes pas rendu, et avez fait plus que rester assis ou mou.'
	},
	'force.active-resistance': {
		yes: 'Vous vous êtes débattu, dégagé ou battu.',
		no: 'Vous ne vous êtes pas débattu, dégagé ou battu.'
	},
	'force.attacked-or-threatened': {
		yes: 'Vous avez attaqué ou menacé un agent ou quelqu’un d’autre.',
		no: 'Vous n’avez attaqué ni menacé personne.'
	},
	'force.armed-or-reaching': {
		yes: 'Vous aviez une arme, ou avez fait un geste qui semblait en chercher une.',
		no: 'Vous n’aviez pas d’arme et n’avez fait aucun geste qui semblait en chercher une.'
	},
	'force.restrained': {
		yes: 'Vous étiez déjà menotté, plaqué, tenu ou maîtrisé quand la force a été employée.',
		no: 'Vous n’étiez pas encore menotté, plaqué, tenu ou maîtrisé quand la force a été employée.'
	},
	'force.force-after-resistance-ended': {
		yes: 'La force a été employée, ou a continué, après que vous avez cessé de vous battre ou de courir.',
		no: 'Aucune force n’a été employée après que vous avez cessé de vous battre ou de courir.'
	},
	'force.serious-force': {
		yes: 'La force aurait pu vous blesser gravement.',
		no: 'La force n’était pas du genre à pouvoir vous blesser gravement.'
	},
	'force.deadly-force': {
		yes: 'On a tiré sur vous, ou employé une autre force qui risquait de tuer.',
		no: 'On n’a pas tiré sur vous, et on n’a employé aucune autre force qui risquait de tuer.'
	},
	'force.slight-force': { yes: 'La force était légère.', no: 'La force était plus que légère.' },
	'force.warned-or-ordered': {
		yes: 'L’agent a d’abord donné un ordre ou un avertissement clair, et vous ne l’avez pas suivi.',
		no: 'Il n’y a pas eu d’ordre ni d’avertissement clair que vous n’avez pas suivi.'
	},
	'force.no-warning': {
		yes: 'Il y avait le temps de vous avertir avant une force grave, mais personne ne l’a fait.',
		no: 'On vous a averti, il n’y avait pas le temps de vous avertir, ou aucune force grave n’a été employée.'
	},
	'force.serious-injury': {
		yes: 'La force a causé une blessure grave ou un décès.',
		no: 'La force n’a pas causé de blessure grave ni de décès.'
	},
	'force.minor-or-no-crime': {
		yes: 'On ne vous soupçonnait d’aucun crime, ou seulement d’une chose mineure.',
		no: 'On vous soupçonnait de plus qu’une chose mineure.'
	},
	'force.serious-crime': {
		yes: 'On vous soupçonnait d’un crime violent ou d’un autre crime grave.',
		no: 'On ne vous soupçonnait pas d’un crime violent ni d’un autre crime grave.'
	},
	'force.fled': { yes: 'Vous vous êtes enfui à pied.', no: 'Vous ne vous êtes pas enfui à pied.' },
	'force.dangerous-driving': {
		yes: 'Vous avez conduit, ou fui en voiture, d’une façon qui mettait d’autres en danger.',
		no: 'Vous n’avez pas conduit, ni fui en voiture, d’une façon qui mettait d’autres en danger.'
	},
	'force.split-second': {
		yes: 'Tout allait si vite que l’agent n’avait que quelques secondes pour décider.',
		no: 'L’agent avait plus que quelques secondes pour décider.'
	},
	'force.no-police-purpose': {
		yes: 'La force ne servait qu’à punir, à se venger ou à être cruel.',
		no: 'La force avait un autre usage que punir, se venger ou être cruel.'
	},
	'force.known-vulnerability': {
		yes: 'L’agent pouvait voir ou savait que vous étiez malade, blessé, handicapé, en crise, enceinte, âgé ou un enfant.',
		no: 'L’agent ne savait pas, et ne pouvait pas voir, que vous étiez malade, blessé, handicapé, en crise, enceinte, âgé ou un enfant.'
	},
	'force.officer-created-danger': {
		yes: 'Le geste imprudent de l’agent lui-même a créé le danger auquel la force a ensuite répondu.',
		no: 'Les gestes de l’agent n’ont pas créé le danger auquel la force a répondu.'
	},
	'force.disturbance': {
		yes: 'Les agents mettaient fin à une émeute, à une prise d’otages ou à une bagarre dans une prison.',
		no: 'Les agents ne mettaient pas fin à une émeute, à une prise d’otages ni à une bagarre dans une prison.'
	},
	'stop.violation-seen': {
		yes: 'L’agent a vu une infraction, routière ou autre, même petite.',
		no: 'L’agent n’a vu aucune infraction.'
	},
	'stop.no-violation-or-reason': {
		yes: 'Personne ne vous a vu enfreindre une loi ou agir bizarrement, et aucune raison légale n’a été donnée.',
		no: 'Quelqu’un vous a vu enfreindre une loi ou agir bizarrement, ou une raison légale a été donnée.'
	},
	'stop.matched-description': {
		yes: 'Vous ou votre voiture correspondiez à un signalement ou une description claire.',
		no: 'Ni vous ni votre voiture ne correspondiez à un signalement ou une description claire.'
	},
	'stop.specific-suspicion': {
		yes: 'Plusieurs faits clairs, ensemble, indiquaient un crime.',
		no: 'Il n’y avait pas plusieurs faits clairs qui indiquaient un crime.'
	},
	'stop.hunch-or-location-only': {
		yes: 'La seule raison était une intuition, le quartier, un tuyau anonyme, avec qui vous étiez, ou que vous êtes parti quand la police est venue.',
		no: 'Il y avait une raison au-delà d’une intuition, du quartier, d’un tuyau anonyme, d’avec qui vous étiez, ou de votre départ quand la police est venue.'
	},
	'stop.law-did-not-forbid': {
		yes: 'Ce que l’agent a donné comme raison n’est pas contraire à la loi.',
		no: 'Ce que l’agent a donné comme raison est contraire à la loi.'
	},
	'stop.prolonged': {
		yes: 'L’interception a continué après la fin de sa raison, pour chercher autre chose.',
		no: 'L’interception n’a pas continué après la fin de sa raison.'
	},
	'stop.unrelated-questions': {
		yes: 'Il y a eu des questions ou des vérifications sans rapport avec la raison de l’interception.',
		no: 'Il n’y a pas eu de questions ni de vérifications sans rapport avec la raison de l’interception.'
	},
	'stop.brief': {
		yes: 'L’interception a été brève et a fini quand sa raison a pris fin.',
		no: 'L’interception n’a pas été brève, ou n’a pas fini quand sa raison a pris fin.'
	},
	'stop.arrest-like': {
		yes: 'On vous a retenu comme en état d’arrestation, sans motif d’arrestation.',
		no: 'On ne vous a pas retenu comme en état d’arrestation, ou il y avait un motif d’arrestation.'
	},
	'stop.taken-elsewhere': {
		yes: 'On vous a emmené à un poste ou dans une pièce fermée pour des questions, sans votre accord.',
		no: 'On ne vous a pas emmené à un poste ou dans une pièce fermée pour des questions, ou vous avez accepté d’y aller.'
	},
	'stop.safety-concern': {
		yes: 'Il y avait une raison claire de craindre une arme ou un danger.',
		no: 'Il n’y avait pas de raison claire de craindre une arme ou un danger.'
	},
	'stop.race-or-identity-mentioned': {
		yes: 'Votre race, votre foi, votre origine ou autre a été nommée ou a clairement motivé l’interception.',
		no: 'Votre race, votre foi, votre origine ou autre n’a pas été nommée et n’a pas clairement motivé l’interception.'
	},
	'stop.papers-kept': {
		yes: 'L’agent a gardé votre permis, votre contravention ou d’autres papiers, si bien que vous ne pouviez pas partir.',
		no: 'L’agent n’a pas gardé vos papiers, ou vous pouviez partir sans eux.'
	},
	'stop.honest-mistake': {
		yes: 'L’agent a fait une erreur honnête sur la raison de l’interception.',
		no: 'L’agent n’a pas fait d’erreur honnête sur la raison de l’interception.'
	},
	'stop.checkpoint-or-border': {
		yes: 'C’était à un point de contrôle fixe, une frontière, un aéroport ou un autre lieu spécial.',
		no: 'Ce n’était pas à un point de contrôle fixe, une frontière, un aéroport ni un autre lieu spécial.'
	},
	'arrest.no-facts-of-crime': {
		yes: 'L’agent n’avait aucun fait montrant que vous aviez commis un crime.',
		no: 'L’agent avait des faits montrant que vous aviez commis un crime.'
	},
	'arrest.officer-saw-offence': {
		yes: 'L’agent vous a vu enfreindre une loi, même de peu d’importance.',
		no: 'L’agent ne vous a vu enfreindre aucune loi.'
	},
	'arrest.complaint-by-witness': {
		yes: 'Une victime ou un témoin vous a accusé.',
		no: 'Aucune victime et aucun témoin ne vous a accusé.'
	},
	'arrest.corroboration': {
		yes: 'Plusieurs sources ou une preuve matérielle vous désignaient.',
		no: 'Il n’y avait pas plusieurs sources ni de preuve matérielle qui vous désignaient.'
	},
	'arrest.words-or-recording-only': {
		yes: 'On vous a arrêté pour des mots, un geste, une manifestation ou une vidéo, sans menace.',
		no: 'On ne vous a pas arrêté seulement pour des mots, un geste, une manifestation ou une vidéo, ou il y a eu une menace.'
	},
	'arrest.ignored-order': {
		yes: 'Vous n’avez pas obéi à un ordre clair et légal avant l’arrestation.',
		no: 'Il n’y a pas eu d’ordre clair et légal auquel vous n’avez pas obéi avant l’arrestation.'
	},
	'arrest.warrant': {
		yes: 'Il y avait un mandat pour vous arrêter.',
		no: 'Il n’y avait pas de mandat pour vous arrêter.'
	},
	'arrest.prosecutor-or-judge-approved': {
		yes: 'Un procureur, un chef ou un juge l’a approuvé avant l’arrestation.',
		no: 'Aucun procureur, chef ou juge ne l’a approuvé avant l’arrestation.'
	},
	'arrest.false-statement-to-get-warrant': {
		yes: 'Le mandat ou l’accusation reposait sur ce que l’agent savait faux, ou des faits clés ont été omis avec insouciance.',
		no: 'Le mandat ou l’accusation ne reposait pas sur un mensonge, et aucun fait clé n’a été omis avec insouciance.'
	},
	'arrest.no-warrant-in-home': {
		yes: 'On vous a arrêté dans un domicile sans mandat, sans accord et sans urgence.',
		no: 'On ne vous a pas arrêté dans un domicile, ou il y avait un mandat, un accord ou une urgence.'
	},
	'arrest.innocence-known': {
		yes: 'L’agent connaissait ou a vu des faits qui vous innocentaient, ou a refusé une vérification facile.',
		no: 'L’agent ne connaissait pas de faits qui vous innocentaient et n’a pas refusé de vérification facile.'
	},
	'arrest.wrong-person': {
		yes: 'On vous a pris pour quelqu’un d’autre.',
		no: 'On ne vous a pas pris pour quelqu’un d’autre.'
	},
	'arrest.not-identified-individually': {
		yes: 'On vous a arrêté avec un groupe ou un lieu, et rien ne vous désignait.',
		no: 'On ne vous a pas seulement arrêté avec un groupe ou un lieu, ou quelque chose vous désignait.'
	},
	'arrest.law-did-not-forbid': {
		yes: 'Ce que vous avez fait n’est pas un crime, ou un tribunal avait annulé cette loi.',
		no: 'Ce qu’on disait que vous aviez fait est un crime selon une loi qui tient toujours.'
	},
	'arrest.honest-mistake': {
		yes: 'L’agent a fait une erreur honnête sur la raison de l’arrestation.',
		no: 'L’agent n’a pas fait d’erreur honnête sur la raison de l’arrestation.'
	},
	'home-search.warrant-from-judge': {
		yes: 'Un juge avait approuvé un mandat pour ce lieu.',
		no: 'Aucun juge n’avait approuvé de mandat pour ce lieu.'
	},
	'home-search.no-warrant': {
		yes: 'Il n’y avait aucun mandat de perquisition ou d’arrestation.',
		no: 'Il y avait un mandat de perquisition ou d’arrestation.'
	},
	'home-search.consent': {
		yes: 'Quelqu’un qui y habite a accepté de laisser entrer la police.',
		no: 'Personne qui y habite n’a accepté de laisser entrer la police.'
	},
	'home-search.no-consent': {
		yes: 'Personne qui y habite n’a accepté, ou quelqu’un sur place a refusé.',
		no: 'Quelqu’un qui y habite a accepté, et personne sur place n’a refusé.'
	},
	'home-search.emergency': {
		yes: 'Il y avait une raison claire de croire que quelqu’un était en danger ou qu’on détruisait des preuves.',
		no: 'Il n’y avait pas de raison claire de croire que quelqu’un était en danger ou qu’on détruisait des preuves.'
	},
	'home-search.no-emergency': {
		yes: 'Il n’y avait ni urgence, ni poursuite, ni risque de mal.',
		no: 'Il y avait une urgence, une poursuite ou un risque de mal.'
	},
	'home-search.warrant-defect': {
		yes: 'Le mandat était pour un autre lieu, n’énumérait rien, ou n’était clairement pas valable.',
		no: 'Aucun mandat n’était pour un autre lieu, sans liste, ou clairement pas valable.'
	},
	'home-search.false-statement-to-get-warrant': {
		yes: 'Le mandat reposait sur ce que l’agent savait faux, ou des faits clés ont été omis avec insouciance.',
		no: 'Aucun mandat ne reposait sur un mensonge ni n’omettait des faits clés avec insouciance.'
	},
	'home-search.exceeded-warrant': {
		yes: 'Les agents sont allés plus loin que le mandat ne le permettait, ou sont restés alors qu’ils savaient que le lieu n’était pas le bon.',
		no: 'Les agents ne sont pas allés plus loin qu’un mandat ne le permettait, et ne sont pas restés en sachant que le lieu n’était pas le bon.'
	},
	'home-search.pursuit-of-suspect': {
		yes: 'Les agents poursuivaient un suspect.',
		no: 'Les agents ne poursuivaient pas de suspect.'
	},
	'home-search.minor-offence': {
		yes: 'L’affaire pour laquelle la police est venue était mineure.',
		no: 'L’affaire pour laquelle la police est venue n’était pas mineure.'
	},
	'home-search.supervision': {
		yes: 'Vous étiez en probation ou en libération conditionnelle, ou une autre règle de fouille s’appliquait à vous.',
		no: 'Vous n’étiez ni en probation ni en libération conditionnelle, et aucune autre règle de fouille ne s’appliquait à vous.'
	},
	'home-search.not-a-search-place': {
		yes: 'C’était un terrain ouvert, un couloir commun, l’allée vers la porte, ou un lieu peu privé.',
		no: 'Ce n’était pas un terrain ouvert, un couloir commun, l’allée vers la porte, ni un autre lieu peu privé.'
	},
	'home-search.porch-or-yard-search': {
		yes: 'La police a cherché depuis le perron, la cour ou l’allée, plus loin que ce qu’un visiteur peut faire.',
		no: 'La police n’a pas cherché depuis le perron, la cour ou l’allée, ou n’a fait que ce qu’un visiteur peut faire.'
	},
	'home-search.no-knock': {
		yes: 'Les agents sont entrés de force sans frapper ni appeler, et aucun danger ne l’exigeait.',
		no: 'Les agents ont frappé ou appelé, ne sont pas entrés de force, ou affrontaient un danger qui l’exigeait.'
	},
	'home-search.outsiders-brought': {
		yes: 'Les agents ont laissé entrer la presse ou d’autres personnes qui n’avaient rien à y faire.',
		no: 'Les agents n’ont pas laissé entrer la presse ni d’autres personnes qui n’avaient rien à y faire.'
	},
	'home-search.destructive-or-harsh': {
		yes: 'La perquisition était brutale ou a causé des dégâts inutiles.',
		no: 'La perquisition n’était pas brutale et n’a pas causé de dégâts inutiles.'
	},
	'home-search.honest-mistake': {
		yes: 'Les agents ont fait une erreur honnête sur la perquisition.',
		no: 'Les agents n’ont pas fait d’erreur honnête sur la perquisition.'
	},
	'body-search.lawful-arrest': {
		yes: 'La fouille a été faite avec une arrestation légale.',
		no: 'La fouille n’a pas été faite avec une arrestation légale.'
	},
	'body-search.warrant': {
		yes: 'Il y avait un mandat pour la fouille.',
		no: 'Il n’y avait pas de mandat pour la fouille.'
	},
	'body-search.no-arrest-or-suspicion': {
		yes: 'Il n’y avait pas d’arrestation, ni de raison claire de croire que vous aviez une arme ou une chose illégale.',
		no: 'Il y avait une arrestation, ou une raison claire de croire que vous aviez une arme ou une chose illégale.'
	},
	'body-search.probable-cause': {
		yes: 'Des faits clairs montraient que vous aviez probablement une chose illégale ou la preuve d’un crime.',
		no: 'Aucun fait clair ne montrait que vous aviez probablement une chose illégale ou la preuve d’un crime.'
	},
	'body-search.weapon-concern': {
		yes: 'Il y avait une raison claire de craindre que vous ayez une arme.',
		no: 'Il n’y avait pas de raison claire de craindre que vous ayez une arme.'
	},
	'body-search.minor-offence': {
		yes: 'On vous retenait seulement pour une chose mineure.',
		no: 'On vous retenait pour plus qu’une chose mineure.'
	},
	'body-search.strip-or-cavity': {
		yes: 'On a enlevé des vêtements, ou regardé ou touché des parties intimes.',
		no: 'On n’a pas enlevé de vêtements, ni regardé ou touché des parties intimes.'
	},
	'body-search.in-view-of-others': {
		yes: 'La fouille a été faite là où d’autres, ou l’autre sexe, pouvaient voir.',
		no: 'La fouille n’a pas été faite là où d’autres, ou l’autre sexe, pouvaient voir.'
	},
	'body-search.phone-or-data': {
		yes: 'Un téléphone, un ordinateur ou vos données ont été fouillés sans mandat.',
		no: 'Aucun téléphone, ordinateur ni donnée n’a été fouillé sans mandat.'
	},
	'body-search.medical-intrusion': {
		yes: 'On a pris du sang, une radio ou autre chose de ce genre sans mandat et sans urgence.',
		no: 'On n’a pas pris de sang, de radio ni autre chose de ce genre sans mandat ou sans urgence.'
	},
	'body-search.vehicle-no-cause': {
		yes: 'Une voiture a été fouillée sans bonne raison.',
		no: 'Aucune voiture n’a été fouillée, ou il y avait une bonne raison.'
	},
	'body-search.consent': {
		yes: 'Vous avez librement accepté la fouille.',
		no: 'Vous n’avez pas librement accepté la fouille.'
	},
	'body-search.no-consent': {
		yes: 'Vous n’avez pas accepté la fouille.',
		no: 'Vous avez accepté la fouille.'
	},
	'body-search.beyond-consent': {
		yes: 'La fouille est allée plus loin que ce que vous aviez accepté.',
		no: 'La fouille n’est pas allée plus loin que ce que vous aviez accepté.'
	},
	'body-search.jail-policy': {
		yes: 'Une règle de prison pour tous ceux qui entrent s’appliquait.',
		no: 'Aucune règle de prison pour tous ceux qui entrent ne s’appliquait.'
	},
	'body-search.everyone-checked': {
		yes: 'C’était un bref contrôle de tout le monde, ou de gens pris au hasard, dans un lieu comme un aéroport.',
		no: 'Ce n’était pas un bref contrôle de tout le monde, ni de gens pris au hasard.'
	},
	'body-search.child': {
		yes: 'Vous étiez un enfant ou un élève.',
		no: 'Vous n’étiez pas un enfant ni un élève.'
	},
	'property.seized-under-warrant': {
		yes: 'Vos affaires ont d’abord été prises avec un mandat ou comme preuve.',
		no: 'Vos affaires n’ont pas d’abord été prises avec un mandat ou comme preuve.'
	},
	'property.outside-warrant': {
		yes: 'Aucun mandat ni aucune raison légale ne couvrait ce qui a été pris.',
		no: 'Un mandat ou une raison légale couvrait ce qui a été pris.'
	},
	'property.taken-for-self': {
		yes: 'Un agent a pris vos affaires pour son gain personnel.',
		no: 'Aucun agent n’a pris vos affaires pour son gain personnel.'
	},
	'property.eviction-or-repossession-help': {
		yes: 'La police a aidé une personne privée à prendre vos affaires sans ordre du tribunal.',
		no: 'La police n’a pas aidé une personne privée à prendre vos affaires, ou il y avait un ordre du tribunal.'
	},
	'property.no-way-to-get-back': {
		yes: 'Vous n’avez reçu ni avis, ni reçu, ni moyen de récupérer vos affaires.',
		no: 'Vous avez reçu un avis, un reçu ou un moyen de récupérer vos affaires.'
	},
	'property.held-too-long': {
		yes: 'On a gardé vos affaires sur un simple soupçon plus longtemps que ne le demande une courte vérification.',
		no: 'On n’a pas gardé vos affaires sur un simple soupçon plus longtemps que ne le demande une courte vérification.'
	},
	'property.state-remedy': {
		yes: 'La loi de l’État donne un moyen de poursuivre ou de les récupérer.',
		no: 'La loi de l’État ne donne aucun moyen de poursuivre ou de les récupérer.'
	},
	'property.needless-destruction': {
		yes: 'On a brisé des choses, ou tué un animal de compagnie, sans besoin.',
		no: 'Rien n’a été brisé et aucun animal de compagnie n’a été tué sans besoin.'
	},
	'property.danger-from-property': {
		yes: 'La chose ou l’animal était un danger.',
		no: 'La chose ou l’animal n’était pas un danger.'
	},
	'speech.criticism-or-complaint': {
		yes: 'Vous avez critiqué la police, porté plainte, poursuivi ou dénoncé des torts.',
		no: 'Vous n’avez pas critiqué la police, porté plainte, poursuivi ni dénoncé des torts.'
	},
	'speech.recording': {
		yes: 'Vous filmiez ou enregistriez la police en public.',
		no: 'Vous ne filmiez pas et n’enregistriez pas la police en public.'
	},
	'speech.peaceful-protest': {
		yes: 'Vous avez pris part à une manifestation ou à un rassemblement paisible.',
		no: 'Vous n’avez pas pris part à une manifestation ni à un rassemblement paisible.'
	},
	'speech.interfered': {
		yes: 'Vous avez gêné les agents ou la circulation avec votre corps.',
		no: 'Vous n’avez pas gêné les agents ni la circulation avec votre corps.'
	},
	'speech.order-to-disperse': {
		yes: 'Il y avait un ordre légal de bouger ou de partir, et vous ne l’avez pas suivi.',
		no: 'Il n’y avait pas d’ordre légal de bouger ou de partir que vous n’avez pas suivi.'
	},
	'speech.employee-speech': {
		yes: 'Vous travailliez pour le gouvernement et parliez dans le cadre de votre emploi.',
		no: 'Vous ne parliez pas dans le cadre d’un emploi du gouvernement.'
	},
	'speech.retaliatory-words': {
		yes: 'L’agent a dit ou montré que vos paroles étaient la raison.',
		no: 'L’agent n’a pas dit ni montré que vos paroles étaient la raison.'
	},
	'speech.probable-cause': {
		yes: 'Il y avait une bonne raison de vous arrêter ou de vous accuser de quelque chose.',
		no: 'Il n’y avait pas de bonne raison de vous arrêter ou de vous accuser de quelque chose.'
	},
	'speech.no-probable-cause': {
		yes: 'Il n’y avait aucune raison de vous arrêter ou de vous accuser de quoi que ce soit.',
		no: 'Il y avait une raison de vous arrêter ou de vous accuser de quelque chose.'
	},
	'speech.others-not-arrested': {
		yes: 'On a laissé tranquilles d’autres qui ont fait la même chose, mais n’ont pas parlé.',
		no: 'On n’a pas laissé tranquilles d’autres qui ont fait la même chose, mais n’ont pas parlé.'
	},
	'speech.security-need': {
		yes: 'Il y avait un besoin clair de sécurité.',
		no: 'Il n’y avait pas de besoin clair de sécurité.'
	},
	'speech.total-ban': {
		yes: 'On vous a totalement interdit un lieu public ou un sujet.',
		no: 'On ne vous a pas totalement interdit un lieu public ou un sujet.'
	},
	'equal-treatment.slur-or-statement': {
		yes: 'Un agent a lancé une insulte ou fait une remarque sur ce que vous êtes.',
		no: 'Aucun agent n’a lancé d’insulte ni fait de remarque sur ce que vous êtes.'
	},
	'equal-treatment.others-treated-better': {
		yes: 'D’autres dans la même situation ont été mieux traités.',
		no: 'D’autres dans la même situation n’ont pas été mieux traités.'
	},
	'equal-treatment.no-comparison': {
		yes: 'Il n’y a personne comme vous, dans la même situation, qui ait été mieux traité.',
		no: 'Il y a quelqu’un comme vous, dans la même situation, qui a été mieux traité.'
	},
	'equal-treatment.repeated-stops': {
		yes: 'On vous a intercepté encore et encore sans accusation.',
		no: 'On ne vous a pas intercepté encore et encore sans accusation.'
	},
	'equal-treatment.neutral-reason': {
		yes: 'Une raison sans rapport avec ce que vous êtes l’explique.',
		no: 'Aucune raison autre que ce que vous êtes ne l’explique.'
	},
	'equal-treatment.no-violation': {
		yes: 'Rien de ce que vous avez fait ou de ce dont on vous soupçonnait ne l’explique.',
		no: 'Quelque chose que vous avez fait ou dont on vous soupçonnait l’explique.'
	},
	'equal-treatment.described-suspect': {
		yes: 'La race ou autre chose de ce genre faisait partie de la description claire d’un suspect.',
		no: 'La race ou autre chose de ce genre ne faisait pas partie de la description claire d’un suspect.'
	},
	'equal-treatment.policy': {
		yes: 'Une règle ou un ordre disait à la police de traiter certaines personnes autrement pour ce qu’elles sont.',
		no: 'Aucune règle ni aucun ordre ne disait à la police de traiter certaines personnes autrement pour ce qu’elles sont.'
	},
	'equal-treatment.data-or-pattern': {
		yes: 'Des registres ou des chiffres montrent une tendance.',
		no: 'Aucun registre ni chiffre ne montre une tendance.'
	},
	'prosecution.ended-without-conviction': {
		yes: 'L’affaire pénale s’est terminée sans condamnation, ou la condamnation a été annulée.',
		no: 'L’affaire pénale ne s’est pas terminée ainsi : elle est encore ouverte, ou une condamnation tient.'
	},
	'prosecution.conviction-stands': {
		yes: 'On vous a déclaré coupable ou vous avez fait un plaidoyer (plea), et cela tient toujours.',
		no: 'Aucun verdict de culpabilité ni plaidoyer (plea) contre vous ne tient toujours.'
	},
	'prosecution.probable-cause': {
		yes: 'Il y avait quand même une bonne raison d’accuser.',
		no: 'Il n’y avait pas de bonne raison d’accuser en dehors de la preuve fausse ou cachée.'
	},
	'prosecution.no-probable-cause': {
		yes: 'Il n’y avait aucune raison d’accuser.',
		no: 'Il y avait une raison d’accuser.'
	},
	'prosecution.independent-decision': {
		yes: 'Un procureur, un grand jury ou un juge a décidé seul avec des faits vrais.',
		no: 'Aucun procureur, grand jury ni juge n’a décidé seul avec des faits vrais.'
	},
	'prosecution.held-in-custody': {
		yes: 'On vous a emprisonné ou imposé des limites à cause de l’accusation.',
		no: 'On ne vous a pas emprisonné ni imposé de limites à cause de l’accusation.'
	},
	'prosecution.officer-lied': {
		yes: 'Un agent a menti dans une déclaration ou un rapport utilisé contre vous.',
		no: 'Aucun agent n’a menti dans une déclaration ou un rapport utilisé contre vous.'
	},
	'prosecution.testimony-only': {
		yes: 'Le seul tort était un faux témoignage au tribunal ou devant un grand jury.',
		no: 'Un faux témoignage au tribunal ou devant un grand jury n’était pas le seul tort.'
	},
	'prosecution.evidence-planted-or-made-up': {
		yes: 'Des preuves ont été placées ou inventées, ou des aveux ou une identification ont été truqués.',
		no: 'Aucune preuve n’a été placée ou inventée, et aucun aveu ni aucune identification n’a été truqué.'
	},
	'prosecution.evidence-hidden': {
		yes: 'Des preuves qui vous aidaient ont été cachées.',
		no: 'Aucune preuve qui vous aidait n’a été cachée.'
	},
	'prosecution.coercion': {
		yes: 'Un témoin ou vous avez été forcé ou menacé.',
		no: 'Aucun témoin n’a été forcé ou menacé, et vous non plus.'
	},
	'prosecution.ill-will': {
		yes: 'L’agent a agi par méchanceté ou pour un autre mauvais motif.',
		no: 'L’agent n’a pas agi par méchanceté ni pour un autre mauvais motif.'
	},
	'medical-care.serious-need': {
		yes: 'Vous aviez un besoin sérieux de soins.',
		no: 'Vous n’aviez pas un besoin sérieux de soins.'
	},
	'medical-care.obvious-or-told': {
		yes: 'Les agents ont vu le besoin ou on le leur a dit.',
		no: 'Les agents n’ont pas vu le besoin et on ne le leur a pas dit.'
	},
	'medical-care.not-known': {
		yes: 'Les agents ne savaient pas et n’avaient aucun signe.',
		no: 'Les agents savaient, ou avaient des signes.'
	},
	'medical-care.refused-or-long-delay': {
		yes: 'Les soins ont été refusés ou beaucoup retardés.',
		no: 'Les soins n’ont pas été refusés ni beaucoup retardés.'
	},
	'medical-care.short-delay': {
		yes: 'Il n’y a eu qu’un court retard.',
		no: 'Il y a eu plus qu’un court retard.'
	},
	'medical-care.some-care-given': {
		yes: 'Vous avez reçu de vrais soins, et la question est de savoir s’ils étaient bons.',
		no: 'Vous n’avez reçu aucun vrai soin.'
	},
	'medical-care.pretrial': {
		yes: 'Vous n’aviez pas été condamné quand il vous fallait des soins.',
		no: 'Vous aviez été condamné quand il vous fallait des soins.'
	},
	'medical-care.relied-on-clinician': {
		yes: 'Les agents se sont fiés à ce que disait le personnel médical.',
		no: 'Les agents ne se sont pas fiés à ce que disait le personnel médical.'
	},
	'medical-care.punitive-motive': {
		yes: 'On a retenu les soins pour vous punir ou faire pression sur vous.',
		no: 'On n’a pas retenu les soins pour vous punir ni faire pression sur vous.'
	},
	'medical-care.harm-resulted': {
		yes: 'Le manque de soins a causé un décès ou un mal qui dure.',
		no: 'Le manque de soins n’a causé ni décès ni mal qui dure.'
	},
	'custody-conditions.basic-need-denied': {
		yes: 'On vous a refusé la nourriture, l’eau, le sommeil, la chaleur, un lieu propre, l’exercice ou la sécurité.',
		no: 'On ne vous a refusé ni nourriture, ni eau, ni sommeil, ni chaleur, ni lieu propre, ni exercice, ni sécurité.'
	},
	'custody-conditions.risk-ignored': {
		yes: 'Le personnel a ignoré un risque connu venant d’autres détenus.',
		no: 'Le personnel n’a pas ignoré de risque connu venant d’autres détenus.'
	},
	'custody-conditions.no-hearing': {
		yes: 'On vous a puni durement ou isolé sans avis ni audience.',
		no: 'On ne vous a pas puni durement ni isolé sans avis ou sans audience.'
	},
	'custody-conditions.purposeless-cruelty': {
		yes: 'Le traitement était cruel ou dégradant et ne servait à rien.',
		no: 'Le traitement n’était ni cruel ni dégradant, ou il servait à quelque chose.'
	},
	'custody-conditions.long-duration': {
		yes: 'Le traitement a duré des jours ou plus.',
		no: 'Le traitement n’a pas duré des jours.'
	},
	'custody-conditions.short-duration': {
		yes: 'Le traitement a été court.',
		no: 'Le traitement n’a pas été court.'
	},
	'custody-conditions.officials-knew': {
		yes: 'Les responsables savaient et n’ont pas agi.',
		no: 'Les responsables ne savaient pas, ou ils ont agi.'
	},
	'custody-conditions.no-knowledge': {
		yes: 'Les responsables n’en savaient rien.',
		no: 'Les responsables le savaient.'
	},
	'custody-conditions.security-reason': {
		yes: 'Il y avait une vraie raison de sécurité.',
		no: 'Il n’y avait pas de vraie raison de sécurité.'
	},
	'custody-conditions.pretrial': {
		yes: 'Vous n’aviez pas été condamné quand c’est arrivé.',
		no: 'Vous aviez été condamné quand c’est arrivé.'
	},
	'custody-conditions.grievance-not-used': {
		yes: 'Vous n’avez pas utilisé la procédure de plainte interne (grievance).',
		no: 'Vous avez utilisé la procédure de plainte interne (grievance).'
	},
	'failure-to-intervene.saw-it': {
		yes: 'L’agent a vu ou su ce que faisait l’autre.',
		no: 'L’agent n’a pas vu ni su ce que faisait l’autre.'
	},
	'failure-to-intervene.not-present': {
		yes: 'L’agent n’était pas là ou ne pouvait pas voir.',
		no: 'L’agent était là et pouvait voir.'
	},
	'failure-to-intervene.time-to-act': {
		yes: 'Il y avait le temps et une vraie possibilité de l’arrêter.',
		no: 'Il n’y avait pas le temps ou pas de vraie possibilité de l’arrêter.'
	},
	'failure-to-intervene.too-quick': {
		yes: 'C’était fini en quelques secondes.',
		no: 'Ce n’était pas fini en quelques secondes.'
	},
	'failure-to-intervene.underlying-wrong-clear': {
		yes: 'Ce que l’autre agent a fait était nettement contraire à la loi.',
		no: 'Ce que l’autre agent a fait n’était pas nettement contraire à la loi.'
	},
	'failure-to-intervene.underlying-lawful': {
		yes: 'Ce que l’autre agent a fait était légal, ou pas clairement contraire à la loi.',
		no: 'Ce que l’autre agent a fait était clairement contraire à la loi.'
	},
	'failure-to-intervene.prolonged-or-repeated': {
		yes: 'L’acte de l’autre agent a duré un moment ou s’est répété.',
		no: 'L’acte de l’autre agent n’a pas duré un moment et ne s’est pas répété.'
	},
	'failure-to-intervene.encouraged': {
		yes: 'L’agent l’a encouragé, a fait le guet ou était le chef.',
		no: 'L’agent ne l’a pas encouragé, n’a pas fait le guet et n’était pas le chef.'
	},
	'sexual-misconduct.sexual-contact': {
		yes: 'Il y a eu des gestes sexuels, une agression sexuelle ou un viol.',
		no: 'Il n’y a eu ni gestes sexuels, ni agression sexuelle, ni viol.'
	},
	'sexual-misconduct.in-custody-or-coerced': {
		yes: 'On vous retenait, ou l’agent a utilisé une menace ou l’insigne.',
		no: 'On ne vous retenait pas, et l’agent n’a utilisé ni menace ni insigne.'
	},
	'sexual-misconduct.search-purpose': {
		yes: 'Le contact faisait partie d’une fouille légale.',
		no: 'Le contact ne faisait pas partie d’une fouille légale.'
	},
	'sexual-misconduct.no-search-purpose': {
		yes: 'Le contact n’avait aucun but de fouille ni but médical.',
		no: 'Le contact avait un but de fouille ou un but médical.'
	},
	'sexual-misconduct.words-and-gratification': {
		yes: 'Il y avait des mots ou des signes de plaisir sexuel ou d’une envie de vous humilier.',
		no: 'Il n’y avait ni mots ni signes de plaisir sexuel ou d’une envie de vous humilier.'
	},
	'sexual-misconduct.repeated': {
		yes: 'La conduite sexuelle est arrivée plus d’une fois.',
		no: 'La conduite sexuelle n’est pas arrivée plus d’une fois.'
	},
	'sexual-misconduct.brief-incidental': {
		yes: 'Le contact était bref et par hasard, au cours d’autre chose.',
		no: 'Le contact n’était pas bref et par hasard.'
	},
	'sexual-misconduct.not-on-duty': {
		yes: 'L’agent était hors service et n’a utilisé aucun pouvoir de police.',
		no: 'L’agent était en service ou a utilisé un pouvoir de police.'
	},
	'pursuit.emergency': {
		yes: 'La police répondait à un appel d’urgence ou était en pleine poursuite.',
		no: 'La police ne répondait pas à un appel d’urgence et n’était pas en pleine poursuite.'
	},
	'pursuit.time-to-think': {
		yes: 'Il y avait le temps de réfléchir, et pas d’urgence.',
		no: 'Il n’y avait pas le temps de réfléchir, ou il y avait une urgence.'
	},
	'pursuit.fleeing-endangered-others': {
		yes: 'Le conducteur en fuite mettait d’autres en danger.',
		no: 'Aucun conducteur en fuite ne mettait d’autres en danger.'
	},
	'pursuit.rammed-or-blocked': {
		yes: 'L’agent a percuté la voiture, ou a mis un barrage pour causer un accident.',
		no: 'L’agent n’a pas percuté la voiture et n’a pas mis de barrage pour causer un accident.'
	},
	'pursuit.meant-to-harm': {
		yes: 'L’agent voulait blesser quelqu’un, non faire une arrestation.',
		no: 'L’agent ne voulait blesser personne, ou voulait faire une arrestation.'
	},
	'pursuit.bystander': {
		yes: 'La personne blessée était un passant.',
		no: 'La personne blessée n’était pas un passant.'
	},
	'pursuit.police-made-danger': {
		yes: 'La police a créé un danger venant de quelqu’un d’autre, ou l’a aggravé.',
		no: 'La police n’a pas créé de danger venant de quelqu’un d’autre, et ne l’a pas aggravé.'
	},
	'pursuit.only-failed-to-protect': {
		yes: 'La police a seulement manqué de protéger quelqu’un contre une personne privée.',
		no: 'La police a fait plus que manquer de protéger quelqu’un contre une personne privée.'
	}
};
