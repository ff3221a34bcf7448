import { useT } from '~/i18n/context'
import { ActionList } from '~/ui/action-list'
import { Disclosure } from '~/ui/disclosure'
import type { ActionsView } from '../../present-actions.server'

/** What the reader can do here and what not now, from the machine; what belongs to other states folds away. */
export function ProposalActs({ actions }: { actions: ActionsView }) {
  const t = useT()
  const { possible, refused, elsewhere } = actions
  return (
    <div className="panel stack loose proposal-acts" id="acts">
      <ActionList possible={possible} refused={refused} id="acts" />
      {elsewhere.length > 0 && (
        <Disclosure summary={t('proposals.page.elsewhere', { count: elsewhere.length })}>
          <dl className="facts wide mt3">
            {elsewhere.map(({ key, label, reason }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  )
}
