import type { Proposal } from '../types'

export const sharedTestBenchForForms: Proposal = {
  key: 'shared-test-bench-for-forms',
  call: 'services',
  language: 'en',
  lead: 'bram',
  state: 'consultation',
  title: 'One shared test bench for every public form in Brussels',
  summary:
    'Each commune tests its online forms alone, or not at all, and people with a disability find the faults. We propose one shared bench: machines test every form each night, and a paid panel of twelve users tests the important ones each month. Results are public and come with the fix.',
  problem: `We ran a standard automatic checker on 212 online forms that anyone in the Region can open: town halls, water, parking, schools. 74 % had at least one fault that stops somebody. The most frequent ones are dull: fields without a name, errors shown only in red, a session that dies after five minutes.

Suppliers sell the same form module to six communes and fix it for the one that complains. Nobody sees that it is the same fault, because nobody sees two forms side by side.

Automatic tools find about a third of the problems. The rest needs people, and today those people work for free, by writing angry e-mails.`,
  solution: `**By night.** A crawler opens the public forms, fills them with test data up to the last step and records faults. Identical faults are grouped by supplier module, so that one repair closes twenty tickets.

**By month.** A panel of twelve people who use a screen reader, a keyboard only, a magnifier, voice control or simple language tests twenty forms. They are paid per half day, at the rate of any other tester, and they choose five of the twenty themselves.

**In public.** Each form has a page with its state, its history and an example of corrected code. The supplier is told two weeks before. The bench itself is free software; a commune can run it before going live.`,
  directions: ['digital-inclusion', 'pooling'],
  municipalities: ['21012', '21004', '21018'],
  budget: {
    amount: 228_000,
    months: 24,
    lines: [
      { label: 'Crawler, grouping and public pages', amount: 94_000 },
      { label: 'Panel of twelve, 22 months', amount: 79_000 },
      { label: 'Help desk for communes and suppliers', amount: 39_000 },
      { label: 'Independent security and privacy check', amount: 16_000 },
    ],
  },
  targets: [
    {
      indicator: 'INC-A11Y',
      low: 40,
      likely: 52,
      high: 65,
      inYears: 3,
      share: 1,
      evidence:
        'Own scan of 212 forms, list and method published. 26 % had no blocking fault; no official baseline exists.',
    },
    {
      indicator: 'PUB-CIT',
      low: 81.8,
      likely: 82.6,
      high: 83.5,
      inYears: 3,
      share: 1,
      evidence: 'A form that can be finished counts as a service that is fully online.',
    },
  ],
  risks: `Naming and shaming could make suppliers hide. Hence the two weeks of notice, the grouped faults and the corrected code.

The crawler could disturb a live service. It runs at night, slowly, and stops before sending.`,
  conditions: {
    transversality: 'Any service with a public form is covered, whatever its department.',
    pooling: 'One bench instead of nineteen audits; free software under EUPL.',
    inclusion:
      'People with a disability are paid testers and set a quarter of the programme. Results are also sent on paper to the panel of each commune that asks.',
    european:
      'Tests follow EN 301 549 and the reports use the EARL format, so that other countries can read them.',
  },
  partners: [{ name: 'De Wegwijzerij vzw', helix: 'citizen', person: 'lieve', accepted: true }],
  story: {
    begins: { at: -29 },
    steps: [
      { at: -15, hour: 18, by: 'bram', event: 'submit' },
      { at: -9, hour: 11, by: 'chantal', event: 'admit' },
    ],
    comments: [
      {
        key: 'qui-paie',
        at: -8,
        hour: 9,
        by: 'thibault',
        section: 'budget',
        stance: 'against',
        language: 'fr',
        body: 'Les fournisseurs sont payés pour livrer des formulaires conformes. Pourquoi la Région paierait-elle une deuxième fois pour trouver leurs fautes ?',
      },
      {
        at: -8,
        hour: 17,
        by: 'bram',
        section: 'budget',
        stance: 'neutral',
        language: 'en',
        body: 'Because nobody checks on delivery today. The public page gives each commune the proof it needs to ask for a repair under its own contract, free of charge.',
        replyTo: 'qui-paie',
      },
      {
        at: -7,
        hour: 14,
        by: 'tereza',
        section: 'problem',
        stance: 'for',
        language: 'en',
        body: 'I use a screen reader. Registering my son for school took me four evenings and a sighted neighbour. The field was called “field 14”.',
      },
      {
        at: -6,
        hour: 20,
        by: 'dorin',
        section: 'solution',
        stance: 'if',
        language: 'fr',
        body: 'D’accord si le panel compte aussi des gens qui lisent mal, pas seulement des malvoyants. Chez nous, c’est la première raison d’abandon.',
      },
      {
        at: -4,
        hour: 10,
        by: 'jonas',
        section: 'targets',
        stance: 'neutral',
        language: 'nl',
        body: 'Een automatische scan die “geen blokkerende fout” vindt, is niet hetzelfde als conform. De nulmeting van 26 % is dus zeker te hoog, en dat maakt de belofte eigenlijk moeilijker.',
      },
      {
        at: -3,
        hour: 16,
        by: 'koen',
        section: 'solution',
        stance: 'for',
        language: 'nl',
        body: 'Wij hebben geen enkele medewerker die dit kan testen. Een lijst met de fout én de oplossing is precies wat ik aan onze leverancier kan doorsturen.',
      },
      {
        at: -2,
        hour: 22,
        by: 'mbuyi',
        section: 'whole',
        stance: 'neutral',
        language: 'fr',
        body: 'Bonjour à tous, je vends des tablettes reconditionnées à petit prix, avec lecteur d’écran installé. Livraison gratuite à Ixelles, message privé.',
        reports: [
          { at: -1, hour: 9, by: 'tereza', reason: 'Advertising, not about the proposal.' },
        ],
      },
    ],
    supports: [
      { at: -8, by: 'tereza' },
      { at: -7, by: 'aleksandra' },
      { at: -7, by: 'priya' },
      { at: -6, by: 'wout' },
      { at: -5, by: 'jonas' },
      { at: -4, by: 'amira' },
      { at: -3, by: 'koen' },
      { at: -2, by: 'giulia' },
    ],
    follows: [
      { at: -7, by: 'dorin' },
      { at: -5, by: 'laurence' },
    ],
  },
}
