import { useLocale, useT } from '~/i18n/context'
import { MoreLink } from '~/ui/more-link'
import { SectionHeading } from '~/ui/section'
import { Timeline } from '~/ui/timeline'
import type { ProposalPageView } from '../../present-page.server'

/** More steps than this stand under each other on a desk too. */
const widest = 9

/** The way of a proposal: past with dates, now with its clock, ahead as the process has it. */
export function WhereItStands({ page }: { page: ProposalPageView }) {
  const t = useT()
  const locale = useLocale()
  const { items, remark } = page.timeline
  const title = t('proposals.page.stands')
  return (
    <section className="panel open stack" id="stands" aria-labelledby="stands-h">
      <SectionHeading id="stands-h" aside={remark && <p className="small muted">{remark}</p>}>
        {title}
      </SectionHeading>
      <Timeline items={items} label={title} across={items.length <= widest} />
      <p className="row hair">
        <MoreLink href={`${page.href}/history`}>{t('proposals.page.full-history')}</MoreLink>
        <MoreLink href={`/${locale}/process?proposal=${page.reference}#${page.standing.state}`}>
          {t('proposals.page.rules')}
        </MoreLink>
      </p>
    </section>
  )
}
