import type { en } from './en'

export const de = {
  'field.levels':
    'Niedrig darf nicht über wahrscheinlich liegen, wahrscheinlich nicht über hoch. Bringen Sie die drei in die richtige Reihenfolge.',
  'field.target-missing':
    'Der Indikator {indicator} hat noch keine Werte. Geben Sie niedrig, wahrscheinlich und hoch an.',
  'field.target-unknown':
    'Die Bewertung nennt einen Indikator, auf den der Vorschlag nicht zielt. Lassen Sie ihn weg.',
  'field.criterion-missing': 'Bewerten Sie jedes der fünf Kriterien einmal, von 0 bis 5.',
  'reason.not-yours':
    'Nur das Büro und Gutachter, die selbst eingereicht haben, lesen die Bewertungen.',
} satisfies Record<keyof typeof en, string>
