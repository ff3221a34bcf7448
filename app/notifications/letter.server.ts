import type { Locale } from '~/i18n/locales'
import type { Translate } from '~/i18n/translate'

/** Part of a letter: a plain sentence or two, somebody's own words, or a list. */
export type Passage = string | { quote: string; lang?: string } | { items: readonly string[] }

export interface LetterContent {
  t: Translate
  locale: Locale
  /** What happened; also the subject. */
  title: string
  paragraphs: readonly Passage[]
  /** The one thing that is asked. */
  action?: { label: string; href: string }
  /** Why the reader gets this, in the small line at the end. */
  why?: string
}

/** A letter in one language: its text and its twin in HTML, without the frame around it. */
export interface Letter {
  locale: Locale
  subject: string
  text: string
  html: string
}

/** Writes a letter. Whatever people wrote may stand in it: it is escaped here. */
export function composeLetter(content: LetterContent): Letter {
  const { t, locale, paragraphs, action } = content
  const title = oneLine(content.title)
  const why = content.why ?? t('notifications.letter.why')
  const text = [
    title,
    ...paragraphs.map(passageText),
    ...(action ? [`${action.label}:\n${action.href}`] : []),
    t('notifications.letter.from'),
    why,
  ].join('\n\n')
  const html = [
    `<h1 style="${styles.title}">${escapeHtml(title)}</h1>`,
    ...paragraphs.map(passageHtml),
    ...(action ? [actionHtml(action)] : []),
    `<p style="${styles.foot}">${escapeHtml(t('notifications.letter.from'))}<br>${escapeHtml(why)}</p>`,
  ].join('\n')
  return { locale, subject: title, text, html }
}

/** Several languages in one letter, for readers whose language is not known. */
export function joinLetters(letters: readonly Letter[]): {
  subject: string
  text: string
  html: string
} {
  const [first] = letters
  const parts = letters.map(({ locale, html }) => `<div lang="${locale}">\n${html}\n</div>`)
  return {
    subject: [...new Set(letters.map(({ subject }) => subject))].join(' / '),
    text: letters.map(({ text }) => text).join(`\n\n${'–'.repeat(40)}\n\n`),
    html: `<!doctype html>
<html lang="${first?.locale ?? 'fr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(first?.subject ?? '')}</title>
</head>
<body style="${styles.body}">
${parts.join(`\n<hr style="${styles.rule}">\n`)}
</body>
</html>
`,
  }
}

function passageText(passage: Passage): string {
  if (typeof passage === 'string') return passage
  if ('quote' in passage) return passage.quote.replace(/^/gm, '> ')
  return passage.items.map((item) => `– ${item}`).join('\n')
}

function passageHtml(passage: Passage): string {
  if (typeof passage === 'string') return `<p style="${styles.text}">${lines(passage)}</p>`
  if ('quote' in passage) {
    const lang = passage.lang ? ` lang="${escapeHtml(passage.lang)}"` : ''
    return `<blockquote${lang} style="${styles.quote}">${lines(passage.quote)}</blockquote>`
  }
  const items = passage.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')
  return `<ul style="${styles.text}">${items}</ul>`
}

/** The address is written out as well: some readers show no buttons, all should see where it leads. */
function actionHtml({ label, href }: { label: string; href: string }): string {
  return `<p style="${styles.text}"><a href="${escapeHtml(href)}" style="${styles.button}">${escapeHtml(label)}</a></p>
<p style="${styles.foot}">${escapeHtml(href)}</p>`
}

const lines = (text: string) => escapeHtml(text).replace(/\r?\n/g, '<br>')

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const styles = {
  body: 'margin:0;padding:24px 16px;max-width:600px;font:16px/1.5 system-ui,sans-serif',
  title: 'font-size:22px;line-height:1.25;margin:0 0 16px',
  text: 'margin:0 0 16px',
  quote: 'margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #8a8693',
  button:
    'display:inline-block;padding:12px 20px;border-radius:6px;background:#1d4ed8;color:#ffffff;font-weight:600;text-decoration:none',
  foot: 'margin:0 0 16px;font-size:14px;overflow-wrap:anywhere',
  rule: 'border:0;border-top:1px solid #8a8693;margin:24px 0',
}
