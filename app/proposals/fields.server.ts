import { z } from 'zod'
import type { Locale } from '~/i18n/locales'
import { readMoney, readNumber } from '~/i18n/read-number'
import { withoutControls } from '~/kernel/without-controls'

/** A browser sends every line end as CR LF, which would count twice and differ between devices. */
export const cleanText = (text: string): string =>
  withoutControls(text.replace(/\r\n?/g, '\n')).trim()

/** What a form leaves out is empty. */
const blank = (value: unknown) => value ?? ''

/** Prose of at most `max` characters; `min` is asked only of what is to be ready. */
export const prose = ({ min, max }: { min: number; max: number }, isReady: boolean) =>
  z.preprocess(
    blank,
    z
      .string()
      .transform(cleanText)
      .pipe(isReady ? z.string().min(min).max(max) : z.string().max(max)),
  )

/** The ticked boxes of a group, each once. */
export const choices = (isReady: boolean) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : [value]).filter((each) => each),
    z
      .array(z.string().max(40))
      .max(60)
      .transform((keys) => [...new Set(keys)])
      .pipe(
        isReady
          ? z.array(z.string()).refine((keys) => keys.length > 0, { params: choose })
          : z.array(z.string()),
      ),
  )
const choose = { code: 'proposals.field.choose' }

/** A typed number, read in the habit of the page's language. Empty is null unless it is needed. */
export const typedNumber = (locale: Locale, isNeeded: boolean) =>
  typed((text) => readNumber(text, locale), 'http.field.number', isNeeded)

/** Whole euros, typed. */
export const typedMoney = (isNeeded: boolean) => typed(readMoney, 'proposals.field.money', isNeeded)

function typed(read: (text: string) => number | null, code: string, isNeeded: boolean) {
  return z.preprocess(
    blank,
    z
      .string()
      .max(60)
      .transform((text, context) => {
        if (text.trim() === '') {
          if (!isNeeded) return null
          context.addIssue({ code: 'custom', params: { code: 'http.field.required' } })
          return z.NEVER
        }
        const value = read(text)
        if (value !== null) return value
        context.addIssue({ code: 'custom', params: { code } })
        return z.NEVER
      }),
  )
}
