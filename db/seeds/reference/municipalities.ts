import type { MunicipalityRow, SourceKey } from './types'

/** Where each column comes from; the tile map is our own drawing. */
export const municipalitySources = {
  names: 'statbel-population-2020',
  population2020: 'statbel-population-2020',
  areaKm2: 'statbel-outlines',
  postalCodes: 'postal-codes',
} as const satisfies Record<string, SourceKey>

/**
 * The nineteen municipalities. The tile map gives each the same room, five columns by five rows, laid
 * out by hand so that neighbours mostly stay neighbours and every corner of the Region its own:
 *
 *            Ganshoren  Jette        Evere
 * Berchem    Koekelberg Saint-Josse  Schaerbeek
 *            Molenbeek  Brussels     Etterbeek   Woluwe-St-Lambert
 * Anderlecht Forest     Saint-Gilles Ixelles     Woluwe-St-Pierre
 *                       Uccle        Watermael   Auderghem
 *
 * Institutions have postal codes of their own beside these; accept them, but only these have a place.
 */
export const municipalities = [
  {
    nis: '21001',
    fr: 'Anderlecht',
    nl: 'Anderlecht',
    postalCodes: ['1070'],
    population2020: 120_887,
    areaKm2: 17.89,
    tile: { column: 0, row: 3 },
  },
  {
    nis: '21002',
    fr: 'Auderghem',
    nl: 'Oudergem',
    postalCodes: ['1160'],
    population2020: 34_404,
    areaKm2: 9,
    tile: { column: 4, row: 4 },
  },
  {
    nis: '21003',
    fr: 'Berchem-Sainte-Agathe',
    nl: 'Sint-Agatha-Berchem',
    postalCodes: ['1082'],
    population2020: 25_502,
    areaKm2: 2.99,
    tile: { column: 0, row: 1 },
  },
  {
    nis: '21004',
    fr: 'Bruxelles',
    nl: 'Brussel',
    postalCodes: ['1000', '1020', '1120', '1130'],
    population2020: 185_103,
    areaKm2: 33.11,
    tile: { column: 2, row: 2 },
  },
  {
    nis: '21005',
    fr: 'Etterbeek',
    nl: 'Etterbeek',
    postalCodes: ['1040'],
    population2020: 48_473,
    areaKm2: 3.2,
    tile: { column: 3, row: 2 },
  },
  {
    nis: '21006',
    fr: 'Evere',
    nl: 'Evere',
    postalCodes: ['1140'],
    population2020: 42_656,
    areaKm2: 5.13,
    tile: { column: 3, row: 0 },
  },
  {
    nis: '21007',
    fr: 'Forest',
    nl: 'Vorst',
    postalCodes: ['1190'],
    population2020: 56_581,
    areaKm2: 6.32,
    tile: { column: 1, row: 3 },
  },
  {
    nis: '21008',
    fr: 'Ganshoren',
    nl: 'Ganshoren',
    postalCodes: ['1083'],
    population2020: 25_234,
    areaKm2: 2.44,
    tile: { column: 1, row: 0 },
  },
  {
    nis: '21009',
    fr: 'Ixelles',
    nl: 'Elsene',
    postalCodes: ['1050'],
    population2020: 87_632,
    areaKm2: 6.41,
    tile: { column: 3, row: 3 },
  },
  {
    nis: '21010',
    fr: 'Jette',
    nl: 'Jette',
    postalCodes: ['1090'],
    population2020: 52_728,
    areaKm2: 5.19,
    tile: { column: 2, row: 0 },
  },
  {
    nis: '21011',
    fr: 'Koekelberg',
    nl: 'Koekelberg',
    postalCodes: ['1081'],
    population2020: 21_959,
    areaKm2: 1.17,
    tile: { column: 1, row: 1 },
  },
  {
    nis: '21012',
    fr: 'Molenbeek-Saint-Jean',
    nl: 'Sint-Jans-Molenbeek',
    postalCodes: ['1080'],
    population2020: 97_979,
    areaKm2: 6.02,
    tile: { column: 1, row: 2 },
  },
  {
    nis: '21013',
    fr: 'Saint-Gilles',
    nl: 'Sint-Gillis',
    postalCodes: ['1060'],
    population2020: 49_678,
    areaKm2: 2.52,
    tile: { column: 2, row: 3 },
  },
  {
    nis: '21014',
    fr: 'Saint-Josse-ten-Noode',
    nl: 'Sint-Joost-ten-Node',
    postalCodes: ['1210'],
    population2020: 27_497,
    areaKm2: 1.15,
    tile: { column: 2, row: 1 },
  },
  {
    nis: '21015',
    fr: 'Schaerbeek',
    nl: 'Schaarbeek',
    postalCodes: ['1030'],
    population2020: 132_799,
    areaKm2: 7.91,
    tile: { column: 3, row: 1 },
  },
  {
    nis: '21016',
    fr: 'Uccle',
    nl: 'Ukkel',
    postalCodes: ['1180'],
    population2020: 83_980,
    areaKm2: 22.83,
    tile: { column: 2, row: 4 },
  },
  {
    nis: '21017',
    fr: 'Watermael-Boitsfort',
    nl: 'Watermaal-Bosvoorde',
    postalCodes: ['1170'],
    population2020: 25_332,
    areaKm2: 12.97,
    tile: { column: 3, row: 4 },
  },
  {
    nis: '21018',
    fr: 'Woluwe-Saint-Lambert',
    nl: 'Sint-Lambrechts-Woluwe',
    postalCodes: ['1200'],
    population2020: 57_712,
    areaKm2: 7.29,
    tile: { column: 4, row: 2 },
  },
  {
    nis: '21019',
    fr: 'Woluwe-Saint-Pierre',
    nl: 'Sint-Pieters-Woluwe',
    postalCodes: ['1150'],
    population2020: 42_119,
    areaKm2: 8.94,
    tile: { column: 4, row: 3 },
  },
] as const satisfies readonly MunicipalityRow[]
