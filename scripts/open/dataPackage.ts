import { openDataTexts as texts } from '@/i18n/pages/openData'
import { bytesOf, LICENCE, type OpenData } from './OpenData'
import type { OpenField, OpenFile } from './OpenFile'
import { sha256 } from '../sha256'

/**
 * Description of the files as a Data Package (https://datapackage.org, version 2): each with its size, fingerprint, fields,
 * constraints and sources.
 */
export function dataPackage({ files, sources, changed, site }: OpenData) {
  const credit = new Map(
    sources.map(({ id, title, producer, url, licence, vintage }) => [
      id,
      { title: `${producer} : ${title}`, ...(url && { path: url }), id, vintage, licence },
    ]),
  )
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'territoires-de-soins',
    title: texts.dataset,
    description: texts.lede,
    ...(site && { homepage: site }),
    version: changed.replaceAll('-', '.'),
    created: `${changed}T00:00:00Z`,
    keywords: texts.keywords,
    licenses: [LICENCE],
    sources: [...credit.values()],
    resources: files.map((file) => ({
      name: file.path.replaceAll('.', '-'),
      path: file.path,
      title: file.title,
      format: file.path.split('.')[1],
      mediatype: file.mediatype,
      ...(file.compression && { compression: file.compression }),
      ...((typeof file.content === 'string' || file.compression) && { encoding: 'utf-8' }),
      bytes: bytesOf(file),
      hash: `sha256:${sha256(file.content)}`,
      rows: file.rows,
      modified: file.changed,
      ...(file.preview && { preview: file.preview }),
      ...(file.sources.length > 0 && { sources: file.sources.flatMap((id) => credit.get(id) ?? []) }),
      licenses: [LICENCE],
      // Only a CSV is a table that every reader of packages opens: the others are plain files, with the same fields.
      ...(file.mediatype === 'text/csv' && {
        type: 'table',
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: tableSchema(file),
      }),
    })),
  }
}

function tableSchema({ fields, key }: OpenFile) {
  const figures = key?.includes('millesime')
  return {
    fields: fields.map(describe),
    missingValues: [''],
    ...(key && { primaryKey: key }),
    ...(figures && {
      foreignKeys: [
        { fields: 'indicateur', reference: { resource: 'indicateurs-csv', fields: 'indicateur' } },
      ],
    }),
  }
}

function describe({ name, title, type, required, among }: OpenField) {
  const constraints = { ...(required && { required }), ...(among && { enum: among }) }
  return { name, type, title, ...(Object.keys(constraints).length > 0 && { constraints }) }
}
