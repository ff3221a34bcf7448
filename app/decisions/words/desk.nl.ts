import type { desk as en } from './desk.en'

export const desk = {
  'desk.title': 'Beslissingskamer',
  'desk.lead':
    'Wat op het comité wacht: beslissingen om te tekenen, bekend te maken en voor te stellen, de kortste termijn eerst.',
  'desk.lead.officer':
    'Wat bij het comité ligt. Wat het beslist, verschijnt zodra het bekendgemaakt is.',
  'desk.empty': 'Niets wacht op het comité',
  'desk.empty.body': 'Een voorstel komt hier wanneer een medewerker de evaluatie afsluit.',
  'desk.ranking': 'Rangschikking van deze oproep',
  'desk.cosign':
    '{count, plural, one {# beslissing wacht op een tweede handtekening} other {# beslissingen wachten op een tweede handtekening}}',
  'desk.cosign.what': 'van een ander lid dan wie ze voorstelde',
  'desk.publish':
    '{count, plural, one {# beslissing is getekend en kan vertrekken} other {# beslissingen zijn getekend en kunnen vertrekken}}',
  'desk.publish.what': 'één voor één of samen; samen is alles of niets',
  'desk.propose':
    '{count, plural, one {# voorstel om over te beslissen} other {# voorstellen om over te beslissen}}',
  'desk.propose.what': 'de kortste termijn eerst',
  'desk.reserve':
    '{count, plural, one {# voorstel op de reservelijst} other {# voorstellen op de reservelijst}}',
  'desk.reserve.what': 'bevorderd zodra er geld vrijkomt',
  'desk.published': 'Laatst bekendgemaakt',
  'desk.all': 'Alle beslissingen',
  'desk.preview': 'Brieven nalezen en bekendmaken',
  'desk.choose': '{reference} kiezen',
  'desk.signed': 'getekend door {names}',
  'desk.proposed': 'voorgesteld door {name}',
  'desk.yours': 'door u voorgesteld: iemand anders tekent',

  'room.page': 'Openbare pagina',
  'room.finding': 'Plaats {rank} van {count} in de oproep, met {points} punten van 100.',
  'room.finding.money':
    'Plaats {rank} van {count} in de oproep, met {points} punten van 100. Er blijft {left} over in de oproep.',
  'room.finding.none':
    'Niet gerangschikt: een deel van de score ontbreekt. Niets komt in de plaats.',
  'room.ranking.none':
    'Van deze oproep kan nog niets gerangschikt worden: er telt nog geen volledige score.',
  'room.ranking.how':
    'Punten van 100, getekend van {low} tot {high}. De stip is het panel; de balk gaat van de strengste tot de mildste beoordelaar. Gevuld: goedgekeurd. Het comité kan anders beslissen; de motivering zegt dan waarom.',
  'room.stands': 'Stand',
  'room.reviewers': '{count, plural, one {# score} other {# scores}}',
  'room.outside': 'effect buiten de schaal van de oproep',
  'room.unranked': '{count, plural, one {# niet gerangschikt} other {# niet gerangschikt}}',
  'room.missing': 'ontbreekt nog: {parts}',
  'room.parts': 'Waaruit elke score bestaat',
  'room.parts.how':
    'Punten van 100 onder het gewicht dat de oproep vóór de opening vastlegde, en wat het panel gaf. Een effect van {scale} indexpunt telt als volledig.',
  'room.scores': 'Wat de beoordelaars zeggen',
  'room.outcome': 'Uitkomst',
  'room.outcome.approve': 'Goedkeuren',
  'room.outcome.approve.what': 'Een project begint; er komt een toelage waar de oproep er geeft.',
  'room.outcome.reserve': 'Reservelijst',
  'room.outcome.reserve.what': 'Goed genoeg, maar het geld is voorlopig op.',
  'room.outcome.reject': 'Afwijzen',
  'room.outcome.reject.what': 'Het eindigt hier; de brief zegt wat ertegen kan.',
  'room.grant.hint':
    'Bij een goedkeuring. Er blijft {left} over in de oproep{maximum, select, none {} other {, hoogstens {maximum} per project}}.',
  'room.reasons.what':
    'Schrijf voor de indieners: welke feiten en scores de beslissing dragen, wat ertegen werd gezegd, en waarom ze standhoudt. Het Frans en het Nederlands zijn de akte zelf; elk minstens één zin.',
  'room.courtesy': 'Ook in het Engels of Duits, uit hoffelijkheid',
  'room.conditions.hint': 'Wat het project moet doen vóór of tijdens de betaling.',
  'room.propose.then': 'Een tweede lid leest precies dit en tekent, of maakt bezwaar.',
  'room.reason': 'Waarom',
  'room.reason.hint': 'Het comité leest het. Daarbuiten is er niets van te zien.',

  'money.title': 'Geld van de oproep',
  'money.none': 'Deze oproep geeft geen toelagen.',
  'money.budget': 'Budget',
  'money.committed': 'Toegezegd',
  'money.left': 'Over',
  'money.maximum': 'Hoogstens per project',
  'money.asked': 'Hier gevraagd',
  'money.proposed': 'Hier voorgesteld',
  'money.drawing': '{committed} van {budget} toegezegd, {left} over',

  'portfolio.title': 'Rangschikking van een oproep',
  'portfolio.finding':
    '{count, plural, =0 {Nog niets gerangschikt} one {# voorstel gerangschikt} other {# voorstellen gerangschikt}}{left, select, none {} other {, {left} over}}',
  'portfolio.lead':
    'De standaardrangschikking: effect en criteria met de gewichten die de oproep vastlegde. Ze licht het comité in; ze beslist niet.',
  'portfolio.weights': 'Gewichten van de oproep',
  'portfolio.scale': 'Een effect van {scale} indexpunt telt als volledig.',
  'portfolio.empty': 'Geen oproep om te rangschikken',
  'portfolio.empty.body':
    'Een rangschikking verschijnt zodra voorstellen van een oproep in evaluatie zijn.',

  'publication.name': 'Bekendmaken',
  'publication.title':
    '{count, plural, =0 {Niets bekend te maken} one {# beslissing bekendmaken} other {# beslissingen bekendmaken}}',
  'publication.lead':
    'Ze vertrekken samen, elk met de brieven precies zoals hier: allemaal, of geen enkele.',
  'publication.empty': 'Er is niets getekends gekozen',
  'publication.empty.body': 'Kies een of meer beslissingen die twee leden getekend hebben.',
  'publication.back': 'Terug naar de beslissingskamer',
  'publication.letter': '{language}: brief aan {names}',
  'publication.final':
    'Eens bekendgemaakt ligt een akte vast en zijn de brieven vertrokken. Ze kan betwist worden, niet gewijzigd.',
  'publication.confirm':
    '{count, plural, one {Deze beslissing bekendmaken} other {Deze # beslissingen bekendmaken}}',
  'publication.blocked':
    'Minstens één hiervan kan niet vertrekken, dus geen enkele. Los op wat hierboven staat, of maak de andere zonder haar bekend.',

  'done.propose-decision': 'Voorgesteld. Ze wacht op de handtekening van een ander lid.',
  'done.promote': 'Bevordering voorgesteld. Ze wacht op de handtekening van een ander lid.',
  'done.cosign': 'Door twee leden getekend. Ze kan bekendgemaakt worden.',
  'done.object': 'U hebt bezwaar gemaakt. Het voorstel is terug waar het vandaan kwam.',
  'done.retract': 'De beslissing is teruggenomen. Het voorstel is terug waar het vandaan kwam.',
  'done.publish':
    '{count, plural, one {# beslissing is bekendgemaakt, de brieven zijn vertrokken} other {# beslissingen zijn bekendgemaakt, de brieven zijn vertrokken}}.',

  'reason.ranking':
    'De rangschikking blijft bij het bureau tot de beslissingen van de oproep bekendgemaakt zijn.',
  'reason.batch-stopped': 'Er is niets bekendgemaakt: {reference} kan niet vertrekken.',
} satisfies Record<keyof typeof en, string>
