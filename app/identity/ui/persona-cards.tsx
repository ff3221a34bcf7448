import { useLocale, useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import type { PersonaCard, PersonaGroup } from '../present-personas.server'
import { HelixName } from './helix-name'
import { RoleNames } from './role-names'

interface Props {
  groups: readonly PersonaGroup[]
  /** Where one goes afterwards. */
  to: string
}

/** The people of a demo region, each a button to enter as. */
export function PersonaCards({ groups, to }: Props) {
  const t = useT()
  return (
    <>
      {groups.map(({ part, personas }) => (
        <section key={part} className="hair split" aria-labelledby={`personas-${part}`}>
          <div className="stack tight">
            <h3 id={`personas-${part}`}>{t(`identity.persona.${part}`)}</h3>
            <p className="why">{t(`identity.persona.${part}.what`)}</p>
          </div>
          <ul className="cols two">
            {personas.map((card) => (
              <Card key={card.persona} card={card} to={to} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Card({ card, to }: { card: PersonaCard; to: string }) {
  const t = useT()
  const locale = useLocale()
  const { persona, name, helix, roles, about } = card
  return (
    <li className="stack tight">
      <h4>{name}</h4>
      <p className="row small">
        <HelixName helix={helix} />
        {roles.length > 0 && (
          <span className="muted">
            <RoleNames roles={roles} />
          </span>
        )}
      </p>
      {about && (
        <p className="why" lang={about.lang}>
          {about.text}
        </p>
      )}
      <PostForm action={`/${locale}/sign-in/persona`}>
        <HiddenFields fields={{ persona, to }} />
        <Button kind="secondary" small>
          {t('identity.persona.enter', { name: name.split(' ')[0] ?? name })}
        </Button>
      </PostForm>
    </li>
  )
}
