import { describe, expect, it } from 'vitest'
import { speak } from '#tests/support/speak'
import { Checkbox } from './checkbox'
import { RadioGroup } from './choice-group'
import { Digits } from './digits'
import { ErrorSummary } from './error-summary'
import { TextArea } from './text-area'
import { MoneyField, TextField } from './text-field'

describe('Dirk fills in a field', () => {
  it('and hears the hint before the error, both named once on the control', () => {
    const html = speak(<TextField name="title" label="Titel" hint="Kort" error="Te kort" />)
    expect(html).toContain('<label for="f-title">Titel</label>')
    expect(html).toContain('aria-describedby="f-title-hint f-title-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('id="f-title-hint"')
    expect(html).toContain('id="f-title-error"')
  })

  it('and hears nothing of errors where there are none', () => {
    const html = speak(<TextField name="title" label="Titel" />)
    expect(html).not.toContain('aria-invalid')
    expect(html).not.toContain('aria-describedby')
    expect(html).toContain('required=""')
  })

  it('and is told which questions he may leave open', () => {
    const html = speak(<TextField name="title" label="Titel" optional />)
    expect(html).toContain('(niet verplicht)')
    expect(html).not.toContain('required')
  })

  it('and the unit belongs to the answer', () => {
    const html = speak(<MoneyField name="amount" label="Bedrag" />)
    expect(html).toContain('aria-describedby="f-amount-unit"')
    expect(html).toContain('<span id="f-amount-unit">€</span>')
  })

  it('and sees how much he wrote, and that it is too much', () => {
    expect(speak(<TextArea name="s" label="S" limit={600} />)).toContain('>600 tekens<')
    expect(speak(<TextArea name="s" label="S" limit={3} defaultValue="vier" />)).toContain(
      '4 / 3 tekens · te lang',
    )
  })

  it('in names with brackets, whose ids stay plain', () => {
    expect(speak(<TextField name="targets[0].low" label="Laag" />)).toContain(
      'id="f-targets-0-low"',
    )
  })
})

describe('Dirk answers wrongly', () => {
  it('and each line of the summary leads to its control', () => {
    const html = speak(
      <>
        <ErrorSummary
          errors={[
            { field: 'helix', text: 'Kies een groep' },
            { field: 'ok', text: 'Ga akkoord' },
          ]}
        />
        <RadioGroup
          name="helix"
          label="Groep"
          error="Kies een groep"
          options={[
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ]}
        />
        <Checkbox name="ok" label="Akkoord" error="Ga akkoord" />
      </>,
    )
    expect(html).toContain('href="#f-helix"')
    expect(html.match(/id="f-helix"/g)).toHaveLength(1)
    expect(html).toContain('href="#f-ok"')
    expect(html.match(/id="f-ok"/g)).toHaveLength(1)
  })

  it('and the alert stands inside the frame that takes the focus', () => {
    const html = speak(<ErrorSummary errors={[{ text: 'Alles is leeg' }]} />)
    expect(html).toMatch(/^<div class="err-sum" tabindex="-1" autofocus=""><div role="alert">/)
    expect(html).toContain('Er is een probleem')
  })

  it('and without errors there is no summary', () => {
    expect(speak(<ErrorSummary errors={[]} />)).toBe('')
  })
})

describe('Hanne scores a criterion', () => {
  const anchors = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf'] as const

  it('with six real radios that say their words', () => {
    const html = speak(<Digits name="reuse" label="Hergebruik" anchors={anchors} value={0} />)
    expect(html.match(/type="radio"/g)).toHaveLength(6)
    expect(html).toContain('aria-label="5: vijf"')
    expect(html.match(/checked=""/g)).toHaveLength(1)
    expect(html).toMatch(/value="0"[^>]*checked=""|checked=""[^>]*value="0"/)
  })

  it('and nothing is chosen for her', () => {
    expect(speak(<Digits name="reuse" label="Hergebruik" anchors={anchors} />)).not.toContain(
      'checked',
    )
  })
})
