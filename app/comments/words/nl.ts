import type { en } from './en'

export const nl = {
  'reason.not-public': 'Reageren kan zodra het voorstel openbaar is.',
  'reason.closed': 'Reageren en steunen kan van de raadpleging tot het einde van de evaluatie.',
  'reason.sign-in': 'Meld u aan om uw mening te geven.',
  'reason.confirm':
    'Bevestig eerst uw e-mailadres: de link staat in het bericht dat we u stuurden.',
  'reason.own': 'Dit is van uzelf. Anderen geven er hun stem aan.',
  'reason.reviewer': 'U beoordeelt dit voorstel, dus steunt u het niet.',
  'reason.board': 'Het comité beslist over dit voorstel, dus steunen de leden het niet.',
  'reason.too-fast':
    'Dat waren veel reacties tegelijk. Ga verder over {minutes, plural, one {# minuut} other {# minuten}}.',
  'reason.no-such-comment': 'De reactie waarop u antwoordt, staat hier niet meer.',
  'reason.not-moderator': 'Dit is voor moderatoren.',
  'reason.moderated-already': 'Een andere moderator was sneller.',
} satisfies Record<keyof typeof en, string>
