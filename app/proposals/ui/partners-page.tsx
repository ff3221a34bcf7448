import { useLocale, useT } from '~/i18n/context'
import { helixGroups, helixPattern } from '~/identity/schema'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { RadioGroup } from '~/ui/choice-group'
import { Flash } from '~/ui/flash'
import { HiddenFields } from '~/ui/hidden-fields'
import { Notice } from '~/ui/notice'
import { Pattern } from '~/ui/pattern'
import { PostForm } from '~/ui/post-form'
import { Section } from '~/ui/section'
import { TextField } from '~/ui/text-field'
import type { PartnerStatus } from '../schema'
import type { DraftHead, PartnerView } from '../wizard'
import { WizardFrame } from './wizard-page'

export interface PartnersPageProps {
  head: DraftHead
  lead: { name: string; helix: PartnerView['helix'] }
  partners: readonly PartnerView[]
  /** Groups without anybody, in words; null where all four are there. */
  missing: string | null
  /** The partner who has just been asked. */
  invited: string | null
  typed: Record<string, string>
  errors: Record<string, string[]>
}

/** The fourth page: who does it together, and who is asked to. */
export function PartnersPage(props: PartnersPageProps) {
  const { head, lead, partners, missing, invited, typed, errors } = props
  const t = useT()
  const locale = useLocale()
  // Without what the address says of the last act, which is said once.
  const here = `/${locale}/proposals/${head.reference}/edit/partners`
  return (
    <WizardFrame
      head={head}
      step="partners"
      errors={errors}
      labels={{
        name: t('proposals.partner.name'),
        helix: t('proposals.partner.helix'),
        email: t('proposals.partner.email'),
      }}
    >
      <div className="form">
        {invited && <Flash icon="mail">{t('proposals.partner.invited', { name: invited })}</Flash>}
        <Section id="taking-part" title={t('proposals.partner.list')}>
          <ul className="rows">
            <li>
              <Who name={lead.name} helix={lead.helix} />
              <span className="muted small">{t('proposals.partner.you')}</span>
            </li>
            {partners.map((partner) => (
              <li key={partner.id}>
                <div className="stack tight">
                  <Who name={partner.name} helix={partner.helix} />
                  <p className="meta">
                    <StatusChip status={partner.status} />
                    <span>{partner.email}</span>
                  </p>
                </div>
                <PartnerActs partner={partner} action={here} />
              </li>
            ))}
          </ul>
          {missing && (
            <Notice icon="users">
              <p>{t('proposals.partner.missing', { groups: missing })}</p>
            </Notice>
          )}
        </Section>
        <Section id="invite" title={t('proposals.partner.invite')}>
          <p className="muted">{t('proposals.partner.invite.hint')}</p>
          <PostForm className="form" action={here}>
            <TextField
              name="name"
              label={t('proposals.partner.name')}
              error={errors.name}
              defaultValue={typed.name}
              autoComplete="off"
            />
            <RadioGroup
              name="helix"
              label={t('proposals.partner.helix')}
              error={errors.helix}
              value={typed.helix}
              options={helixGroups.map((group) => ({
                value: group,
                label: t(`identity.helix.${group}`),
                hint: t(`identity.helix.${group}.who`),
                lead: <Pattern kind={helixPattern[group]} />,
              }))}
            />
            <TextField
              name="email"
              type="email"
              label={t('proposals.partner.email')}
              error={errors.email}
              defaultValue={typed.email}
              autoComplete="off"
            />
            <div>
              <Button name="intent" value="invite" kind="secondary" icon="send">
                {t('proposals.partner.invite.act')}
              </Button>
            </div>
          </PostForm>
        </Section>
        <PostForm className="buttons" action={here}>
          <HiddenFields fields={{ revision: String(head.revision) }} />
          <Button name="intent" value="continue">
            {t('proposals.wizard.continue')}
          </Button>
          <Button name="intent" value="save" kind="secondary">
            {t('proposals.wizard.save')}
          </Button>
        </PostForm>
      </div>
    </WizardFrame>
  )
}

export function Who({ name, helix }: { name: string; helix: PartnerView['helix'] }) {
  const t = useT()
  return (
    <span className="helix">
      <Pattern kind={helixPattern[helix]} />
      <b>{name}</b>
      <span className="muted">{t(`identity.helix.${helix}.one`)}</span>
    </span>
  )
}

const look = {
  invited: { icon: 'hourglass' },
  accepted: { icon: 'check', tone: 'good' },
  declined: { icon: 'x', tone: 'bad' },
} as const

export function StatusChip({ status }: { status: PartnerStatus }) {
  const t = useT()
  return <Chip {...look[status]}>{t(`proposals.partner.status.${status}`)}</Chip>
}

function PartnerActs({ partner, action }: { partner: PartnerView; action: string }) {
  const t = useT()
  const { id, name, status } = partner
  return (
    <PostForm className="row" action={action}>
      <HiddenFields fields={{ partner: id }} />
      {status !== 'accepted' && (
        <Button
          name="intent"
          value="remind"
          kind="quiet"
          small
          aria-label={t('proposals.partner.again-of', { name })}
        >
          {t('proposals.partner.again')}
        </Button>
      )}
      <Button
        name="intent"
        value="remove"
        kind="quiet"
        small
        aria-label={t('proposals.partner.remove-of', { name })}
      >
        {t('proposals.partner.remove')}
      </Button>
    </PostForm>
  )
}
