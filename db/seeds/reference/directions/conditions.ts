import type { DirectionRow } from '../types'

/**
 * The four conditions. Their names come from the sources below; how a proposal is checked on each is
 * our own reading, because the strategy page with a text under each heading was not found.
 */
export const conditions = [
  {
    key: 'transversality',
    number: 6,
    code: 'TR',
    kind: 'condition',
    mark: 'square-diagonal',
    name: {
      fr: 'Transversalité',
      nl: 'Transversaliteit',
      en: 'Transversality',
      de: 'Querschnittlichkeit',
    },
    answers: {
      fr: 'Fait travailler ensemble plusieurs politiques ou plusieurs administrations sur un même problème.',
      nl: 'Laat verschillende beleidsdomeinen of overheden samen aan één probleem werken.',
      en: 'Brings several policy areas or administrations together to work on one problem.',
      de: 'Bringt mehrere Politikfelder oder Verwaltungen zusammen, um an einem Problem zu arbeiten.',
    },
    test: {
      fr: 'La proposition associe au moins deux domaines politiques ou deux administrations et dit ce que fait chacun.',
      nl: 'Het voorstel betrekt minstens twee beleidsdomeinen of twee overheden en zegt wat elk ervan doet.',
      en: 'The proposal involves at least two policy areas or two administrations and says what each of them does.',
      de: 'Der Vorschlag bezieht mindestens zwei Politikfelder oder zwei Verwaltungen ein und sagt, was jede Seite tut.',
    },
    sources: ['strategy-page', 'nine-themes-2017', 'office-creation'],
  },
  {
    key: 'pooling',
    number: 7,
    code: 'PO',
    kind: 'condition',
    mark: 'square-blocks',
    name: { fr: 'Mutualisation', nl: 'Mutualisering', en: 'Pooling', de: 'Bündelung' },
    answers: {
      fr: 'Partage ce qu’elle construit, ou construit sur ce que d’autres partagent déjà.',
      nl: 'Deelt wat het bouwt, of bouwt op wat anderen al delen.',
      en: 'Shares what it builds, or builds on what others already share.',
      de: 'Teilt, was entsteht, oder baut auf dem auf, was andere schon teilen.',
    },
    test: {
      fr: 'La proposition réutilise un composant régional mutualisé, ou en publie un que d’autres peuvent réutiliser.',
      nl: 'Het voorstel hergebruikt een gedeelde gewestelijke bouwsteen, of publiceert er een die anderen kunnen hergebruiken.',
      en: 'The proposal reuses a shared regional building block, or publishes one that others can reuse.',
      de: 'Der Vorschlag verwendet einen gemeinsamen regionalen Baustein wieder oder veröffentlicht einen, den andere wiederverwenden können.',
    },
    sources: ['strategy-page', 'office-creation'],
  },
  {
    key: 'digital-inclusion',
    number: 8,
    code: 'DI',
    kind: 'condition',
    mark: 'square-open',
    name: {
      fr: 'Inclusion numérique',
      nl: 'Digitale inclusie',
      en: 'Digital inclusion',
      de: 'Digitale Teilhabe',
    },
    answers: {
      fr: 'Ne laisse personne de côté\u00a0: ni les personnes hors ligne, ni celles qui ont un handicap ou parlent une autre langue.',
      nl: 'Laat niemand achter: ook wie niet online is, een handicap heeft of een andere taal spreekt, telt mee.',
      en: 'Leaves nobody behind: people who are not online, have a disability or speak another language count too.',
      de: 'Lässt niemanden zurück: auch nicht Menschen, die offline sind, eine Behinderung haben oder eine andere Sprache sprechen.',
    },
    test: {
      fr: 'La proposition dit comment obtenir le service sans internet, en quelles langues, comment il est accessible et ce qu’il change pour les publics vulnérables.',
      nl: 'Het voorstel zegt hoe mensen de dienst zonder internet krijgen, in welke talen, hoe hij toegankelijk is en wat hij verandert voor kwetsbare gebruikers.',
      en: 'The proposal says how people get the service without the internet, in which languages, how it is accessible and what it changes for vulnerable users.',
      de: 'Der Vorschlag sagt, wie man den Dienst ohne Internet bekommt, in welchen Sprachen, wie er barrierefrei ist und was er für schutzbedürftige Menschen ändert.',
    },
    sources: ['strategy-page', 'nine-themes-2017', 'office-creation'],
  },
  {
    key: 'european-integration',
    number: 9,
    code: 'EU',
    kind: 'condition',
    mark: 'square-diamond',
    name: {
      fr: 'Intégration européenne',
      nl: 'Europese integratie',
      en: 'European integration',
      de: 'Europäische Einbindung',
    },
    answers: {
      fr: 'Relie la Région à l’Europe par ses fonds, ses normes, son droit ou ses villes partenaires.',
      nl: 'Verbindt het Gewest met Europa door Europese middelen, normen, recht of partnersteden.',
      en: 'Ties the Region to Europe through its funds, its standards, its law or its partner cities.',
      de: 'Verbindet die Region mit Europa: durch Fördermittel, Normen, Recht oder Partnerstädte.',
    },
    test: {
      fr: 'La proposition nomme le financement, la norme, la directive ou la ville partenaire d’Europe sur lesquels elle s’appuie.',
      nl: 'Het voorstel noemt de Europese financiering, norm, richtlijn of partnerstad waarop het steunt.',
      en: 'The proposal names the European funding, standard, directive or partner city that it relies on.',
      de: 'Der Vorschlag nennt die europäische Förderung, Norm, Richtlinie oder Partnerstadt, auf die er sich stützt.',
    },
    sources: ['strategy-page', 'nine-themes-2017', 'office-creation'],
  },
] as const satisfies readonly DirectionRow[]
