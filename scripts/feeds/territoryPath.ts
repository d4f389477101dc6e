import type { TerritoryRef } from '@/domain/territory'

/** A territory's page, below the fragment. */
export const territoryPath = ({ level, code }: TerritoryRef) => `territoire/${level}/${code}`
