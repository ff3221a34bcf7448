import type { en } from './en'

export const de = {
  place: 'Brüssel',
  description:
    'Bürgerinnen und Bürger, Unternehmen, Wissenschaft und öffentliche Dienste schlagen Lösungen für die Region Brüssel-Hauptstadt vor. Jeder Vorschlag wird an den Indikatoren gemessen, auf die er zielt, und jede Entscheidung sagt, warum.',

  'nav.explore': 'Entdecken',
  'nav.indicators': 'Indikatoren',
  'nav.decisions': 'Entscheidungen',
  'nav.process': 'So geht es',

  'account.sign-in': 'Anmelden',
  'account.menu': 'Mein Konto',
  'account.my': 'Meine Arbeit',
  'account.settings': 'Einstellungen',
  'account.sign-out': 'Abmelden',

  'desk.public': 'Öffentliche Seite',
  'desk.triage': 'Eingang',
  'desk.evaluation': 'Begutachtung',
  'desk.reviews': 'Meine Gutachten',
  'desk.decisions': 'Entscheidungsraum',
  'desk.portfolio': 'Portfolio',
  'desk.calls': 'Aufrufe',
  'desk.moderation': 'Moderation',
  'desk.framework': 'Indikatoren und Ausrichtungen',
  'desk.people': 'Personen und Rollen',
  'desk.mail': 'Briefe',
  'desk.jobs': 'Aufgaben',
  'desk.audit': 'Protokoll',
  'desk.find': 'Nummer oder Wörter',

  'demo.label': 'Vorführung',
  'demo.what': 'Eine Vorführung: Hier ist alles erfunden, und heute ist {date}.',
  'demo.sign-in': 'Als jemand eintreten',
  'demo.time': 'Zeit vergehen lassen:',
  'demo.time.day': 'einen Tag',
  'demo.time.week': 'eine Woche',
  'demo.time.term': 'bis zur nächsten Frist',

  'foot.about':
    'Die öffentliche Werkstatt, in der Bürgerinnen und Bürger, Unternehmen, Wissenschaft und öffentliche Dienste Lösungen für die Region vorschlagen. Ein Dienst des Smart City Office.',
  'foot.part': 'Mitmachen',
  'foot.part.submit': 'Vorschlag einreichen',
  'foot.part.calls': 'Projektaufrufe',
  'foot.part.offline': 'Telefonisch, per Post, am Schalter',
  'foot.part.help': 'Hilfe',
  'foot.check': 'Nachprüfen',
  'foot.check.process': 'Der Weg, Schritt für Schritt',
  'foot.check.decisions': 'Die Entscheidungen und ihre Gründe',
  'foot.check.indicators': 'Indikatoren und Quellen',
  'foot.check.data': 'Offene Daten',
  'foot.site': 'Diese Seite',
  'foot.site.accessibility': 'Erklärung zur Barrierefreiheit',
  'foot.site.privacy': 'Datenschutz',
  'foot.site.cookies': 'Drei Cookies, nicht mehr',
  'foot.site.api': 'Für Programme',
  'foot.end': 'Region Brüssel-Hauptstadt · Texte und Daten unter {licence} · Brüsseler Zeit',

  'error.search': 'In den Vorschlägen suchen',
  'error.back': 'Oder beginnen Sie hier neu',
  'error.home': 'Startseite',
} satisfies Record<keyof typeof en, string>
