import { useT } from '~/i18n/context'
import { type Locale, localeNames, officialLocales } from '~/i18n/locales'
import { limits } from '~/proposals/schema'
import { Disclosure } from '~/ui/disclosure'
import { CountedArea } from './counted-area'

interface ReasonsFieldsProps {
  typed: Partial<Record<Locale, string>> | undefined
  errors: Record<string, string[] | null>
}

/** The reasons of an act: French and Dutch side by side, the other two as a courtesy. */
export function ReasonsFields({ typed, errors }: ReasonsFieldsProps) {
  const t = useT()
  const field = (locale: Locale, optional: boolean) => (
    <CountedArea
      key={locale}
      name={`reasons.${locale}`}
      label={`${t('decisions.reasons')} · ${localeNames[locale]}`}
      lang={locale}
      defaultValue={typed?.[locale]}
      error={errors[`reasons.${locale}`]}
      limit={limits.section.max}
      optional={optional}
    />
  )
  return (
    <>
      <p className="why">{t('decisions.room.reasons.what')}</p>
      <div className="bilingual">{officialLocales.map((locale) => field(locale, false))}</div>
      <Disclosure summary={t('decisions.room.courtesy')} open={Boolean(typed?.en || typed?.de)}>
        <div className="bilingual">
          {(['en', 'de'] as const).map((locale) => field(locale, true))}
        </div>
      </Disclosure>
    </>
  )
}
