import { connectivity } from './desi-2022/connectivity'
import { digitalPublicServices } from './desi-2022/digital-public-services'
import { digitalTechnology } from './desi-2022/digital-technology'
import { groups } from './desi-2022/groups'
import { humanCapital } from './desi-2022/human-capital'
import type { EditionRow, IndexGroupRow, IndexIndicatorRow } from './types'

/**
 * The last Digital Economy and Society Index of the European Commission, for context and as a check of
 * the index arithmetic. Shares are written in percent, values and bounds alike, which leaves every
 * normalised value as it is. All indicators are better when higher.
 */
export const desi2022 = {
  edition: {
    key: 'desi-2022',
    name: {
      fr: 'DESI 2022, indice relatif à l’économie et à la société numériques',
      nl: 'DESI 2022, index van de digitale economie en samenleving',
      en: 'DESI 2022, Digital Economy and Society Index',
      de: 'DESI 2022, Index für die digitale Wirtschaft und Gesellschaft',
    },
    validFrom: '2022-07-28',
    isTargetable: false,
    note: {
      fr: 'Dernière édition avec une note globale par pays. Elle sert de repère\u00a0; aucune proposition ne vise ses indicateurs.',
      nl: 'De laatste editie met één totaalscore per land. Ze dient als referentie; geen voorstel mikt op deze indicatoren.',
      en: 'The last edition with one overall score per country. It is there for context; no proposal aims at its indicators.',
      de: 'Die letzte Ausgabe mit einer Gesamtnote je Land. Sie dient als Vergleich; kein Vorschlag zielt auf ihre Indikatoren.',
    },
    sources: ['desi-2022', 'desi-2022-calculation', 'economie-desi'],
  } satisfies EditionRow,
  groups: groups as readonly IndexGroupRow[],
  indicators: [
    ...humanCapital,
    ...connectivity,
    ...digitalTechnology,
    ...digitalPublicServices,
  ] as readonly IndexIndicatorRow[],
  /** The Commission's own scores, from 0 to 1: the total, and each dimension by its group's key. */
  published: {
    BE: { total: 0.503074, 1: 0.48691, 2: 0.398268, 3: 0.479588, 4: 0.64753 },
    EU: { total: 0.522752, 1: 0.45748, 2: 0.599318, 3: 0.360747, 4: 0.673464 },
  },
}
