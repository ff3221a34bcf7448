import { useLocale, useT } from '~/i18n/context'
import { Table } from '~/ui/table'
import type { ProposalCardView } from '../card'
import { PromiseSentence } from './promise'
import { Byline, CardMarks } from './proposal-card'
import { StateChip } from './state-chip'
import { TermLine } from './term-line'
import { ProposalVoiceCounts } from './voices'

/** The same proposals as rows. */
export function RegisterTable({ cards }: { cards: readonly ProposalCardView[] }) {
  const t = useT()
  const locale = useLocale()
  const head = (key: string) => t(`proposals.register.table.${key}`)
  return (
    <Table
      caption={head('caption')}
      hideCaption
      className="register-table"
      rows={cards}
      rowKey={(card) => card.reference}
      columns={[
        {
          key: 'proposal',
          header: head('proposal'),
          names: true,
          cell: (card) => (
            <div className="stack tight">
              <CardMarks marks={card.marks} />
              <a href={card.href} lang={card.language === locale ? undefined : card.language}>
                {card.title}
              </a>
              <span className="small muted">
                {card.reference} · <Byline by={card.by} />
              </span>
            </div>
          ),
        },
        {
          key: 'state',
          header: head('state'),
          cell: (card) => (
            <div className="stack tight small">
              <span>
                <StateChip state={card.standing.state} />
              </span>
              <TermLine standing={card.standing} meter={false} />
            </div>
          ),
        },
        {
          key: 'promise',
          header: head('promise'),
          cell: (card) => card.promise && <PromiseSentence promise={card.promise} />,
        },
        {
          key: 'voices',
          header: head('voices'),
          cell: (card) => <ProposalVoiceCounts counts={card.voices} />,
        },
      ]}
    />
  )
}
