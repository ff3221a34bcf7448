export const en = {
  stale:
    'Somebody changed this while you were reading it. Here is how it stands now: read it, then decide again.',
  'unknown-event': 'There is no event of this name: {event}.',
} as const
