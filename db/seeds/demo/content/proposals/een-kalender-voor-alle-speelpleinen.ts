import type { Proposal } from '../types'

export const eenKalenderVoorAlleSpeelpleinen: Proposal = {
  key: 'een-kalender-voor-alle-speelpleinen',
  call: 'idea-box',
  language: 'nl',
  lead: 'griet',
  state: 'admissibility',
  title: 'Eén kalender voor alle speelpleinen en vakantiekampen',
  summary:
    'Ouders zoeken elke vakantie op tien websites naar een plaats op een speelplein. Wij stellen voor dat elke organisator zijn data in hetzelfde eenvoudige formaat publiceert. Dan kan één kalender alles tonen, met de vrije plaatsen, de prijs en de taal.',
  problem: `Ik werk op de jeugddienst, in de buurt van Stokkel. Telkens als de inschrijvingen opengaan, krijgen we op één ochtend een driehonderdtal telefoons. De helft zoekt geen plaats bij ons, maar wil weten wie er nog wel plaats heeft. Wij weten dat niet.

De speelpleinen, de sportclubs, de buurthuizen en de Franstalige en Nederlandstalige organisatoren hebben elk hun eigen lijst. Sommige staan in een pdf, sommige op sociale media. Wie de weg kent of de taal spreekt, heeft een plaats. De anderen vragen vakantie.`,
  solution: `Een afspraak van één bladzijde: welke velden publiceert een organisator, en hoe vaak? Naam, plaats, data, leeftijd, taal, prijs, vrije plaatsen, toegankelijkheid. Een kleine club mag dat in een gewoon rekenblad doen.

Een kalender leest die bladen elke nacht in en toont ze op een kaart en in een lijst. De lijst kan ook afgedrukt worden voor het prikbord. Inschrijven blijft bij de organisator zelf.

Wij denken aan een proef met zes organisatoren in Sint-Pieters-Woluwe en Etterbeek tijdens twee vakanties.`,
  directions: ['internet-use', 'pooling'],
  municipalities: ['21019', '21005'],
  budget: {
    amount: 18_000,
    months: 10,
    lines: [
      { label: 'Kalender en inlezen van de bladen', amount: 11_000 },
      { label: 'Begeleiding van zes organisatoren', amount: 5_000 },
      { label: 'Afgedrukte lijsten', amount: 2_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-USERS',
      low: 81.2,
      likely: 82,
      high: 83,
      inYears: 2,
      share: 0.07,
      evidence: 'Telling van onze telefoons op drie inschrijvingsdagen.',
    },
    {
      indicator: 'PUB-OPEN',
      low: 0.545,
      likely: 0.55,
      high: 0.56,
      inYears: 2,
      share: 0.07,
      evidence: 'Eén nieuwe dataset die elke nacht wordt bijgewerkt.',
    },
  ],
  risks:
    'Een kleine club vergeet haar blad bij te werken. De kalender toont daarom altijd de datum van de laatste wijziging en het telefoonnummer van de club.',
  conditions: {
    transversality: 'Jeugd, sport en onderwijs gebruiken dezelfde afspraak.',
    pooling: 'Het formaat en de kalender zijn vrij te hergebruiken door elke gemeente.',
    inclusion: 'Afgedrukte lijsten in scholen en wijkhuizen, telefonisch na te vragen.',
    european: 'Het formaat sluit aan bij schema.org en DCAT-AP.',
  },
  partners: [],
  story: {
    begins: { at: -20 },
    steps: [{ at: -9, hour: 9, by: 'griet', event: 'submit' }],
    comments: [],
    supports: [],
    follows: [],
  },
}
