// What any program on Node and SQLite must spend: bare HTTP, one prepared statement, joined text.
import { createServer } from 'node:http'
import Database from 'better-sqlite3'

const db = new Database(process.argv[2], { readonly: true })
const list = db.prepare(
  'select reference, title, summary, state from proposal where public_at is not null order by public_at desc limit 20',
)
const one = db.prepare('select reference, title, summary from proposal where reference = ?')
const comments = db.prepare(
  'select c.body, c.stance, c.created_at from comment c join proposal p on p.id = c.proposal_id where p.reference = ? order by c.created_at limit 50',
)

const pages = {
  '/empty': () => 'ok',
  '/list': () =>
    list
      .all()
      .map((row) => `<li>${row.reference} ${row.title} ${row.summary} ${row.state}</li>`)
      .join(''),
  '/page': (reference) => {
    const row = one.get(reference)
    const said = comments.all(reference).map(({ body, stance }) => `<p>${stance} ${body}</p>`)
    return `<h1>${row.title}</h1><p>${row.summary}</p>${said.join('')}`
  },
}

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://floor')
  const body = pages[url.pathname](url.searchParams.get('reference'))
  response.writeHead(200, {
    'content-type': 'text/html',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit())
