import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { speak } from '#tests/support/speak'
import { words as http } from '~/http/words'
import { locales } from '~/i18n/locales'
import { LetterPage } from '~/notifications/ui/letter-page'
import { MailPage } from '~/notifications/ui/mail-page'
import { words as notifications } from '~/notifications/words'
import { parts } from '../present-personas.server'
import { helixGroups, roles, tokenScopes } from '../schema'
import { words as identity } from '../words'
import { ChoosePasswordPage } from './choose-password-page'
import { ConfirmPage } from './confirm-page'
import { PeoplePage } from './people-page'
import { PersonPage, personDone } from './person-page'
import { ResetPage } from './reset-page'
import { SettingsPage, settingsDone } from './settings-page'
import { SignInPage, signInDone } from './sign-in-page'
import { SignOutPage } from './sign-out-page'
import { SignUpPage } from './sign-up-page'
import { ToldPage } from './told-page'

const now = Date.UTC(2026, 10, 23)
const municipalities = [{ value: '21009', label: 'Elsene' }]
const standings = ['active', 'unconfirmed', 'disabled'] as const

const people = standings.map((standing, index) => ({
  id: standing,
  name: `Person ${index}`,
  email: `${standing}@people.example`,
  helix: helixGroups[index] ?? 'citizen',
  roles: index === 0 ? roles : [],
  organisations: ['ULB'],
  standing,
}))

const person = {
  language: 'nl' as const,
  municipality: '21009',
  municipalityName: 'Elsene',
  since: now,
  memberOf: [{ id: 'ulb', name: 'ULB' }],
  others: [{ id: 'vub', name: 'VUB' }],
  isViewer: false,
}

const settings = {
  profile: {
    name: 'Dirk',
    email: 'dirk@people.example',
    helix: 'citizen' as const,
    language: 'nl' as const,
    municipality: null,
    organisations: [],
    isConfirmed: false,
  },
  hasPassword: true,
  sessions: [true, false].map((isThis) => ({
    publicId: String(isThis),
    startedAt: now,
    usedAt: now,
    endsAt: now,
    isThis,
  })),
  tokens: tokenScopes.map((scope, index) => ({
    id: scope,
    name: scope,
    scope,
    madeAt: now,
    usedAt: index ? now : null,
  })),
  scopes: [...tokenScopes],
  municipalities,
}

const personas = parts.map((part, index) => ({
  part,
  personas: [
    {
      persona: part,
      name: 'Amira Haddad',
      helix: helixGroups[index % 4] ?? 'citizen',
      roles: index ? roles.slice(0, index) : [],
      about: { text: 'Measures', lang: 'en' as const },
    },
  ],
}))

const line = {
  id: 'm1',
  to: { name: 'Dirk', email: 'dirk@people.example' },
  subject: 'Iets gebeurd',
  about: 'P-2026-0142',
  madeAt: now,
  sentAt: null,
  isReadable: true,
}
const lines = [line, { ...line, id: 'm2', isReadable: false }, { ...line, id: 'm3', sentAt: now }]

const pages: Record<string, ReactElement[]> = {
  'sign in': [null, ...signInDone].map((done) => (
    <SignInPage key={done} to="/nl/my" done={done} personas={done ? null : personas} />
  )),
  'sign out': [<SignOutPage key="1" />],
  'sign up': [<SignUpPage key="1" municipalities={municipalities} />],
  told: [
    <ToldPage key="1" title="x" told="sign-up" isDemo />,
    <ToldPage key="2" title="x" told="reset" isDemo={false} />,
  ],
  confirm: [<ConfirmPage key="1" link="secret" />, <ConfirmPage key="2" link={null} />],
  reset: [<ResetPage key="1" />],
  'choose a password': [
    <ChoosePasswordPage key="1" kind="reset" link="secret" email="d@x.be" />,
    <ChoosePasswordPage key="2" kind="invite" link="secret" email="d@x.be" />,
    <ChoosePasswordPage key="3" kind="reset" link={null} email="" />,
  ],
  settings: [null, ...settingsDone].map((done) => (
    <SettingsPage
      key={done}
      {...settings}
      hasPassword={done === null}
      done={done}
      made={done ? undefined : { name: 'Import', token: 'hel_x' }}
    />
  )),
  people: [
    <PeoplePage key="1" filter={{ q: 'x' }} people={people} next="a.b" />,
    <PeoplePage key="2" filter={{}} people={[]} next={null} />,
  ],
  person: [null, ...personDone].flatMap((done) =>
    people.map((one) => (
      <PersonPage key={one.id} {...one} {...person} mayChange={done === null} done={done} />
    )),
  ),
  mail: [
    <MailPage key="1" lines={lines} leaves next="m3" />,
    <MailPage key="2" lines={lines} leaves={false} next={null} />,
    <MailPage key="3" lines={[]} leaves next={null} />,
  ],
  letter: [null, '', 'Dag\n\nOpen:\nhttp://localhost:3000/nl?a=1'].map((text) => (
    <LetterPage
      key={text}
      {...line}
      languages={['nl']}
      text={text}
      origin="http://localhost:3000"
      leaves
    />
  )),
}

describe.each(Object.entries(pages))('the page "%s"', (_, elements) => {
  it.each(locales)(
    'says everything in %s, under one heading, with a name for each field',
    (locale) => {
      for (const element of elements) {
        const html = speak(element, locale, { identity, notifications, http })
        expect(html.match(/<h1/g)).toHaveLength(1)
        for (const [, id] of html.matchAll(
          /<(?:input|select|textarea)(?![^>]*(?:type="hidden"| hidden))[^>]* id="([^"]+)"/g,
        )) {
          expect(html).toContain(`for="${id}"`)
        }
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    },
  )
})

describe('a refused form', () => {
  const reply = {
    status: 'error' as const,
    initialValue: { name: 'Dirk <b>', email: 'dirk@', helix: 'citizen', password: 'my secret 1' },
    error: { email: ['Geef een e-mailadres.'], password: ['Te kort.'], '': ['Te veel pogingen.'] },
  }

  it('keeps what was typed, but for the password, and leads to each field', () => {
    const html = speak(<SignUpPage municipalities={municipalities} reply={reply} />, 'nl', {
      identity,
    })
    expect(html).toContain('value="Dirk &lt;b&gt;"')
    expect(html).toContain('href="#f-email"')
    expect(html).toContain('id="f-email"')
    expect(html).toContain('<b>Te veel pogingen.</b>')
    expect(html).not.toContain('my secret 1')
    expect(html).toMatch(/value="citizen"[^>]*checked|checked[^>]*value="citizen"/)
  })

  it('shows its refusal in its own place on the page of the account', () => {
    const refused = {
      status: 'error' as const,
      initialValue: { intent: 'create-token', title: '', scope: 'write' },
      error: { title: ['Vul dit in.'] },
    }
    const html = speak(<SettingsPage {...settings} done={null} reply={refused} />, 'nl', {
      identity,
    })
    expect(html).toContain('href="#f-title"')
    expect(html).toMatch(/id="f-name"[^>]*value="Dirk"|value="Dirk"[^>]*id="f-name"/)
    expect(html).toMatch(/value="write"[^>]*checked|checked[^>]*value="write"/)
  })
})
