export const en = {
  token: 'Send a token: Authorization: Bearer hel_… You can make one in your settings.',
  scope: 'This token may only read.',
  'not-json': 'The body is not JSON.',
  'bad-key': 'An Idempotency-Key has 1 to 100 visible characters.',
  'key-reused': 'This Idempotency-Key was used with another body.',
  'key-underway':
    'Another request under this Idempotency-Key is still underway. Try again in a few seconds.',
  method: 'This address does not know the method {method}.',
  'if-match': 'Name the revision that you read: If-Match: "3".',
  cursor: 'The value of after is not one of ours.',
} as const
