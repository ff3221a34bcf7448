import type { desk as en } from './desk.en'

export const desk = {
  'desk.title': 'Salle de décision',
  'desk.lead':
    'Ce qui attend le comité : les décisions à signer, à publier et à proposer, l’échéance la plus proche en premier.',
  'desk.lead.officer': 'Ce qui est devant le comité. Ce qu’il décide apparaît une fois publié.',
  'desk.empty': 'Rien n’attend le comité',
  'desk.empty.body': 'Une proposition arrive ici quand un agent clôt son évaluation.',
  'desk.ranking': 'Classement de cet appel',
  'desk.cosign':
    '{count, plural, one {# décision attend une seconde signature} many {# décisions attendent une seconde signature} other {# décisions attendent une seconde signature}}',
  'desk.cosign.what': 'd’un autre membre que l’auteur de la décision',
  'desk.publish':
    '{count, plural, one {# décision est signée et peut partir} many {# décisions sont signées et peuvent partir} other {# décisions sont signées et peuvent partir}}',
  'desk.publish.what': 'une à une ou ensemble ; ensemble, c’est tout ou rien',
  'desk.propose':
    '{count, plural, one {# proposition à décider} many {# propositions à décider} other {# propositions à décider}}',
  'desk.propose.what': 'l’échéance la plus proche en premier',
  'desk.reserve':
    '{count, plural, one {# proposition en réserve} many {# propositions en réserve} other {# propositions en réserve}}',
  'desk.reserve.what': 'promues quand de l’argent se libère',
  'desk.published': 'Dernières publiées',
  'desk.all': 'Toutes les décisions',
  'desk.preview': 'Relire les lettres et publier',
  'desk.choose': 'Choisir {reference}',
  'desk.signed': 'signée par {names}',
  'desk.proposed': 'proposée par {name}',
  'desk.yours': 'proposée par vous : quelqu’un d’autre signe',

  'room.page': 'Page publique',
  'room.finding': 'Rang {rank} sur {count} dans son appel, avec {points} points sur 100.',
  'room.finding.money':
    'Rang {rank} sur {count} dans son appel, avec {points} points sur 100. Il reste {left} dans l’appel.',
  'room.finding.none': 'Pas classée : une partie de sa note manque. Rien n’est mis à la place.',
  'room.ranking.none':
    'Rien de cet appel ne peut encore être classé : aucune note complète ne compte.',
  'room.ranking.how':
    'Points sur 100, dessinés de {low} à {high}. Le point est le panel ; la barre va de l’évaluateur le plus sévère au plus généreux. Plein : approuvée. Le comité peut décider autrement ; ses motifs disent alors pourquoi.',
  'room.stands': 'Où en est-elle',
  'room.reviewers': '{count, plural, one {# note} many {# notes} other {# notes}}',
  'room.outside': 'effet au-delà de l’échelle de l’appel',
  'room.unranked':
    '{count, plural, one {# non classée} many {# non classées} other {# non classées}}',
  'room.missing': 'manque encore : {parts}',
  'room.parts': 'De quoi chaque note est faite',
  'room.parts.how':
    'Points sur 100 sous le poids fixé par l’appel avant son ouverture, et ce que le panel a donné. Un effet de {scale} point d’indice compte pour le maximum.',
  'room.scores': 'Ce que disent les évaluateurs',
  'room.outcome': 'Issue',
  'room.outcome.approve': 'Approuver',
  'room.outcome.approve.what':
    'Un projet commence ; une subvention est versée si l’appel en donne.',
  'room.outcome.reserve': 'Liste de réserve',
  'room.outcome.reserve.what': 'Assez bonne, mais l’argent manque pour l’instant.',
  'room.outcome.reject': 'Rejeter',
  'room.outcome.reject.what': 'Elle s’arrête ici ; la lettre dit quel recours est ouvert.',
  'room.grant.hint':
    'Pour une approbation. Il reste {left} dans l’appel{maximum, select, none {} other {, {maximum} au plus par projet}}.',
  'room.reasons.what':
    'Écrivez pour les auteurs : quels faits et quelles notes portent la décision, ce qui a été dit contre, et pourquoi elle tient. Le français et le néerlandais sont l’acte lui-même ; au moins une phrase chacun.',
  'room.courtesy': 'Aussi en anglais ou en allemand, par courtoisie',
  'room.conditions.hint': 'Ce que le projet doit faire avant ou pendant le versement.',
  'room.propose.then': 'Un second membre lit exactement ceci et signe, ou s’oppose.',
  'room.reason': 'Pourquoi',
  'room.reason.hint': 'Le comité le lit. Rien n’en paraît au-dehors.',

  'money.title': 'L’argent de l’appel',
  'money.none': 'Cet appel ne donne pas de subvention.',
  'money.budget': 'Budget',
  'money.committed': 'Engagé',
  'money.left': 'Reste',
  'money.maximum': 'Au plus par projet',
  'money.asked': 'Demandé ici',
  'money.proposed': 'Proposé ici',
  'money.drawing': '{committed} engagés sur {budget}, {left} restants',

  'portfolio.title': 'Classement d’un appel',
  'portfolio.finding':
    '{count, plural, =0 {Rien de classé encore} one {# proposition classée} many {# propositions classées} other {# propositions classées}}{left, select, none {} other {, {left} restants}}',
  'portfolio.lead':
    'Le classement par défaut : effet et critères avec les poids gelés par l’appel. Il éclaire le comité ; il ne décide pas.',
  'portfolio.weights': 'Poids de l’appel',
  'portfolio.scale': 'Un effet de {scale} point d’indice compte pour le maximum.',
  'portfolio.empty': 'Aucun appel à classer',
  'portfolio.empty.body':
    'Un classement apparaît une fois des propositions d’un appel en évaluation.',

  'publication.name': 'Publier',
  'publication.title':
    '{count, plural, =0 {Rien à publier} one {Publier # décision} many {Publier # décisions} other {Publier # décisions}}',
  'publication.lead':
    'Elles partent ensemble, chacune avec ses lettres exactement comme ici : toutes, ou aucune.',
  'publication.empty': 'Rien de signé n’a été choisi',
  'publication.empty.body': 'Choisissez une ou plusieurs décisions signées par deux membres.',
  'publication.back': 'Retour à la salle de décision',
  'publication.letter': '{language} : lettre à {names}',
  'publication.final':
    'Une fois publié, un acte est gelé et ses lettres sont parties. Il peut être contesté, pas modifié.',
  'publication.confirm':
    '{count, plural, one {Publier cette décision} many {Publier ces # décisions} other {Publier ces # décisions}}',
  'publication.blocked':
    'Au moins une de ces décisions ne peut pas partir, donc aucune. Réglez ce qui précède, ou publiez les autres sans elle.',

  'done.propose-decision': 'Proposée. Elle attend la signature d’un autre membre.',
  'done.promote': 'Promotion proposée. Elle attend la signature d’un autre membre.',
  'done.cosign': 'Signée par deux membres. Elle peut être publiée.',
  'done.object': 'Vous vous êtes opposé. La proposition est revenue d’où elle venait.',
  'done.retract': 'La décision est reprise. La proposition est revenue d’où elle venait.',
  'done.publish':
    '{count, plural, one {# décision est publiée, ses lettres sont parties} many {# décisions sont publiées, leurs lettres sont parties} other {# décisions sont publiées, leurs lettres sont parties}}.',

  'reason.ranking':
    'Le classement reste à l’office jusqu’à la publication des décisions de l’appel.',
  'reason.batch-stopped': 'Rien n’a été publié : {reference} ne peut pas partir.',
} satisfies Record<keyof typeof en, string>
