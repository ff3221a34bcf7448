import { useT } from '~/i18n/context'
import { Button } from '~/ui/button'
import { PostForm } from '~/ui/post-form'

export function SignOutPage() {
  const t = useT()
  return (
    <div className="wrap narrow page">
      <div className="page-h">
        <h1>{t('identity.sign-out.title')}</h1>
        <p className="lead">{t('identity.sign-out.lead')}</p>
      </div>
      <PostForm>
        <Button icon="log-out">{t('identity.sign-out.submit')}</Button>
      </PostForm>
    </div>
  )
}
