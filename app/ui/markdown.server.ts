import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Image, ImageReference, Nodes, Root as Tree } from 'mdast'
import rehypeSanitize, { type Options as Allowed } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** All that a person's text may become. No id, no class, no style, no picture, no frame. */
const allowed: Allowed = {
  tagNames: [
    ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['em', 'strong', 'del', 'code', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: {},
  strip: [],
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(() => plainFootnotes)
  .use(remarkRehype, {
    handlers: {
      // What looks like HTML is what somebody typed: it is shown, not obeyed and not swallowed.
      html: (_state, node: { value: string }) => ({ type: 'text', value: node.value }),
      image: (_state, { url, alt }: Image) => link(url, alt || url),
      imageReference: (_state, { alt }: ImageReference) => ({ type: 'text', value: alt ?? '' }),
    },
  })
  .use(() => underSection)
  .use(rehypeSanitize, allowed)
  .use(() => safeLinks)
  .use(rehypeStringify)

/** Texts are read far more often than written; the newest ones are kept as they were made. */
const made = new Map<string, string>()
const room = 600

/**
 * A text in Markdown as HTML that may stand in a page: by an allow-list, links to the open web only
 * and marked as not ours. Headings begin at `h3`, under the section they are in.
 * @param before an earlier text: blocks that it does not have carry the class `changed`
 */
export function renderMarkdown(text: string, before?: string): string {
  const key = `${before ?? ''}\u0000${text}`
  const known = made.get(key)
  if (known !== undefined) return known
  const tree = treeOf(text)
  if (before !== undefined) markChanged(tree, treeOf(before))
  const html = processor.stringify(tree)
  if (made.size >= room) made.delete(made.keys().next().value ?? '')
  made.set(key, html)
  return html
}

const treeOf = (text: string): Root =>
  processor.runSync(processor.parse(text.split('\n').map(shallow).join('\n'))) as Root

/** Quotes and lists that one line opens inside each other: reading thousands would take minutes. */
const deepest = 8

function shallow(line: string): string {
  const opens = /[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t]|>|$)/y
  let depth = 0
  let kept = 0
  while (opens.test(line)) {
    depth += 1
    if (depth === deepest) kept = opens.lastIndex
    // One escaped sign makes the rest of the line plain words.
    if (depth > deepest) return line.slice(0, kept) + line.slice(kept).replace(/[>*+.)-]/, '\\$&')
  }
  return line
}

/** A footnote would bring ids and an English heading; it becomes a paragraph where it stands. */
function plainFootnotes(tree: Tree): void {
  const visit = (node: Nodes): Nodes[] => {
    if (node.type === 'footnoteReference') return [{ type: 'text', value: `[${node.label}]` }]
    if ('children' in node) node.children = (node.children as Nodes[]).flatMap(visit) as never
    return node.type === 'footnoteDefinition' ? node.children : [node]
  }
  visit(tree)
}

/** The page has its own `h1` and `h2`. */
function underSection(tree: Root): void {
  eachElement(tree, (element) => {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (level) element.tagName = `h${Math.min(6, Number(level) + 2)}`
  })
}

/**
 * Addresses are read as a browser reads them, so that no spelling (`java\nscript:`, `//evil`) passes
 * for another. What is no address of the open web is left as words.
 */
function safeLinks(tree: Root): void {
  eachElement(tree, (element) => {
    if (element.tagName !== 'a') return
    const href = openAddress(element.properties.href)
    element.properties = href ? { href, rel: ['ugc', 'nofollow', 'noopener'] } : {}
    if (!href) element.tagName = 'span'
  })
}

function openAddress(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null
  const url = new URL(href)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

const link = (href: string, words: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value: words }],
})

function markChanged(tree: Root, before: Root): void {
  const known = new Set(before.children.map(wordsOf))
  for (const block of tree.children) {
    if (block.type === 'element' && !known.has(wordsOf(block))) {
      block.properties = { ...block.properties, className: ['changed'] }
    }
  }
}

function wordsOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

function eachElement(node: Root | Element, act: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    act(child)
    eachElement(child, act)
  }
}
