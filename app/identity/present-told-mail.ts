import type { RequestContext } from '~/context.server'

export interface ToldMail {
  title: string
  told: 'sign-up' | 'reset'
  /** In a demo letters are read on a page, because none leaves. */
  isDemo: boolean
}

/** After a form whose outcome only the mailbox tells. */
export const presentToldMail = (context: RequestContext, told: ToldMail['told']): ToldMail => ({
  title: context.t(`identity.told.${told}.title`),
  told,
  isDemo: context.app.isDemo,
})
