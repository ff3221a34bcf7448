import { useLocale, useT } from '~/i18n/context'
import { helixGroups, helixPattern } from '~/identity/schema'
import { Facts } from '~/ui/facts'
import { MarkLabel } from '~/ui/mark'
import { PairTable } from '~/ui/pair-table'
import { PromiseLine } from '~/ui/promise-line'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { Voices } from '~/ui/voices'
import type { DocumentTarget, ReviewDocument } from '../present-document.server'
import { AuthorLines } from './author-lines'

/** The proposal as it is judged: head, text, promise, money, and what the consultation said. */
export function DocumentText({ document: doc }: { document: ReviewDocument }) {
  const t = useT()
  const locale = useLocale()
  const lang = doc.lang === locale ? undefined : doc.lang
  const [leading] = doc.targets
  return (
    <div className="pane-in doc-text">
      <div className="stack tight">
        <p className="facts-line">
          <span className="ref">{doc.reference}</span>
          <span>
            {t('reviews.doc.version', { version: doc.version, date: doc.submitted ?? '' })}
          </span>
          <a href={doc.href}>{t('reviews.doc.page')}</a>
        </p>
        <h1 lang={lang}>{doc.title}</h1>
        <AuthorLines authors={doc.authors} inLine />
        <p className="dirs">
          {doc.marks.map((mark) => (
            <MarkLabel key={mark.key} shape={mark.shape} hue={mark.hue}>
              {mark.label}
            </MarkLabel>
          ))}
        </p>
      </div>
      {leading?.sentence && <p className="live">{leading.sentence.text}</p>}
      <Facts
        look="compact"
        facts={[
          {
            label: t('reviews.doc.asked'),
            value:
              doc.asked &&
              (doc.months === null
                ? doc.asked
                : t('reviews.doc.over', { amount: doc.asked, months: doc.months })),
          },
          {
            label: t('reviews.doc.where'),
            value: doc.places.length === 0 ? t('proposals.places.region') : doc.places.join(', '),
          },
          {
            label: t('reviews.call'),
            value: (
              <span lang={doc.call.lang === locale ? undefined : doc.call.lang}>
                {doc.call.title}
              </span>
            ),
          },
        ]}
      />
      <p className="lead" lang={lang}>
        {doc.summary}
      </p>
      {doc.sections.slice(0, 2).map(({ key, html }) => (
        <div key={key} className="doc-part">
          <h2>{t(`reviews.doc.${key}`)}</h2>
          <Prose html={html} lang={doc.lang} />
        </div>
      ))}
      <Section id="promise" title={t('reviews.doc.promise')}>
        {doc.targets.map((target) => (
          <Promised key={target.indicator} target={target} lang={doc.lang} />
        ))}
      </Section>
      <Section id="means" title={t('reviews.doc.means')}>
        {doc.lines.length > 0 && (
          <PairTable
            caption={t('reviews.doc.budget')}
            rows={doc.lines.map(({ label, amount }) => ({ label, value: amount }))}
          />
        )}
        {doc.sections.slice(2).map(({ key, html }) => (
          <div key={key} className="doc-part">
            <h3>{t(`reviews.doc.${key}`)}</h3>
            <Prose html={html} lang={doc.lang} />
          </div>
        ))}
        {doc.conditions.map(({ key, html }) => (
          <div key={key} className="doc-part">
            <h3>{t(`reviews.doc.condition.${key}`)}</h3>
            <Prose html={html} lang={doc.lang} />
          </div>
        ))}
      </Section>
      <Section
        id="consultation"
        title={t('reviews.doc.consultation')}
        aside={
          <a href={`${doc.href}#comments`}>{t('reviews.doc.comments', { count: doc.comments })}</a>
        }
      >
        <Voices
          voices={helixGroups.map((group) => ({
            kind: helixPattern[group],
            label: t(`identity.helix.${group}`),
            count: doc.voices[group],
          }))}
        />
      </Section>
      {doc.reply && (
        <Section
          id="reply"
          title={t('reviews.doc.reply')}
          aside={<span className="small muted">{doc.reply.at}</span>}
        >
          <Prose html={doc.reply.html} lang={doc.reply.lang} />
        </Section>
      )}
    </div>
  )
}

function Promised({ target, lang }: { target: DocumentTarget; lang: string }) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="doc-part">
      <h3 lang={target.lang === locale ? undefined : target.lang}>{target.name}</h3>
      {target.sentence && <p>{target.sentence.text}</p>}
      {target.line && (
        <figure>
          <PromiseLine {...target.line} />
        </figure>
      )}
      <p className="small muted">{t('reviews.doc.share', { share: target.share })}</p>
      <Prose html={target.evidence} lang={lang} />
    </div>
  )
}
