/** One line of somebody's work: what to do, with what, by when, one button. */
export interface WorkItem {
  key: string
  /** "Score a proposal". */
  verb: string
  title: string
  /** Language of the title, where it has one. */
  lang: string | null
  reference: string | null
  /** "by 18 Nov", "3 days late". */
  due: string | null
  isLate: boolean
  href: string
  button: string
}

export interface Work {
  turn: WorkItem[]
  waiting: WorkItem[]
  following: WorkItem[]
  drafts: WorkItem[]
  done: WorkItem[]
}
