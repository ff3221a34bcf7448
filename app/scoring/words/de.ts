import type { en } from './en'

export const de = {
  'promise.at-least-named': '{name}: mindestens {level} bis {year}.',
  'promise.at-most-named': '{name}: höchstens {level} bis {year}.',

  effect: 'Wirkung auf die Indikatoren',
  'effect.meaning':
    'Wie stark die Ziele die Indikatoren des Aufrufs verändern, aus Sicht der Begutachtenden.',
  'index-points': '{count, plural, one {{value} Indexpunkt} other {{value} Indexpunkte}}',
  'unscored.no-baseline': 'Keine Punkte: Für diesen Indikator ist kein Ausgangswert bekannt.',
  'unscored.not-in-call':
    'Keine Punkte: Dieser Indikator gehört zu keiner Ausrichtung dieses Aufrufs.',
  'outside-bounds':
    'Dieser Wert liegt außerhalb der festen Grenzen des Indikators. Er zählt, wie er ist.',

  'criterion.feasibility': 'Machbarkeit',
  'criterion.feasibility.meaning':
    'Ist es mit den geplanten Menschen, Mitteln und Zeiten zu schaffen?',
  'criterion.feasibility.0': 'So, wie beschrieben, nicht machbar',
  'criterion.feasibility.1': 'Ein großes Hindernis ohne Antwort',
  'criterion.feasibility.2': 'Mehrere Bedingungen sind unsicher',
  'criterion.feasibility.3': 'Machbar, wenn die von Ihnen genannten Bedingungen erfüllt sind',
  'criterion.feasibility.4': 'Machbar: Menschen, Geld und Zeit sind gesichert',
  'criterion.feasibility.5': 'Anderswo in dieser Größe schon umgesetzt',

  'criterion.value-for-money': 'Kosten und Wirkung',
  'criterion.value-for-money.meaning':
    'Ist die Wirkung ihren Preis wert, verglichen mit ähnlichen Projekten?',
  'criterion.value-for-money.0': 'Die Kosten stehen in keinem Verhältnis zur Wirkung',
  'criterion.value-for-money.1': 'Viel teurer als ähnliche Projekte',
  'criterion.value-for-money.2': 'Eher teuer, wenig begründet',
  'criterion.value-for-money.3': 'So teuer wie ähnliche Projekte',
  'criterion.value-for-money.4': 'Günstiger, alle Kosten sind begründet',
  'criterion.value-for-money.5': 'Viel günstiger, mit Belegen',

  'criterion.inclusion': 'Inklusion',
  'criterion.inclusion.meaning':
    'Erreicht es Menschen, die oft vergessen werden, und bestimmen sie mit?',
  'criterion.inclusion.0': 'Schließt eine betroffene Gruppe aus',
  'criterion.inclusion.1': 'Tut nichts für schwer erreichbare Gruppen',
  'criterion.inclusion.2': 'Kündigt Maßnahmen an, ohne die Mittel dafür',
  'criterion.inclusion.3': 'Beteiligt eine schwer erreichbare Gruppe, mit den nötigen Mitteln',
  'criterion.inclusion.4': 'Beteiligt mehrere solche Gruppen schon beim Entwurf',
  'criterion.inclusion.5': 'Von schwer erreichbaren Gruppen selbst entworfen',

  'criterion.reuse': 'Wiederverwendung und Offenheit',
  'criterion.reuse.meaning': 'Können andere den Code, die Daten und die Erfahrungen nutzen?',
  'criterion.reuse.0': 'Nichts lässt sich wiederverwenden',
  'criterion.reuse.1': 'Nur die Einreichenden können es wiederverwenden',
  'criterion.reuse.2': 'Teilweise dokumentiert, geschlossene Lizenz',
  'criterion.reuse.3': 'Offener Code oder offene Daten, aber noch niemand, der sie übernimmt',
  'criterion.reuse.4': 'Offen, und eine andere Verwaltung sagt die Nutzung zu',
  'criterion.reuse.5': 'Schon bei zwei Verwaltungen im Einsatz',

  'criterion.risk': 'Umgang mit Risiken',
  'criterion.risk.meaning':
    'Sind die Risiken bekannt, und gibt es auf jedes eine Antwort? 5 heißt: gut im Griff.',
  'criterion.risk.0': 'Ernste Risiken werden übergangen',
  'criterion.risk.1': 'Risiken sind genannt, ohne Antwort',
  'criterion.risk.2': 'Für einen Teil der Risiken gibt es eine Antwort',
  'criterion.risk.3': 'Für alle gibt es eine Antwort, aber keinen Ausweichplan',
  'criterion.risk.4': 'Für alle gibt es eine Antwort, mit berechnetem Ausweichplan',
  'criterion.risk.5': 'Geringe Risiken, von Dritten beobachtet',

  'confidence.low': 'gering',
  'confidence.medium': 'mittel',
  'confidence.high': 'hoch',

  'recommendation.fund': 'Fördern',
  'recommendation.fund-if': 'Fördern, wenn',
  'recommendation.do-not-fund': 'Nicht fördern',

  'discrepancy.range':
    '{criterion}: Die Noten reichen von {lowest} bis {highest}. Vor der Entscheidung muss darüber gesprochen werden.',
  'discrepancy.opposite':
    'Einige Gutachten sind für die Förderung, andere dagegen. Vor der Entscheidung muss darüber gesprochen werden.',
  'discrepancy.residual':
    '{reviewer} liegt weit von dem entfernt, was die anderen Noten erwarten lassen. Vor der Entscheidung muss darüber gesprochen werden.',

  'reason.not-a-number': '{what}: Eine Zahl fehlt oder ist nicht brauchbar.',
  'reason.bounds-empty': '{what}: Die untere Grenze muss kleiner sein als die obere.',
  'reason.weight-negative': '{what}: Ein Gewicht kann nicht negativ sein.',
  'reason.weights-zero':
    '{what}: Die Gewichte ergeben zusammen null. Mindestens eines muss größer sein.',
  'reason.unknown-key': '{what} gibt es hier nicht.',
  'reason.duplicate-key': '{what} kommt zweimal vor.',
  'reason.reserved-key': 'Der Name „{what}“ ist vergeben. Wählen Sie einen anderen.',
  'reason.circular-groups': '{what}: Eine Gruppe kann sich nicht selbst enthalten.',
  'reason.geometric-not-positive': '{what}: Ein geometrisches Mittel braucht Werte über null.',
  'reason.levels-out-of-order':
    '{what}: Niedrig darf nicht über wahrscheinlich liegen und wahrscheinlich nicht über hoch.',
  'reason.share-out-of-range':
    '{what}: Der Anteil der Bevölkerung muss über 0 % liegen und höchstens 100 % betragen.',
  'reason.target-is-baseline':
    'Das Ziel gleicht dem Ausgangswert: Es gibt keinen Abstand zu messen.',
  'reason.score-out-of-range': '{what}: Eine Note reicht von 0 bis 5.',
  'reason.scale-empty': 'Die Skala des Aufrufs muss größer als null sein.',
  'reason.no-reviewer': 'Es wurde noch kein Gutachten eingereicht.',
  'reason.ragged-table': 'Die Zeilen der Tabelle sind nicht gleich lang.',
  'reason.nothing-to-compare': 'Nichts zu vergleichen: Kein Element hat zwei Noten.',
  'reason.ratio-negative': 'Eine Verhältnisskala braucht Werte ab null.',
  'reason.distribution-invalid': '{what}: Die Grenzen dieser Verteilung widersprechen sich.',
  'reason.ranges-empty':
    'Keine Gewichte passen in diese Bereiche: Zusammen müssen sie 1 ergeben können.',
  'reason.draws-out-of-range':
    'Die Zahl der Ziehungen muss eine ganze Zahl von 1 bis 1.000.000 sein.',
  'reason.disconnected':
    'Die Gutachten bilden {what} Gruppen ohne gemeinsamen Vorschlag. Ihre Noten lassen sich nicht vergleichen.',
} satisfies Record<keyof typeof en, string>
