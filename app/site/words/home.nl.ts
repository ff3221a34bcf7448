import type { home as english } from './home.en'

export const home = {
  'home.title': 'Ideeën voor Brussel, gekozen om wat ze veranderen',
  'home.headline': 'Ideeën voor Brussel, gekozen om wat ze veranderen.',
  'home.lead':
    'Stel een oplossing voor. Iedereen kan ze lezen, steunen en bespreken. Het Smart City Office beoordeelt ze op de indicatoren waarop ze mikt, en publiceert dan zijn beslissing en zijn redenen.',
  'home.submit': 'Een voorstel indienen',
  'home.explore':
    '{count, plural, =0 {Bekijk hoe het werkt} one {Verken het voorstel} other {Verken de # voorstellen}}',
  'home.now': 'Nu',
  'home.now.proposals': '{count, plural, one {openbaar voorstel} other {openbare voorstellen}}',
  'home.now.consultations':
    '{count, plural, one {lopende raadpleging} other {lopende raadplegingen}}',
  'home.now.decisions':
    '{count, plural, one {beslissing in een jaar} other {beslissingen in een jaar}}',
  'home.call': 'Open oproep',
  'home.call.box': 'Altijd open',
  'home.call.closes':
    '{days, plural, =0 {Sluit vandaag} =1 {Sluit morgen} other {Sluit over # dagen}}',
  'home.call.when': 'op {when}',
  'home.call.budget': 'Budget: {budget}.',
  'home.call.box.body': 'Ideeën buiten een oproep, op elk moment. Er hangt geen subsidie aan vast.',
  'home.call.read': 'Lees de oproep',
  'home.call.others': '{count, plural, one {Nog een open oproep} other {Nog # open oproepen}}',
  'home.promise': 'Een gekozen belofte',
  'home.promise.measured': 'Een belofte, en wat er gemeten is',
  'home.promise.by': 'Beloofd door {name} in “{title}”, {state}.',
  'home.promise.read': 'Lees het hele verhaal',
  'home.directions': 'Negen assen, negen tekens',
  'home.directions.of': '{count, plural, one {voorstel} other {voorstellen}}',
  'home.decided': 'Onlangs beslist',
  'home.decided.none':
    'Er is nog geen beslissing gepubliceerd. Elk ervan komt hier met haar redenen.',
  'home.decided.all': 'Alle beslissingen',
  'home.decided.why': 'Waarom?',
  'home.decided.hidden': 'Verborgen voorstel',
  'home.views': 'Wij vragen uw mening',
  'home.views.none': 'Vandaag loopt er geen raadpleging.',
  'home.views.left': '{left, plural, =0 {Laatste dag} one {Nog # dag} other {Nog # dagen}}',
  'home.views.all':
    '{count, plural, one {De lopende raadpleging} other {De # lopende raadplegingen}}',
  'home.kept': 'Wordt de termijn gehaald?',
  'home.kept.days': '{count, plural, one {dag} other {dagen}}',
  'home.kept.median':
    '{count, plural, =1 {De enige beslissing van de laatste twaalf maanden duurde zo lang} other {De helft van de # beslissingen van de laatste twaalf maanden duurde zo lang of korter}}, van indiening tot beslissing. Wij beloven ten hoogste {promised, plural, one {# dag} other {# dagen}}, zonder de tijd waarin auteurs hun tekst herwerken.',
  'home.kept.none':
    'De laatste twaalf maanden is niets beslist. Wij beloven ten hoogste {promised, plural, one {# dag} other {# dagen}} van indiening tot beslissing, zonder de tijd waarin auteurs hun tekst herwerken.',
  'home.kept.late':
    '{count, plural, =0 {Geen enkel openbaar voorstel is vandaag te laat.} one {Eén openbaar voorstel is vandaag te laat:} other {# openbare voorstellen zijn vandaag te laat:}}',
  'home.kept.limit': 'beloofd: {days} dagen',
  'home.kept.chart':
    'Mediaan aantal dagen van indiening tot beslissing, maand na maand; de laatste maand met een beslissing telt er {days}, beloofd zijn er {promised}.',
  'home.kept.caption': 'Dagen tussen indiening en beslissing, mediaan per maand.',
  'home.kept.table': 'De tabel',
  'home.kept.month': 'Maand',
  'home.kept.median-days': 'Dagen (mediaan)',
  'home.kept.decisions': 'Beslissingen',
  'home.groups': 'Vier stemmen, één weg',
  'home.groups.body':
    'Een beslissing vraagt de mening van meerdere groepen. Zwijgt er een, dan zegt de pagina dat en nodigt ze die groep uit.',
  'home.groups.caption': 'Openbare voorstellen per groep van de indiener.',
} satisfies Record<keyof typeof english, string>
