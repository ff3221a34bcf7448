import type { en } from './en'

export const fr = {
  'letter.from': 'Helicity · Smart City Office',
  'letter.why': 'Vous recevez ce message parce que vous avez un compte sur Helicity.',
  'mail.title': 'Courrier',
  'mail.lead': 'Ce que Helicity a écrit aux personnes, le plus récent d’abord.',
  'mail.stays':
    'Aucun serveur de messagerie n’est configuré : les messages ne partent pas, on les lit ici.',
  'mail.none': 'Pas encore de message',
  'mail.none.what': 'Chaque message que Helicity écrit se trouvera ici.',
  'mail.subject': 'Objet',
  'mail.to': 'À',
  'mail.about': 'Au sujet de',
  'mail.made': 'Écrit',
  'mail.language': 'Langue',
  'mail.state': 'Envoi',
  'mail.kept': 'Gardé ici',
  'mail.waiting': 'En attente',
  'mail.sent': 'Envoyé le {at}',
  'mail.secret':
    'Ce message donne accès au compte de son destinataire. Lui seul peut l’ouvrir, une fois connecté.',
  'mail.forgotten':
    'Ce message donnait accès au compte de son destinataire. Son texte a été effacé après l’envoi.',
} satisfies Record<keyof typeof en, string>
