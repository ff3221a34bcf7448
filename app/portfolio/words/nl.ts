import type { en } from './en'

export const nl = {
  'status.optimal': 'Exact opgelost: geen enkele selectie is meer waard.',
  'status.feasible': 'De beste binnen de gegeven tijd. Er kan een betere selectie bestaan.',
  'status.infeasible': 'Geen enkele selectie voldoet aan alle regels.',
  'status.unknown': 'Geen selectie gevonden binnen de gegeven tijd.',

  'rule.budget': 'het budget van {cap}',
  'rule.budgets': 'hoogstens {cap} van {resource}',
  'rule.atLeast': 'minstens {count} voor {group}',
  'rule.atMost': 'hoogstens {count} voor {group}',
  'rule.maxShare': 'hoogstens {share} van het geld voor {group}',
  'rule.excludes': '{a} en {b} niet samen',
  'rule.requires': '{a} alleen met {b}',
  'rule.forceIn': '{id} erin',
  'rule.forceOut': '{id} eruit',
  'conflict.intro': 'Deze regels spreken elkaar tegen. Laat er minstens één vallen:',

  'regret.out': 'Niet gekozen. Met dit voorstel is de beste selectie {loss} punten minder waard.',
  'regret.in': 'Gekozen. Zonder dit voorstel is de beste selectie {loss} punten minder waard.',
  'regret.tie': 'Met de omgekeerde keuze bestaat er een selectie die evenveel waard is.',
  'regret.fixed': 'De regels laten hier geen keuze.',
  'core.always': 'In elke goede selectie, wat de gewichten ook zijn',
  'core.never': 'In geen enkele goede selectie, wat de gewichten ook zijn',
  'core.open': 'In {share} van de goede selecties. Een extra beoordeling loont hier.',
  'core.sampled': 'Geschat met willekeurig getrokken gewichten, niet exact.',

  'reason.not-a-number': '{what}: een getal ontbreekt of is niet bruikbaar.',
  'reason.negative': '{what}: dit getal kan niet negatief zijn.',
  'reason.duplicate-id': '{what} komt twee keer voor.',
  'reason.unknown-id': '{what} bestaat hier niet.',
  'reason.unknown-group': 'Geen enkel voorstel hoort bij {what}.',
  'reason.share-out-of-range': '{what}: een aandeel gaat van 0 tot 1.',
  'reason.count-out-of-range': '{what}: dit moet een geheel getal vanaf 0 zijn.',
  'reason.ranges-empty': '{what}: geen enkel gewicht past in deze intervallen.',
  'reason.table-shape':
    '{what}: de tabel vraagt één rij per beoordelaar en één kolom per voorstel.',
  'reason.input-shape': '{what}: dit veld ontbreekt, is onbekend of heeft niet het juiste type.',
  'reason.cancelled': 'De berekening is geannuleerd.',
  'reason.too-long': 'De berekening duurde te lang en is gestopt.',
} satisfies Record<keyof typeof en, string>
