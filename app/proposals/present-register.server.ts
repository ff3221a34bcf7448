import { listCalls } from '#db/queries/calls/list-calls'
import { findPresentEdition } from '#db/queries/framework/find-present-edition'
import { listDirections } from '#db/queries/framework/list-directions'
import { listIndicatorNames } from '#db/queries/framework/list-indicator-names'
import { listMunicipalities } from '#db/queries/framework/list-municipalities'
import { countRegistered } from '#db/queries/proposals/count-registered'
import { listRegisterCounts } from '#db/queries/proposals/list-register-counts'
import { listRegistered } from '#db/queries/proposals/list-registered'
import { mostMatches, narrowRegister } from '#db/queries/proposals/narrow-register'
import type { RegisterFilter } from '#db/queries/proposals/register-filter'
import { publicCallStates } from '~/calls/policy'
import type { RequestContext } from '~/context.server'
import { toDirection } from '~/framework/direction'
import { sortedMunicipalities } from '~/framework/municipality'
import { collatorOf } from '~/i18n/formats'
import { pickText, type Texts } from '~/i18n/texts'
import { helixGroups } from '~/identity/schema'
import { foldedWords } from '~/kernel/fold'
import { presentBoard } from './present-board.server'
import { presentCards } from './present-cards.server'
import { presentTiles } from './present-tiles.server'
import { readRegisterQuery, writeCursor } from './read-register-query.server'
import type { RegisterChip, RegisterOption, RegisterPageView } from './register'
import {
  type RegisterFilterName,
  type RegisterQuery,
  registerFilters,
  registerHref,
  without,
} from './register-query'
import { registerStates } from './register-states'

/** Proposals on one page of the list. */
const pageLength = { cards: 12, table: 20, map: 8, board: 0 }

/** The explore page for anybody: the same for the office as for the public. */
export async function presentRegister(
  context: RequestContext,
  search: URLSearchParams,
): Promise<RegisterPageView> {
  const { app, locale, t } = context
  const { db } = app
  const frame = await readFrame(context)
  const { query, cursor, ignored } = readRegisterQuery(search, {
    direction: keys(frame.directions),
    state: new Set(Object.values(registerStates).flat()),
    group: new Set(helixGroups),
    municipality: keys(frame.municipalities),
    indicator: keys(frame.indicators),
    call: keys(frame.calls),
  })
  const filter = await narrowRegister(db.read, db.kind, filterOf(query, frame.callIds))
  const counts = await listRegisterCounts(db.read)
  const found = await countRegistered(db.read, db.kind, filter)
  const length = pageLength[query.view]
  // One more than is shown, to know whether the list goes on.
  const rows =
    length === 0
      ? []
      : await listRegistered(db.read, db.kind, {
          filter,
          sort: query.sort,
          after: cursor,
          limit: length + 1,
        })
  const last = rows.length > length ? rows[length - 1] : undefined

  const options = (
    name: RegisterFilterName,
    named: readonly Named[],
    counted: Map<string, number> | null,
  ): RegisterOption[] =>
    named.map(({ key, label, mark }) => ({
      value: key,
      label,
      mark,
      checked: query.filters[name].includes(key),
      count: counted && (counted.get(key) ?? 0),
    }))
  const states = (part: keyof typeof registerStates) =>
    options(
      'state',
      registerStates[part].map((key) => ({ key, label: t(`proposals.state.${key}`) })),
      counts.state,
      // A state in which there is nothing need not be offered.
    ).filter((option) => option.checked || (option.count ?? 0) > 0)
  const groups = helixGroups.map((key) => ({ key, label: t(`identity.helix.${key}`) }))

  return {
    title: t('proposals.register.title'),
    description: t('proposals.register.description'),
    query,
    total: counts.all.get('') ?? 0,
    found,
    cutAt: filter.isCut ? mostMatches : null,
    ignored: ignored.map((name) => t(`proposals.register.ignored.${name}`)),
    rail: {
      directions: {
        desi: options('direction', ofKind(frame.directions, 'desi'), counts.direction),
        condition: options('direction', ofKind(frame.directions, 'condition'), counts.direction),
      },
      states: { way: states('way'), carried: states('carried'), ended: states('ended') },
      groups: options('group', groups, counts.group),
      municipalities: options('municipality', frame.municipalities, counts.municipality),
      indicators: options('indicator', frame.indicators, null),
      calls: options('call', frame.calls, null),
    },
    chips: chipsOf(context, query, {
      direction: frame.directions,
      state: Object.values(registerStates)
        .flat()
        .map((key) => ({ key, label: t(`proposals.state.${key}`) })),
      group: groups,
      municipality: frame.municipalities,
      indicator: frame.indicators,
      call: frame.calls,
    }),
    cards: await presentCards(context, rows.slice(0, length)),
    tiles: query.view === 'map' ? await presentTiles(context, { query, filter, counts }) : [],
    board: query.view === 'board' ? await presentBoard(context, { query, filter, counts }) : [],
    next: last ? registerHref(locale, { ...query, after: writeCursor(last.cursor) }) : null,
    first: cursor ? registerHref(locale, { ...query, after: '' }) : null,
  }
}

interface Named {
  key: string
  label: string
  mark?: RegisterOption['mark']
  kind?: string
}

const keys = (named: readonly Named[]): Set<string> => new Set(named.map(({ key }) => key))
const ofKind = (named: readonly Named[], kind: string) => named.filter((one) => one.kind === kind)

/** What the register can be narrowed by, in the reader's language. */
async function readFrame({ app, locale }: RequestContext) {
  const db = app.db.read
  const edition = await findPresentEdition(db)
  const directions = edition ? await listDirections(db, edition.id) : []
  const indicators = edition ? await listIndicatorNames(db, edition.id) : []
  const calls = await listCalls(db, publicCallStates)
  const named = (texts: string) => pickText(JSON.parse(texts) as Texts, locale).text
  return {
    directions: directions.map(toDirection).map(
      ({ key, name, kind, shape, hue }): Named => ({
        key,
        kind,
        label: pickText(name, locale).text,
        mark: { shape, hue },
      }),
    ),
    indicators: indicators
      .map(({ code, name }): Named => ({ key: code, label: named(name) }))
      .sort((a, b) => collatorOf(locale).compare(a.label, b.label)),
    municipalities: sortedMunicipalities(await listMunicipalities(db), locale).map(
      ({ nis, name }): Named => ({ key: nis, label: name }),
    ),
    calls: calls.map((call): Named => ({ key: call.reference, label: named(call.title) })),
    callIds: new Map(calls.map((call) => [call.reference, call.id])),
  }
}

function filterOf(query: RegisterQuery, callIds: Map<string, string>): RegisterFilter {
  const { filters } = query
  return {
    words: foldedWords(query.q),
    directions: filters.direction,
    states: filters.state,
    groups: filters.group,
    municipalities: filters.municipality,
    indicators: filters.indicator,
    calls: filters.call.flatMap((reference) => callIds.get(reference) ?? []),
  }
}

function chipsOf(
  { locale, t }: RequestContext,
  query: RegisterQuery,
  named: Record<RegisterFilterName, readonly Named[]>,
): RegisterChip[] {
  const words: RegisterChip[] = query.q
    ? [
        {
          name: null,
          value: query.q,
          label: t('proposals.register.words', { words: query.q }),
          href: registerHref(locale, { ...query, q: '', after: '' }),
        },
      ]
    : []
  const filters = registerFilters.flatMap((name) =>
    query.filters[name].map((value) => {
      const found = named[name].find(({ key }) => key === value)
      return {
        name,
        value,
        label: found?.label ?? value,
        mark: found?.mark,
        href: registerHref(locale, without(query, name, value)),
      }
    }),
  )
  return [...words, ...filters]
}
