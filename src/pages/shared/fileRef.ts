import { readOwnCode } from '@/analysis/own/ownTerritory'
import { fileName } from '@/domain/fileName'
import type { TerritoryRef } from '@/domain/territory'
import { OWN_LEVEL } from '@/schema/ownLevel'

/** A territory in the name of a file: a composed one by its name, as its code is too long for one. */
export function fileRef({ level, code }: TerritoryRef): string {
  return level === OWN_LEVEL ? fileName(level, readOwnCode(code)?.name ?? '') : `${level}-${code}`
}
