import type { Proposal } from '../types'

export const socialeTarievenOpEenBlad: Proposal = {
  key: 'sociale-tarieven-op-een-blad',
  call: 'services',
  language: 'nl',
  lead: 'dirk',
  state: 'draft',
  title: 'Alle sociale tarieven op één blad, en weten of u erop recht hebt',
  summary:
    'Water, gas, internet, tram, zwembad: voor elk sociaal tarief is er een ander loket en een ander formulier. Ik wil één blad dat ze allemaal toont. Wie de vragen beantwoordt, weet op tien minuten waar hij recht op heeft.',
  problem: `Mijn buurvrouw in de Leopold I-straat heeft vier jaar te veel betaald voor haar internet. Ze had recht op het sociaal tarief, maar niemand had het haar gezegd. Ze kwam het te weten aan de bushalte.

Bij het Spiegelplein hangt een bord met folders. Ik heb ze eens allemaal meegenomen: elf folders, zeven telefoonnummers, drie keer dezelfde vraag naar het gezinsinkomen.`,
  solution:
    'Een vragenlijst van een tiental vragen, op papier en op het scherm. Nog uit te werken met iemand die de regels kent. Misschien samen met het dienstencentrum.',
  directions: ['digital-public-services'],
  municipalities: ['21010'],
  budget: {
    amount: 12_000,
    months: 8,
    lines: [{ label: 'Nog te verdelen', amount: 12_000 }],
  },
  targets: [],
  risks: '',
  conditions: { transversality: '', pooling: '', inclusion: '', european: '' },
  partners: [],
  story: {
    begins: { at: -3, hour: 20 },
    steps: [],
    comments: [],
    supports: [],
    follows: [],
  },
}
