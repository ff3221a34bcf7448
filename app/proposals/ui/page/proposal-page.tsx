import type { ReactNode } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import type { ActionsView } from '../../present-actions.server'
import type { ProposalPageView } from '../../present-page.server'
import { ProposalActs } from './proposal-acts'
import { ProposalHead } from './proposal-head'
import { ProposalSide } from './proposal-side'
import { ProposalText } from './proposal-text'
import { VersionList } from './versions-page'
import { WhereItStands } from './where-it-stands'

export interface ProposalPageProps {
  page: ProposalPageView
  actions: ActionsView | null
  /** Visible comments by section. */
  comments: Record<string, number>
  mayComment: boolean
  /** What has just been done. */
  flash?: ReactNode
  /** Published decisions, above the text. */
  outcome?: ReactNode
  /** Support and follow: beside the text, and under the thumb on a phone. */
  support: ReactNode
  thumb?: ReactNode
  /** The debate, under the official answers. */
  debate: ReactNode
}

/** The page of one proposal: a document first, with its process above and its voices beside. */
export function ProposalPage(props: ProposalPageProps) {
  const { page, actions, comments, mayComment, flash, outcome, support, thumb, debate } = props
  const t = useT()
  const locale = useLocale()
  const [first] = page.marks
  return (
    <>
      <div className="wrap">
        <Breadcrumb
          steps={[
            { label: t('proposals.register.title'), href: `/${locale}/proposals` },
            ...(first
              ? [{ label: first.label, href: `/${locale}/proposals?direction=${first.key}` }]
              : []),
            { label: page.reference },
          ]}
          aside={<VersionNote page={page} />}
        />
        {flash}
        <ProposalHead page={page} />
        {page.isHidden && <Notice tone="warn">{t('proposals.page.hidden-note')}</Notice>}
        {page.isDraft && <Notice icon="pencil">{t('proposals.page.draft-note')}</Notice>}
        <WhereItStands page={page} />
        {actions && <ProposalActs actions={actions} />}
        {outcome}
        <div className="with-side proposal">
          <div className="stack">
            <p className="lead" lang={page.language === locale ? undefined : page.language}>
              {page.summary}
            </p>
            {page.since !== null && (
              <p className="small muted changed-key">
                {t('proposals.page.changed-since', { version: page.since })}{' '}
                <a href={`${page.href}/versions/${page.version}`}>
                  {t('proposals.page.all-changes')}
                </a>
              </p>
            )}
          </div>
          <ProposalSide page={page} support={support} />
          <div className="stack sections">
            <ProposalText page={page} comments={comments} mayComment={mayComment} />
            {debate}
            {page.versions.length > 1 && (
              <Section id="versions" title={t('proposals.versions.heading')}>
                <VersionList home={page.href} language={page.language} versions={page.versions} />
              </Section>
            )}
          </div>
        </div>
      </div>
      {thumb}
    </>
  )
}

/** Which text this is, and what changed in it. */
function VersionNote({ page }: { page: ProposalPageView }) {
  const t = useT()
  if (page.versionDate === null) return null
  const { version, versionDate: day } = page
  return (
    <>
      {t('proposals.page.version', { version, day })}{' '}
      {version > 1 && (
        <a href={`${page.href}/versions/${version}`}>{t('proposals.page.what-changed')}</a>
      )}
    </>
  )
}
