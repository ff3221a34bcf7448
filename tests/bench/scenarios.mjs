/**
 * What is measured. `floor` is what it is compared with, `most` the goal in CPU ms per request and
 * `ratio` the goal as a multiple of the floor.
 */
export function scenarios({ reference, reader, reviewer }) {
  const browser = { 'accept-encoding': 'br', 'accept-language': 'en' }
  return [
    {
      id: 'W1',
      name: 'home, anonymous',
      path: '/en',
      floor: 'empty',
      ratio: 1.5,
      headers: browser,
    },
    {
      id: 'W1',
      name: 'list, anonymous',
      path: '/en/proposals',
      floor: 'empty',
      ratio: 1.5,
      headers: browser,
    },
    {
      id: 'W1',
      name: 'proposal, anonymous',
      path: `/en/proposals/${reference}`,
      floor: 'empty',
      ratio: 1.5,
      headers: browser,
    },
    {
      id: 'W2',
      name: 'list with filters, signed in',
      path: '/en/proposals?direction=digital-inclusion&sort=newest',
      floor: 'list',
      most: 1,
      ratio: 8,
      headers: { ...browser, cookie: reader },
    },
    {
      id: 'W3',
      name: 'proposal, reviewer',
      path: `/en/proposals/${reference}`,
      marker: reference,
      floor: 'page',
      most: 1.4,
      headers: { ...browser, cookie: reviewer },
    },
  ]
}

export const floors = (reference) => ({
  empty: { path: '/empty' },
  list: { path: '/list' },
  page: { path: `/page?reference=${reference}` },
})
