import { cleanPath } from '@/domain/cleanAddress'
import type { TerritoryRef } from '@/domain/territory'

/** What a territory's feed is known by, whatever the territory is called. */
export const territoryPath = ({ level, code }: TerritoryRef) => `territoire/${level}/${code}`

/** A territory's page, below the site's folder. */
export const territoryPage = (ref: TerritoryRef, name: string) =>
  cleanPath(`/${territoryPath(ref)}`, () => name)
