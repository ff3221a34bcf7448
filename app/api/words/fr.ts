import type { en } from './en'

export const fr = {
  token:
    'Envoyez un jeton : Authorization: Bearer hel_… Vous pouvez en créer un dans vos réglages.',
  scope: 'Ce jeton ne permet que la lecture.',
  'not-json': 'Le corps n’est pas du JSON.',
  'bad-key': 'Une Idempotency-Key compte de 1 à 100 caractères visibles.',
  'key-reused': 'Cette Idempotency-Key a servi avec un autre contenu.',
  'key-underway':
    'Une autre requête avec cette Idempotency-Key est encore en cours. Réessayez dans quelques secondes.',
  method: 'Cette adresse ne connaît pas la méthode {method}.',
  'if-match': 'Indiquez la révision que vous avez lue : If-Match: "3".',
  cursor: 'La valeur de after n’est pas une des nôtres.',
} satisfies Record<keyof typeof en, string>
