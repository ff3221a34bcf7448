import type { en } from './en'

export const nl = {
  token: 'Stuur een token mee: Authorization: Bearer hel_… U maakt er een aan in uw instellingen.',
  scope: 'Met dit token kunt u alleen lezen.',
  'not-json': 'De inhoud is geen JSON.',
  'bad-key': 'Een Idempotency-Key telt 1 tot 100 zichtbare tekens.',
  'key-reused': 'Deze Idempotency-Key werd met een andere inhoud gebruikt.',
  'key-underway':
    'Een ander verzoek met deze Idempotency-Key loopt nog. Probeer het over enkele seconden opnieuw.',
  method: 'Dit adres kent de methode {method} niet.',
  'if-match': 'Noem de revisie die u las: If-Match: "3".',
  cursor: 'De waarde van after komt niet van ons.',
} satisfies Record<keyof typeof en, string>
