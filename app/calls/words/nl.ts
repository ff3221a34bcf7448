import type { en } from './en'

export const nl = {
  'event.publish': 'Bekendmaken',
  'event.publish.consequence':
    'Alles in de oproep ligt vast en de pagina wordt openbaar. Hij opent op zijn datum.',
  'event.open': 'Openen',
  'event.open.consequence': 'Voorstellen kunnen worden ingediend.',
  'event.close': 'Sluiten',
  'event.close.consequence':
    'Er kan niets meer worden ingediend. Al ontvangen voorstellen gaan verder.',
  'event.first-publication': 'Eerste beslissing bekendgemaakt',
  'event.first-publication.consequence': 'Over de oproep wordt beslist.',
  'event.last-publication': 'Laatste beslissing bekendgemaakt',
  'event.last-publication.consequence': 'Elk voorstel van de oproep heeft zijn beslissing.',
  'event.archive': 'Archiveren',
  'event.archive.consequence':
    'De oproep verdwijnt uit de lopende lijsten. De pagina en de beslissingen blijven.',
  'event.cancel': 'Annulering voorstellen',
  'event.cancel.consequence': 'De annulering wacht op een tweede comitélid.',
  'event.cosign-cancellation': 'Annulering medeondertekenen',
  'event.cosign-cancellation.consequence':
    'De oproep wordt geannuleerd. De hoofdindieners hebben dertig dagen om hun voorstellen te verplaatsen of in te trekken.',
  'event.retract-cancellation': 'Annulering terugnemen',
  'event.retract-cancellation.consequence': 'De oproep gaat verder alsof er niets was voorgesteld.',

  'reason.cancellation-missing': 'Er wacht geen annulering op een tweede handtekening.',
  'reason.cancellation-proposed':
    'Er is al een annulering voorgesteld. Een ander comitélid kan ze tekenen.',
  'reason.closing-past': 'De sluiting ligt in het verleden. Kies een latere.',
  'reason.consultation-short':
    'De raadpleging van {days} dagen is korter dan haar minimum van {minimum} dagen. Verleng ze.',
  'reason.dates-missing': 'Geef een opening en een sluiting.',
  'reason.dates-reversed': 'De sluiting moet na de opening komen.',
  'reason.direction-missing': 'Kies minstens één strategische as.',
  'reason.grant-above-budget':
    'De maximale subsidie van € {maximum, number} ligt boven het budget van € {budget, number}.',
  'reason.groups-missing':
    'De beoordelaars moeten uit {needed} groepen van de quadruple helix komen; ze komen uit {available}. Voeg beoordelaars uit een andere groep toe.',
  'reason.members-missing':
    'De oproep vraagt {needed} comitéleden; {available, plural, one {er is er #} other {er zijn er #}} in functie. Voeg leden toe, of zie af van beroep.',
  'reason.not-yet': 'De datum van de oproep is nog niet gekomen.',
  'reason.proposals-undecided':
    '{count, plural, one {# voorstel wacht} other {# voorstellen wachten}} nog op een beslissing.',
  'reason.reason-missing': 'Schrijf waarom, in minstens {minimum} tekens.',
  'reason.reasons-missing':
    'De motivering in het {language, select, fr {Frans} other {Nederlands}} ontbreekt of is te kort. Schrijf minstens {minimum} tekens.',
  'reason.reviewers-missing':
    'Het quorum is {needed} beoordelaars; {available, plural, one {er is er #} other {er zijn er #}} in functie. Voeg beoordelaars toe, of verlaag het quorum.',
  'reason.same-signer': 'U hebt deze annulering voorgesteld. Een ander comitélid moet ze tekenen.',
  'reason.sender.administrator': 'Alleen een beheerder kan dit doen.',
  'reason.sender.board': 'Alleen een lid van het comité kan dit doen.',
  'reason.sender.proposal': 'Dit gebeurt vanzelf als een beslissing wordt bekendgemaakt.',
  'reason.sender.time': 'Dit gebeurt vanzelf wanneer het zover is.',
  'reason.sent-by-time': 'Niemand doet dit zelf. Het gebeurt vanzelf.',
  'reason.standing': 'De ideeënbus is altijd open: ze sluit niet en wordt niet geannuleerd.',
  'reason.text-missing':
    '{part, select, title {De titel} summary {De samenvatting} other {De tekst van de voorwaarden}} in het {language, select, fr {Frans} other {Nederlands}} ontbreekt. Schrijf die: beide talen zijn officieel.',
  'reason.timer-stale': 'Deze timer is achterhaald: de datums van de oproep zeggen iets anders.',
  'reason.wrong-state.publish': 'Alleen een concept kan worden bekendgemaakt.',
  'reason.wrong-state.open': 'Alleen een bekendgemaakte oproep die nog niet open is, kan openen.',
  'reason.wrong-state.close': 'Alleen een open oproep kan sluiten.',
  'reason.wrong-state.first-publication': 'De oproep wacht niet op zijn eerste beslissing.',
  'reason.wrong-state.last-publication': 'Over de oproep wordt nu niet beslist.',
  'reason.wrong-state.archive': 'Alleen een oproep waarover is beslist, kan worden gearchiveerd.',
  'reason.wrong-state.cancel':
    'Een oproep kan worden geannuleerd vanaf de bekendmaking tot over alles is beslist.',
  'reason.wrong-state.cosign-cancellation': 'Er wacht geen annulering op een tweede handtekening.',
  'reason.wrong-state.retract-cancellation': 'Er is geen annulering om terug te nemen.',

  'state.draft': 'Concept',
  'state.draft.meaning': 'De oproep wordt voorbereid; alleen het Smart City Office kan hem lezen.',
  'state.published': 'Aangekondigd',
  'state.published.meaning': 'De oproep is openbaar en opent op zijn datum.',
  'state.open': 'Open',
  'state.open.meaning': 'Iedereen kan een voorstel indienen.',
  'state.closed': 'Gesloten',
  'state.closed.meaning': 'Er kan niets meer worden ingediend; de voorstellen worden onderzocht.',
  'state.deciding': 'In beslissing',
  'state.deciding.meaning': 'De eerste beslissingen zijn bekendgemaakt; andere volgen.',
  'state.decided': 'Beslist',
  'state.decided.meaning': 'Elk voorstel heeft zijn beslissing.',
  'state.archived': 'Gearchiveerd',
  'state.archived.meaning': 'De oproep is voorbij; de beslissingen blijven leesbaar.',
  'state.cancelled': 'Geannuleerd',
  'state.cancelled.meaning': 'Het comité heeft de oproep geannuleerd en zegt waarom.',
} satisfies Record<keyof typeof en, string>
