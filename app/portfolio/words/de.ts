import type { en } from './en'

export const de = {
  'status.optimal': 'Exakt gelöst: Keine Auswahl ist mehr wert.',
  'status.feasible': 'Die beste in der gegebenen Zeit. Es kann eine bessere Auswahl geben.',
  'status.infeasible': 'Keine Auswahl erfüllt alle Regeln.',
  'status.unknown': 'In der gegebenen Zeit wurde keine Auswahl gefunden.',

  'rule.budget': 'das Budget von {cap}',
  'rule.budgets': 'höchstens {cap} von {resource}',
  'rule.atLeast': 'mindestens {count} für {group}',
  'rule.atMost': 'höchstens {count} für {group}',
  'rule.maxShare': 'höchstens {share} des Geldes für {group}',
  'rule.excludes': '{a} und {b} nicht zusammen',
  'rule.requires': '{a} nur mit {b}',
  'rule.forceIn': '{id} dabei',
  'rule.forceOut': '{id} nicht dabei',
  'conflict.intro': 'Diese Regeln widersprechen sich. Verzichten Sie auf mindestens eine:',

  'regret.out': 'Nicht gewählt. Damit wäre die beste Auswahl {loss} Punkte weniger wert.',
  'regret.in': 'Gewählt. Ohne diesen Vorschlag wäre die beste Auswahl {loss} Punkte weniger wert.',
  'regret.tie': 'Mit der umgekehrten Wahl gibt es eine gleichwertige Auswahl.',
  'regret.fixed': 'Die Regeln lassen hier keine Wahl.',
  'core.always': 'In jeder guten Auswahl, gleich welche Gewichte gelten',
  'core.never': 'In keiner guten Auswahl, gleich welche Gewichte gelten',
  'core.open': 'In {share} der guten Auswahlen. Ein weiteres Gutachten lohnt sich hier.',
  'core.sampled': 'Aus gezogenen Gewichten geschätzt, nicht exakt.',

  'reason.not-a-number': '{what}: Eine Zahl fehlt oder ist nicht brauchbar.',
  'reason.negative': '{what}: Diese Zahl kann nicht negativ sein.',
  'reason.duplicate-id': '{what} kommt zweimal vor.',
  'reason.unknown-id': '{what} gibt es hier nicht.',
  'reason.unknown-group': 'Kein Vorschlag gehört zu {what}.',
  'reason.share-out-of-range': '{what}: Ein Anteil reicht von 0 bis 1.',
  'reason.count-out-of-range': '{what}: Das muss eine ganze Zahl ab 0 sein.',
  'reason.ranges-empty': '{what}: Keine Gewichte passen in diese Bereiche.',
  'reason.table-shape':
    '{what}: Die Tabelle braucht eine Zeile je Gutachter und eine Spalte je Vorschlag.',
  'reason.input-shape': '{what}: Dieses Feld fehlt, ist unbekannt oder hat die falsche Art.',
  'reason.cancelled': 'Die Berechnung wurde abgebrochen.',
  'reason.too-long': 'Die Berechnung dauerte zu lange und wurde beendet.',
} satisfies Record<keyof typeof en, string>
