import type { FieldMetadata } from '@conform-to/react'
import { useLocale, useNow, useT } from '~/i18n/context'
import { formatDay } from '~/i18n/formats'
import { Button } from '~/ui/button'
import { RadioGroup } from '~/ui/choice-group'
import { HiddenFields } from '~/ui/hidden-fields'
import { Notice } from '~/ui/notice'
import { PostForm } from '~/ui/post-form'
import { Table } from '~/ui/table'
import { TextField } from '~/ui/text-field'
import type { SettingsProps } from '../present-settings.server'

interface Props extends Pick<SettingsProps, 'tokens' | 'scopes'> {
  made?: { name: string; token: string }
  fields: Record<'title' | 'scope', FieldMetadata<string>>
}

/** Tokens for programs that act in one's name. */
export function TokenSection({ tokens, scopes, made, fields }: Props) {
  const t = useT()
  return (
    <>
      {made && (
        <Notice tone="good">
          <p>{t('identity.token.made', { name: made.name })}</p>
          <p>
            <code id="new-token">{made.token}</code>
          </p>
        </Notice>
      )}
      {tokens.length > 0 && <TokenTable tokens={tokens} />}
      <PostForm className="form">
        <HiddenFields fields={{ intent: 'create-token' }} />
        <TextField
          name="title"
          label={t('identity.token.name')}
          hint={t('identity.token.name.hint')}
          width="m"
          autoComplete="off"
          defaultValue={fields.title.initialValue}
          error={fields.title.errors}
        />
        <RadioGroup
          name="scope"
          label={t('identity.token.scope')}
          value={fields.scope.initialValue ?? 'read'}
          error={fields.scope.errors}
          options={scopes.map((scope) => ({
            value: scope,
            label: t(`identity.token.scope.${scope}`),
            hint: t(`identity.token.scope.${scope}.what`),
          }))}
        />
        <div className="buttons">
          <Button kind="secondary">{t('identity.token.create')}</Button>
        </div>
      </PostForm>
    </>
  )
}

function TokenTable({ tokens }: Pick<Props, 'tokens'>) {
  const t = useT()
  const locale = useLocale()
  const now = useNow()
  return (
    <Table
      caption={t('identity.settings.tokens')}
      hideCaption
      rows={tokens}
      rowKey={(token) => token.id}
      columns={[
        { key: 'name', header: t('identity.token.name'), cell: ({ name }) => name },
        {
          key: 'scope',
          header: t('identity.token.scope'),
          cell: ({ scope }) => t(`identity.token.scope.${scope}`),
        },
        {
          key: 'made',
          header: t('identity.token.made-on'),
          cell: ({ madeAt }) => formatDay(locale, madeAt, now),
        },
        {
          key: 'used',
          header: t('identity.token.used'),
          cell: ({ usedAt }) =>
            usedAt === null ? t('identity.token.never') : formatDay(locale, usedAt, now),
        },
        {
          key: 'revoke',
          header: <span className="vh">{t('identity.token.revoke')}</span>,
          cell: ({ id, name }) => (
            <PostForm>
              <HiddenFields fields={{ intent: 'revoke-token', tokenId: id }} />
              <Button kind="quiet" small>
                {t('identity.token.revoke')}
                <span className="vh"> {name}</span>
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
  )
}
