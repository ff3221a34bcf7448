import type { desk as en } from './desk.en'

export const desk = {
  'desk.title': 'Entscheidungsraum',
  'desk.lead':
    'Was auf den Ausschuss wartet: Entscheidungen zum Unterzeichnen, Veröffentlichen und Vorschlagen, die kürzeste Frist zuerst.',
  'desk.lead.officer':
    'Was dem Ausschuss vorliegt. Was er entscheidet, erscheint, sobald es veröffentlicht ist.',
  'desk.empty': 'Nichts wartet auf den Ausschuss',
  'desk.empty.body': 'Ein Vorschlag kommt hierher, wenn seine Begutachtung geschlossen wird.',
  'desk.ranking': 'Rangliste dieses Aufrufs',
  'desk.cosign':
    '{count, plural, one {# Entscheidung wartet auf die zweite Unterschrift} other {# Entscheidungen warten auf die zweite Unterschrift}}',
  'desk.cosign.what': 'von einem anderen Mitglied als dem, das sie vorschlug',
  'desk.publish':
    '{count, plural, one {# Entscheidung ist unterzeichnet und kann hinausgehen} other {# Entscheidungen sind unterzeichnet und können hinausgehen}}',
  'desk.publish.what': 'einzeln oder gemeinsam; gemeinsam heißt alle oder keine',
  'desk.propose':
    '{count, plural, one {# Vorschlag zu entscheiden} other {# Vorschläge zu entscheiden}}',
  'desk.propose.what': 'die kürzeste Frist zuerst',
  'desk.reserve':
    '{count, plural, one {# Vorschlag auf der Reserveliste} other {# Vorschläge auf der Reserveliste}}',
  'desk.reserve.what': 'werden befördert, wenn Geld frei wird',
  'desk.published': 'Zuletzt veröffentlicht',
  'desk.all': 'Alle Entscheidungen',
  'desk.preview': 'Briefe prüfen und veröffentlichen',
  'desk.choose': '{reference} wählen',
  'desk.signed': 'unterzeichnet von {names}',
  'desk.proposed': 'vorgeschlagen von {name}',
  'desk.yours': 'von Ihnen vorgeschlagen: jemand anderes unterzeichnet',

  'room.page': 'Öffentliche Seite',
  'room.finding': 'Platz {rank} von {count} in seinem Aufruf, mit {points} von 100 Punkten.',
  'room.finding.money':
    'Platz {rank} von {count} in seinem Aufruf, mit {points} von 100 Punkten. Im Aufruf bleiben {left}.',
  'room.finding.none': 'Nicht gereiht: Ein Teil der Bewertung fehlt. Nichts tritt an seine Stelle.',
  'room.ranking.none':
    'Aus diesem Aufruf lässt sich noch nichts reihen: Noch zählt keine vollständige Bewertung.',
  'room.ranking.how':
    'Punkte von 100, gezeichnet von {low} bis {high}. Der Punkt ist das Gremium; der Balken reicht vom strengsten zum mildesten Gutachter. Gefüllt: angenommen. Der Ausschuss darf anders entscheiden; seine Gründe sagen dann, warum.',
  'room.stands': 'Stand',
  'room.reviewers': '{count, plural, one {# Bewertung} other {# Bewertungen}}',
  'room.outside': 'Wirkung jenseits der Skala des Aufrufs',
  'room.unranked': '{count, plural, one {# nicht gereiht} other {# nicht gereiht}}',
  'room.missing': 'noch fehlt: {parts}',
  'room.parts': 'Woraus jede Bewertung besteht',
  'room.parts.how':
    'Punkte von 100 unter dem Gewicht, das der Aufruf vor der Öffnung festlegte, und was das Gremium gab. Eine Wirkung von {scale} Indexpunkten zählt als volle.',
  'room.scores': 'Was die Gutachter sagen',
  'room.outcome': 'Ergebnis',
  'room.outcome.approve': 'Annehmen',
  'room.outcome.approve.what':
    'Ein Projekt beginnt; eine Förderung wird gezahlt, wo der Aufruf eine gibt.',
  'room.outcome.reserve': 'Reserveliste',
  'room.outcome.reserve.what': 'Gut genug, aber vorerst fehlt das Geld.',
  'room.outcome.reject': 'Ablehnen',
  'room.outcome.reject.what': 'Er endet hier; der Brief sagt, was man dagegen tun kann.',
  'room.grant.hint':
    'Bei einer Annahme. Im Aufruf bleiben {left}{maximum, select, none {} other {, höchstens {maximum} je Projekt}}.',
  'room.reasons.what':
    'Schreiben Sie für die Autoren: welche Tatsachen und Bewertungen die Entscheidung tragen, was dagegen gesagt wurde und warum sie steht. Französisch und Niederländisch sind der Akt selbst; je mindestens ein Satz.',
  'room.courtesy': 'Auch auf Englisch oder Deutsch, aus Höflichkeit',
  'room.conditions.hint': 'Was das Projekt vor oder während der Zahlung tun muss.',
  'room.propose.then':
    'Ein zweites Mitglied liest genau dies und unterzeichnet, oder widerspricht.',
  'room.reason': 'Warum',
  'room.reason.hint': 'Der Ausschuss liest es. Außerhalb ist nichts davon zu sehen.',

  'money.title': 'Geld des Aufrufs',
  'money.none': 'Dieser Aufruf gibt keine Förderung.',
  'money.budget': 'Budget',
  'money.committed': 'Zugesagt',
  'money.left': 'Übrig',
  'money.maximum': 'Höchstens je Projekt',
  'money.asked': 'Hier beantragt',
  'money.proposed': 'Hier vorgeschlagen',
  'money.drawing': '{committed} von {budget} zugesagt, {left} übrig',

  'portfolio.title': 'Rangliste eines Aufrufs',
  'portfolio.finding':
    '{count, plural, =0 {Noch nichts gereiht} one {# Vorschlag gereiht} other {# Vorschläge gereiht}}{left, select, none {} other {, {left} übrig}}',
  'portfolio.lead':
    'Die Standardrangliste: Wirkung und Kriterien mit den Gewichten, die der Aufruf festgeschrieben hat. Sie unterrichtet den Ausschuss; sie entscheidet nicht.',
  'portfolio.weights': 'Gewichte des Aufrufs',
  'portfolio.scale': 'Eine Wirkung von {scale} Indexpunkten zählt als volle.',
  'portfolio.empty': 'Kein Aufruf zu reihen',
  'portfolio.empty.body':
    'Eine Rangliste erscheint, sobald Vorschläge eines Aufrufs begutachtet werden.',

  'publication.name': 'Veröffentlichen',
  'publication.title':
    '{count, plural, =0 {Nichts zu veröffentlichen} one {# Entscheidung veröffentlichen} other {# Entscheidungen veröffentlichen}}',
  'publication.lead':
    'Sie gehen gemeinsam hinaus, jede mit ihren Briefen genau wie hier: alle oder keine.',
  'publication.empty': 'Nichts Unterzeichnetes gewählt',
  'publication.empty.body':
    'Wählen Sie eine oder mehrere Entscheidungen, die zwei Mitglieder unterzeichnet haben.',
  'publication.back': 'Zurück zum Entscheidungsraum',
  'publication.letter': '{language}: Brief an {names}',
  'publication.final':
    'Einmal veröffentlicht, steht ein Akt fest und seine Briefe sind unterwegs. Er kann angefochten, nicht geändert werden.',
  'publication.confirm':
    '{count, plural, one {Diese Entscheidung veröffentlichen} other {Diese # Entscheidungen veröffentlichen}}',
  'publication.blocked':
    'Mindestens eine davon kann nicht hinaus, also keine. Klären Sie, was oben steht, oder veröffentlichen Sie die anderen ohne sie.',

  'done.propose-decision':
    'Vorgeschlagen. Sie wartet auf die Unterschrift eines anderen Mitglieds.',
  'done.promote':
    'Beförderung vorgeschlagen. Sie wartet auf die Unterschrift eines anderen Mitglieds.',
  'done.cosign': 'Von zweien unterzeichnet. Sie kann veröffentlicht werden.',
  'done.object': 'Sie haben widersprochen. Der Vorschlag ist wieder, wo er herkam.',
  'done.retract': 'Die Entscheidung ist zurückgenommen. Der Vorschlag ist wieder, wo er herkam.',
  'done.publish':
    '{count, plural, one {# Entscheidung ist veröffentlicht, ihre Briefe sind unterwegs} other {# Entscheidungen sind veröffentlicht, ihre Briefe sind unterwegs}}.',

  'reason.ranking':
    'Die Rangliste bleibt beim Büro, bis die Entscheidungen des Aufrufs veröffentlicht sind.',
  'reason.batch-stopped': 'Nichts wurde veröffentlicht: {reference} kann nicht hinaus.',
} satisfies Record<keyof typeof en, string>
