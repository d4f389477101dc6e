import { PAGE_PICTURE } from '@/domain/pageFiles'
import { cleanPath } from '@/domain/cleanAddress'
import type { TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n'
import { siteAddress } from '@/load/site'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { territoryName } from '@/stores/territoryName'

/** The picture beside a territory's page; none for one that a person composed, which has no file of its own. */
export function pagePicture({ level, code }: TerritoryRef, name: string) {
  if (level === OWN_LEVEL) return null
  const path = cleanPath(`/territoire/${level}/${code}`, territoryName)
  return { address: siteAddress(path + PAGE_PICTURE), alt: t.common.pictureOf(name) }
}
