import rehypeSanitize, { type Options as Allowed } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** A node of either tree, as far as it is looked at here (mdast before, hast after `remarkRehype`). */
interface Node {
  type: string
  value?: string
  label?: string | null
  tagName?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

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

interface Picture {
  url: string
  alt?: string | null
}
const words = (value: string) => ({ type: 'text' as const, value })

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(() => (tree) => plainFootnotes(tree))
  .use(remarkRehype, {
    handlers: {
      // What looks like HTML is what somebody typed: it is shown, not obeyed and not swallowed.
      html: (_state, { value }: { value: string }) => words(value),
      image: (_state, { url, alt }: Picture) => link(url, alt || url),
      imageReference: (_state, { alt }: Picture) => words(alt ?? ''),
    },
  })
  .use(() => (tree) => underSection(tree))
  .use(rehypeSanitize, allowed)
  .use(() => (tree) => safeLinks(tree))
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
  const html = String(processor.stringify(tree))
  if (made.size >= room) made.delete(made.keys().next().value ?? '')
  made.set(key, html)
  return html
}

const treeOf = (text: string) =>
  processor.runSync(processor.parse(text.split('\n').map(shallow).join('\n')))

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
function plainFootnotes(tree: Node): void {
  const visit = (node: Node): Node[] => {
    if (node.type === 'footnoteReference') return [words(`[${node.label}]`)]
    if (node.children) node.children = node.children.flatMap(visit)
    return node.type === 'footnoteDefinition' ? (node.children ?? []) : [node]
  }
  visit(tree)
}

/** The page has its own `h1` and `h2`. */
function underSection(tree: Node): void {
  eachElement(tree, (element) => {
    const level = /^h([1-6])$/.exec(element.tagName ?? '')?.[1]
    if (level) element.tagName = `h${Math.min(6, Number(level) + 2)}`
  })
}

/**
 * Addresses are read as a browser reads them, so that no spelling (`java\nscript:`, `//evil`) passes
 * for another. What is no address of the open web is left as words.
 */
function safeLinks(tree: Node): void {
  eachElement(tree, (element) => {
    if (element.tagName !== 'a') return
    const href = openAddress(element.properties?.href)
    element.properties = href ? { href, rel: ['ugc', 'nofollow', 'noopener'] } : {}
    if (!href) element.tagName = 'span'
  })
}

function openAddress(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null
  const url = new URL(href)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

const link = (href: string, label: string) => ({
  type: 'element' as const,
  tagName: 'a',
  properties: { href },
  children: [words(label)],
})

function markChanged(tree: Node, before: Node): void {
  const known = new Set(before.children?.map(wordsOf))
  for (const block of tree.children ?? []) {
    if (block.type === 'element' && !known.has(wordsOf(block))) {
      block.properties = { ...block.properties, className: ['changed'] }
    }
  }
}

const wordsOf = ({ value, children }: Node): string =>
  value ?? children?.map(wordsOf).join('') ?? ''

function eachElement(node: Node, act: (element: Node) => void): void {
  for (const child of node.children ?? []) {
    if (child.type === 'element') act(child)
    eachElement(child, act)
  }
}
