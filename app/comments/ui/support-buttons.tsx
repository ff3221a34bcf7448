import { useLocale, useT } from '~/i18n/context'
import { Button, ButtonLink } from '~/ui/button'
import { HiddenFields } from '~/ui/hidden-fields'
import { PostForm } from '~/ui/post-form'
import type { VoiceView } from '../present-voice.server'

/** Support and follow side by side, with why not where support is not open to this reader. */
export function SupportBox({ voice }: { voice: VoiceView }) {
  const t = useT()
  const { supportedVersion: given, version } = voice
  const isOld = given !== null && given < version
  return (
    <>
      <div className="do">
        <SupportButton voice={voice} />
        <FollowButton voice={voice} />
      </div>
      {(given !== null || voice.whyNoSupport) && (
        <p className="small muted side-note">
          {isOld && `${t('comments.support.old', { given, version })} `}
          {given === version && `${t('comments.support.given', { version })} `}
          {given === null && voice.whyNoSupport}
        </p>
      )}
    </>
  )
}

/** The same two acts under the thumb, on a phone. */
export function SupportThumb({ voice }: { voice: VoiceView }) {
  return (
    <div className="thumb">
      <SupportButton voice={voice} />
      <FollowButton voice={voice} />
    </div>
  )
}

function SupportButton({ voice }: { voice: VoiceView }) {
  const t = useT()
  const locale = useLocale()
  const { version, supportedVersion, isSignedIn, whyNoSupport } = voice
  const action = `/${locale}/proposals/${voice.reference}/support`
  const support = t('comments.support', { version })
  if (supportedVersion === version) {
    return (
      <PostForm action={action}>
        <HiddenFields fields={{ intent: 'withdraw' }} />
        <Button kind="secondary" icon="check" block disabled={whyNoSupport !== null}>
          {t('comments.support.withdraw')}
        </Button>
      </PostForm>
    )
  }
  if (whyNoSupport) {
    return (
      <Button type="button" kind="secondary" block aria-disabled>
        {support}
      </Button>
    )
  }
  if (!isSignedIn) {
    return (
      <ButtonLink href={action} rel="nofollow" block>
        {support}
      </ButtonLink>
    )
  }
  return (
    <PostForm action={action}>
      <HiddenFields fields={{ intent: 'support' }} />
      <Button block>
        {supportedVersion === null ? support : t('comments.support.renew', { version })}
      </Button>
    </PostForm>
  )
}

function FollowButton({ voice }: { voice: VoiceView }) {
  const t = useT()
  const locale = useLocale()
  const action = `/${locale}/proposals/${voice.reference}/follow`
  if (!voice.isSignedIn) {
    return (
      <ButtonLink href={action} rel="nofollow" kind="secondary" icon="bell" block>
        {t('comments.follow')}
      </ButtonLink>
    )
  }
  const { isFollowing } = voice
  return (
    <PostForm action={action}>
      <HiddenFields fields={{ intent: isFollowing ? 'leave' : 'follow' }} />
      <Button kind="secondary" icon={isFollowing ? 'bell-off' : 'bell'} block>
        {t(isFollowing ? 'comments.follow.leave' : 'comments.follow')}
      </Button>
    </PostForm>
  )
}
