import type { writing as en } from './writing.en'

export const writing = {
  'event.create-draft': 'Als Entwurf begonnen',
  'event.move-draft': 'In einen anderen Aufruf verschoben',
  'event.invite-partner': 'Partner eingeladen',
  'event.remove-partner': 'Partner gestrichen',
  'event.accept-partnership': 'Der Partner hat zugesagt',
  'event.decline-partnership': 'Der Partner hat abgesagt',

  'promise.baseline': '{year, select, none {Start} other {Start, {year}}}',
  'promise.low': 'Niedrig',
  'promise.likely': 'Wahrscheinlich',
  'promise.high': 'Hoch',
  'promise.share': 'Erreichter Teil der Bevölkerung',
  'promise.goal': 'Ziel, {year}',
  'promise.measured': 'Gemessen, {year}',
  'promise.level-in': '{level} im Jahr {year}',
  'promise.goal-level': 'Ziel {level}',
  'promise.drawing':
    '{name}: {baseline}{from, select, none {} other { im Jahr {from}}}, erwartet werden {low} bis {high} im Jahr {year}, am wahrscheinlichsten {likely}{goal, select, none {} other {, Ziel {goal}}}.',

  'wizard.new.title': 'Einen Vorschlag schreiben',
  'wizard.new.lead':
    'Sie sagen, welches Problem Sie sehen, was Sie dagegen tun würden und welche Indikatoren das verbessert. Rechnen Sie mit 15 bis 20 Minuten. Sie können jederzeit aufhören: Ihr Entwurf wartet auf Sie.',
  'wizard.new.need': 'Was Sie brauchen',
  'wizard.new.need.problem': 'Das Problem, und wo in der Region es auftritt',
  'wizard.new.need.solution': 'Ihre Lösung, in einfachen Worten',
  'wizard.new.need.indicators':
    'Mindestens einen Indikator, der besser würde, wie weit, und einen Grund, das zu glauben',
  'wizard.new.need.partners': 'Die Namen und E-Mail-Adressen derer, die mitmachen',
  'wizard.new.need.budget': 'Eine Schätzung von Geld und Zeit, und was schiefgehen könnte',
  'wizard.new.next': 'Was danach geschieht',
  'wizard.new.next.check': 'Das Smart City Office prüft, ob der Vorschlag vollständig ist.',
  'wizard.new.next.voices': 'Alle können ihn lesen und sagen, was sie davon halten.',
  'wizard.new.next.scores':
    'Unabhängige Gutachter schätzen, wie weit er die Indikatoren bewegt.',
  'wizard.new.next.decision':
    'Zwei Mitglieder des Entscheidungsausschusses entscheiden und veröffentlichen ihre Gründe.',
  'wizard.new.private': 'Niemand außer Ihnen und Ihren Partnern kann einen Entwurf lesen.',
  'wizard.new.begin': 'Beginnen',
  'wizard.new.call': 'Für welchen Aufruf ist er?',
  'wizard.new.call.none': 'Heute ist kein Aufruf offen.',
  'wizard.new.call.closes': 'Offen bis {date}',
  'wizard.new.call.standing': 'Immer offen, ohne Zuschuss',
  'wizard.new.call.grant': 'Zuschüsse bis {amount}',
  'wizard.new.language': 'In welcher Sprache schreiben Sie?',
  'wizard.new.language.hint':
    'Schreiben Sie den ganzen Text in einer Sprache. Die Seiten drum herum sprechen alle vier.',
  'wizard.new.start': 'Mit dem Schreiben beginnen',
  'wizard.new.sign-in': 'Anmelden, um zu beginnen',
  'wizard.new.sign-in.why':
    'Ihr Entwurf bleibt in Ihrem Konto: Sie können aufhören und wiederkommen.',
  'wizard.new.sign-up': 'Ein Konto anlegen',
  'wizard.new.confirm':
    'Bestätigen Sie zuerst Ihre E-Mail-Adresse: Öffnen Sie den Link in unserem Brief.',
  'wizard.new.drafts':
    '{count, plural, one {Sie haben # Entwurf.} other {Sie haben # Entwürfe.}}',
  'wizard.new.drafts.open': 'Weiterschreiben',

  'wizard.untitled': 'Vorschlag ohne Titel',
  'wizard.steps': 'Schritte des Vorschlags',
  'wizard.step-of': 'Schritt {number} von {count}',
  'wizard.step.problem': 'Problem und Ort',
  'wizard.step.solution': 'Lösung',
  'wizard.step.indicators': 'Indikatoren',
  'wizard.step.partners': 'Partner',
  'wizard.step.budget': 'Budget, Risiken, Bedingungen',
  'wizard.step.check': 'Ihre Antworten prüfen',
  'wizard.state.not-started': 'Nicht begonnen',
  'wizard.state.saved': 'Gespeichert',
  'wizard.state.ready': 'Fertig',
  'wizard.lead.problem': 'Was läuft heute falsch, für wen, und wo?',
  'wizard.lead.solution': 'Was würden Sie tun, und wie funktioniert es für die, die es nutzen?',
  'wizard.lead.indicators':
    'Welche Zahlen würden besser, wie weit, und bis wann? Dieses Versprechen wird begutachtet, entschieden und später gemessen.',
  'wizard.lead.partners':
    'Wer macht mit? Ideen, hinter denen mehrere Gruppen stehen, sehen mehr und kommen weiter.',
  'wizard.lead.budget':
    'Was kostet es, was könnte schiefgehen, und sind die vier Bedingungen erfüllt?',
  'wizard.lead.check': 'Lesen Sie noch einmal alles durch. Jeder Teil lässt sich ändern.',
  'wizard.continue': 'Speichern und weiter',
  'wizard.save': 'Speichern und später weitermachen',
  'wizard.preview': 'Speichern und den Satz ansehen',
  'wizard.back': 'Alle Schritte',
  'wizard.saved-at': 'Gespeichert um {time}',
  'wizard.saving': 'Wird gespeichert…',
  'wizard.not-saved': 'Nicht gespeichert. Ihr Text ist noch da; wir versuchen es wieder.',
  'wizard.changed-elsewhere': 'In einem anderen Fenster geändert',
  'wizard.changed-elsewhere.act': 'Speichern Sie einmal, um zu vergleichen.',
  'wizard.characters': '␟ von {limit, number} Zeichen',
  'wizard.characters.over': '␟ Zeichen zu viel',
  'wizard.error-title': 'Fehler: {title}',

  'wizard.stale': 'Dieser Entwurf wurde anderswo geändert',
  'wizard.stale.body':
    'Er wurde um {time} in einem anderen Fenster gespeichert, nachdem Sie diese Seite geöffnet hatten. Was Sie hier geschrieben haben, steht unten. Wo sich beide unterscheiden, steht der neuere Text über Ihrem.',
  'wizard.stale.newer': 'Gespeichert um {time}:',
  'wizard.stale.empty': '(nichts)',
  'wizard.stale.take': 'Den neueren Text nehmen',
  'wizard.stale.keep': 'Meinen an seiner Stelle speichern',

  'wizard.similar': 'Vielleicht arbeitet schon jemand daran',
  'wizard.similar.body':
    'Diese Vorschläge klingen wie Ihrer. Sie können sich einem anschließen: ihn kommentieren, unterstützen oder seinen Autoren schreiben. Oder mit Ihrem weitermachen.',

  'field.title': 'Titel',
  'field.title.hint': 'Sagen Sie, was sich ändert, in 10 bis 120 Zeichen.',
  'field.problem': 'Das Problem',
  'field.problem.hint':
    'Wer hat es, wie oft, und woher wissen Sie das? Zahlen und Beispiele helfen.',
  'field.municipalities': 'Wo tritt es auf?',
  'field.municipalities.hint': 'Kreuzen Sie jede betroffene Gemeinde an.',
  'field.municipalities.region': 'Die ganze Region',
  'field.language': 'Sprache des Textes',
  'field.summary': 'Zusammenfassung',
  'field.summary.hint': 'Drei einfache Sätze. Sie stehen oben auf der Seite und auf der Karte.',
  'field.solution': 'Die Lösung',
  'field.solution.hint':
    'Was entsteht, wer nutzt es, was ist mit Menschen ohne Bildschirm, was bleibt nach dem Ende des Projekts?',
  'field.directions': 'Welchen Ausrichtungen dient er?',
  'field.directions.hint': 'Die dieses Aufrufs stehen zuerst.',
  'field.directions.call': 'Ausrichtungen dieses Aufrufs',
  'field.directions.other': 'andere Ausrichtungen',
  'field.target': 'Fügen Sie mindestens einen Indikator hinzu.',
  'field.indicator.add': 'Einen Indikator hinzufügen',
  'field.indicator.choose': 'Indikator wählen…',
  'field.indicator.add.act': 'Hinzufügen',
  'field.indicator.add.hint': 'Die unter den Ausrichtungen dieses Aufrufs stehen zuerst.',
  'field.indicator.remove': 'Entfernen',
  'field.indicator.remove-of': 'Den Indikator {name} entfernen',
  'field.indicator.other': 'Andere Indikatoren',
  'field.indicator.none': 'Noch kein Indikator',
  'field.indicator.none.body':
    'Wählen Sie die Zahl, die Ihre Lösung bewegen würde. Eine genügt; zehn sind möglich.',
  'field.indicator-unknown': 'Dieser Indikator gehört nicht zum Aufruf. Wählen Sie einen anderen.',
  'field.indicator-twice': 'Dieser Indikator steht schon in der Liste.',
  'field.stands': 'Wo wir stehen',
  'field.stands.value': '{level} im Jahr {year}, {territory}',
  'field.stands.none':
    'Das hat noch niemand gemessen. Geben Sie einen Startwert mit Jahr und Quelle an; ohne ihn wird Ihr Ziel gezeigt, aber nicht bewertet.',
  'field.stands.goal': 'Ziel der Region: {level} im Jahr {year}',
  'field.expected': 'Welchen Stand erwarten Sie?',
  'field.expected.hint':
    'Nicht die Veränderung, sondern den Stand selbst, bei den Menschen, die Sie erreichen. „Niedrig“ ist, was Sie Ihren Nachbarn versprechen würden.',
  'field.low': 'Niedrig',
  'field.likely': 'Wahrscheinlich',
  'field.high': 'Hoch',
  'field.year': 'Bis Ende',
  'field.year.hint': 'Von {from} bis {to}',
  'field.share': 'Erreichter Teil der Bevölkerung',
  'field.share.hint': '100 % sind alle in der Region.',
  'field.evidence': 'Warum glauben Sie das?',
  'field.evidence.hint': 'Eine Studie, ein Versuch, ein ähnliches Projekt, eigene Zählungen.',
  'field.baseline': 'Startwert',
  'field.baseline-year': 'Gemessen im Jahr',
  'field.baseline-source': 'Quelle',
  'field.sentence': 'Ihr Versprechen',
  'field.sentence.waiting':
    'Sobald die drei Werte, das Jahr und der Teil der Bevölkerung ausgefüllt sind, steht hier Ihr Versprechen.',
  'field.amount': 'Benötigtes Geld',
  'field.amount.hint': 'Ganze Euro, für das ganze Projekt.',
  'field.amount.maximum': 'Dieser Aufruf gibt höchstens {amount}.',
  'field.amount.above': 'Sie beantragen mehr als die {amount}, die dieser Aufruf geben kann.',
  'field.months': 'Dauer',
  'field.months.unit': 'Monate',
  'field.lines': 'Wofür das Geld ist',
  'field.lines.hint': 'Ein paar Zeilen genügen. Lassen Sie leer, was Sie nicht brauchen.',
  'field.line.label': 'Posten {number}',
  'field.line.amount': 'Betrag von Posten {number}',
  'field.lines.more': 'Zeilen hinzufügen',
  'field.lines.sum': 'Summe der Posten: {amount}',
  'field.lines.differs': 'Die Posten ergeben {sum}, benötigt werden {amount}.',
  'field.risks': 'Was könnte schiefgehen?',
  'field.risks.hint': 'Nennen Sie die größten Risiken und Ihre Antwort auf jedes.',
  'field.conditions': 'Die vier Bedingungen',
  'field.conditions.hint':
    'Jeder Vorschlag wird darauf geprüft. Sagen Sie es einfach, wenn eine nicht zutrifft.',
  'field.condition.transversality': 'Querschnittlichkeit',
  'field.condition.pooling': 'Bündelung',
  'field.condition.inclusion': 'Digitale Teilhabe',
  'field.condition.european': 'Europäische Einbindung',
  'field.note': 'Was haben Sie geändert?',
  'field.note.hint': 'Ein oder zwei Sätze. Sie stehen neben der neuen Version.',

  'field.choose': 'Wählen Sie mindestens eine Möglichkeit.',
  'field.money': 'Geben Sie ganze Euro an, etwa 120.000.',
  'field.months.wrong': 'Geben Sie ganze Monate an, von 1 bis 120.',
  'field.share.wrong': 'Geben Sie einen Teil über 0 und bis 100 % an.',
  'field.year.wrong': 'Geben Sie ein Jahr von {from} bis {to} an.',
  'field.likely-below-low': '„Wahrscheinlich“ kann nicht unter „niedrig“ liegen.',
  'field.high-below-likely': '„Hoch“ kann nicht unter „wahrscheinlich“ liegen.',
  'field.baseline-parts':
    'Geben Sie den Startwert mit Jahr und Quelle an, oder nichts davon.',

  'draft.list': 'Meine Entwürfe',
  'draft.list.lead': 'Woran Sie schreiben. Niemand sonst kann es schon lesen.',
  'draft.list.empty': 'Keine Entwürfe',
  'draft.list.empty.body':
    'Was Sie zu schreiben beginnen, bleibt hier, bis Sie es absenden oder löschen.',
  'draft.list.begin': 'Einen Vorschlag schreiben',
  'draft.open': 'Weiterschreiben',
  'draft.of-call': 'für {call}',
  'draft.saved': 'Gespeichert {when}',
  'draft.progress': '{ready} von {count} Teilen fertig',
  'draft.due': 'Wieder einreichen bis {date}',
  'draft.call-over': 'Sein Aufruf ist geschlossen: Verschieben Sie ihn in einen offenen',
  'draft.invitations': 'Sie werden gebeten mitzumachen',
  'draft.joined': 'Sie machen mit',
  'draft.written-by': 'geschrieben von {lead}',
  'draft.hub.lead':
    'Füllen Sie die Teile in beliebiger Reihenfolge aus. Jeder wird gespeichert, wenn Sie ihn verlassen.',
  'draft.hub.check': 'Prüfen und einreichen',
  'draft.hub.discard': 'Diesen Entwurf löschen',
  'draft.hub.facts': 'Über diesen Entwurf',
  'draft.hub.reference': 'Nummer',
  'draft.hub.call': 'Aufruf',
  'draft.hub.closes': 'Offen bis',
  'draft.hub.language': 'Geschrieben auf',
  'draft.hub.saved': 'Zuletzt gespeichert',
  'draft.asked': 'Das Smart City Office bittet Sie, etwas zu ändern',
  'draft.asked.board': 'Der Entscheidungsausschuss bittet Sie, etwas zu ändern',
  'draft.asked.own': 'Sie haben Ihren Vorschlag zurückgenommen, um ihn zu überarbeiten',
  'draft.asked.by':
    'Reichen Sie ihn bis {date} wieder ein. Bis dahin ruht die Frist des Smart City Office.',
  'draft.asked.unchanged':
    'Solange Sie nichts ändern, ist dies der Text von Version {version}.',
  'draft.moved': 'In den Aufruf „{call}“ verschoben.',
  'draft.moved.lost':
    '{count, plural, one {Einen Indikator gibt es dort nicht; er wurde entfernt.} other {# Indikatoren gibt es dort nicht; sie wurden entfernt.}}',
  'draft.move': 'In einen anderen Aufruf verschieben',
  'draft.move.why':
    'Der Aufruf „{call}“ nimmt keine Vorschläge mehr an. Ihr Text bleibt erhalten: Wählen Sie einen offenen Aufruf.',
  'draft.move.to': 'Verschieben nach',
  'draft.move.act': 'Den Entwurf verschieben',
  'draft.discard.title': 'Diesen Entwurf löschen?',
  'draft.discard.body':
    'Text, Indikatoren und Einladungen werden gelöscht. Das lässt sich nicht zurücknehmen. Die Nummer {reference} wird nie wieder vergeben.',
  'draft.discard.act': 'Den Entwurf löschen',
  'draft.discard.keep': 'Behalten',
  'draft.discarded': 'Der Entwurf {reference} ist gelöscht.',
  'draft.saved-later': 'Gespeichert um {time}. Sie können jederzeit wiederkommen.',
  'draft.closed': 'An diesem Vorschlag wird gerade nicht geschrieben.',
  'draft.unfinished':
    '{step, select, problem {Problem und Ort} solution {Lösung} indicators {Indikatoren} budget {Budget, Risiken, Bedingungen} other {Ein Teil}}: Dort ist etwas noch nicht lesbar. Öffnen Sie den Teil und berichtigen Sie ihn.',
  'draft.call-unknown': 'Wählen Sie einen Aufruf aus der Liste.',
  'draft.not-movable':
    'Nur ein Entwurf lässt sich verschieben, oder ein Vorschlag, dessen Aufruf abgesagt wurde.',
  'draft.idea-box-only':
    'Ein Vorschlag eines abgesagten Aufrufs kann nur in den Ideenkasten.',

  'check.missing': 'Bevor Sie ihn einreichen können',
  'check.missing.part':
    '{part, select, title {Der Titel fehlt oder ist zu kurz} summary {Die Zusammenfassung fehlt} problem {Das Problem ist nicht beschrieben} solution {Die Lösung ist nicht beschrieben} directions {Keine Ausrichtung ist gewählt} municipalities {Keine Gemeinde ist gewählt} budget {Geld oder Dauer fehlt} risks {Die Risiken fehlen} conditions {Eine der vier Bedingungen hat keine Antwort} targets {Noch kein Indikator} evidence {Ein Indikator hat keinen Beleg} other {Etwas fehlt}}',
  'check.missing.partners':
    '{count, plural, one {Ein Partner hat noch nicht geantwortet} other {# Partner haben noch nicht geantwortet}}',
  'check.missing.unfinished': 'Etwas ist noch nicht lesbar',
  'check.change': 'Ändern',
  'check.change-of': 'Ändern: {part}',
  'check.nothing': 'Noch nichts',
  'check.send': 'Den Vorschlag einreichen',
  'check.send.means':
    'Das Smart City Office prüft ihn innerhalb von {days, plural, one {# Tag} other {# Tagen}}. Danach können alle ihn lesen.',
  'check.send-again': 'Wieder einreichen',
  'check.send-again.means':
    'Er geht dorthin zurück, woher die Frage kam. Die Änderung wird Version {version}.',
  'check.reading': 'Sie machen bei diesem Vorschlag mit. {lead} schreibt ihn und reicht ihn ein.',
  'check.over-months': '{amount} über {months, plural, one {# Monat} other {# Monate}}',

  'submitted.title': 'Ihr Vorschlag ist angekommen',
  'submitted.again': 'Ihre Änderungen sind angekommen',
  'submitted.reference': 'Ihre Nummer',
  'submitted.letter': 'Wir haben einen Brief an {email} geschickt.',
  'submitted.next': 'Was jetzt geschieht',
  'submitted.next.admissibility':
    'Das Smart City Office prüft, ob er vollständig ist und zum Aufruf passt.',
  'submitted.next.admissibility.by': 'Bis {date}',
  'submitted.next.consultation': 'Alle können ihn lesen, kommentieren und unterstützen.',
  'submitted.next.days': '{days, plural, one {# Tag} other {# Tage}}',
  'submitted.next.evaluation':
    'Mindestens {quorum} unabhängige Gutachter schätzen seine Wirkung.',
  'submitted.next.decision':
    'Zwei Mitglieder des Ausschusses ohne eigenes Interesse entscheiden und veröffentlichen ihre Gründe.',
  'submitted.who': 'Wer entscheidet',
  'submitted.who.body':
    'Der Entscheidungsausschuss des Smart City Office. Niemand entscheidet über etwas, das er geschrieben hat, woran er mitmacht oder woran er ein Interesse hat.',
  'submitted.follow': 'Wie Sie ihn verfolgen',
  'submitted.follow.body':
    'Sie bekommen bei jedem Schritt einen Brief. Die Seite Ihres Vorschlags sagt jederzeit, wer an der Reihe ist und bis wann.',
  'submitted.promise':
    'Vom Einreichen bis zur Entscheidung versprechen wir {days, plural, one {# Tag} other {# Tage}}. Pausen, um die Sie bitten, zählen nicht.',
  'submitted.open': 'Den Vorschlag öffnen',
  'submitted.mine': 'Meine Arbeit',

  'partner.list': 'Wer mitmacht',
  'partner.you': 'Sie leiten den Vorschlag',
  'partner.status.invited': 'Gefragt',
  'partner.status.accepted': 'Zugesagt',
  'partner.status.declined': 'Abgesagt',
  'partner.invite': 'Jemanden einladen',
  'partner.invite.hint':
    'Die Person bekommt einen Brief mit einem Link. Der Vorschlag kann eingereicht werden, sobald alle Eingeladenen zugesagt haben.',
  'partner.name': 'Name der Person oder Organisation',
  'partner.helix': 'Gruppe',
  'partner.email': 'E-Mail-Adresse',
  'partner.invite.act': 'Die Einladung senden',
  'partner.again': 'Noch einmal fragen',
  'partner.again-of': '{name} noch einmal fragen',
  'partner.remove': 'Streichen',
  'partner.remove-of': '{name} aus dem Vorschlag streichen',
  'partner.invited': 'Wir haben einen Brief an {name} geschickt.',
  'partner.missing':
    'Noch nicht an Bord: {groups}. Gutachter schauen darauf, wer hinter einem Vorschlag steht.',
  'partner.yourself': 'Sie leiten diesen Vorschlag: Sie brauchen keine Einladung.',
  'partner.twice': 'Diese Adresse steht schon in der Liste.',
  'partner.too-many': 'Ein Vorschlag hat höchstens {count} Partner.',
  'partner.too-fast':
    'Sie haben in einer Stunde viele Einladungen verschickt. Warten Sie ein wenig und machen Sie dann weiter.',
  'partner.accepted-already': 'Dieser Partner hat schon zugesagt.',
  'partner.gone':
    'Diese Einladung gilt nicht mehr. Bitten Sie um eine neue bei der Person, die sie geschickt hat.',
  'partner.too-late':
    'Der Vorschlag ist eingereicht: Die Partner können sich nicht mehr ändern.',
  'partner.answered':
    'Diese Einladung ist schon beantwortet. Melden Sie sich an, um die Antwort zu ändern.',
  'partner.ask.title': '{lead} bittet Sie mitzumachen',
  'partner.ask.as': 'Sie sind als {name} ({group}) gefragt.',
  'partner.ask.means': 'Was Mitmachen bedeutet',
  'partner.ask.means.named':
    'Ihr Name und Ihre Gruppe stehen auf dem Vorschlag, für alle lesbar.',
  'partner.ask.means.read':
    'Mit einem Konto können Sie den Entwurf lesen und jeden Schritt verfolgen.',
  'partner.ask.means.judge':
    'Sie können diesen Vorschlag nicht begutachten und nicht darüber entscheiden.',
  'partner.ask.means.change':
    'Sie können Ihre Antwort ändern, bis der Vorschlag eingereicht ist.',
  'partner.accept': 'Ich mache mit',
  'partner.decline': 'Nein, danke',
  'partner.read': 'Den Entwurf lesen',
  'partner.thanks.accept': 'Sie machen bei {reference} mit.',
  'partner.thanks.decline': 'Sie machen bei {reference} nicht mit.',
  'partner.thanks.body': '{lead} weiß Bescheid.',
  'partner.letter.title': '{lead} bittet Sie, bei „{title}“ mitzumachen',
  'partner.letter.body':
    '{lead} ({group}) schreibt auf Helicity den Vorschlag {reference} und nennt Sie als Partner.',
  'partner.letter.means':
    'Wenn Sie zusagen, steht Ihr Name auf dem Vorschlag, für alle lesbar. Sie können ihn dann nicht begutachten und nicht darüber entscheiden. Eingereicht wird der Vorschlag, sobald alle Partner geantwortet haben.',
  'partner.letter.action': 'Lesen und antworten',
  'partner.letter.why':
    'Sie bekommen diesen Brief, weil {lead} Ihre Adresse angegeben hat. Wenn Sie nichts tun, geschieht nichts.',
  'partner.letter.accept.title': '{partner} macht bei „{title}“ mit',
  'partner.letter.accept.body':
    '{partner} hat Ihre Einladung zum Vorschlag {reference} angenommen.',
  'partner.letter.decline.title': '{partner} macht bei „{title}“ nicht mit',
  'partner.letter.decline.body':
    '{partner} hat Ihre Einladung zum Vorschlag {reference} abgelehnt. Streichen Sie diesen Partner aus der Liste oder fragen Sie jemand anderen, bevor Sie einreichen.',
  'partner.letter.open': 'Die Partner öffnen',
} satisfies Record<keyof typeof en, string>
