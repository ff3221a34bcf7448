import { describe, expect, it } from 'vitest'
import { personForm, signInForm, signUpForm } from './forms.server'

const filled = {
  name: 'Yasmina El Idrissi',
  email: 'yasmina@people.example',
  helix: 'citizen',
  language: 'nl',
  age: 'on',
  password: 'vier muizen op de tram',
}

/** The fields that were refused. */
const refused = (change: Record<string, unknown>) => {
  const { error } = signUpForm.safeParse({ ...filled, ...change })
  return error?.issues.map((issue) => issue.path.join('.')) ?? []
}

describe('the form to sign up', () => {
  it('is complete without a municipality', () => {
    expect(refused({})).toEqual([])
    expect(refused({ municipality: '21009' })).toEqual([])
  })

  it('needs everybody to be thirteen', () => {
    expect(refused({ age: undefined })).toEqual(['age'])
    expect(refused({ age: 'off' })).toEqual(['age'])
    expect(refused({ age: true })).toEqual(['age'])
  })

  it('takes names of all languages, trimmed, and none that plays tricks', () => {
    for (const name of ['Łukasz', 'محمد', 'O’Neill-D’Hondt', 'Zoë 👩‍🔬', '李']) {
      expect(refused({ name })).toEqual([])
    }
    for (const name of ['', '   ', 'a\r\nBcc: x', 'a\u0000', 'evil\u202elive', 'x'.repeat(81)]) {
      expect(refused({ name })).toEqual(['name'])
    }
    expect(signUpForm.parse({ ...filled, name: '  Bram ' }).name).toBe('Bram')
  })

  it('keeps passwords as they were typed, from 10 to 256 characters', () => {
    expect(signUpForm.parse({ ...filled, password: ' spaces count ' }).password).toBe(
      ' spaces count ',
    )
    expect(refused({ password: 'x'.repeat(9) })).toEqual(['password'])
    expect(refused({ password: 'x'.repeat(256) })).toEqual([])
    expect(refused({ password: 'x'.repeat(257) })).toEqual(['password'])
  })

  it('refuses what is no address, group or language', () => {
    for (const email of ['', 'x', 'a@b', 'a b@people.example', `${'a'.repeat(250)}@b.be`]) {
      expect(refused({ email })).toEqual(['email'])
    }
    expect(refused({ helix: 'board' })).toEqual(['helix'])
    expect(refused({ language: 'es' })).toEqual(['language'])
    expect(refused({ municipality: "1'; drop" })).toEqual(['municipality'])
  })

  it('drops fields that nobody asked for', () => {
    const parsed = signUpForm.parse({ ...filled, roles: ['administrator'], id: 'x', persona: 'y' })
    expect(parsed).toEqual(filled)
  })
})

describe('other forms', () => {
  it('take an old password of any length, for it may be older than the rules', () => {
    const { success } = signInForm.safeParse({ email: filled.email, password: 'short' })
    expect(success).toBe(true)
  })

  it('know no role and no intent beside the listed ones', () => {
    expect(personForm.safeParse({ intent: 'roles', roles: ['root'] }).success).toBe(false)
    expect(personForm.safeParse({ intent: 'promote' }).success).toBe(false)
    expect(personForm.parse({ intent: 'roles', roles: ['board'] })).toEqual({
      intent: 'roles',
      roles: ['board'],
    })
  })
})
