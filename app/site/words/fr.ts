import type { en } from './en'

export const fr = {
  place: 'Bruxelles',
  description:
    'Citoyens, entreprises, chercheurs et services publics proposent des solutions pour la Région de Bruxelles-Capitale. Chacune est jugée sur les indicateurs qu’elle vise, et chaque décision dit pourquoi.',

  'nav.explore': 'Explorer',
  'nav.indicators': 'Indicateurs',
  'nav.decisions': 'Décisions',
  'nav.process': 'Le parcours',

  'account.sign-in': 'Se connecter',
  'account.menu': 'Mon compte',
  'account.my': 'Mon travail',
  'account.settings': 'Réglages',
  'account.sign-out': 'Se déconnecter',

  'desk.public': 'Site public',
  'desk.triage': 'Tri',
  'desk.evaluation': 'Évaluation',
  'desk.reviews': 'Mes évaluations',
  'desk.decisions': 'Salle de décision',
  'desk.portfolio': 'Portefeuille',
  'desk.calls': 'Appels',
  'desk.moderation': 'Modération',
  'desk.framework': 'Indicateurs et axes',
  'desk.people': 'Personnes et rôles',
  'desk.mail': 'Lettres',
  'desk.jobs': 'Tâches',
  'desk.audit': 'Journal',
  'desk.find': 'Référence ou mots',

  'demo.label': 'Démonstration',
  'demo.what': 'Démonstration\u00a0: tout ici est inventé, et nous sommes le {date}.',
  'demo.sign-in': 'Entrer sous un nom',
  'demo.time': 'Laisser passer\u00a0:',
  'demo.time.day': 'un jour',
  'demo.time.week': 'une semaine',
  'demo.time.term': 'jusqu’au prochain délai',

  'foot.about':
    'L’atelier public où citoyens, entreprises, chercheurs et services publics proposent des solutions pour la Région. Un service du Smart City Office.',
  'foot.part': 'Participer',
  'foot.part.submit': 'Déposer une proposition',
  'foot.part.calls': 'Appels à projets',
  'foot.part.offline': 'Par téléphone, par courrier, au guichet',
  'foot.part.help': 'Aide',
  'foot.check': 'Vérifier',
  'foot.check.process': 'Le parcours, étape par étape',
  'foot.check.decisions': 'Les décisions et leurs raisons',
  'foot.check.indicators': 'Indicateurs et sources',
  'foot.check.data': 'Données ouvertes',
  'foot.site': 'Ce site',
  'foot.site.accessibility': 'Déclaration d’accessibilité',
  'foot.site.privacy': 'Vie privée',
  'foot.site.cookies': 'Trois cookies, pas un de plus',
  'foot.site.api': 'Pour les programmes',
  'foot.end':
    'Région de Bruxelles-Capitale · textes et données sous {licence} · heure de Bruxelles',

  'error.search': 'Chercher dans les propositions',
  'error.back': 'Ou repartez d’ici',
  'error.home': 'Accueil',
} satisfies Record<keyof typeof en, string>
