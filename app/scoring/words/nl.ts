import type { en } from './en'

export const nl = {
  'promise.at-least-named': '{name}: minstens {level} tegen {year}.',
  'promise.at-most-named': '{name}: hoogstens {level} tegen {year}.',

  effect: 'Effect op de indicatoren',
  'effect.meaning':
    'Hoeveel de doelen de indicatoren van de oproep verschuiven, volgens de beoordelaars.',
  'index-points': '{count, plural, one {{value} indexpunt} other {{value} indexpunten}}',
  'unscored.no-baseline': 'Geen punten: van deze indicator is geen beginwaarde bekend.',
  'unscored.not-in-call': 'Geen punten: deze indicator hoort bij geen enkele as van deze oproep.',
  'outside-bounds':
    'Deze waarde ligt buiten de vaste grenzen van de indicator. Ze telt zoals ze is.',

  'criterion.feasibility': 'Haalbaarheid',
  'criterion.feasibility.meaning': 'Lukt het met de mensen, het geld en de tijd die gepland zijn?',
  'criterion.feasibility.0': 'Niet haalbaar zoals beschreven',
  'criterion.feasibility.1': 'Een grote hindernis, zonder antwoord',
  'criterion.feasibility.2': 'Verschillende voorwaarden zijn onzeker',
  'criterion.feasibility.3': 'Haalbaar als de voorwaarden die u noemt vervuld zijn',
  'criterion.feasibility.4': 'Haalbaar: mensen, geld en tijd zijn verzekerd',
  'criterion.feasibility.5': 'Elders al gedaan op deze schaal',

  'criterion.value-for-money': 'Verhouding kosten en effect',
  'criterion.value-for-money.meaning':
    'Is het effect zijn prijs waard, vergeleken met gelijkaardige projecten?',
  'criterion.value-for-money.0': 'De kosten staan niet in verhouding tot het effect',
  'criterion.value-for-money.1': 'Veel duurder dan gelijkaardige projecten',
  'criterion.value-for-money.2': 'Eerder duur, met weinig uitleg',
  'criterion.value-for-money.3': 'Even duur als gelijkaardige projecten',
  'criterion.value-for-money.4': 'Goedkoper, en elke kost is uitgelegd',
  'criterion.value-for-money.5': 'Veel goedkoper, met bewijs',

  'criterion.inclusion': 'Inclusie',
  'criterion.inclusion.meaning':
    'Bereikt het mensen die vaak vergeten worden, en beslissen zij mee?',
  'criterion.inclusion.0': 'Sluit een betrokken groep uit',
  'criterion.inclusion.1': 'Doet niets voor moeilijk bereikbare groepen',
  'criterion.inclusion.2': 'Kondigt maatregelen aan, zonder de middelen',
  'criterion.inclusion.3': 'Werkt met één moeilijk bereikbare groep, met de nodige middelen',
  'criterion.inclusion.4': 'Werkt vanaf het ontwerp met verschillende zulke groepen',
  'criterion.inclusion.5': 'Ontworpen door de moeilijk bereikbare groepen zelf',

  'criterion.reuse': 'Hergebruik en openheid',
  'criterion.reuse.meaning': 'Kunnen anderen de code, de gegevens en de lessen gebruiken?',
  'criterion.reuse.0': 'Niets is herbruikbaar',
  'criterion.reuse.1': 'Alleen de indiener kan het opnieuw gebruiken',
  'criterion.reuse.2': 'Deels gedocumenteerd, onder een gesloten licentie',
  'criterion.reuse.3': 'Open code of gegevens, maar nog niemand die ze overneemt',
  'criterion.reuse.4': 'Open, en een andere overheid zegt toe het te gebruiken',
  'criterion.reuse.5': 'Al in gebruik bij twee overheden',

  'criterion.risk': 'Risicobeheersing',
  'criterion.risk.meaning':
    'Zijn de risico’s bekend, en is er op elk een antwoord? 5 betekent goed beheerst.',
  'criterion.risk.0': 'Ernstige risico’s zijn genegeerd',
  'criterion.risk.1': 'Risico’s zijn genoemd, zonder antwoord',
  'criterion.risk.2': 'Op een deel van de risico’s is er een antwoord',
  'criterion.risk.3': 'Op alle is er een antwoord, maar er is geen noodplan',
  'criterion.risk.4': 'Op alle is er een antwoord, met een becijferd noodplan',
  'criterion.risk.5': 'Kleine risico’s, opgevolgd door een derde',

  'confidence.low': 'laag',
  'confidence.medium': 'gemiddeld',
  'confidence.high': 'hoog',

  'recommendation.fund': 'Financieren',
  'recommendation.fund-if': 'Financieren als',
  'recommendation.do-not-fund': 'Niet financieren',

  'discrepancy.range':
    '{criterion}: de scores gaan van {lowest} tot {highest}. Eerst is een bespreking nodig, dan pas een beslissing.',
  'discrepancy.opposite':
    'Sommige beoordelaars willen financieren, andere niet. Eerst is een bespreking nodig, dan pas een beslissing.',
  'discrepancy.residual':
    '{reviewer} ligt ver van wat de andere scores doen verwachten. Eerst is een bespreking nodig, dan pas een beslissing.',

  'reason.not-a-number': '{what}: een getal ontbreekt of is niet bruikbaar.',
  'reason.bounds-empty': '{what}: de ondergrens moet kleiner zijn dan de bovengrens.',
  'reason.weight-negative': '{what}: een gewicht kan niet negatief zijn.',
  'reason.weights-zero': '{what}: de gewichten zijn samen nul. Minstens één moet groter zijn.',
  'reason.unknown-key': '{what} bestaat hier niet.',
  'reason.duplicate-key': '{what} komt twee keer voor.',
  'reason.reserved-key': 'De naam “{what}” is al bezet. Kies een andere.',
  'reason.circular-groups': '{what}: een groep kan zichzelf niet bevatten.',
  'reason.geometric-not-positive': '{what}: een meetkundig gemiddelde vraagt waarden boven nul.',
  'reason.levels-out-of-order':
    '{what}: laag mag niet boven waarschijnlijk liggen, en waarschijnlijk niet boven hoog.',
  'reason.share-out-of-range':
    '{what}: het deel van de bevolking moet boven 0 % liggen en mag niet boven 100 % gaan.',
  'reason.target-is-baseline':
    'Het streefcijfer is gelijk aan de beginwaarde: er is geen afstand te meten.',
  'reason.score-out-of-range': '{what}: een score gaat van 0 tot 5.',
  'reason.scale-empty': 'De schaal van de oproep moet groter zijn dan nul.',
  'reason.no-reviewer': 'Er is nog geen beoordeling ingediend.',
  'reason.ragged-table': 'De rijen van de tabel zijn niet even lang.',
  'reason.nothing-to-compare': 'Er valt niets te vergelijken: geen enkel item heeft twee scores.',
  'reason.ratio-negative': 'Een ratioschaal vraagt waarden vanaf nul.',
  'reason.distribution-invalid': '{what}: de grenzen van deze verdeling spreken elkaar tegen.',
  'reason.ranges-empty':
    'Geen enkel gewicht past in deze intervallen: samen moeten ze 1 kunnen zijn.',
  'reason.draws-out-of-range':
    'Het aantal trekkingen moet een geheel getal zijn van 1 tot 1.000.000.',
  'reason.disconnected':
    'De beoordelaars vormen {what} groepen zonder gemeenschappelijk voorstel. Hun scores zijn niet te vergelijken.',
} satisfies Record<keyof typeof en, string>
