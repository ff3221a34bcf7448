import type { en } from './en'

export const fr = {
  'form-token': 'Ce formulaire a expiré. Votre texte est conservé : envoyez-le encore une fois.',
  'field.required': 'Remplissez ce champ.',
  'field.too-short':
    'Écrivez au moins {count, plural, one {# caractère} many {# caractères} other {# caractères}}.',
  'field.too-long':
    'Écrivez au plus {count, plural, one {# caractère} many {# caractères} other {# caractères}}.',
  'field.too-few': 'Choisissez-en au moins {count}.',
  'field.too-many': 'Choisissez-en au plus {count}.',
  'field.too-low': 'Donnez {min} ou plus.',
  'field.too-high': 'Donnez {max} ou moins.',
  'field.number': 'Donnez un nombre.',
  'field.email': 'Donnez une adresse e-mail, par exemple nom@example.org.',
  'field.choice': 'Choisissez une des possibilités.',
  'field.unknown': 'Ces champs sont inconnus : {names}.',
  'field.wrong': 'Ceci n’a pas la forme attendue.',
  'error.unauthenticated': 'Connectez-vous d’abord',
  'error.unauthenticated.body': 'Cette page est réservée aux personnes connectées.',
  'error.forbidden': 'Ce n’est pas à vous de le faire',
  'error.forbidden.body': 'Vous pouvez lire ceci, mais cet acte revient à quelqu’un d’autre.',
  'error.not-found': 'Cette page n’est pas ici',
  'error.not-found.body':
    'L’adresse est peut-être fausse, ou la page n’est pas publique. Vous pouvez chercher ce que vous vouliez lire.',
  'error.wrong-state': 'Ce n’est pas possible maintenant',
  'error.wrong-state.body': 'La proposition est à une autre étape.',
  'error.stale': 'Quelqu’un a été plus rapide',
  'error.stale.body':
    'Ceci a changé pendant que vous le regardiez. Relisez, puis décidez à nouveau.',
  'error.conflict': 'On ne peut pas le faire deux fois',
  'error.conflict.body': 'Il existe déjà quelque chose avec le même nom ou le même numéro.',
  'error.invalid': 'Quelque chose manque ou n’est pas correct',
  'error.invalid.body': 'L’adresse ou le formulaire contient quelque chose d’illisible.',
  'error.precondition-required': 'Dites quelle révision vous avez lue',
  'error.precondition-required.body': 'Envoyez la révision dans un en-tête If-Match.',
  'error.rate-limited': 'Trop d’essais',
  'error.rate-limited.body': 'Attendez un peu, puis réessayez.',
  'error.too-large': 'C’est trop volumineux',
  'error.too-large.body': 'Envoyez-en moins à la fois.',
  'error.unavailable': 'Hors service un instant',
  'error.unavailable.body': 'Rien n’est perdu. Réessayez dans une minute.',
  'error.defect': 'Quelque chose s’est cassé chez nous',
  'error.defect.body':
    'C’est noté sous le numéro {id}. Ce que vous aviez enregistré est toujours là.',
  'error.home': 'Retour à l’accueil',
  'error.search': 'Chercher dans les propositions',
} satisfies Record<keyof typeof en, string>
