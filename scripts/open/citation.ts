import { t } from '@/i18n'
import { openDataTexts as texts } from '@/i18n/pages/openData'
import { LICENCE, type OpenData } from './OpenData'

/** How to cite the data, as a Citation File Format 1.2.0 file. JSON strings are YAML strings: nothing to escape by hand. */
export function citation({ changed, publisher, site }: OpenData): string {
  const said = (text: string) => JSON.stringify(text)
  return [
    'cff-version: 1.2.0',
    'type: dataset',
    `title: ${said(texts.dataset)}`,
    `message: ${said(texts.cite)}`,
    'authors:',
    `  - name: ${said(publisher)}`,
    ...(publisher === t.common.product ? [] : [`    alias: ${said(t.common.product)}`]),
    `version: ${said(changed.replaceAll('-', '.'))}`,
    `date-released: ${said(changed)}`,
    `license: ${LICENCE.name}`,
    ...(site ? [`url: ${said(site)}`] : []),
    'keywords:',
    ...texts.keywords.map((word) => `  - ${said(word)}`),
    '',
  ].join('\n')
}
