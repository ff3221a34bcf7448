import { describe, expect, it } from 'vitest'
import { speak } from '#tests/support/speak'
import { ActionList } from './action-list'
import { Flash } from './flash'
import { LanguageSwitcher } from './language-switcher'
import { StepList } from './step-list'
import { Table } from './table'
import { ThemeChoice } from './theme-choice'
import { Timeline } from './timeline'

describe('Chantal opens a file', () => {
  const html = speak(
    <ActionList
      possible={[
        { key: 'ask', label: 'Vraag aanpassing', primary: true, form: { action: '/x' } },
        { key: 'merge', label: 'Samenvoegen', href: '/m' },
      ]}
      refused={[
        { key: 'admit', label: 'Toelaten', reason: 'De som klopt niet.', lift: 'Pas aan.' },
      ]}
    />,
  )

  it('and sees what she can do, by form or by link', () => {
    expect(html).toContain('<h2 id="acts-can">Wat u kunt doen</h2>')
    expect(html).toMatch(/<form method="post"[^>]*action="\/x"/)
    expect(html).toContain('<a class="btn secondary" href="/m">')
  })

  it('and what she cannot do yet is focusable, does nothing and says why', () => {
    expect(html).toMatch(
      /<button type="button"[^>]*aria-disabled="true" aria-describedby="acts-admit-why"/,
    )
    expect(html).toContain('<span id="acts-admit-why" class="muted">De som klopt niet.')
    expect(html).not.toContain(' disabled')
  })

  it('and an act that can be taken back comes with its form', () => {
    const flash = speak(
      <Flash undo={{ action: '/undo', label: 'Ongedaan maken', fields: { id: '7' } }}>
        Gevolgd
      </Flash>,
    )
    expect(flash).toContain('role="status"')
    expect(flash).toContain('<input type="hidden" name="id" value="7"/>')
  })
})

describe('Dirk follows a proposal', () => {
  it('and the timeline says what is done, what is now and what comes', () => {
    const html = speak(
      <Timeline
        label="Stand"
        items={[
          { label: 'Ingediend', status: 'past', date: '28 okt' },
          { label: 'Evaluatie', status: 'present', used: 0.6 },
          { label: 'Beslissing', status: 'future', href: '/regel' },
        ]}
      />,
    )
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toContain('Ingediend<span class="vh"> (gedaan)</span>')
    expect(html).toContain('<a href="/regel">Beslissing</a><span class="vh"> (komt nog)</span>')
    expect(html).toContain('width="60%"')
  })

  it('and a locked step is words, not a link', () => {
    const html = speak(
      <StepList
        label="Stappen"
        steps={[{ label: 'Nakijken', status: 'locked', state: 'Wacht' }]}
      />,
    )
    expect(html).not.toContain('<a')
  })

  it('and a table keeps its meaning as cards', () => {
    const html = speak(
      <Table
        caption="Beslissingen"
        columns={[
          { key: 't', header: 'Titel', cell: (row: { t: string; n: number }) => row.t },
          { key: 'n', header: 'Bedrag', numeric: true, cell: (row) => row.n },
        ]}
        rows={[{ t: 'Een loket', n: 96 }]}
        rowKey={(row) => row.t}
      />,
    )
    expect(html).toContain('<th role="rowheader" scope="row">Een loket</th>')
    expect(html).toContain('<td role="cell" class="num" data-label="Bedrag">')
  })

  it('and changes language or light without script', () => {
    const html = speak(
      <>
        <LanguageSwitcher links={[{ locale: 'nl', name: 'Nederlands', href: '/nl/x' }]} />
        <ThemeChoice action="/theme" current="dark" />
      </>,
    )
    expect(html).toMatch(/<a href="\/nl\/x" lang="nl" hreflang="nl" aria-current="true">/i)
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1)
    expect(html).toMatch(/name="theme" value="dark" aria-pressed="true"/)
    expect(html).not.toMatch(/ style=| on[a-z]+=/)
  })
})
