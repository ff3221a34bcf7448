import type { Proposal } from '../types'

export const permitLikeAParcel: Proposal = {
  key: 'permit-like-a-parcel',
  call: 'services',
  language: 'en',
  lead: 'priya',
  state: 'admissibility',
  title: 'Follow a building permit the way you follow a parcel',
  summary:
    'Anyone who has asked for a building permit knows the silence afterwards. We want a page that says where the file is, whose turn it is and when the next answer is due. The same status can be read by phone with the number on the letter.',
  problem: `I advise small builders and families on renovations in Woluwe-Saint-Lambert and Evere. In the last two years I followed 38 permit files. In 31 of them the applicant called the town hall at least four times only to hear that the file was “in progress”. Each call costs the clerk ten minutes and the family a little trust.

The delay itself is set by law and often reasonable. What hurts is not knowing. A baker in my street signed a lease, then paid seven months of rent on a shop she could not open, because she thought a missing plan would be asked for by letter. It had been asked for, in a letter to the architect.`,
  solution: `Each file gets a short status made of five steps, the date of the last change, whose turn it is and the date by which an answer is due. It shows no plan and no name, so the number on the acknowledgement is enough to read it. The status comes from the steps that clerks already tick in their own software; nobody types anything twice.

When it becomes the applicant’s turn, a message goes to the applicant and the architect, on paper as well if they asked for paper.

We publish the format of the status and a small reference program, so that any commune can connect its own system. Two weeks of work per system is our estimate after reading the documentation of the two most common ones.`,
  directions: ['digital-public-services', 'pooling'],
  municipalities: ['21018', '21006'],
  budget: {
    amount: 186_000,
    months: 20,
    lines: [
      { label: 'Design with clerks and applicants', amount: 34_000 },
      { label: 'Connectors to two file systems', amount: 92_000 },
      { label: 'Phone line and letters', amount: 28_000 },
      { label: 'Security test and measurement', amount: 32_000 },
    ],
  },
  targets: [
    {
      indicator: 'PUB-CIT',
      low: 82,
      likely: 83,
      high: 84.5,
      inYears: 3,
      share: 0.08,
      evidence:
        'My own log of 38 files; tracking of the case is one of the points that the score counts.',
    },
    {
      indicator: 'ECO-ADMIN',
      low: 32,
      likely: 38,
      high: 44,
      inYears: 3,
      share: 0.08,
      evidence:
        'No regional baseline exists. I would measure it in the first three months on 60 files.',
    },
  ],
  risks:
    'A commune may find that its steps are not ticked in time, and the public page would show it. We agree on a private test of three months before anything is visible.',
  conditions: {
    transversality:
      'Urban planning, environment and fire safety advice appear on one line of time.',
    pooling: 'An open format and a reference program under EUPL.',
    inclusion:
      'The same status by phone and by letter, in French and Dutch, with a plain-language explanation.',
    european: 'The format reuses the European core vocabularies for public services.',
  },
  partners: [],
  story: {
    begins: { at: -30 },
    steps: [{ at: -5, hour: 15, by: 'priya', event: 'submit' }],
    comments: [],
    supports: [],
    follows: [],
  },
}
