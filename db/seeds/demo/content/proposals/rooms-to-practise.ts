import type { Proposal } from '../types'

export const roomsToPractise: Proposal = {
  key: 'rooms-to-practise',
  call: 'idea-box',
  language: 'en',
  lead: 'tereza',
  state: 'draft',
  title: 'Find a room to practise your instrument, by the hour',
  summary:
    'School music rooms and parish halls stand empty most evenings while people practise under a duvet. One page shows which room is free near you, what it costs and who holds the key. You book by phone, by message or online.',
  problem: `I play the viola, badly and every day. My neighbours at Tomberg have been patient for two years. I have asked four schools and one parish within walking distance: each has a room with a piano, each was friendly, and none of them knew how to say yes. There is no form, no insurance line and no one with the key after six.

A choir, a brass band and two teenagers with drums in my street are all looking for the same thing.`,
  solution: `A shared calendar in which a school or hall opens the hours it can spare. A standard one-page agreement covers insurance, noise and cleaning, so that a headteacher does not have to invent it. The key is a small lock box with a code that changes for each booking.

Still open: who answers the phone number, and whether the hours should be free for under-18s.`,
  directions: ['internet-use', 'transversality'],
  municipalities: ['21018', '21019'],
  budget: {
    amount: 22_000,
    months: 12,
    lines: [
      { label: 'Calendar and phone line, first year', amount: 13_000 },
      { label: 'Twelve lock boxes', amount: 3_000 },
      { label: 'Model agreement and translation', amount: 6_000 },
    ],
  },
  targets: [
    {
      indicator: 'GOV-PART',
      low: 1,
      likely: 2,
      high: 3,
      inYears: 2,
      share: 0.08,
      evidence: 'I do not know yet which indicator fits. Help is welcome.',
    },
  ],
  risks:
    'Complaints by neighbours of the schools. We would start with rooms that face a playground.',
  conditions: {
    transversality: 'Schools, culture and youth work share the same rooms.',
    pooling: '',
    inclusion: 'Booking by phone. Ground-floor rooms are marked.',
    european: '',
  },
  partners: [],
  story: {
    begins: { at: -12, hour: 22 },
    steps: [],
    comments: [],
    supports: [],
    follows: [],
  },
}
