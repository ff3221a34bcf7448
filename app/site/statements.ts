/** The plain pages of the site: what each section says, as keys of its words, in order. */
interface StatementSection {
  id: string
  /** Paragraphs, or where `list` is set one line each. */
  texts: readonly string[]
  list?: boolean
  /** A table of its own after the texts. */
  table?: 'cookies' | 'datasets'
  /** An address that is not in a language, shown as it is. */
  address?: string
}

export const statements = {
  help: [
    { id: 'read', texts: ['1'] },
    { id: 'speak', texts: ['1'] },
    { id: 'propose', texts: ['1'] },
    { id: 'offline', texts: ['1', '2'] },
    { id: 'seen', texts: ['1'] },
    { id: 'refused', texts: ['1'] },
    { id: 'contact', texts: ['1'] },
  ],
  privacy: [
    { id: 'who', texts: ['1'] },
    { id: 'kept', texts: ['account', 'written', 'votes', 'log'], list: true },
    { id: 'why', texts: ['1'] },
    { id: 'cookies', texts: ['1'], table: 'cookies' },
    { id: 'others', texts: ['1'] },
    { id: 'long', texts: ['1'] },
    { id: 'rights', texts: ['1', '2'] },
  ],
  accessibility: [
    { id: 'state', texts: ['1', '2'] },
    { id: 'missing', texts: ['texts', 'files', 'language'], list: true },
    { id: 'made', texts: ['1', '2'] },
    { id: 'feedback', texts: ['1'] },
    { id: 'enforcement', texts: ['1'] },
  ],
  data: [
    { id: 'sets', texts: ['1'], table: 'datasets' },
    { id: 'licence', texts: ['1'] },
    { id: 'api', texts: ['1'], address: '/api/v1/openapi.json' },
    { id: 'recompute', texts: ['1'] },
  ],
} as const satisfies Record<string, readonly StatementSection[]>

export type StatementPage = keyof typeof statements
export type Section = StatementSection

/** What this site leaves on a device; `name` as it is called without https. */
export const cookies = ['helicity', 'helicity-visit', 'theme'] as const

/** What programs can read, with its address. */
export const datasets = ['proposals', 'decisions', 'calls', 'indicators', 'directions'] as const
