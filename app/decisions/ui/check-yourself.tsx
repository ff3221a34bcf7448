import { useT } from '~/i18n/context'
import { Icon } from '~/ui/icon'
import { Section } from '~/ui/section'
import type { DecisionView } from '../present-decision.server'

/** How anybody does the sums again, and what they should find. */
export function CheckYourself({ decision }: { decision: DecisionView }) {
  const t = useT()
  const { evidence, reference } = decision
  if (!evidence) return null
  return (
    <Section id="check" title={t('decisions.check')}>
      <div className="prose">
        <p>{t('decisions.check.lead')}</p>
        <ol>
          <li>
            <a href={evidence.href} download={`${reference}.json`} className="inline">
              <Icon name="download" />
              {t('decisions.check.download')}
            </a>
          </li>
          <li>
            {t('decisions.check.run')}
            <pre>
              <code>npm run -s helicity -- replay {reference}.json</code>
            </pre>
          </li>
          <li>{t('decisions.check.compare')}</li>
        </ol>
      </div>
      <dl className="facts wide">
        <div>
          <dt>{t('decisions.check.hash')}</dt>
          <dd className="hash">{evidence.hash}</dd>
        </div>
        <div>
          <dt>{t('decisions.check.method')}</dt>
          <dd>{evidence.method}</dd>
        </div>
        <div>
          <dt>{t('decisions.check.edition')}</dt>
          <dd>{evidence.edition}</dd>
        </div>
      </dl>
    </Section>
  )
}
