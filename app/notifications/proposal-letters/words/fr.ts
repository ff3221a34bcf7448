import type { en } from './en'

export const fr = {
  'submitted.title': 'Une nouvelle proposition à vérifier : {title}',
  'submitted.body':
    '{reference} est arrivée. Vérifiez-la puis déclarez-la recevable, ou demandez ce qui manque.',
  'changes-requested.title': 'Nous demandons une modification dans {title}',
  'changes-requested.body': '{reference} vous revient un moment. Voici ce qui est demandé :',
  'resubmitted.title': 'Renvoyée : {title}',
  'resubmitted.body': 'Les auteurs ont répondu à votre demande pour {reference}. C’est votre tour.',
  'term-extended.title': 'Plus de temps pour {title}',
  'term-extended.body': 'Le délai de {reference} a été prolongé. La raison :',
  'consultation-opened.title': 'Ouverte aux avis : {title}',
  'consultation-opened.body':
    '{reference} est publique : tout le monde peut réagir et la soutenir.',
  'consultation-closed.title': 'La consultation est terminée : {title}',
  'consultation-closed.body': '{reference} passe aux évaluateurs.',
  'review-assigned.title': 'Merci d’évaluer {title}',
  'review-assigned.body':
    'On vous demande de juger {reference}, indicateur par indicateur. Si quelque chose vous y lie, dites-le d’abord.',
  'review-unassigned.title': 'Plus d’évaluation à faire : {title}',
  'review-unassigned.body': 'L’office a retiré sa demande pour {reference}.',
  'score-filed.title': 'Une note est arrivée : {title}',
  'score-filed.body': 'Un évaluateur a remis sa note pour {reference}.',
  'review-declined.title': 'Un évaluateur se retire : {title}',
  'review-declined.body':
    'Il faut peut-être quelqu’un d’autre pour {reference}. La raison donnée :',
  'revised.title': 'Les auteurs tiennent compte de la consultation : {title}',
  'revised.body': '{reference} est réécrite avant la première note.',
  'evaluation-closed.title': 'Prête à être décidée : {title}',
  'evaluation-closed.body': 'Les notes de {reference} sont là. Le comité décide ensuite.',
  'evaluation-reopened.title': 'Retour aux évaluateurs : {title}',
  'evaluation-reopened.body':
    'Le comité demande davantage avant de décider de {reference}. La raison :',
  'decision-proposed.title': 'Une décision attend une deuxième signature : {title}',
  'decision-proposed.body':
    'Un collègue a proposé une décision pour {reference}. Lisez-la, puis signez ou faites objection.',
  'decision-cosigned.title': 'Signée par deux membres : {title}',
  'decision-cosigned.body': 'La décision sur {reference} peut être publiée.',
  'decision-objected.title': 'Une objection : {title}',
  'decision-objected.body': 'Un membre ne signe pas la décision sur {reference}. La raison :',
  'decision-retracted.title': 'Une décision a été retirée : {title}',
  'decision-retracted.body':
    'Avant sa publication, la décision sur {reference} a été retirée. La raison :',
  'decision-published.title': 'Décidé : {title}',
  'decision-published.body':
    'La décision sur {reference} est publique, avec ses raisons et ses notes.',
  'withdrawn.title': 'Retirée : {title}',
  'withdrawn.body': 'Les auteurs ont retiré {reference}.',
  'lapsed.title': 'Caduque : {title}',
  'lapsed.body':
    'Rien n’est arrivé à temps : {reference} est caduque. Le porteur peut demander sa reprise dans les 30 jours.',
  'page-hidden.title': 'Une page a été masquée : {title}',
  'page-hidden.body':
    'La modération a masqué la page de {reference}. Le parcours continue. La raison :',
  'page-restored.title': 'Une page est de nouveau visible : {title}',
  'page-restored.body': 'La page de {reference} est de nouveau publique.',
  'news.title': 'Des nouvelles de {title}',
  'news.body': 'Quelque chose a changé dans {reference}. Sa page dit quoi.',
  'action.read': 'Lire la proposition',
  'action.edit': 'Modifier la proposition',
  'action.review': 'Commencer l’évaluation',
  'action.triage': 'L’ouvrir au bureau',
  'action.decide': 'Voir la décision',
  due: 'Jusqu’au {date}.',
  'why.lead': 'Vous recevez ceci parce que la proposition est la vôtre.',
  'why.officers': 'Vous recevez ceci comme agent du Smart City Office.',
  'why.reviewers': 'Vous recevez ceci parce que vous évaluez la proposition.',
  'why.board': 'Vous recevez ceci comme membre du comité.',
  'why.moderators': 'Vous recevez ceci comme modérateur.',
  'why.followers': 'Vous recevez ceci parce que vous suivez la proposition.',
  'official.acknowledgement.title': 'Nous avons bien reçu votre proposition {reference}',
  'official.acknowledgement.body':
    '« {title} » est parvenue au Smart City Office le {date}. Nous vérifions maintenant si elle est recevable.',
  'official.admitted.title': 'Votre proposition {reference} est recevable',
  'official.admitted.body':
    '« {title} » poursuit son parcours. Vous pouvez suivre chaque étape sur sa page.',
  'official.inadmissible.title': 'Votre proposition {reference} n’est pas recevable',
  'official.inadmissible.body':
    '« {title} » ne peut pas être examinée plus avant. Voici la règle et les raisons :',
  'official.approve.title': 'Votre proposition {reference} est approuvée',
  'official.approve.body': 'Le comité a approuvé « {title} ». Voici ses raisons :',
  'official.reserve.title': 'Votre proposition {reference} est sur la liste de réserve',
  'official.reserve.body':
    'Le comité a placé « {title} » sur la liste de réserve. Voici ses raisons :',
  'official.reject.title': 'Votre proposition {reference} est rejetée',
  'official.reject.body': 'Le comité a rejeté « {title} ». Voici ses raisons :',
  'official.grant': 'Subside : {amount}',
  'official.rule': 'Règle : {rule}',
  'official.conditions': 'À ces conditions :',
  'official.signed': 'Décidé par {names}. Référence {decision}.',
  'official.no-contract': 'Une approbation n’est pas l’attribution d’un marché public.',
  'official.remedy':
    'Vous pouvez demander l’annulation de cet acte au Conseil d’État dans les 60 jours de ce courrier.',
  'official.appeal':
    'Vous pouvez aussi introduire un recours auprès du Smart City Office dans les 30 jours, sur la page de la proposition.',
} satisfies Record<keyof typeof en, string>
