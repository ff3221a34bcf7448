export const en = {
  stale:
    'Somebody changed this while you were reading it. Here is how it stands now: read it, then decide again.',
  'revision-missing': 'Say which state you read: open the page again, read it, then decide.',
  'unknown-event': 'There is no event of this name: {event}.',
} as const
