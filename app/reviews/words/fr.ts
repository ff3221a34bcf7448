import type { en } from './en'

export const fr = {
  'field.levels':
    'Le niveau bas ne peut pas dépasser le probable, ni le probable le haut. Remettez les trois dans l’ordre.',
  'field.target-missing':
    'L’indicateur {indicator} n’a pas encore de niveaux. Donnez le bas, le probable et le haut.',
  'field.target-unknown':
    'L’évaluation nomme un indicateur que la proposition ne vise pas. Retirez-le.',
  'field.criterion-missing': 'Notez chacun des cinq critères une fois, de 0 à 5.',
  'reason.not-yours':
    'Seuls le Bureau et les évaluateurs qui ont déposé leur évaluation lisent les notes.',
} satisfies Record<keyof typeof en, string>
