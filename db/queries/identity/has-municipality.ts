import type { Reader } from '../../transaction'

export async function hasMunicipality(db: Reader, nis: string): Promise<boolean> {
  const found = await db
    .selectFrom('municipality')
    .select('nis')
    .where('nis', '=', nis)
    .executeTakeFirst()
  return found !== undefined
}
