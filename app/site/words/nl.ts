import type { en } from './en'

export const nl = {
  place: 'Brussel',
  description:
    'Burgers, bedrijven, onderzoekers en overheidsdiensten stellen oplossingen voor het Brussels Hoofdstedelijk Gewest voor. Elk voorstel wordt beoordeeld op de indicatoren waarop het mikt, en elke beslissing zegt waarom.',

  'nav.explore': 'Verkennen',
  'nav.indicators': 'Indicatoren',
  'nav.decisions': 'Beslissingen',
  'nav.process': 'Hoe het werkt',

  'account.sign-in': 'Aanmelden',
  'account.menu': 'Mijn account',
  'account.my': 'Mijn werk',
  'account.settings': 'Instellingen',
  'account.sign-out': 'Afmelden',

  'desk.public': 'Openbare site',
  'desk.triage': 'Sorteren',
  'desk.evaluation': 'Evaluatie',
  'desk.reviews': 'Mijn evaluaties',
  'desk.decisions': 'Beslissingskamer',
  'desk.portfolio': 'Portefeuille',
  'desk.calls': 'Oproepen',
  'desk.moderation': 'Moderatie',
  'desk.framework': 'Indicatoren en assen',
  'desk.people': 'Mensen en rollen',
  'desk.mail': 'Brieven',
  'desk.jobs': 'Taken',
  'desk.audit': 'Logboek',
  'desk.find': 'Referentie of woorden',

  'demo.label': 'Demonstratie',
  'demo.what': 'Een demonstratie: alles hier is verzonnen, en het is {date}.',
  'demo.sign-in': 'Binnengaan als iemand',
  'demo.time': 'Laat tijd voorbijgaan:',
  'demo.time.day': 'een dag',
  'demo.time.week': 'een week',
  'demo.time.term': 'tot de volgende termijn',

  'foot.about':
    'De openbare werkplaats waar burgers, bedrijven, onderzoekers en overheidsdiensten oplossingen voorstellen voor het Gewest. Een dienst van het Smart City Office.',
  'foot.part': 'Meedoen',
  'foot.part.submit': 'Een voorstel indienen',
  'foot.part.calls': 'Projectoproepen',
  'foot.part.offline': 'Telefonisch, per post, aan het loket',
  'foot.part.help': 'Hulp',
  'foot.check': 'Nakijken',
  'foot.check.process': 'De weg, stap voor stap',
  'foot.check.decisions': 'De beslissingen en hun redenen',
  'foot.check.indicators': 'Indicatoren en bronnen',
  'foot.check.data': 'Open data',
  'foot.site': 'Deze site',
  'foot.site.accessibility': 'Toegankelijkheidsverklaring',
  'foot.site.privacy': 'Privacy',
  'foot.site.cookies': 'Drie cookies, niet meer',
  'foot.site.api': 'Voor programma’s',
  'foot.end':
    'Brussels Hoofdstedelijk Gewest · teksten en gegevens onder {licence} · Brusselse tijd',

  'error.search': 'Zoek in de voorstellen',
  'error.back': 'Of begin hier opnieuw',
  'error.home': 'Startpagina',
} satisfies Record<keyof typeof en, string>
