import type { en } from './en'

export const fr = {
  'event.publish': 'Publier',
  'event.publish.consequence':
    'Tout est figé dans l’appel et sa page devient publique. Il s’ouvre à sa date.',
  'event.open': 'Ouvrir',
  'event.open.consequence': 'Des propositions peuvent être soumises.',
  'event.close': 'Clore',
  'event.close.consequence':
    'Plus rien ne peut être soumis. Les propositions déjà reçues continuent.',
  'event.first-publication': 'Première décision publiée',
  'event.first-publication.consequence': 'L’appel est en cours de décision.',
  'event.last-publication': 'Dernière décision publiée',
  'event.last-publication.consequence': 'Chaque proposition de l’appel a sa décision.',
  'event.archive': 'Archiver',
  'event.archive.consequence':
    'L’appel quitte les listes en cours. Sa page et ses décisions restent.',
  'event.cancel': 'Proposer d’annuler',
  'event.cancel.consequence': 'L’annulation attend la signature d’un deuxième membre du comité.',
  'event.cosign-cancellation': 'Cosigner l’annulation',
  'event.cosign-cancellation.consequence':
    'L’appel est annulé. Les responsables ont trente jours pour déplacer ou retirer leurs propositions.',
  'event.retract-cancellation': 'Reprendre l’annulation',
  'event.retract-cancellation.consequence': 'L’appel continue comme si rien n’avait été proposé.',

  'reason.cancellation-missing': 'Aucune annulation n’attend de deuxième signature.',
  'reason.cancellation-proposed':
    'Une annulation est déjà proposée. Un autre membre du comité peut la signer.',
  'reason.closing-past': 'La clôture est déjà passée. Choisissez une date ultérieure.',
  'reason.consultation-short':
    'La consultation de {days} jours est plus courte que son minimum de {minimum} jours. Allongez-la.',
  'reason.dates-missing': 'Indiquez une ouverture et une clôture.',
  'reason.dates-reversed': 'La clôture doit venir après l’ouverture.',
  'reason.direction-missing': 'Choisissez au moins un axe stratégique.',
  'reason.grant-above-budget':
    'Le subside maximal de {maximum, number} € dépasse le budget de {budget, number} €.',
  'reason.groups-missing':
    'Les évaluateurs doivent venir de {needed} groupes de la quadruple hélice ; ils viennent de {available}. Ajoutez des évaluateurs d’un autre groupe.',
  'reason.members-missing':
    'L’appel demande {needed} membres du comité ; {available, plural, one {# est en fonction} many {# sont en fonction} other {# sont en fonction}}. Ajoutez des membres, ou renoncez aux recours.',
  'reason.not-yet': 'La date de l’appel n’est pas encore venue.',
  'reason.proposals-undecided':
    '{count, plural, one {# proposition attend encore une décision} many {# propositions attendent encore une décision} other {# propositions attendent encore une décision}}.',
  'reason.reason-missing': 'Expliquez pourquoi, en {minimum} caractères au moins.',
  'reason.reasons-missing':
    'La motivation en {language, select, fr {français} other {néerlandais}} manque ou est trop courte. Écrivez au moins {minimum} caractères.',
  'reason.reviewers-missing':
    'Le quorum est de {needed} évaluateurs ; {available, plural, one {# est en fonction} many {# sont en fonction} other {# sont en fonction}}. Ajoutez des évaluateurs, ou réduisez le quorum.',
  'reason.same-signer':
    'Vous avez proposé cette annulation. Un autre membre du comité doit la signer.',
  'reason.sender.administrator': 'Seul un administrateur peut le faire.',
  'reason.sender.board': 'Seul un membre du comité peut le faire.',
  'reason.sender.proposal': 'Cela se fait tout seul quand une décision est publiée.',
  'reason.sender.time': 'Cela se fait tout seul, le moment venu.',
  'reason.sent-by-time': 'Personne n’envoie ceci. Cela se fait tout seul.',
  'reason.standing': 'La boîte à idées est toujours ouverte : elle n’est ni close ni annulée.',
  'reason.text-missing':
    'Il manque {part, select, title {le titre} summary {le résumé} other {le texte des conditions}} en {language, select, fr {français} other {néerlandais}}. Écrivez-le : les deux langues sont officielles.',
  'reason.timer-stale': 'Cette minuterie est dépassée : les dates de l’appel disent autre chose.',
  'reason.wrong-state.publish': 'Seul un brouillon peut être publié.',
  'reason.wrong-state.open': 'Seul un appel publié et pas encore ouvert peut s’ouvrir.',
  'reason.wrong-state.close': 'Seul un appel ouvert peut être clos.',
  'reason.wrong-state.first-publication': 'L’appel n’attend pas sa première décision.',
  'reason.wrong-state.last-publication': 'L’appel n’est pas en cours de décision.',
  'reason.wrong-state.archive': 'Seul un appel décidé peut être archivé.',
  'reason.wrong-state.cancel':
    'Un appel peut être annulé depuis sa publication jusqu’à ce que tout soit décidé.',
  'reason.wrong-state.cosign-cancellation': 'Aucune annulation n’attend de deuxième signature.',
  'reason.wrong-state.retract-cancellation': 'Il n’y a pas d’annulation à reprendre.',

  'state.draft': 'Brouillon',
  'state.draft.meaning': 'L’appel se prépare ; seul l’office peut le lire.',
  'state.published': 'Annoncé',
  'state.published.meaning': 'L’appel est public et s’ouvre à sa date.',
  'state.open': 'Ouvert',
  'state.open.meaning': 'Chacun peut soumettre une proposition.',
  'state.closed': 'Clos',
  'state.closed.meaning': 'Plus rien ne peut être soumis ; les propositions sont examinées.',
  'state.deciding': 'En cours de décision',
  'state.deciding.meaning': 'Les premières décisions sont publiées ; d’autres suivent.',
  'state.decided': 'Décidé',
  'state.decided.meaning': 'Chaque proposition a sa décision.',
  'state.archived': 'Archivé',
  'state.archived.meaning': 'L’appel est terminé ; ses décisions restent lisibles.',
  'state.cancelled': 'Annulé',
  'state.cancelled.meaning': 'Le comité a annulé l’appel et dit pourquoi.',
} satisfies Record<keyof typeof en, string>
