import { DataPackageSchema, type DataPackage } from '@/schema/openData'
import type { Artefact } from './artefacts'

/** Where the open data lies, from the page's own folder. */
export const OPEN_FOLDER = 'data/open/'

/** What there is to take away: apart from the other artefacts, which the map's first load carries. */
export const dataPackage: Artefact<DataPackage> = {
  file: 'open/datapackage.json',
  schema: DataPackageSchema,
}
