/** What the chapters of the story share: the proposal that it is about. */
export const told = {
  reference: '',
  title: 'One page that shows where each request stands',
  summary: 'No chef-d’œuvre: every request to a commune gets a page that says whose turn it is.',
  /** In English, as the wizard, the page and the card say it. */
  promise: 'at least 81.5%',
}
