import { useT } from '~/i18n/context'
import { HiddenFields } from './hidden-fields'
import { Icon, type IconName } from './icon'
import { PostForm } from './post-form'

export type Theme = 'auto' | 'light' | 'dark'

export interface ThemeChoiceProps {
  /** Where the form is posted; the chosen value is sent as `theme`. */
  action: string
  current: Theme
  fields?: Record<string, string>
}

const icons: Record<Theme, IconName> = { auto: 'monitor', light: 'sun', dark: 'moon' }
const themes = Object.keys(icons) as Theme[]

/** Three buttons that post: the server keeps the choice in a cookie and draws the page right. */
export function ThemeChoice({ action, current, fields }: ThemeChoiceProps) {
  const t = useT()
  return (
    <PostForm action={action}>
      <HiddenFields fields={fields} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one switch */}
      <div className="seg" role="group" aria-label={t('ui.theme')}>
        {themes.map((theme) => (
          <button
            type="submit"
            key={theme}
            name="theme"
            value={theme}
            aria-pressed={theme === current}
          >
            <Icon name={icons[theme]} />
            {t(`ui.theme.${theme}`)}
          </button>
        ))}
      </div>
    </PostForm>
  )
}
