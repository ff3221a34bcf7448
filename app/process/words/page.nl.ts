import type { page as english } from './page.en'

export const page = {
  'page.title': 'Hoe het werkt',
  'page.lead':
    'Elk voorstel gaat dezelfde weg. Elke stap heeft iemand die moet handelen, een termijn, en regels die een programma nakijkt.',
  'page.promise':
    'Van indiening tot beslissing hoogstens {promised, plural, one {# dag} other {# dagen}}, zonder de tijd waarin auteurs hun tekst herwerken. Een oproep kan andere termijnen bepalen; zijn pagina zegt het.',
  'page.way': 'De weg van dit voorstel is hieronder aangeduid. Het staat nu hier: {state}.',
  'page.steps': 'De weg in vijf stappen',
  'page.step.admissibility': 'Ontvankelijkheid',
  'page.step.consultation': 'Raadpleging',
  'page.step.evaluation': 'Evaluatie',
  'page.step.decision': 'Beslissing',
  'page.step.delivery': 'Project',
  'page.step.months': 'maanden tot jaren',
  'page.step.count': '{count, plural, =0 {nu geen} other {nu #}}',
  'page.days': '{count, plural, one {# dag} other {# dagen}}',
  'page.part.before': 'Voor het openbaar is',
  'page.part.before.body':
    'De tekst is van zijn auteurs. Het office kijkt alleen na of hij onderzocht kan worden.',
  'page.part.open': 'In het openbaar',
  'page.part.open.body':
    'Vanaf hier leest iedereen het voorstel. Stemmen worden per groep geteld, en beoordelaars zeggen hoeveel elke indicator zou bewegen.',
  'page.part.deciding': 'De beslissing',
  'page.part.deciding.body':
    'Twee mensen van het comité ondertekenen elke beslissing, met redenen in het Frans en het Nederlands. Wat nog ondertekend wordt, blijft verborgen tot het gepubliceerd is.',
  'page.part.carrying': 'Van belofte naar meting',
  'page.part.carrying.body':
    'Een goedgekeurd voorstel wordt een project. Op het einde toont de pagina wat beloofd was naast wat gemeten is.',
  'page.part.ends': 'Andere eindes',
  'page.part.ends.body':
    'Een voorstel kan onderweg stoppen. De pagina zegt waarom, en of het kan terugkomen.',
  'page.term': 'Termijn: {count, plural, one {# dag} other {# dagen}}.',
  'page.count': '{count, plural, =0 {nu geen} one {nu # voorstel} other {nu # voorstellen}}',
  'page.count.waiting': '{count, plural, one {# nog niet openbaar} other {# nog niet openbaar}}',
  'page.events': '{count, plural, one {Wat kan gebeuren} other {Wat kan gebeuren (#)}}',
  'page.leads-to': 'Leidt naar:',
  'page.mark.now': 'Het voorstel staat hier.',
  'page.mark.was': 'Het voorstel is hier geweest.',
  'page.always': 'In bijna elke staat',
  'page.always.body':
    'Dit hoort niet bij één stap. Een pagina verbergen verandert nooit waar een voorstel staat.',
  'page.rules': 'Regels die geen enkele weg mag breken',
  'page.rule.free':
    'Niemand behandelt, beoordeelt of ondertekent wat hij zelf schreef, waaraan hij deelneemt, of waarmee hij een open conflict heeft.',
  'page.rule.approved':
    'Een goedkeuring vraagt genoeg onafhankelijke scores uit minstens twee groepen, redenen in het Frans en het Nederlands, twee verschillende handtekeningen, en geld dat er is. Dat alles wordt bij de publicatie opnieuw nagekeken.',
  'page.rule.recorded':
    'Elke stap noteert wie, wanneer, van waar naar waar, en waarom. Die notities vormen een ketting, zodat er geen ongezien veranderd kan worden.',
  'page.rule.explained': 'Wat u nu niet mag, heeft een reden in woorden, en wat ze zou opheffen.',
  'page.rule.seen': 'Niets blijft ongezien over zijn termijn liggen: de openbare pagina zegt het.',
  'page.rule.timers':
    'Termijnen eindigen om middernacht in Brussel, op een werkdag. Klokken staan alleen stil volgens de regels die hier staan.',
  'page.rule.versions': 'Een voorstel houdt de regels waaronder het werd ingediend.',
  'page.version': 'Versie {version} van het proces',
  'page.version.body':
    'Deze pagina komt uit hetzelfde programma dat de voorstellen doet vooruitgaan, dus kan ze niets anders zeggen.',
  'page.board': 'Bekijk waar alle voorstellen staan',
} satisfies Record<keyof typeof english, string>
