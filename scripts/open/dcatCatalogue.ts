import { cleanPath } from '@/domain/cleanAddress'
import { PAGE_PATHS } from '@/domain/pagePaths'
import { openDataTexts as texts } from '@/i18n/pages/openData'
import { t } from '@/i18n'
import { bytesOf, LICENCE, type OpenData } from './OpenData'
import { sha256 } from '../sha256'

const EUROPA = 'http://publications.europa.eu/resource/authority'

const MEDIA = 'https://www.iana.org/assignments/media-types/'

/** The folder from the site's own; addresses relative to the catalogue where the site's is not known. */
const FOLDER = 'data/open/'

/** The same files as a DCAT-AP catalogue in JSON-LD, which data portals harvest. */
export function dcatCatalogue({ files, changed, publisher, site }: OpenData) {
  const at = (path: string) => (site === undefined ? path : new URL(`${FOLDER}${path}`, site).href)
  const agent = { '@type': 'foaf:Agent', 'foaf:name': publisher }
  const concept = (list: string, name: string) => ({ '@id': `${EUROPA}/${list}/${name}` })
  const french = (text: string) => ({ '@language': 'fr', '@value': text })
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': at('catalogue.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': french(t.common.product),
    'dct:description': french(texts.lede),
    'dct:publisher': agent,
    'dct:language': concept('language', 'FRA'),
    'dcat:dataset': {
      '@id': at('datapackage.json'),
      '@type': 'dcat:Dataset',
      'dct:identifier': 'territoires-de-soins',
      'dct:title': french(texts.dataset),
      'dct:description': french(texts.lede),
      'dct:publisher': agent,
      'dct:modified': { '@type': 'xsd:date', '@value': changed },
      'dct:spatial': concept('country', 'FRA'),
      'dct:language': concept('language', 'FRA'),
      'dcat:theme': concept('data-theme', 'HEAL'),
      'dcat:keyword': texts.keywords.map(french),
      ...(site && { 'dcat:landingPage': { '@id': new URL(cleanPath(PAGE_PATHS['open-data']), site).href } }),
      'dcat:distribution': files.map((file) => ({
        '@id': at(file.path),
        '@type': 'dcat:Distribution',
        'dct:title': french(`${file.title} (${file.path})`),
        'dct:license': { '@id': LICENCE.path },
        'dcat:accessURL': { '@id': at(file.path) },
        'dcat:downloadURL': { '@id': at(file.path) },
        'dcat:mediaType': { '@id': MEDIA + file.mediatype },
        ...(file.compression && { 'dcat:compressFormat': { '@id': MEDIA + 'application/gzip' } }),
        'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytesOf(file)) },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256(file.content) },
        },
      })),
    },
  }
}
