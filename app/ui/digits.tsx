import { useT } from '~/i18n/context'
import { classes } from './classes'
import { errorText, FieldNotes, type FieldProps, fieldId } from './field'

export type Anchors = readonly [string, string, string, string, string, string]

export interface DigitsProps extends FieldProps {
  /** What each digit from 0 to 5 means, in that order. */
  anchors: Anchors
  value?: number | null
  onChange?: (value: number) => void
}

/**
 * A score from 0 to 5: six real radios. The words of the chosen digit follow the choice by `:has()`;
 * all six are shown until one is chosen, and again while one moves through them by keyboard.
 */
export function Digits({ anchors, value, onChange, ...field }: DigitsProps) {
  const t = useT()
  const id = field.id ?? fieldId(field.name)
  const wrong = errorText(field.error)
  const described = [`${id}-say`, field.hint && `${id}-hint`, wrong && `${id}-error`]
  return (
    <fieldset
      className={classes('digits', wrong && 'wrong')}
      aria-describedby={described.filter(Boolean).join(' ')}
    >
      <legend className="lab">{field.label}</legend>
      <div className="seg">
        {anchors.map((anchor, digit) => (
          <label key={anchor}>
            <input
              type="radio"
              id={digit === 0 ? id : undefined}
              name={field.name}
              value={digit}
              aria-label={`${digit}: ${anchor}`}
              defaultChecked={digit === value}
              onChange={onChange && (() => onChange(digit))}
            />
            {digit}
          </label>
        ))}
      </div>
      <p className="say" id={`${id}-say`}>
        <span className="none">{t('ui.digits.none')}</span>
        {anchors.map((anchor, digit) => (
          <span key={anchor} className={`a${digit}`}>
            {anchor}
          </span>
        ))}
      </p>
      <FieldNotes id={id} hint={field.hint} error={wrong} />
      {/* The radios carry the same words as names: this list is for the eye. */}
      <div className="anchors" aria-hidden="true">
        {anchors.map((anchor, digit) => (
          <Anchor key={anchor} digit={digit} text={anchor} />
        ))}
      </div>
    </fieldset>
  )
}

function Anchor({ digit, text }: { digit: number; text: string }) {
  return (
    <>
      <b>{digit}</b>
      <span>{text}</span>
    </>
  )
}
