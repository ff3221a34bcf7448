import type { en } from './en'

export const fr = {
  'event.submit': 'Soumettre',
  'event.submit.consequence':
    'L’office reçoit votre proposition et vérifie dans son délai si elle peut être examinée. Vous ne pouvez plus la modifier, sauf si des modifications sont demandées.',
  'event.discard': 'Supprimer le brouillon',
  'event.discard.consequence':
    'Le texte est effacé pour de bon. Seul le numéro reste, et il n’est plus jamais attribué.',
  'event.resubmit': 'Envoyer la nouvelle version',
  'event.resubmit.consequence':
    'La proposition retourne à qui a demandé les modifications. Si vous avez changé le texte, les cibles, le budget ou les partenaires, les notes déjà données ne comptent plus.',
  'event.revise': 'Réviser après la consultation',
  'event.revise.consequence':
    'Vous pouvez tenir compte, une seule fois, de ce que les gens ont dit. La notation attend que vous envoyiez la nouvelle version.',
  'event.withdraw': 'Retirer',
  'event.withdraw.consequence':
    'La proposition s’arrête ici. Les coauteurs sont prévenus ; une page qui était publique reste lisible.',
  'event.appeal': 'Introduire un recours',
  'event.appeal.consequence':
    'Des membres du comité qui n’ont rien signé dans l’acte contesté le réexaminent. Un seul recours est possible.',
  'event.start-pilot': 'Démarrer le projet pilote',
  'event.start-pilot.consequence': 'Le projet quitte la préparation et son pilote commence.',
  'event.start-measuring': 'Commencer les mesures',
  'event.start-measuring.consequence':
    'Le pilote se termine et l’effet sur chaque indicateur est mesuré.',
  'event.report-milestone': 'Signaler une étape',
  'event.report-milestone.consequence': 'L’étape apparaît sur la page publique du projet.',
  'event.record-measurement': 'Enregistrer une mesure',
  'event.record-measurement.consequence':
    'La valeur apparaît à côté de ce qui était promis, avec sa source.',
  'event.stop': 'Arrêter le projet',
  'event.stop.consequence':
    'Le projet se termine. Arrêté par son responsable, c’est définitif ; arrêté par le comité, un recours est possible.',
  'event.admit': 'Déclarer recevable',
  'event.admit.consequence':
    'La page devient publique. La consultation s’ouvre, ou l’évaluation si l’appel n’en prévoit pas.',
  'event.request-changes': 'Demander des modifications',
  'event.request-changes.consequence':
    'Les auteurs reçoivent leur propre délai pour modifier la proposition. Entre-temps, le vôtre est suspendu.',
  'event.declare-inadmissible': 'Déclarer irrecevable',
  'event.declare-inadmissible.consequence':
    'La proposition n’est pas examinée plus loin. Sa référence, son titre, la règle et votre motivation deviennent publics, et le responsable peut introduire un recours si l’appel le permet.',
  'event.merge': 'Fusionner',
  'event.merge.consequence':
    'La proposition continue au sein de l’autre. Les conflits d’intérêts sont établis à nouveau.',
  'event.unmerge': 'Annuler la fusion',
  'event.unmerge.consequence': 'La proposition reprend seule, là où elle en était.',
  'event.extend': 'Prolonger le délai',
  'event.extend.consequence':
    'Le délai expire le jour que vous choisissez, à 23:59:59 à Bruxelles.',
  'event.close-consultation': 'Clore la consultation',
  'event.close-consultation.consequence':
    'L’évaluation s’ouvre. Les commentaires ultérieurs sont signalés et n’entrent pas dans la synthèse.',
  'event.assign': 'Désigner un évaluateur',
  'event.assign.consequence': 'L’évaluateur est invité à noter la proposition.',
  'event.unassign': 'Reprendre l’évaluation confiée',
  'event.unassign.consequence': 'L’évaluateur est prévenu et n’a plus à noter la proposition.',
  'event.score': 'Déposer la note',
  'event.score.consequence':
    'Votre note compte et vous voyez les autres. Vous pouvez la déposer à nouveau jusqu’à la clôture de l’évaluation ; les deux sont gardées et la dernière compte.',
  'event.abstain': 'S’abstenir',
  'event.abstain.consequence': 'Vous ne donnez pas de note. L’office cherche quelqu’un d’autre.',
  'event.recuse': 'Se récuser : j’ai un conflit d’intérêts',
  'event.recuse.consequence':
    'Votre conflit d’intérêts est enregistré, rien de ce que vous avez déposé ne compte, et vous ne participez plus.',
  'event.record-discussion': 'Consigner la discussion',
  'event.record-discussion.consequence':
    'Les écarts entre les notes sont considérés comme discutés, avec votre note de synthèse.',
  'event.close-evaluation': 'Clore l’évaluation',
  'event.close-evaluation.consequence': 'Les notes ne peuvent plus changer et le comité délibère.',
  'event.propose-decision': 'Proposer une décision',
  'event.propose-decision.consequence':
    'Votre décision attend la signature d’un deuxième membre du comité. Hors du comité, rien n’est encore visible.',
  'event.reopen-evaluation': 'Rouvrir l’évaluation',
  'event.reopen-evaluation.consequence':
    'Les évaluateurs peuvent à nouveau noter. Le délai d’évaluation reprend avec les jours restants.',
  'event.cosign': 'Cosigner',
  'event.cosign.consequence':
    'Vous signez la décision telle que vous l’avez lue. Elle est prête à être publiée.',
  'event.object': 'S’opposer',
  'event.object.consequence':
    'La décision tombe et la proposition retourne à l’étape d’où elle venait.',
  'event.retract': 'Reprendre la décision',
  'event.retract.consequence':
    'La décision tombe et la proposition retourne à l’étape d’où elle venait, avec son propre délai.',
  'event.publish': 'Publier la décision',
  'event.publish.consequence':
    'Tout est vérifié une dernière fois, la lettre part, et l’acte ne peut plus jamais être modifié.',
  'event.promote': 'Promouvoir depuis la liste de réserve',
  'event.promote.consequence':
    'Une nouvelle décision d’approbation attend la signature d’un deuxième membre du comité.',
  'event.uphold': 'Confirmer l’acte contesté',
  'event.uphold.consequence': 'L’acte contesté est maintenu et l’affaire est close.',
  'event.overturn': 'Annuler l’acte contesté',
  'event.overturn.consequence':
    'L’acte contesté tombe. La proposition reprend avec un nouveau délai, et la prochaine décision doit compter un nouveau signataire.',
  'event.complete': 'Clore le projet',
  'event.complete.consequence':
    'Le projet se termine. La page garde ce qui était promis à côté de ce qui a été mesuré.',
  'event.reinstate': 'Rétablir',
  'event.reinstate.consequence':
    'La proposition retourne là où elle est devenue caduque, avec un nouveau délai.',
  'event.appoint-lead': 'Désigner un nouveau responsable',
  'event.appoint-lead.consequence':
    'Cette personne, qui a donné son accord, est désormais responsable de la proposition.',
  'event.appoint-substitute': 'Désigner un suppléant',
  'event.appoint-substitute.consequence':
    'Cette personne exerce la fonction pour cette proposition seulement, et la désignation est publique.',
  'event.hide': 'Masquer la page',
  'event.hide.consequence':
    'Les lecteurs ne voient que la référence et l’état. Une consultation est suspendue ; la procédure ne change pas.',
  'event.restore': 'Réafficher la page',
  'event.restore.consequence': 'Les lecteurs revoient tout. Une consultation reprend.',
  'event.expire-draft': 'Brouillon expiré',
  'event.expire-draft.consequence':
    'Un brouillon que personne n’a modifié pendant un an est effacé.',
  'event.expire-amending': 'Délai de modification expiré',
  'event.expire-amending.consequence':
    'Une proposition pas encore recevable devient caduque ; toute autre continue avec sa dernière version.',
  'event.expire-reserve': 'Liste de réserve expirée',
  'event.expire-reserve.consequence': 'La place sur la liste de réserve est perdue.',
  'event.expire-appeal': 'Délai de recours expiré',
  'event.expire-appeal.consequence': 'L’acte est définitif.',
  'event.call-cancelled': 'Appel annulé',
  'event.call-cancelled.consequence':
    'Le responsable a trente jours pour déplacer la proposition vers la boîte à idées ou la retirer ; ensuite elle devient caduque.',

  'publication.private': 'Privée',
  'publication.public': 'Publique',
  'publication.hidden': 'Masquée',

  'reason.already-assigned':
    'Cette personne a déjà une évaluation de cette proposition. Choisissez quelqu’un d’autre.',
  'reason.already-appealed':
    'Vous avez déjà introduit un recours contre cet acte. Un seul recours par acte est possible.',
  'reason.already-extended':
    'Le délai a déjà été prolongé. Il ne peut l’être qu’une fois et expire donc à la date prévue.',
  'reason.already-revised':
    'Vous avez déjà révisé cette proposition une fois. D’autres modifications sont possibles si un agent ou le comité les demande.',
  'reason.appeal-impossible':
    'Cet acte ne peut pas faire l’objet d’un recours ici : l’appel n’en prévoit pas, ou le responsable a lui-même arrêté le projet. La décision indique les autres voies possibles.',
  'reason.call-cancelled':
    'L’appel est annulé. Le responsable peut déplacer la proposition vers la boîte à idées ou la retirer.',
  'reason.call-closed':
    'L’appel s’est clos avant la réception de la proposition. Déplacez le brouillon vers un appel ouvert.',
  'reason.call-not-cancelled': 'L’appel de cette proposition n’est pas annulé.',
  'reason.call-not-open': 'L’appel n’est pas encore ouvert. Soumettez quand il s’ouvrira.',
  'reason.call-still-open':
    'L’appel est encore ouvert : rien ne peut déjà être approuvé. Attendez sa clôture ou choisissez une autre issue.',
  'reason.consent-missing':
    'Cette personne n’a pas accepté d’être responsable de la proposition. Demandez d’abord son accord.',
  'reason.consultation-too-short':
    'La consultation a une durée minimale. Elle peut être close dans {days, plural, one {# jour} many {# jours} other {# jours}}.',
  'reason.discrepancies-open':
    '{count, plural, one {# écart entre les notes n’a pas été discuté} many {# écarts entre les notes n’ont pas été discutés} other {# écarts entre les notes n’ont pas été discutés}}. Rouvrez l’évaluation et faites consigner la discussion.',
  'reason.extension-not-later': 'Choisissez un jour postérieur à la fin actuelle du délai.',
  'reason.extension-too-long':
    'Un délai peut être prolongé de {days, plural, one {# jour} many {# jours} other {# jours}} au maximum. Choisissez une date plus proche.',
  'reason.grant-above-maximum':
    'Le subside de {asked, number} € dépasse le maximum de cet appel, {maximum, number} €. Réduisez-le.',
  'reason.grant-impossible': 'Cet appel n’accorde pas de subside. Laissez le montant vide.',
  'reason.grant-missing': 'Indiquez le subside en euros entiers, supérieur à zéro.',
  'reason.groups-missing':
    'Les notes doivent venir de {needed, plural, one {# groupe} many {# groupes} other {# groupes}} de la quadruple hélice ; elles viennent de {available}. Désignez des évaluateurs d’un autre groupe.',
  'reason.has-role': 'Cette personne exerce déjà cette fonction pour cette proposition.',
  'reason.incomplete':
    '{part, select, title {Il manque le titre} summary {Il manque le résumé} problem {Il manque le problème} solution {Il manque la solution} directions {Il manque un axe stratégique} municipalities {Il manque une commune} budget {Il manque le budget} risks {Il manque la partie sur les risques} other {Il manque la partie sur les quatre conditions}}. Complétez la proposition.',
  'reason.lead-present':
    'La proposition a un responsable. Un nouveau ne peut être désigné qu’après son départ.',
  'reason.letters-changed':
    'Les lettres ne sont plus telles que vous les avez vues. Revoyez l’aperçu, puis publiez.',
  'reason.members-enough':
    'Assez de personnes sont libres : {available}. Un suppléant n’est désigné que s’il en manque.',
  'reason.members-missing':
    'Une décision demande {needed} membres du comité libres ; {available, plural, one {# est disponible} many {# sont disponibles} other {# sont disponibles}}. Un administrateur peut désigner un suppléant.',
  'reason.merge-itself':
    'Une proposition ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.',
  'reason.merge-not-agreed':
    'Les deux responsables doivent accepter la fusion. Demandez l’accord qui manque.',
  'reason.merge-not-free':
    'Vous n’êtes pas libre pour l’autre proposition. Un autre agent peut fusionner les deux.',
  'reason.merge-target-late':
    'L’autre proposition n’est pas en recevabilité, en consultation ou en évaluation. Une fusion ne peut être faite ou annulée que là.',
  'reason.merge-unknown': 'Indiquez la proposition avec laquelle fusionner celle-ci.',
  'reason.money-short':
    'Il reste {left, number} € dans l’appel ; {asked, number} € sont demandés. Réduisez le subside ou choisissez la liste de réserve.',
  'reason.new-signer-needed':
    'Un acte antérieur sur cette proposition a été annulé. Une personne qui ne l’avait pas signé doit signer celui-ci.',
  'reason.not-assigned': 'Cette personne n’a pas d’évaluation en cours de cette proposition.',
  'reason.not-free-author':
    'Vous êtes auteur de cette proposition : vous ne pouvez ni la traiter ni la juger. Un collègue le peut.',
  'reason.not-free-conflict':
    'Vous avez un conflit d’intérêts ouvert avec cette proposition. Un collègue peut agir, ou vous-même dès que le conflit est écarté.',
  'reason.not-free-organisation':
    'Vous appartenez à la même organisation qu’un auteur ou un partenaire. Un collègue d’ailleurs peut agir.',
  'reason.not-free-partner':
    'Vous êtes partenaire de cette proposition : vous ne pouvez ni la traiter ni la juger. Un collègue le peut.',
  'reason.not-hidden':
    'Pendant la consultation, ce n’est possible que si la page est masquée. Un modérateur peut la masquer.',
  'reason.not-proposer':
    'Seule la personne qui a proposé la décision peut la reprendre. Un autre membre peut s’y opposer.',
  'reason.not-your-review':
    'Vous n’avez pas d’évaluation en cours de cette proposition. Un agent peut vous désigner.',
  'reason.outcome-missing': 'Choisissez une issue : approuver, mettre en réserve ou rejeter.',
  'reason.outside-missing':
    'Des personnes de l’office ont écrit cette proposition : il faut les notes de {needed} évaluateurs extérieurs ; il y en a {available}.',
  'reason.page-hidden':
    'La page est masquée. Ce sera possible quand un modérateur l’affichera à nouveau.',
  'reason.panel-conflict':
    '{count, plural, one {# évaluateur a un conflit d’intérêts ouvert} many {# évaluateurs ont un conflit d’intérêts ouvert} other {# évaluateurs ont un conflit d’intérêts ouvert}}. L’évaluateur se récuse, un agent reprend l’évaluation, ou le conflit est écarté.',
  'reason.partners-pending':
    '{count, plural, one {# partenaire n’a pas encore accepté} many {# partenaires n’ont pas encore accepté} other {# partenaires n’ont pas encore accepté}}. Attendez la réponse ou retirez le partenaire.',
  'reason.person-not-free':
    'Cette personne est auteur, partenaire, de la même organisation ou en conflit d’intérêts ouvert. Choisissez quelqu’un d’autre.',
  'reason.person-unknown': 'Personne n’est connu sous ce nom ou cette adresse. Vérifiez.',
  'reason.proposer-not-free':
    'La personne qui a proposé la décision n’est plus libre ou plus en fonction. Opposez-vous et faites-la proposer à nouveau.',
  'reason.quorum-missing':
    'Le quorum est de {needed} notes indépendantes sur la version actuelle ; il y en a {available}. Désignez des évaluateurs ou attendez leurs notes.',
  'reason.reason-missing':
    'Expliquez pourquoi, en {minimum, plural, one {# caractère} many {# caractères} other {# caractères}} au moins.',
  'reason.reasons-missing':
    'La motivation en {language, select, fr {français} other {néerlandais}} manque ou est trop courte. Écrivez au moins {minimum} caractères.',
  'reason.reinstatement-past':
    'Les trente jours pour rétablir la proposition sont passés. L’idée peut être soumise à nouveau comme nouvelle proposition.',
  'reason.reply-missing':
    'La réponse officielle à la consultation n’est pas encore écrite. Écrivez-la, puis clôturez l’évaluation.',
  'reason.round-missing':
    'Les {limit} tours de modification sont épuisés. Décidez sur la proposition telle qu’elle est.',
  'reason.rule-missing': 'Indiquez la règle que la proposition ne respecte pas.',
  'reason.same-signer':
    'Vous avez proposé cette décision. Un autre membre du comité doit le faire.',
  'reason.score-filed': 'La note est déposée et reste. Seul l’évaluateur peut se récuser.',
  'reason.scoring-started':
    'Une note a été déposée. À partir de là, un agent ou le comité doit demander les modifications.',
  'reason.sender.administrator': 'Seul un administrateur peut le faire.',
  'reason.sender.board': 'Seul un membre du comité peut le faire.',
  'reason.sender.call': 'Cela se fait tout seul quand l’appel est annulé.',
  'reason.sender.lead': 'Seul l’auteur responsable peut le faire.',
  'reason.sender.moderator': 'Seul un modérateur peut le faire.',
  'reason.sender.officer': 'Seul un agent du Smart City Office peut le faire.',
  'reason.sender.reviewer': 'Seul un évaluateur de cette proposition peut le faire.',
  'reason.sender.time': 'Cela se fait tout seul, le moment venu.',
  'reason.sent-by-time': 'Personne n’envoie ceci. Cela se fait tout seul, le moment venu.',
  'reason.signed-contested-act':
    'Vous avez signé l’acte contesté. Un autre membre du comité doit statuer sur le recours.',
  'reason.signer-not-free':
    '{count, plural, one {# signataire n’est plus libre ou plus en fonction} many {# signataires ne sont plus libres ou plus en fonction} other {# signataires ne sont plus libres ou plus en fonction}}. Reprenez la décision et faites-la proposer à nouveau.',
  'reason.target-missing': 'Indiquez au moins un indicateur que la proposition améliorera.',
  'reason.text-changed': 'La décision a changé pendant votre lecture. Relisez-la, puis signez.',
  'reason.timer-stale':
    'Cette minuterie est dépassée : la proposition a avancé ou son délai a changé.',
  'reason.unmeasured':
    '{count, plural, one {# cible n’a pas de mesure} many {# cibles n’ont pas de mesure} other {# cibles n’ont pas de mesure}}. Enregistrez-la ou écrivez pourquoi elle manque.',
  'reason.window-past': 'Le délai de recours est passé : l’acte est définitif.',
  'reason.wrong-state.submit': 'Seul un brouillon peut être soumis.',
  'reason.wrong-state.discard':
    'Seul un brouillon peut être supprimé. Ce qui est soumis peut être retiré.',
  'reason.wrong-state.resubmit':
    'Une nouvelle version ne peut être envoyée qu’après une demande de modifications.',
  'reason.wrong-state.revise': 'Une proposition ne peut être révisée que pendant l’évaluation.',
  'reason.wrong-state.withdraw':
    'Une proposition peut être retirée depuis sa soumission jusqu’à la publication de la décision, depuis la liste de réserve et pendant un recours.',
  'reason.wrong-state.appeal':
    'Un recours n’est possible que contre un rejet, une irrecevabilité ou un arrêt publiés.',
  'reason.wrong-state.start-pilot':
    'Un pilote démarre à partir d’un projet approuvé, en préparation.',
  'reason.wrong-state.start-measuring': 'Les mesures commencent à partir d’un pilote en cours.',
  'reason.wrong-state.report-milestone': 'Les étapes concernent un projet en cours.',
  'reason.wrong-state.record-measurement': 'Les mesures concernent un projet en cours.',
  'reason.wrong-state.stop': 'Seul un projet en cours peut être arrêté.',
  'reason.wrong-state.admit':
    'Seule une proposition à l’examen de recevabilité peut être déclarée recevable.',
  'reason.wrong-state.request-changes':
    'Des modifications peuvent être demandées pendant la recevabilité, l’évaluation et la délibération.',
  'reason.wrong-state.declare-inadmissible':
    'Une proposition peut être déclarée irrecevable pendant l’examen de recevabilité, ou en consultation tant que sa page est masquée.',
  'reason.wrong-state.merge':
    'Des propositions peuvent être fusionnées pendant la recevabilité et la consultation.',
  'reason.wrong-state.unmerge': 'Cette proposition n’est pas fusionnée avec une autre.',
  'reason.wrong-state.extend':
    'Seuls le délai de modification, une consultation ou une étape de projet peuvent être prolongés.',
  'reason.wrong-state.close-consultation': 'Aucune consultation n’est ouverte.',
  'reason.wrong-state.assign': 'Les évaluateurs sont désignés pendant l’évaluation.',
  'reason.wrong-state.unassign': 'Une évaluation confiée n’est reprise que pendant l’évaluation.',
  'reason.wrong-state.score': 'Les notes sont déposées pendant l’évaluation.',
  'reason.wrong-state.abstain': 'Un évaluateur ne peut s’abstenir que pendant l’évaluation.',
  'reason.wrong-state.recuse': 'Un évaluateur se récuse pendant l’évaluation.',
  'reason.wrong-state.record-discussion':
    'Les discussions sont consignées pendant l’évaluation. Le comité peut la rouvrir.',
  'reason.wrong-state.close-evaluation': 'Aucune évaluation n’est ouverte.',
  'reason.wrong-state.propose-decision': 'Une décision se propose pendant la délibération.',
  'reason.wrong-state.reopen-evaluation':
    'Une évaluation ne peut être rouverte que pendant la délibération.',
  'reason.wrong-state.cosign': 'Aucune décision n’attend de deuxième signature.',
  'reason.wrong-state.object': 'Aucune décision n’attend de deuxième signature.',
  'reason.wrong-state.retract': 'Il n’y a pas de décision non publiée à reprendre.',
  'reason.wrong-state.publish': 'Seule une décision signée par deux membres peut être publiée.',
  'reason.wrong-state.promote': 'Seule une proposition de la liste de réserve peut être promue.',
  'reason.wrong-state.uphold': 'Aucun recours n’est en cours.',
  'reason.wrong-state.overturn': 'Aucun recours n’est en cours.',
  'reason.wrong-state.complete': 'Un projet est clos à partir de l’étape de mesure.',
  'reason.wrong-state.reinstate': 'Seule une proposition caduque peut être rétablie.',
  'reason.wrong-state.appoint-lead':
    'Un responsable peut être désigné à partir de la soumission, tant que la proposition n’est ni arrivée à son terme ni fusionnée.',
  'reason.wrong-state.appoint-substitute':
    'Un suppléant peut être désigné à partir de la soumission, tant que quelqu’un doit encore agir sur la proposition.',
  'reason.wrong-state.hide': 'Seule une page publique peut être masquée.',
  'reason.wrong-state.restore': 'La page n’est pas masquée.',
  'reason.wrong-state.expire-draft': 'Seul un brouillon expire ainsi.',
  'reason.wrong-state.expire-amending': 'Aucun délai de modification ne court.',
  'reason.wrong-state.expire-reserve': 'La proposition n’est pas sur la liste de réserve.',
  'reason.wrong-state.expire-appeal': 'Aucun délai de recours ne court.',
  'reason.wrong-state.call-cancelled':
    'L’annulation de l’appel ne touche que les propositions sans décision publiée.',

  'rule.outside-region': 'La solution ne sert ni la Région ni l’une de ses communes.',
  'rule.outside-call': 'La proposition ne répond pas à l’objet de cet appel.',
  'rule.no-solution':
    'Le texte décrit une plainte ou un souhait, pas une solution que l’on peut essayer.',
  'rule.already-carried-out': 'La solution existe déjà ou est déjà décidée.',
  'rule.author-not-eligible': 'L’auteur ne peut pas participer à cet appel.',
  'rule.unlawful': 'La solution ne pourrait pas être réalisée sans enfreindre la loi.',
  'rule.personal-attack':
    'Le texte attaque des personnes ou divulgue des faits de leur vie privée.',

  'sender.lead': 'Auteur responsable',
  'sender.officer': 'Agent',
  'sender.reviewer': 'Évaluateur',
  'sender.board': 'Comité',
  'sender.moderator': 'Modérateur',
  'sender.administrator': 'Administrateur',
  'sender.time': 'Automatiquement, à l’échéance',
  'sender.call': 'Par l’appel',

  'state.draft': 'Brouillon',
  'state.draft.meaning': 'Les auteurs écrivent ; eux seuls peuvent lire.',
  'state.draft.turn': 'C’est aux auteurs : complétez et soumettez.',
  'state.discarded': 'Supprimée',
  'state.discarded.meaning': 'Le brouillon a été abandonné et son texte effacé.',
  'state.discarded.turn': 'Plus rien ne peut arriver.',
  'state.admissibility': 'Recevabilité',
  'state.admissibility.meaning':
    'L’office vérifie si la proposition peut être examinée, pas si elle est bonne.',
  'state.admissibility.turn': 'C’est à un agent.',
  'state.amending': 'En modification',
  'state.amending.meaning': 'Les auteurs modifient la proposition comme on le leur a demandé.',
  'state.amending.turn': 'C’est aux auteurs : envoyez la nouvelle version à temps.',
  'state.inadmissible': 'Irrecevable',
  'state.inadmissible.meaning':
    'La proposition ne respecte pas une règle et n’est pas examinée plus loin.',
  'state.inadmissible.turn': 'Le responsable peut introduire un recours tant que le délai court.',
  'state.merged': 'Fusionnée',
  'state.merged.meaning': 'La proposition continue au sein d’une autre.',
  'state.merged.turn': 'Voyez la proposition avec laquelle elle est fusionnée.',
  'state.consultation': 'Consultation',
  'state.consultation.meaning': 'Chacun peut lire la proposition, la commenter et la soutenir.',
  'state.consultation.turn': 'C’est à tout le monde : dites ce que vous en pensez.',
  'state.evaluation': 'Évaluation',
  'state.evaluation.meaning':
    'Des évaluateurs indépendants notent à quel point la proposition améliorerait ses indicateurs.',
  'state.evaluation.turn': 'C’est aux évaluateurs ; un agent les désigne et clôt l’évaluation.',
  'state.deliberation': 'Délibération',
  'state.deliberation.meaning': 'Le comité pèse les notes, les voix et le budget.',
  'state.deliberation.turn': 'C’est au comité.',
  'state.cosigning': 'En attente de cosignature',
  'state.cosigning.meaning':
    'Un membre du comité a proposé une décision ; un deuxième doit la signer.',
  'state.cosigning.turn': 'C’est à un deuxième membre du comité.',
  'state.decided': 'Décidée, pas encore publiée',
  'state.decided.meaning':
    'Deux membres du comité ont signé ; la décision n’est pas encore partie.',
  'state.decided.turn': 'C’est au comité : publiez la décision.',
  'state.reserve-list': 'Liste de réserve',
  'state.reserve-list.meaning':
    'La proposition est assez bonne, mais l’argent est épuisé pour l’instant.',
  'state.reserve-list.turn': 'C’est au comité, dès que de l’argent se libère.',
  'state.rejected': 'Rejetée',
  'state.rejected.meaning': 'Le comité a décidé de ne pas retenir la proposition et dit pourquoi.',
  'state.rejected.turn': 'Le responsable peut introduire un recours tant que le délai court.',
  'state.appeal': 'Recours',
  'state.appeal.meaning':
    'Le responsable a contesté un acte ; d’autres membres du comité le réexaminent.',
  'state.appeal.turn': 'C’est aux membres du comité qui n’ont pas signé l’acte contesté.',
  'state.approved': 'Approuvée',
  'state.approved.meaning': 'Le comité a approuvé la proposition ; le projet se prépare.',
  'state.approved.turn': 'C’est au responsable du projet : démarrez le pilote.',
  'state.piloting': 'Projet pilote',
  'state.piloting.meaning': 'La solution est mise à l’essai.',
  'state.piloting.turn':
    'C’est au responsable du projet : signalez les étapes, puis commencez les mesures.',
  'state.measuring': 'Mesure des effets',
  'state.measuring.meaning': 'L’effet sur chaque indicateur est mesuré et comparé à la promesse.',
  'state.measuring.turn':
    'C’est au responsable du projet : enregistrez les mesures ; un agent clôt.',
  'state.completed': 'Terminée',
  'state.completed.meaning': 'Le projet est fini et son effet mesuré est publié.',
  'state.completed.turn': 'Plus rien ne peut arriver.',
  'state.stopped': 'Arrêtée',
  'state.stopped.meaning': 'Le projet s’est terminé avant l’heure ; la page dit pourquoi.',
  'state.stopped.turn':
    'Si le comité l’a arrêté, le responsable peut introduire un recours tant que le délai court.',
  'state.withdrawn': 'Retirée',
  'state.withdrawn.meaning': 'Le responsable a repris la proposition.',
  'state.withdrawn.turn': 'Plus rien ne peut arriver.',
  'state.lapsed': 'Caduque',
  'state.lapsed.meaning': 'Un délai est passé sans réponse.',
  'state.lapsed.turn': 'Le responsable a trente jours pour demander à un agent de la rétablir.',

  'term.running': 'Dans les délais',
  'term.due-soon': 'Échéance proche',
  'term.overdue': 'En retard',
  'term.resting': 'Suspendu',
} satisfies Record<keyof typeof en, string>
