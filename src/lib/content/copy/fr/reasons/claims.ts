import type { claimReasons as en } from '../../en/reasons/claims.ts';
import type { WordsLike } from '../../words-like.ts';

/** Why what happened does or does not show a federal or Vermont wrong, and which Vermont right it touches. */
export const claimReasons = {
	'force.sentenced-cruel':
		'Une force cruelle et sans but viole la Constitution quand vous purgez une peine. C’est vrai même si la blessure est petite. C’est ce que vous décrivez.',
	'force.sentenced-motive':
		'Quand vous purgez une peine, les tribunaux demandent pourquoi la force a servi : pour faire du mal, ou dans un vrai effort de garder l’ordre. La force sur une personne maîtrisée peut montrer un mauvais motif. Mais l’agent peut dire que ce n’était pas le cas.',
	'force.sentenced-not-cruel':
		'Pour une personne qui purge une peine, la force doit être cruelle et viser à faire du mal. Ce que vous nous avez dit ne montre pas cela.',
	'force.slight':
		'Vous décrivez seulement une force légère avec peu de blessure. Les tribunaux ont dit que chaque poussée ou prise ne viole pas la Constitution.',
	'force.after-control':
		'Vous parlez de force sur une personne déjà maîtrisée, ou d’une force sans but policier. Les tribunaux ont jugé cela déraisonnable.',
	'force.no-need':
		'Vous dites que la force a servi contre quelqu’un de calme ou qui n’était pas une menace. Cette personne ne s’est pas battue et n’a pas fui, et on ne la soupçonnait pas d’un crime grave. Les tribunaux regardent tout l’événement pour voir si la force était raisonnable.',
	'force.passive-after-warning':
		'Vous avez refusé sans vous battre, et l’agent vous a d’abord averti. Dans une affaire du Vermont avec des faits pareils, la Cour suprême a donné l’immunité à l’agent. Elle a laissé ouvert si la force était légale.',
	'force.danger':
		'Vous parlez d’une arme, d’une attaque, d’une menace ou d’une conduite qui mettait des gens en danger. Rien de ce que vous dites ne va dans l’autre sens. Les tribunaux permettent une force qui répond à un tel danger.',
	'force.both-ways':
		'Certains faits vous aident et d’autres aident l’agent. Les tribunaux pèsent le crime, le danger, toute résistance et tout l’événement. Un jury peut devoir décider.',
	'force.not-shown':
		'Ce que vous nous avez dit ne montre pas que la force dépassait ce que le moment exigeait.',
	'force.vermont-slight':
		'Vous décrivez seulement une force légère avec peu de blessure. Un tribunal y verra probablement une chose permise quand elle a un but policier.',
	'force.battery':
		'Au Vermont, c’est un tort appelé « battery » de frapper ou de saisir quelqu’un exprès sans raison légale. Vous décrivez une force qui n’était pas nécessaire.',
	'force.vermont-danger':
		'Vous décrivez un danger et rien qui aille dans l’autre sens. Un tribunal dira probablement que la force était légale.',
	'force.vermont-both-ways':
		'Au Vermont, « battery » veut dire de la force exprès sans raison légale. Certains faits vous aident et d’autres aident l’agent.',
	'force.vermont-not-shown': 'Ce que vous nous avez dit ne montre pas de force sans raison légale.',
	'force.article-11':
		'L’Article 11 vise les fouilles et les saisies, et une arrestation ou une interception par la force est une saisie. Nous n’avons trouvé aucune affaire du Vermont qui donne de l’argent selon l’Article 11 pour la force elle-même.',
	'force.article-11-prison':
		'L’Article 11 vise les fouilles et les saisies. La force sur une personne qui purge une peine n’en est pas une en soi.',

	'stop.violation-seen':
		'L’agent a vu une infraction. Alors une interception est permise, quel qu’en soit le vrai motif. Être moins bien traité pour ce que vous êtes est une réclamation à part.',
	'stop.prolonged':
		'On vous a retenu après la fin de la raison de l’interception, sans nouveau soupçon. La Cour suprême a dit que la police ne peut pas faire cela.',
	'stop.arrest-like':
		'On vous a retenu comme en état d’arrestation sans motif pour cela. Les tribunaux le traitent comme une arrestation qui exige un motif suffisant (probable cause).',
	'stop.no-suspicion':
		'Une interception exige des faits précis qui indiquent une infraction ou un crime. Vous n’en décrivez aucun.',
	'stop.both-ways':
		'Certains faits vous aident et d’autres aident l’agent. Les tribunaux regardent tous les faits ensemble. Ils permettent certaines erreurs, si elles sont raisonnables.',
	'stop.suspicion':
		'Pris ensemble, les faits que vous avez donnés suffisent probablement à justifier une interception.',
	'stop.identity':
		'Vous dites que l’identité a motivé l’interception, et vous ne nommez aucune raison légale. S’il n’y avait vraiment pas d’autre raison, l’interception n’était pas permise; l’agent peut en nommer une.',
	'stop.not-shown':
		'Ce que vous nous avez dit ne montre pas que l’interception était sans raison ou trop longue.',
	'stop.vermont-violation-seen':
		'L’agent a vu une infraction. Au Vermont, un mauvais motif seul ne rend pas une telle interception illégale.',
	'stop.vermont-prolonged':
		'On vous a retenu après la fin de la raison de l’interception, sans nouveau soupçon. La Cour suprême du Vermont a jugé cela illégal selon l’Article 11.',
	'stop.vermont-law-did-not-forbid':
		'On vous a intercepté pour une chose que la loi n’interdit pas. La Cour suprême du Vermont a jugé une telle interception illégale dans Zullo.',
	'stop.vermont-no-suspicion':
		'On vous a retenu sans faits qui indiquent une infraction ou un crime. Au Vermont, ce peut être une saisie illégale et une détention illégale (false imprisonment).',
	'stop.vermont-both-ways':
		'Certains faits vous aident et d’autres aident l’agent. Un tribunal les regarderait tous ensemble.',
	'stop.vermont-suspicion':
		'Vous décrivez des faits qui donnent probablement une raison suffisante d’intercepter selon la loi du Vermont.',
	'stop.vermont-identity':
		'Vous dites que l’identité a motivé l’interception, et vous ne nommez aucune raison légale. Le motif seul ne décide pas au Vermont; l’absence de toute bonne raison le peut.',
	'stop.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas que l’interception était sans raison ou trop longue.',
	'stop.article-11':
		'Être intercepté est une saisie, et l’Article 11 de la constitution du Vermont la vise.',

	'arrest.in-home':
		'La police vous a pris dans un domicile. Il n’y avait ni mandat, ni accord, ni urgence. La Cour suprême a dit que ce n’est pas permis.',
	'arrest.conviction-apart':
		'On vous a condamné ou vous avez plaidé, mais vous dites que gagner ici ne le contredirait pas. Une condamnation montre d’habitude qu’il y avait un motif d’arrestation; attendez-vous donc à une contestation.',
	'arrest.convicted':
		'On vous a condamné ou vous avez plaidé, et cela tient. Les tribunaux y voient d’habitude la preuve qu’il y avait un motif d’arrestation.',
	'arrest.false-statement':
		'Vous dites que le mandat ou l’accusation reposait sur une fausse déclaration. Un mandat ne protège pas un agent qui a menti ou omis des faits clés avec insouciance.',
	'arrest.offence-seen':
		'L’agent a vu une infraction. Un motif pour toute infraction, même petite, rend l’arrestation légale.',
	'arrest.warrant':
		'Il y avait un mandat, et vous ne nous dites rien qui n’allait pas avec lui. Une arrestation avec un bon mandat est probablement légale.',
	'arrest.no-cause':
		'Vous décrivez une arrestation sans aucun fait indiquant un crime de votre part. Une arrestation exige un motif suffisant (probable cause).',
	'arrest.both-ways':
		'Certains faits vous aident et d’autres indiquent un motif d’arrestation. Les tribunaux regardent tout ce que l’agent savait.',
	'arrest.some-cause':
		'Vous parlez de quelqu’un qui vous a accusé, d’une preuve, ou d’un ordre que vous avez refusé. Rien de ce que vous dites ne va dans l’autre sens. C’est probablement assez pour un motif.',
	'arrest.not-shown': 'Ce que vous nous avez dit ne montre pas une arrestation sans motif.',
	'arrest.vermont-conviction-apart':
		'On vous a condamné ou vous avez plaidé, mais vous dites que gagner ici ne le contredirait pas. Le motif de l’arrestation serait encore discuté.',
	'arrest.vermont-convicted':
		'On vous a condamné ou vous avez plaidé, et cela tient. Un tribunal du Vermont dira probablement qu’il y avait un motif.',
	'arrest.vermont-words-only':
		'On vous a arrêté pour des mots seulement. La Cour suprême du Vermont a dit que tout agent raisonnable sait ceci : ce n’est pas un crime de jurer contre la police.',
	'arrest.vermont-cause':
		'L’agent a vu une infraction. C’est probablement un motif d’arrestation au Vermont.',
	'arrest.vermont-warrant':
		'Il y avait un mandat. Au Vermont, un papier du tribunal qui n’est pas clairement nul protège l’agent qui l’exécute.',
	'arrest.vermont-no-cause':
		'Une arrestation sans motif suffisant (probable cause) viole l’Article 11, et emprisonner quelqu’un sans droit est une détention illégale (false imprisonment) au Vermont.',
	'arrest.vermont-in-home':
		'On vous a pris dans un domicile sans mandat. Les tribunaux du Vermont se gardent des mesures prises sans mandat. Mais il peut être contesté que cela seul soit une détention illégale (false imprisonment).',
	'arrest.vermont-both-ways':
		'Certains faits vous aident et d’autres indiquent un motif d’arrestation. Un jury peut devoir décider.',
	'arrest.vermont-not-shown': 'Ce que vous nous avez dit ne montre pas une arrestation sans motif.',
	'arrest.article-11':
		'Une arrestation est une saisie. La Cour suprême du Vermont a jugé que des arrestations sans motif violaient l’Article 11.',

	'home-search.open-place':
		'Vous décrivez un champ ouvert, un couloir commun ou le chemin public vers la porte. La Constitution des États-Unis y protège peu.',
	'home-search.no-warrant':
		'La police est entrée. Il n’y avait ni mandat, ni accord, ni urgence. Cela viole le Fourth Amendment.',
	'home-search.curtilage':
		'La police n’avait pas de mandat. Depuis votre perron, votre cour ou votre allée, elle a cherché d’une façon qu’aucun visiteur ne peut. La Cour suprême traite ce terrain comme une partie du domicile.',
	'home-search.bad-warrant':
		'Le mandat était clairement mauvais, obtenu par de fausses déclarations, ou dépassé. La Cour suprême a jugé de telles perquisitions illégales.',
	'home-search.no-knock':
		'La police est entrée de force sans frapper, et vous ne connaissez aucun danger qui l’exigeait. La Constitution demande normalement de frapper d’abord.',
	'home-search.both-ways':
		'Certains faits vous aident et d’autres peuvent excuser l’entrée ou la façon dont elle s’est faite. Les tribunaux décident de telles entrées cas par cas.',
	'home-search.allowed':
		'Il y avait un mandat ou un accord, ou c’était une urgence. Ou une autre règle permet la perquisition. Rien de ce que vous nous avez dit ne montre un abus.',
	'home-search.not-shown':
		'Ce que vous nous avez dit ne montre pas une perquisition illégale d’un lieu privé.',
	'home-search.vermont-posted-land':
		'Le Vermont protège ici plus que la Constitution des États-Unis : un terrain affiché est privé même s’il est ouvert. Il peut être contesté que votre lieu compte.',
	'home-search.vermont-no-warrant':
		'La police est entrée. Il n’y avait ni mandat, ni accord, ni urgence. Les tribunaux du Vermont y voient une violation de l’Article 11, et entrer sans droit est une intrusion (trespass).',
	'home-search.vermont-bad-warrant':
		'Le mandat était clairement mauvais, obtenu par de fausses déclarations, ou dépassé. Sans bon mandat et sans accord, entrer est probablement une intrusion (trespass) et viole l’Article 11.',
	'home-search.vermont-both-ways':
		'Certains faits vous aident et d’autres peuvent excuser l’entrée. Un tribunal du Vermont les pèserait.',
	'home-search.vermont-allowed':
		'Il y avait un mandat ou un accord, ou c’était une urgence. Ou une autre règle permet la perquisition. Alors entrer n’est probablement pas une intrusion (trespass).',
	'home-search.vermont-not-shown': 'Ce que vous nous avez dit ne montre pas une entrée sans droit.',
	'home-search.article-11':
		'L’Article 11 de la constitution du Vermont vise les fouilles des domiciles et des terrains privés.',

	'body-search.phone':
		'On a fouillé votre téléphone ou vos données sans mandat ni accord de votre part. La Cour suprême dit que la police a besoin d’un mandat.',
	'body-search.medical':
		'On a pris votre sang ou on est entré dans votre corps. Il n’y avait ni mandat, ni accord, ni urgence. La Cour suprême exige l’un d’eux dans la plupart des cas.',
	'body-search.strip':
		'On vous a fouillé à nu, et il n’y avait pas de raison claire de penser que vous cachiez quelque chose. La cour d’appel fédérale pour le Vermont a jugé cela illégal.',
	'body-search.vehicle':
		'On a fouillé votre véhicule sans motif suffisant (probable cause) ni accord. La Cour suprême ne permet pas cela.',
	'body-search.no-grounds':
		'On vous a fouillé mais pas arrêté. Il n’y avait aucune raison de penser que vous aviez une arme ou une chose que la loi interdit. Ce n’est pas permis.',
	'body-search.beyond-consent':
		'Vous avez accepté une chose et l’agent a fouillé plus loin, sans autre raison. La cour d’appel fédérale pour le Vermont a jugé cela illégal.',
	'body-search.everyone-checked':
		'C’était un bref contrôle dans un lieu comme un traversier ou un aéroport. On contrôlait tout le monde, ou des gens pris au hasard. Les tribunaux ont permis de tels contrôles.',
	'body-search.jail-policy':
		'C’était une fouille d’entrée en prison que tous subissaient. La Cour suprême l’a permise, quand elle se fait de la façon habituelle.',
	'body-search.both-ways':
		'Certains faits vous aident et d’autres peuvent permettre la fouille. Les tribunaux regardent pourquoi, où et comment elle s’est faite.',
	'body-search.allowed':
		'Il y avait une arrestation, un motif, un accord, un mandat ou la crainte d’une arme. Cela permet probablement la fouille que vous décrivez.',
	'body-search.not-shown': 'Ce que vous nous avez dit ne montre pas une fouille illégale.',
	'body-search.vermont-vehicle':
		'On a fouillé votre véhicule sans motif suffisant (probable cause). Au Vermont, une légère odeur ou une arrestation seule ne suffit pas.',
	'body-search.vermont-no-grounds':
		'On vous a fouillé sans raison légale. L’Article 11 protège votre corps et vos choses privées.',
	'body-search.vermont-jail':
		'L’Article 11 protège aussi les personnes en prison, mais permet des fouilles selon un plan écrit et juste. Il peut être contesté que celle-ci y réponde.',
	'body-search.vermont-both-ways':
		'Certains faits vous aident et d’autres peuvent permettre la fouille. Un accord donné sous la menace peut ne pas compter au Vermont.',
	'body-search.vermont-allowed':
		'Il y avait une arrestation, un motif, un accord, un mandat ou la crainte d’une arme. Cela permet probablement la fouille que vous décrivez.',
	'body-search.vermont-not-shown': 'Ce que vous nous avez dit ne montre pas une fouille illégale.',
	'body-search.article-11':
		'L’Article 11 de la constitution du Vermont vise les fouilles des personnes, de leurs choses et de leurs voitures.',

	'property.prison-remedy':
		'En prison, une perte de choses ne viole pas la Constitution quand la loi de l’État donne un moyen juste d’en être payé.',
	'property.destroyed':
		'C’est une saisie illégale de détruire vos choses ou de tuer un animal de compagnie sans besoin. Vous ne décrivez aucun danger venant de lui.',
	'property.eviction':
		'Il n’y avait pas d’ordre du tribunal, et la police a aidé quelqu’un à prendre vos choses. La Cour suprême a appelé cela une saisie.',
	'property.seizure':
		'On a pris vos choses sans mandat ni raison légale. C’est une saisie déraisonnable.',
	'property.held-too-long':
		'On a gardé vos biens sur un simple soupçon plus longtemps que ne le demande une courte vérification. La Cour suprême a jugé cela illégal.',
	'property.theft-under-warrant':
		'Vous dites que des agents ont volé des biens qu’un mandat les laissait prendre. Une affaire fédérale de Californie n’a pas décidé si cela viole la Constitution. Elle a donné l’immunité aux agents. La question est ouverte.',
	'property.both-ways':
		'Certains faits vous aident et d’autres aident l’agent. Comment vous pouvez récupérer vos biens, et s’il y a eu vite une audience, compte.',
	'property.lawful':
		'Il y avait une raison légale de prendre vos choses. Rien de ce que vous nous avez dit ne montre un abus.',
	'property.not-shown': 'Ce que vous nous avez dit ne montre pas une prise illégale.',
	'property.conversion':
		'Au Vermont, c’est un tort appelé « conversion » de prendre pour soi les choses de quelqu’un. C’est vrai même si on les détenait d’abord légalement.',
	'property.vermont-destroyed':
		'Au Vermont, c’est un tort de détruire sans besoin les choses de quelqu’un. Vous pouvez poursuivre pour cela.',
	'property.vermont-taken':
		'Au Vermont, c’est un tort appelé « conversion » de prendre ou de garder des choses contre le droit de leur propriétaire.',
	'property.vermont-both-ways':
		'Si vous demandez vos biens et qu’on refuse sans droit, ce peut être le tort appelé « conversion ». L’agent peut dire qu’ils étaient retenus légalement.',
	'property.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas que des biens ont été gardés ou détruits sans droit.',
	'property.article-11-theft':
		'L’Article 11 protège vos choses contre la saisie. Nous n’avons trouvé aucune décision du Vermont sur le vol de choses d’abord prises avec un mandat.',
	'property.article-11-seizure':
		'L’Article 11 de la constitution du Vermont protège vos choses contre une saisie sans droit.',
	'property.article-11':
		'L’Article 11 protège vos choses contre la saisie. Il n’est pas tranché s’il vise ce que vous décrivez.',

	'speech.total-ban':
		'On vous a totalement interdit un lieu public ou un sujet. La cour d’appel fédérale pour le Vermont a jugé que cela viole la liberté de parole.',
	'speech.probable-cause':
		'Il y avait un motif de vous arrêter ou de vous accuser. Alors une réclamation disant qu’on vous a puni pour vos paroles échoue d’habitude. L’exception est quand on a laissé tranquilles d’autres qui ont fait la même chose.',
	'speech.recording':
		'Certaines cours d’appel fédérales disent que la loi vous protège quand vous enregistrez la police. Nous n’avons trouvé aucune décision pareille de la Cour suprême ni de la cour d’appel pour le Vermont; c’est donc contesté.',
	'speech.retaliation':
		'On vous a puni pour des paroles que la loi protège. Il y a des signes que les paroles étaient la raison, et aucune autre raison légale. Cela viole le First Amendment.',
	'speech.both-ways':
		'La loi protège vos paroles, mais certains faits peuvent donner une autre raison de ce qui a été fait. Il faudrait prouver la raison.',
	'speech.not-shown': 'Ce que vous nous avez dit ne montre pas qu’on vous a puni pour vos paroles.',
	'speech.vermont-arrest':
		'On vous a emprisonné pour des paroles, sans motif. La Cour suprême du Vermont a laissé avancer une action sur une arrestation pour des mots seulement.',
	'speech.vermont-probable-cause':
		'Il y avait un motif de vous arrêter ou de vous accuser. Au Vermont, une réclamation disant qu’on vous a accusé pour vous punir échoue alors.',
	'speech.vermont-article-13':
		'L’Article 13 de la constitution du Vermont protège la parole et peut appuyer une action contre l’État. Ses limites ne sont pas tranchées.',
	'speech.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas qu’on vous a puni pour vos paroles.',
	'speech.article-11-arrest':
		'Si on vous a arrêté pour vos paroles, l’arrestation est une saisie selon l’Article 11. La parole elle-même relève de l’Article 13.',
	'speech.article-11':
		'L’Article 11 vise les fouilles et les saisies. La parole est protégée par l’Article 13.',

	'equal-treatment.policy':
		'Vous décrivez une règle ou un ordre de traiter un groupe autrement. La Constitution l’interdit, sauf s’il y a une raison très forte.',
	'equal-treatment.effect-and-purpose':
		'Vous dites que d’autres ont été mieux traités. Vous parlez aussi de signes que ce que vous êtes était la raison. Les tribunaux demandent les deux.',
	'equal-treatment.statement':
		'Vous parlez de mots sur ce que vous êtes, et d’aucune autre raison de ce qui a été fait. C’est une preuve directe d’un motif, si on la croit.',
	'equal-treatment.explained':
		'Vous parlez d’une raison sans rapport avec ce que vous êtes, ou de l’apparence d’un vrai suspect. Les tribunaux n’ont pas traité cela comme de la discrimination.',
	'equal-treatment.both-ways':
		'Vous parlez de signes qu’on vous a moins bien traité. Mais les tribunaux demandent d’habitude la preuve du motif, et d’autres qui ont été mieux traités.',
	'equal-treatment.not-shown':
		'Ce que vous nous avez dit ne montre pas qu’on vous a moins bien traité à cause de l’identité.',
	'equal-treatment.vermont-stops':
		'On vous a intercepté encore et encore sans infraction. Chaque interception de ce genre peut violer la loi du Vermont, et chacune a son propre délai.',
	'equal-treatment.vermont-explained':
		'Vous décrivez une raison sans rapport avec l’identité. Prenez une interception qui avait une bonne raison. Au Vermont, un mauvais motif seul ne la rend pas illégale.',
	'equal-treatment.vermont-both-ways':
		'Vous décrivez des signes d’un traitement inégal. La loi du Vermont l’interdit dans les services publics, mais affirmer un motif sans plus ne suffit pas.',
	'equal-treatment.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas qu’on vous a moins bien traité à cause de l’identité.',
	'equal-treatment.article-11-stops':
		'Une interception sans raison légale viole l’Article 11, quel que soit le motif.',
	'equal-treatment.article-11-motive':
		'L’Article 11 demande si chaque interception avait une raison légale. Le motif seul ne le décide pas, mais il peut compter comme mauvaise foi.',
	'equal-treatment.article-11':
		'L’Article 11 vise les fouilles et les saisies. S’il n’y en a pas eu, le traitement inégal relève d’autres lois.',

	'prosecution.testimony-only':
		'Le seul tort que vous nommez est un faux témoignage. Les témoins, policiers compris, ont une immunité totale pour ce qu’ils disent au tribunal ou devant un grand jury.',
	'prosecution.conviction-stands':
		'Votre condamnation ou votre plaidoyer tient toujours. Pour cette réclamation, il faut que l’affaire ait pris fin sans condamnation, ou que la condamnation ait été annulée.',
	'prosecution.pending':
		'L’affaire pénale est encore ouverte. Cette réclamation ne peut commencer que quand elle s’est terminée sans condamnation.',
	'prosecution.never-charged':
		'On ne vous a pas accusé. Cette réclamation porte sur des accusations; une arrestation sans motif est une réclamation à part.',
	'prosecution.made-up':
		'On vous a détenu sur des preuves fausses ou inventées et l’affaire s’est terminée sans condamnation. Les tribunaux ont jugé cela illégal, même là où il y avait un motif d’arrestation.',
	'prosecution.no-cause':
		'On vous a accusé et détenu sans motif, et l’affaire s’est terminée sans condamnation. La Cour suprême permet de poursuivre pour cela.',
	'prosecution.both-ways':
		'Certains faits vous aident. Mais les tribunaux demanderont qui a choisi de vous accuser et sur quels faits. Ils demanderont comment l’affaire s’est terminée et si on vous a détenu.',
	'prosecution.not-shown':
		'Ce que vous nous avez dit ne montre pas une accusation sur des preuves fausses ou absentes.',
	'prosecution.vermont-conviction-stands':
		'Votre condamnation ou votre plaidoyer tient toujours. Cela montre probablement un motif d’accusation, ce qui met fin à cette réclamation au Vermont.',
	'prosecution.vermont-not-ended':
		'Cette réclamation exige une accusation terminée en votre faveur. La vôtre ne l’est pas, ou on ne vous a pas accusé.',
	'prosecution.vermont-probable-cause':
		'Il y avait un motif d’accusation. Au Vermont, cela met fin à une réclamation pour poursuite pénale malveillante (malicious prosecution).',
	'prosecution.vermont-malicious':
		'Vous décrivez une accusation sans motif, faite avec de mauvais sentiments ou des mensonges, qui s’est terminée en votre faveur. La loi du Vermont permet de poursuivre pour cela.',
	'prosecution.vermont-both-ways':
		'Certains faits vous aident. Le motif d’accusation, les mauvais sentiments et la fin de l’affaire seraient tous discutés.',
	'prosecution.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas une accusation sans motif.',
	'prosecution.article-11-custody':
		'Être emprisonné est une saisie. Nous n’avons trouvé aucune décision du Vermont qui donne de l’argent selon l’Article 11 pour une prison qui suit une accusation.',
	'prosecution.article-11':
		'L’Article 11 vise les fouilles et les saisies. Une accusation sans détention n’en est pas une.',

	'medical-care.not-known':
		'Les agents ne savaient pas et n’ont vu aucun signe. Alors ils n’ont pas ignoré un besoin.',
	'medical-care.ignored':
		'Vous décrivez un besoin sérieux que des agents ont vu ou qu’on leur a dit, et aucun vrai soin. Les tribunaux ont jugé que cela viole la Constitution.',
	'medical-care.care-given':
		'Des soins ont été donnés, ou l’attente était courte, et rien de durable n’a suivi. De mauvais soins seuls ne violent pas la Constitution.',
	'medical-care.both-ways':
		'Il y avait un besoin sérieux, mais certains faits peuvent excuser les agents. Ce qu’ils savaient, et ce qu’ils en ont fait, décide.',
	'medical-care.not-shown':
		'Ce que vous nous avez dit ne montre pas un besoin sérieux que des agents ont ignoré.',
	'medical-care.vermont-not-known':
		'Les agents ne savaient pas et n’ont vu aucun signe. Alors ils n’ont probablement violé aucun devoir de soin.',
	'medical-care.vermont-ignored':
		'Vous décrivez un besoin sérieux que des agents ont vu et n’ont pas comblé. La loi du Vermont peut tenir la police à un devoir de soin quand elle prend en charge la sécurité de quelqu’un.',
	'medical-care.vermont-both-ways':
		'Le besoin était sérieux. Mais il peut être contesté que la police ait été négligente.',
	'medical-care.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas qu’un devoir de soin a été violé.',
	'medical-care.article-11':
		'L’Article 11 vise les fouilles et les saisies, pas les soins en détention.',

	'custody-conditions.cruel':
		'Vous décrivez un traitement cruel qui ne servait à rien. La Cour suprême a jugé un tel traitement clairement illégal.',
	'custody-conditions.deprived':
		'Un besoin de base a été refusé pendant des jours ou plus, et les responsables le savaient ou auraient dû le savoir. Les tribunaux ont jugé que cela viole la Constitution.',
	'custody-conditions.risk-ignored':
		'Le personnel connaissait un risque venant d’autres détenus et l’a ignoré. La Constitution l’oblige à agir.',
	'custody-conditions.isolated':
		'On ne vous avait pas déclaré coupable. On vous a isolé sans audience, et sans raison venant de vous. La cour d’appel pour le Vermont a jugé cela illégal.',
	'custody-conditions.no-knowledge':
		'Les responsables ne savaient pas. Pour une personne qui purge une peine, cela met probablement fin à la réclamation.',
	'custody-conditions.both-ways':
		'Certains faits vous aident et d’autres aident les responsables. La gravité, la durée et la raison comptent toutes.',
	'custody-conditions.not-shown':
		'Ce que vous nous avez dit ne montre pas des conditions assez mauvaises pour violer la Constitution.',
	'custody-conditions.vermont-duty':
		'Les responsables connaissaient le dommage et n’en ont donné aucune bonne raison. La loi du Vermont peut les tenir à un devoir de soin.',
	'custody-conditions.vermont-both-ways':
		'Il peut être contesté qu’un devoir de soin ait été violé. L’État garde une certaine immunité pour la façon dont il a choisi d’agir.',
	'custody-conditions.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas qu’un devoir de soin a été violé.',
	'custody-conditions.article-11':
		'L’Article 11 vise les fouilles et les saisies, pas les conditions de détention.',

	'failure-to-intervene.absent':
		'L’agent n’était pas là ou ne pouvait pas voir. Alors il n’y avait rien que l’agent pût arrêter.',
	'failure-to-intervene.nothing-to-stop':
		'Ce que l’autre a fait était légal, ou pas clairement illégal. Alors il n’y avait pas de devoir d’intervenir.',
	'failure-to-intervene.stood-by':
		'L’agent a vu le tort et avait une vraie possibilité de l’arrêter. La cour d’appel pour le Vermont dit qu’un agent doit alors intervenir.',
	'failure-to-intervene.too-quick':
		'C’était fini en quelques secondes. Les tribunaux ont dit qu’il peut alors n’y avoir aucune vraie possibilité d’intervenir.',
	'failure-to-intervene.both-ways':
		'L’agent l’a vu, mais il est contesté qu’il y ait eu une vraie possibilité de l’arrêter. Un jury peut devoir décider.',
	'failure-to-intervene.not-shown':
		'Ce que vous nous avez dit ne montre pas que l’agent a vu le tort et aurait pu l’arrêter.',
	'failure-to-intervene.vermont-absent': 'L’agent n’était pas là ou ne pouvait pas voir.',
	'failure-to-intervene.vermont-nothing-to-stop':
		'Ce que l’autre a fait était légal, ou pas clairement illégal.',
	'failure-to-intervene.vermont-open':
		'Nous n’avons trouvé aucune décision du Vermont qui fasse payer un agent pour avoir laissé faire. Les tribunaux du Vermont ont dit qu’en règle générale la police n’a de devoir spécial envers aucune personne en particulier. Il y a des exceptions.',
	'failure-to-intervene.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas que l’agent a vu le tort et aurait pu l’arrêter.',
	'failure-to-intervene.article-11':
		'Il n’est pas tranché si l’Article 11 vise un agent qui a laissé faire pendant la fouille ou la saisie de quelqu’un d’autre.',
	'failure-to-intervene.article-11-not-shown':
		'L’Article 11 vise les fouilles et les saisies. Vous n’en décrivez aucune que cet agent ait vue.',

	'sexual-misconduct.private':
		'C’était hors service, sans usage d’un pouvoir de police. La loi fédérale sur les droits civils ne vise que les actes faits avec un pouvoir du gouvernement. D’autres lois peuvent encore vous aider.',
	'sexual-misconduct.abuse':
		'Vous décrivez un contact sexuel par la force de l’insigne ou sans but légal. Les tribunaux ont jugé que cela viole la Constitution.',
	'sexual-misconduct.real-search':
		'Le contact faisait partie d’une vraie fouille, ou était bref, sans signe d’un motif sexuel. Les tribunaux n’ont pas jugé que c’était assez.',
	'sexual-misconduct.both-ways':
		'Certains faits vous aident, mais l’agent peut dire que c’était une fouille ou trop léger. Des mots seuls n’ont souvent pas suffi devant un tribunal fédéral.',
	'sexual-misconduct.not-shown':
		'Ce que vous nous avez dit ne montre pas de contact sexuel ni d’abus de l’agent.',
	'sexual-misconduct.battery':
		'Au Vermont, c’est un tort appelé « battery » de vous toucher d’une façon sexuelle sans votre accord, en service ou non.',
	'sexual-misconduct.vermont-real-search':
		'Le contact faisait partie d’une vraie fouille, ou était bref, sans signe d’un motif sexuel.',
	'sexual-misconduct.vermont-both-ways':
		'Certains faits vous aident, mais il peut être contesté qu’il y ait eu un contact illégal.',
	'sexual-misconduct.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas de contact illégal.',
	'sexual-misconduct.article-11':
		'L’Article 11 vise les fouilles du corps. Il n’est pas tranché s’il vise l’abus sexuel par un agent.',
	'sexual-misconduct.article-11-not-shown':
		'L’Article 11 vise les fouilles et les saisies. Vous ne décrivez aucun contact.',

	'pursuit.failed-to-protect':
		'La police a seulement manqué de vous protéger contre quelqu’un d’autre. La Cour suprême a dit que la Constitution ne donne aucun droit général à cela.',
	'pursuit.meant-to-harm':
		'Vous dites que l’agent voulait blesser quelqu’un et non faire une arrestation. Dans une poursuite, c’est ce que la Constitution interdit.',
	'pursuit.police-made-danger':
		'Vous dites que la police a aggravé un danger. La cour d’appel pour le Vermont a laissé avancer de telles réclamations quand la conduite était choquante.',
	'pursuit.dangerous-flight':
		'Un conducteur fuyait d’une façon qui mettait d’autres en danger. La Cour suprême a jugé raisonnable de percuter une telle voiture.',
	'pursuit.rammed':
		'Percuter ou bloquer une voiture est une saisie. On peut discuter dans les deux sens si c’était raisonnable.',
	'pursuit.time-to-think':
		'L’agent avait le temps de réfléchir. Certains tribunaux demandent alors moins qu’une envie de nuire.',
	'pursuit.accident':
		'Un accident dans une poursuite ne viole pas la Constitution, même si la police a été négligente. La loi du Vermont peut encore aider.',
	'pursuit.vermont-failed-to-protect':
		'Les tribunaux du Vermont disent qu’en règle générale la police n’a envers aucune personne en particulier un devoir spécial de la protéger. Une promesse ou une tâche qu’elle a prise en charge peut changer cela; parlez-en donc à un avocat.',
	'pursuit.vermont-meant-to-harm':
		'Au Vermont, c’est un tort appelé « battery » de blesser quelqu’un exprès sans raison légale.',
	'pursuit.vermont-careless':
		'La loi du Vermont tient la police à un devoir de prudence, même dans une poursuite. Vous parlez d’une conduite négligente, ou d’un danger que la police a créé.',
	'pursuit.vermont-both-ways':
		'La loi du Vermont tient la police à un devoir de prudence même en urgence. Il peut être contesté qu’elle ait été négligente.',
	'pursuit.vermont-not-shown':
		'Ce que vous nous avez dit ne montre pas que la police a été négligente.',
	'pursuit.article-11-rammed':
		'Percuter ou bloquer une voiture peut être une saisie. Nous n’avons trouvé aucune décision du Vermont qui donne de l’argent selon l’Article 11 pour cela.',
	'pursuit.article-11':
		'Une poursuite qui finit par accident n’est pas une saisie; l’Article 11 ne la vise donc pas.',

	'right.article-1':
		'L’Article 1 de la constitution du Vermont ne permet pas à lui seul de poursuivre; il ne compterait donc pas selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.article-4':
		'L’Article 4 promet un recours selon la loi. On peut l’appliquer sans loi écrite dans certains cas, mais il n’est pas montré qu’il donne de l’argent.',
	'right.article-6':
		'L’Article 6 ne permet pas de poursuivre; il ne compterait donc pas selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.article-7':
		'L’Article 7, le bénéfice égal de la loi, ne permet de poursuivre que dans des cas étroits : être moins bien traité sans aucune raison sensée, par un motif personnel.',
	'right.article-11':
		'L’Article 11 permet de poursuivre pour une fouille ou une saisie illégale; il compterait donc selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.article-11-unsettled':
		'L’Article 11 permet de poursuivre pour une fouille ou une saisie illégale. Il n’est pas tranché s’il vise ceci.',
	'right.article-13':
		'L’Article 13, la liberté de parole, peut appuyer une action contre l’État. On ne sait pas si cela suffit pour le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.force-statute':
		'Une loi écrite du Vermont donne à chaque personne le droit de ne pas subir trop de force de la part d’agents. Il compterait selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.intervention-statute':
		'La loi écrite du Vermont sur la force n’a un devoir d’intervenir que pour les étranglements. On ne sait pas s’il compterait ici.',
	'right.fair-policing-statute':
		'Une loi écrite du Vermont porte sur la police équitable. Elle demande une politique et des données sur les interceptions. Elle ne dit pas qu’on a le droit de poursuivre; on ne sait donc pas si elle compterait.',
	'right.public-accommodations':
		'La loi du Vermont sur les lieux ouverts au public (public accommodations) interdit la discrimination. Elle lie aussi les organismes du gouvernement. Aucune décision ne dit que le travail de police sur la route est visé.',
	'right.battery':
		'Les coups (battery) sont un tort selon la common law du Vermont. Ils compteraient selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.false-imprisonment':
		'La détention illégale (false imprisonment) est un tort selon la common law du Vermont. Elle compterait selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.trespass':
		'L’intrusion (trespass) est un tort selon la common law du Vermont. Elle compterait selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.conversion':
		'Le tort appelé « conversion » est de prendre les choses d’autrui. C’est un tort selon la common law du Vermont. Il compterait selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.malicious-prosecution':
		'La poursuite pénale malveillante (malicious prosecution) est un tort selon la common law du Vermont. Elle compterait selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.duty-ignored':
		'La common law du Vermont connaît un devoir de soin quand la police prend en charge la sécurité de quelqu’un. L’ignorer compterait probablement selon le projet S.254 tel que déposé (2022), qui n’est pas une loi.',
	'right.negligence':
		'La common law du Vermont exige de la prudence dans certains travaux de police. Les mots que nous avons du projet S.254 tel que déposé (2022), qui n’est pas une loi, ne disent pas si la négligence suffit.'
} as const satisfies WordsLike<typeof en>;
