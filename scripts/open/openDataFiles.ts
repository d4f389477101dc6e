import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '@/i18n'
import { parse } from '@/schema/parse'
import { PublisherSchema } from '@/schema/publisher'
import { readArtefacts } from '../checks/readArtefacts'
import { heldFiles } from './api/heldFiles'
import { indicatorFiles } from './api/indicatorFiles'
import { openApi } from './api/openApi'
import { territoryFiles } from './api/territoryFiles'
import { citation } from './citation'
import { dataPackage } from './dataPackage'
import { dcatCatalogue } from './dcatCatalogue'
import { lastChange, type OpenData } from './OpenData'
import { openFiles } from './openFiles'
import { openSource } from './openSource'
import { sha256 } from '../sha256'

/**
 * The open data and the API, by path below the site's folder.
 * @param data folder of the built data; @param own what people write (`data/`)
 */
export function openDataFiles(data: string, own: string): Map<string, string | Uint8Array> {
  const artefacts = readArtefacts(data)
  const source = openSource(artefacts)
  const files = openFiles(source)
  const whole = describe(artefacts, files, own)
  const open = new Map<string, string | Uint8Array>([
    ...files.map(({ path, content }) => [path, content] as const),
    ['datapackage.json', JSON.stringify(dataPackage(whole), null, 1)],
    ['catalogue.jsonld', JSON.stringify(dcatCatalogue(whole), null, 1)],
    ['CITATION.cff', citation(whole)],
  ])
  open.set('SHA256SUMS', [...open].map(([path, content]) => `${sha256(content)}  ${path}\n`).join(''))
  const all = new Map<string, string | Uint8Array>(
    [...open].map(([path, content]) => [`data/open/${path}`, content] as const),
  )
  const answer = ([path, said]: readonly [path: string, answer: object]) =>
    all.set(`data/api/v1/${path}`, JSON.stringify(said))
  territoryFiles(source).forEach(answer)
  for (const held of heldFiles(source)) answer(held)
  indicatorFiles(source).forEach(answer)
  answer(['openapi.json', openApi()])
  return all
}

function describe(
  artefacts: ReturnType<typeof readArtefacts>,
  files: OpenData['files'],
  own: string,
): OpenData {
  const file = join(own, 'publisher.json')
  const { publisher, site } = parse(PublisherSchema, JSON.parse(readFileSync(file, 'utf8')), file)
  return {
    files,
    sources: artefacts.sources,
    changed: lastChange(artefacts),
    publisher: publisher?.name ?? t.common.product,
    site: site === null ? undefined : site.replace(/\/*$/, '/'),
  }
}
