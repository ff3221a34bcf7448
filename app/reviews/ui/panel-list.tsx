import { useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { HiddenFields } from '~/ui/hidden-fields'
import { Icon, type IconName } from '~/ui/icon'
import { PostForm } from '~/ui/post-form'
import type { EvaluationItem, PanelMember } from '../present-panel.server'
import { GroupMark } from './author-lines'

const icons: Record<string, IconName> = {
  assigned: 'hourglass',
  filed: 'check',
  abstained: 'minus',
  recused: 'ban',
  unassigned: 'undo-2',
}

/** Who was asked, and how far each is; open ones can be reminded or taken back. */
export function PanelList({ item, mayAct }: { item: EvaluationItem; mayAct: boolean }) {
  const t = useT()
  if (item.panel.length === 0) return <p className="why">{t('reviews.panel.none')}</p>
  return (
    <ul className="panel-of">
      {item.panel.map((member) => (
        <li key={member.id}>
          <div className="stack tight">
            <span className="row tight">
              <span className="letter" aria-hidden="true">
                {member.letter}
              </span>
              <b>{member.name}</b>
              <GroupMark helix={member.helix} />
              <Chip icon={icons[member.state]}>{t(`reviews.state.${member.state}`)}</Chip>
              <span className="small muted">
                {t(`reviews.panel.since.${member.state === 'filed' ? 'filed' : 'asked'}`, {
                  date: member.since,
                })}
              </span>
            </span>
            {member.tie && member.state !== 'unassigned' && (
              <span className="flag">
                <Icon name="triangle-alert" size={16} />
                {member.tie}
              </span>
            )}
            {member.reason && <span className="small">{member.reason}</span>}
          </div>
          {mayAct && member.state === 'assigned' && <Acts member={member} />}
        </li>
      ))}
    </ul>
  )
}

function Acts({ member }: { member: PanelMember }) {
  const t = useT()
  const fields = (intent: string) => ({ intent, reviewer: member.id })
  return (
    <div className="do-it">
      <PostForm>
        <HiddenFields fields={fields('remind')} />
        <Button kind="secondary" small icon="bell">
          {t('reviews.panel.remind')}
          <span className="vh"> {member.name}</span>
        </Button>
      </PostForm>
      <PostForm>
        <HiddenFields fields={fields('unassign')} />
        <Button kind="secondary" small>
          {t('proposals.event.unassign')}
          <span className="vh"> {member.name}</span>
        </Button>
      </PostForm>
    </div>
  )
}
