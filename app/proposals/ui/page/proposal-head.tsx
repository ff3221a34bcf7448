import { Fragment } from 'react'
import { useLocale, useT } from '~/i18n/context'
import { listParts } from '~/i18n/formats'
import { helixPattern } from '~/identity/schema'
import { Mark, MarkLabel } from '~/ui/mark'
import { Pattern } from '~/ui/pattern'
import type { AuthorView, ProposalPageView } from '../../present-page.server'

/** Title, who proposes it with whom, and its directions, small in a row and large at the end. */
export function ProposalHead({ page }: { page: ProposalPageView }) {
  const locale = useLocale()
  return (
    <div className="page-h thing-h">
      <h1 lang={page.language === locale ? undefined : page.language}>{page.title}</h1>
      <ProposalByline authors={page.authors} />
      <p className="dirs">
        {page.marks.map((mark) => (
          <MarkLabel
            key={mark.key}
            shape={mark.shape}
            hue={mark.hue}
            size={26}
            href={`/${locale}/directions/${mark.key}`}
          >
            {mark.label}
          </MarkLabel>
        ))}
      </p>
      <div className="marks" aria-hidden="true">
        {page.marks.slice(0, 3).map((mark) => (
          <Mark key={mark.key} shape={mark.shape} hue={mark.hue} size={96} />
        ))}
      </div>
    </div>
  )
}

/** "Lumio SRL (business) with ULB (academic world)", each with the pattern of its group. */
export function ProposalByline({ authors }: { authors: readonly AuthorView[] }) {
  const t = useT()
  const locale = useLocale()
  const [lead, ...partners] = authors
  if (!lead) return null
  return (
    <p className="byline">
      <Author author={lead} />
      {partners.length > 0 && ` ${t('proposals.page.with')} `}
      {listParts(locale, partners.length).map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words and names of one sentence never move
        <Fragment key={at}>
          {typeof part === 'string' ? part : <Author author={partners[part.place] ?? lead} />}
        </Fragment>
      ))}
    </p>
  )
}

function Author({ author }: { author: AuthorView }) {
  const t = useT()
  return (
    <span className="author">
      <Pattern kind={helixPattern[author.helix]} /> <b>{author.name}</b>{' '}
      <span className="muted">
        ({t(`identity.helix.${author.helix}.one`)}
        {author.status === 'invited' && `, ${t('proposals.page.invited')}`})
      </span>
    </span>
  )
}
