import { fold } from '~/kernel/fold'
import type { Reason } from '~/kernel/result'
import { isCommonPassword } from './common-passwords.server'

export const shortestPassword = 10
export const longestPassword = 256

/** Fewer letters and digits than this beside what everybody guesses first is no password. */
const leastOfOnesOwn = 5

/**
 * Why a password of the right length is too easy, or null. No rule about kinds of characters: they
 * make passwords harder to keep, not harder to guess (NIST SP 800-63B, 5.1.1.2).
 */
export function whyWeakPassword(
  password: string,
  owner: { email: string; name: string },
): Reason | null {
  const folded = fold(password)
  if (isCommonPassword(folded) || isCommonPassword(withoutEnds(folded))) return common
  const withoutRuns = removeRuns(folded)
  if (isRepeated(folded) || ownPart(withoutRuns) < leastOfOnesOwn) return simple
  if (ownPart(blank(withoutRuns, guesses)) < leastOfOnesOwn) return common
  const known = [...guesses, ...wordsAbout(owner)]
  if (ownPart(blank(withoutRuns, known)) < leastOfOnesOwn) return personal
  return null
}

const common: Reason = { code: 'identity.password.common' }
const simple: Reason = { code: 'identity.password.simple' }
const personal: Reason = { code: 'identity.password.personal' }

/** "sunflowers2026!" is no better than its first half. */
const withoutEnds = (text: string) => text.replace(/^[^a-z]+|[^a-z]+$/g, '')

const ownPart = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length

/** One short piece over and over, or hardly any different characters. */
const isRepeated = (text: string) => /^(.{1,6}?)\1+$/su.test(text) || new Set(text).size < 4

/** Neighbours on the keyboard and in the alphabet, also backwards, from four on. */
function removeRuns(text: string): string {
  let kept = ''
  for (let at = 0; at < text.length; ) {
    const length = runAt(text, at)
    if (length === 0) kept += text[at++]
    else at += length
  }
  return kept
}

function runAt(text: string, at: number): number {
  for (const row of rows) {
    let length = 4
    if (!row.includes(text.slice(at, at + length)) || at + length > text.length) continue
    while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length += 1
    return length
  }
  return 0
}

const forward = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertzuiop',
  'yxcvbnm',
]
const rows = [...forward, ...forward.map((row) => [...row].reverse().join(''))]

const masks: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** "Br0ss3l" as people read it. */
const unmask = (text: string) => text.replace(/[013457@$!]/g, (sign) => masks[sign] ?? sign)

/** The text with those words blanked, read through their masks. */
function blank(text: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const left = longestFirst.reduce(
    (plain, word) => plain.replaceAll(word, ' '.repeat(word.length)),
    unmask(text),
  )
  return text.replace(/./gsu, (sign, at: number) => (left[at] === ' ' ? '' : sign))
}

const wordsAbout = ({ email, name }: { email: string; name: string }) =>
  fold(`${email} ${name}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .flatMap((word) => [word, unmask(word)])

/** What is tried first on this site: its name, its place, and "password" in four languages. */
const guesses = [
  'helicity',
  'brussels',
  'bruxelles',
  'brussel',
  'bruessel',
  'smartcity',
  'smart',
  'city',
  'password',
  'passwort',
  'kennwort',
  'motdepasse',
  'wachtwoord',
  'welcome',
  'bienvenue',
  'welkom',
  'willkommen',
  'bonjour',
  'goedendag',
  'hello',
  'administrator',
  'administrateur',
  'beheerder',
  'admin',
  'secret',
  'geheim',
  'letmein',
  'iloveyou',
  'changeme',
  'qwerty',
  'azerty',
  'qwertz',
]
