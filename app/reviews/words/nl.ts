import type { en } from './en'

export const nl = {
  'field.levels':
    'Laag kan niet boven waarschijnlijk liggen, en waarschijnlijk niet boven hoog. Zet de drie in volgorde.',
  'field.target-missing':
    'De indicator {indicator} heeft nog geen niveaus. Geef laag, waarschijnlijk en hoog.',
  'field.target-unknown':
    'De beoordeling noemt een indicator waarop het voorstel niet mikt. Laat hem weg.',
  'field.criterion-missing': 'Geef elk van de vijf criteria één keer een score, van 0 tot 5.',
  'reason.not-yours':
    'Alleen het Bureau en beoordelaars die zelf hebben ingediend, lezen de scores.',
} satisfies Record<keyof typeof en, string>
