import { useLocale, useT } from '~/i18n/context'
import type { ProposalCardView } from '~/proposals/card'
import { closeUp, PromiseSentence } from '~/proposals/ui/promise'
import { PromiseLine } from '~/ui/promise-line'

/** The signature drawing, large: one promise that was chosen, measured where it has been. */
export function HomePromise({ card }: { card: ProposalCardView }) {
  const t = useT()
  const locale = useLocale()
  const { promise } = card
  if (!promise?.line) return null
  const { ticks, ...line } = promise.line
  const title = t('site.home.promise.by', {
    name: card.by.name,
    title: card.title,
    state: t(`proposals.state.${card.standing.state}`).toLocaleLowerCase(locale),
  })
  return (
    <section className="rule stack home-promise" aria-labelledby="promise">
      <p className="label">
        {t(line.measured ? 'site.home.promise.measured' : 'site.home.promise')}
      </p>
      <h2 id="promise">
        <PromiseSentence promise={promise} />
      </h2>
      <figure>
        <PromiseLine {...closeUp(line)} size="hero" />
        <figcaption className="small muted mt2">
          {title} <a href={card.href}>{t('site.home.promise.read')}</a>
        </figcaption>
      </figure>
    </section>
  )
}
