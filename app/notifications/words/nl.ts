import type { en } from './en'

export const nl = {
  'letter.from': 'Helicity · Smart City Office',
  'letter.why': 'U krijgt deze brief omdat u een account op Helicity hebt.',
  'mail.title': 'Brieven',
  'mail.lead': 'Wat Helicity aan mensen schreef, de nieuwste eerst.',
  'mail.stays': 'Er is geen mailserver ingesteld: brieven vertrekken niet, u leest ze hier.',
  'mail.none': 'Nog geen brieven',
  'mail.none.what': 'Elke brief die Helicity schrijft, komt hier te staan.',
  'mail.subject': 'Onderwerp',
  'mail.to': 'Aan',
  'mail.about': 'Over',
  'mail.made': 'Geschreven',
  'mail.language': 'Taal',
  'mail.state': 'Verzending',
  'mail.kept': 'Hier bewaard',
  'mail.waiting': 'Wacht',
  'mail.sent': 'Verstuurd op {at}',
  'mail.secret':
    'Deze brief geeft toegang tot het account van wie hem krijgt. Alleen die persoon kan hem openen, na aanmelding.',
  'mail.forgotten':
    'Deze brief gaf toegang tot het account van wie hem kreeg. Na de verzending is de tekst gewist.',
} satisfies Record<keyof typeof en, string>
