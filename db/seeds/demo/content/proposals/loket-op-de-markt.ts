import type { Proposal } from '../types'

export const loketOpDeMarkt: Proposal = {
  key: 'loket-op-de-markt',
  call: 'services',
  language: 'nl',
  lead: 'koen',
  state: 'admissibility',
  title: 'Een gemeenteloket tussen de marktkramen',
  summary:
    'Elke markt trekt meer volk dan een gemeentehuis op een hele week. Wij zetten er een bakfiets met twee medewerkers, een scherm en een printer. Wie groenten koopt, kan meteen een attest meenemen of leren hoe het thuis online gaat.',
  problem: `Op de markt van de slachthuizen in Anderlecht komen mensen uit het hele Gewest. Onze dienst heeft drie zaterdagen lang geteld en gevraagd: van de 240 mensen die wilden antwoorden, waren er 97 het voorbije jaar minstens één keer tevergeefs naar een gemeentehuis geweest. Verkeerde dag, verkeerd papier, verkeerd loket.

Wie in ploegen werkt of voor kinderen zorgt, geraakt niet voor vier uur aan een balie. Online gaan ze niet, omdat ze het nog nooit iemand hebben zien doen.`,
  solution: `Twee medewerkers staan elke zaterdag op de slachthuizenmarkt en elke woensdag op het Sint-Denijsplein in Vorst. Ze leveren drie dingen af: attesten die in vijf minuten klaar zijn, een afspraak voor al de rest, en een les van tien minuten op de telefoon van de bezoeker zelf.

De les is het belangrijkste. De bezoeker houdt zijn eigen telefoon vast en wij houden onze handen op de rug. Op het einde krijgt hij een kaartje met de stappen die hij net zelf heeft gedaan.

De bakfiets werkt met de gewone toepassingen van het gemeentehuis over een beveiligde verbinding. Er is dus geen nieuwe software. Het draaiboek, de kaartjes en de telling stellen we ter beschikking van elke gemeente die een markt heeft.`,
  directions: ['digital-public-services', 'digital-inclusion'],
  municipalities: ['21001', '21007'],
  budget: {
    amount: 124_500,
    months: 15,
    lines: [
      { label: 'Twee halftijdse medewerkers', amount: 86_000 },
      { label: 'Bakfiets, scherm, printer, beveiligde verbinding', amount: 18_500 },
      { label: 'Standplaatsen en verzekering', amount: 7_000 },
      { label: 'Kaartjes in acht talen, telling en verslag', amount: 13_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-USERS',
      low: 82,
      likely: 83.5,
      high: 85,
      inYears: 2,
      share: 0.15,
      evidence:
        'Eigen telling op drie zaterdagen (240 antwoorden); 40 % van de gehelpten deed een maand later iets zelf online.',
    },
  ],
  risks:
    'Regen en wind: bij slecht weer staan we in de overdekte hal. Valt de verbinding weg, dan noteren we de aanvraag op papier en sturen we het attest op met de post.',
  conditions: {
    transversality: 'Bevolking, marktbeheer en het dienstencentrum werken samen op dezelfde plek.',
    pooling: 'Draaiboek en leskaartjes komen vrij beschikbaar voor de andere gemeenten.',
    inclusion:
      'Persoonlijk contact op een plek waar mensen toch al komen, zonder afspraak en in hun taal.',
    european: 'Geen Europees luik in deze fase.',
  },
  partners: [],
  story: {
    begins: { at: -22 },
    steps: [{ at: -8, hour: 11, by: 'koen', event: 'submit' }],
    comments: [],
    supports: [],
    follows: [],
  },
}
