import type { statements as english } from './statements.en'

export const statements = {
  'blank.note': 'Wat tussen vierkante haken staat, moet de beheerder van deze site invullen.',
  'blank.operator': '[naam van de overheidsinstelling]',
  'blank.email': '[e-mailadres]',
  'blank.phone': '[telefoon, uren]',
  'blank.address': '[postadres en loket]',
  'blank.officer': '[functionaris voor gegevensbescherming]',
  'blank.date': '[datum]',

  'help.title': 'Hulp',
  'help.lead': 'Hoe u meedoet, met of zonder scherm, en aan wie u iets vraagt.',
  'help.read': 'Lezen en zoeken',
  'help.read.1':
    'Alles wat openbaar is, leest u zonder account. Onder “Verkennen” zoekt u op woord, as, gemeente of indicator; het adres van een zoekopdracht kunt u bewaren en delen.',
  'help.speak': 'Zeg wat u denkt',
  'help.speak.1':
    'Zolang een raadpleging loopt, kunt u een voorstel steunen en op een deel ervan reageren. Daarvoor hebt u een account nodig. Uw stem telt in uw groep: burgers, bedrijven, academische wereld of overheidsdiensten.',
  'help.propose': 'Iets voorstellen',
  'help.propose.1':
    'Een voorstel schrijven duurt 15 tot 20 minuten. U kunt altijd stoppen; uw concept wacht. U noemt minstens één indicator die beter moet worden, hoeveel, en waarom u dat gelooft.',
  'help.offline': 'Telefonisch, per post, aan het loket',
  'help.offline.1':
    'U hebt geen scherm nodig. Een medewerker voert uw voorstel of uw reactie voor u in, op dezelfde voorwaarden: dezelfde data, dezelfde regels, en een gedrukt ontvangstbewijs.',
  'help.offline.2': 'Telefoon: {phone}. Post en loket: {address}.',
  'help.seen': 'Wat anderen van u zien',
  'help.seen.1':
    'Uw naam, uw groep, uw organisatie als u ervoor spreekt, en wat u publiceert. Nooit uw e-mailadres.',
  'help.refused': 'Als iets niet kan',
  'help.refused.1':
    'Dan zegt de pagina waarom, en wat daar iets aan verandert. Termijnen eindigen om middernacht in Brussel. “Hoe het werkt” legt elke stap uit.',
  'help.contact': 'Vraag het iemand',
  'help.contact.1':
    'Schrijf naar het Smart City Office: {email}. Wij antwoorden binnen vijf werkdagen.',

  'privacy.title': 'Privacy',
  'privacy.lead':
    'Wat deze site over u weet, waarom, hoelang, en wat u kunt vragen. Geen reclame, geen opvolging, geen programma’s van andere bedrijven.',
  'privacy.who': 'Wie verantwoordelijk is',
  'privacy.who.1': '{operator}, {address}. Functionaris voor gegevensbescherming: {officer}.',
  'privacy.kept': 'Wat wij bewaren',
  'privacy.kept.account':
    'Van uw account: naam, e-mailadres, groep, taal, uw organisatie en uw gemeente als u die geeft, en uw wachtwoord in een vorm die niemand kan lezen.',
  'privacy.kept.written':
    'Wat u schrijft: voorstellen, reacties, partners die u uitnodigt. Wat gepubliceerd is, blijft bij uw naam.',
  'privacy.kept.votes': 'Wat u steunt en volgt.',
  'privacy.kept.log':
    'Wie wat deed in het proces, zodat beslissingen nagekeken kunnen worden; en waar u aangemeld bent.',
  'privacy.why': 'Waarom wij dat mogen',
  'privacy.why.1':
    'Omdat voorstellen in het openbaar onderzoeken een taak van algemeen belang is (algemene verordening gegevensbescherming, artikel 6.1.e). U moet 13 jaar of ouder zijn voor een account.',
  'privacy.cookies': 'Drie cookies, niet meer',
  'privacy.cookies.1':
    'Alle drie zijn nodig voor wat u de site vraagt, dus is er geen banner. Via https dragen de eerste twee het voorvoegsel “__Host-”.',
  'privacy.cookies.caption': 'Cookies van deze site',
  'privacy.cookies.name': 'Naam',
  'privacy.cookies.use': 'Waarvoor',
  'privacy.cookies.until': 'Tot',
  'privacy.cookies.helicity.use': 'Houdt u aangemeld.',
  'privacy.cookies.helicity.until': '14 dagen zonder gebruik, hoogstens 60 dagen',
  'privacy.cookies.helicity-visit.use':
    'Beschermt de formulieren om aan te melden en in te schrijven. Alleen op die pagina’s.',
  'privacy.cookies.helicity-visit.until': 'U sluit de browser',
  'privacy.cookies.theme.use': 'Onthoudt licht of donker. Alleen als u kiest.',
  'privacy.cookies.theme.until': 'Een jaar',
  'privacy.others': 'Wie het nog ziet',
  'privacy.others.1':
    'Het office ziet wat het voor zijn werk nodig heeft. Namen van beoordelaars zijn verborgen als de oproep dat zegt. Niets wordt verkocht, en geen pagina laadt iets van elders.',
  'privacy.long': 'Hoelang',
  'privacy.long.1':
    'Een concept dat een jaar niet is aangeraakt, wordt gewist. Openbare voorstellen, beslissingen en hun redenen zijn stukken van het bestuur en blijven. Zonder account laat u alleen het cijfer van uw stem na.',
  'privacy.rights': 'Uw rechten',
  'privacy.rights.1':
    'U mag zien, verbeteren, meenemen of laten wissen wat wij over u bewaren, en u ertegen verzetten. Uw account verbetert u onder “Instellingen”; voor al het andere schrijft u naar {email}. Als een account gewist wordt, verdwijnen de concepten; gepubliceerde teksten die een debat nodig heeft, blijven als “voormalige deelnemer”.',
  'privacy.rights.2':
    'Niet tevreden? U kunt klacht indienen bij de Gegevensbeschermingsautoriteit, gegevensbeschermingsautoriteit.be.',

  'accessibility.title': 'Toegankelijkheidsverklaring',
  'accessibility.lead':
    '{operator} wil dat iedereen deze site kan gebruiken, zoals de ordonnantie van 4 oktober 2018 van het Brussels Hoofdstedelijk Gewest en richtlijn (EU) 2016/2102 vragen.',
  'accessibility.state': 'Hoever wij staan',
  'accessibility.state.1':
    'Deze site voldoet gedeeltelijk aan EN 301 549, versie 3.2.1 (WCAG 2.1, niveau AA). Ze mikt op WCAG 2.2, niveau AA.',
  'accessibility.state.2':
    'Openbare pagina’s werken zonder script, met het toetsenbord, bij een zoom van 400\u00a0%, in licht en donker. Elke grafiek en elke kaart heeft haar cijfers in een tabel of lijst.',
  'accessibility.missing': 'Wat nog niet toegankelijk is',
  'accessibility.missing.texts':
    'In teksten van deelnemers kunnen titels, alternatieven of eenvoudige woorden ontbreken.',
  'accessibility.missing.files': 'Bestanden die deelnemers toevoegen, worden niet nagekeken.',
  'accessibility.missing.language':
    'Voorstellen staan in de taal van hun indiener; een vertaling is er niet altijd.',
  'accessibility.made': 'Hoe deze verklaring tot stand kwam',
  'accessibility.made.1':
    'Door zelfbeoordeling: automatische tests van elke pagina, en proeven met toetsenbord en zoom. Nog geen instantie van buiten heeft de site onderzocht.',
  'accessibility.made.2': 'Opgesteld op {date}. Laatst nagekeken op {date}.',
  'accessibility.feedback': 'Zeg het ons',
  'accessibility.feedback.1':
    'Werkt iets niet voor u, of hebt u een tekst in een andere vorm nodig? Schrijf naar {email} of bel {phone}. Wij antwoorden binnen tien werkdagen.',
  'accessibility.enforcement': 'Als ons antwoord niet helpt',
  'accessibility.enforcement.1':
    'U kunt terecht bij de Brusselse ombudsman, ombuds.brussels, die klachten over deze verklaring behandelt.',

  'data.title': 'Open data',
  'data.lead':
    'Alles wat op deze pagina’s openbaar is, kunnen ook programma’s lezen: zonder account, in dezelfde woorden, uit dezelfde bron.',
  'data.sets': 'Wat er is',
  'data.sets.1':
    'JSON, in pagina’s van hoogstens 100. Elk adres neemt dezelfde filters als de pagina. Persoonsgegevens zijn weggelaten, behalve de namen die op de pagina’s staan.',
  'data.sets.caption': 'Datasets',
  'data.sets.name': 'Gegevens',
  'data.sets.what': 'Wat erin staat',
  'data.sets.where': 'Adres',
  'data.sets.proposals.name': 'Voorstellen',
  'data.sets.proposals.what':
    'Openbare voorstellen met doelen, stand, termijnen en stemmen per groep',
  'data.sets.decisions.name': 'Beslissingen',
  'data.sets.decisions.what': 'Gepubliceerde beslissingen met redenen in elke taal',
  'data.sets.calls.name': 'Oproepen',
  'data.sets.calls.what': 'Oproepen met budget, gewichten, termijnen en voorwaarden',
  'data.sets.indicators.name': 'Indicatoren',
  'data.sets.indicators.what': 'Definities, grenzen, waarnemingen en hun bronnen',
  'data.sets.directions.name': 'Assen',
  'data.sets.directions.what': 'De negen assen met hun beschrijving',
  'data.licence': 'Licentie',
  'data.licence.1':
    'Teksten en gegevens vallen onder {licence}: gebruik ze voor alles, noem de bron, zeg wat u veranderde. Cijfers van anderen houden de voorwaarden van hun bron.',
  'data.api': 'Voor programma’s',
  'data.api.1':
    'Elk adres, elk veld en elke fout staat beschreven in /api/v1/openapi.json. Lezen staat open voor andere sites. Schrijven vraagt een eigen token.',
  'data.recompute': 'Een beslissing narekenen',
  'data.recompute.1':
    'Elke beslissing heeft een bestand met alles waarop ze steunt: scores zonder namen, gewichten, het zaad van het toeval en een hash. Het staat op /api/v1/decisions/ gevolgd door de referentie en /evidence.json. Het commando “helicity replay” rekent alles na en zegt wat verschilt.',
} satisfies Record<keyof typeof english, string>
