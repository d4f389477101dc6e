import type { BreadcrumbList, Dataset, ListItem, PropertyValue, WithContext } from 'schema-dts'
import { indicatorById, latestVintage } from './catalog/indicators'
import { formatValue } from './catalog/formatValue'
import { SHOWN_FIRST, SUBJECT } from './catalog/subjects'
import { CARD } from './charts/cardPlate'
import { escapeXml } from './domain/svg'
import { isKnown } from './domain/value'
import { FRANCE, type TerritoryRef } from './domain/territory'
import { PAGE_OEMBED } from './domain/pageFiles'
import { language, locale, t } from './i18n'
import type { useFigures } from './pages/shared/useFigures'
import type { useTerritories } from './pages/shared/useTerritories'
import { ownPath } from './stillWays'

/** Signs that a search engine shows of a description. */
const DESCRIPTION = 160
const LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/'

/** What a page's head says of it. */
export interface Told {
  title: string
  description: string
  /** Its own below the site's folder, and in each language that it is written in, the first for all others. */
  path: string
  versions: readonly { hreflang: string; path: string }[]
  data: readonly object[]
  /** The picture that stands for it, by its path below the site's folder. */
  picture: { path: string; alt: string }
}

/** A text cut between two words, so that it fits where only so many signs are shown. */
export function shortened(text: string, most = DESCRIPTION): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:]+$/, '')}…`
}

/**
 * The head's part that is the page's own. @param site where it is read, if that is known: an address that must be whole is
 * left out without it
 */
export function headOf(
  { title, description, path, versions, data, picture }: Told,
  site: string | undefined,
): string {
  const tag = (name: string, attributes: Record<string, string>) =>
    `<${name}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
      .join('')}>`
  const at = (file = path) => new URL(file, site).href
  const property = (name: string, content: string) => tag('meta', { property: `og:${name}`, content })
  return [
    property('type', 'article'),
    property('site_name', t.common.product),
    property('locale', locale.replace('-', '_')),
    property('title', title),
    property('description', description),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    ...(site === undefined
      ? []
      : [
          property('url', at()),
          property('image', at(picture.path)),
          property('image:type', 'image/png'),
          property('image:width', String(CARD.width)),
          property('image:height', String(CARD.height)),
          property('image:alt', picture.alt),
          tag('meta', { name: 'twitter:image', content: at(picture.path) }),
          tag('meta', { name: 'twitter:image:alt', content: picture.alt }),
          tag('link', {
            ...{ rel: 'alternate', type: 'application/json+oembed', href: at(path + PAGE_OEMBED) },
            title,
          }),
          tag('link', { rel: 'canonical', href: at() }),
          ...versions.map((version) =>
            tag('link', { rel: 'alternate', hreflang: version.hreflang, href: at(version.path) }),
          ),
        ]),
    ...data.map((item) => `<script type="application/ld+json">${inScript(item)}</script>`),
  ].join('\n    ')
}

/** Nothing of it can end the script that holds it. */
const inScript = (item: object) => JSON.stringify(item).replace(/</g, '\\u003c')

interface Known {
  territories: ReturnType<typeof useTerritories>
  figures: ReturnType<typeof useFigures>
}

/** A territory's access to GPs in a few words, with unit and year. */
export function accessAt(figures: Known['figures'], ref: TerritoryRef): string {
  const apl = indicatorById(SUBJECT.access)
  const vintage = latestVintage(apl)
  const value = figures.valueOf(apl.id, ref) ?? 'not-published'
  const said = isKnown(value) ? `${formatValue(apl, value)} ${apl.unit}, ${vintage}` : t.missing[value].short
  return t.common.labelled(apl.label, said)
}

/** The way to a page, from the widest; whole addresses where the site's is known. */
export const breadcrumb = (
  places: readonly { name: string; path: string }[],
  site: string | undefined,
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: places.map(({ name, path }, index): ListItem => ({
    ...{ '@type': 'ListItem', position: index + 1, name },
    ...(site === undefined ? {} : { item: new URL(path, site).href }),
  })),
})

/** What machines read of a territory's page: where it lies, and the figures that it gives, in the forms of schema.org. */
export function territoryData(
  ref: TerritoryRef,
  { territories, figures }: Known,
  told: Omit<Told, 'data' | 'picture'>,
  site?: string,
): [WithContext<BreadcrumbList>, WithContext<Dataset>] {
  const above = ref.level === FRANCE.level ? [] : [FRANCE, ...territories.parentsFrom(ref)]
  const own = territories.at(ref)
  const known = SHOWN_FIRST.strips.map(indicatorById).flatMap((indicator) => {
    const value = figures.valueOf(indicator.id, ref)
    return isKnown(value) ? { indicator, value } : []
  })
  /** Figures are those of each indicator's newest vintage. */
  const years = known.map(({ indicator }) => latestVintage(indicator)).sort()
  return [
    breadcrumb(
      [...above, ref].map((place) => ({
        name: territories.nameOf(place),
        path: ownPath(`/territoire/${place.level}/${place.code}`),
      })),
      site,
    ),
    {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: told.title,
      description: told.description,
      license: LICENCE,
      isAccessibleForFree: true,
      inLanguage: language,
      ...(years.length > 0 && { temporalCoverage: `${years[0]}/${years.at(-1)}` }),
      ...(site === undefined ? {} : { url: new URL(told.path, site).href }),
      spatialCoverage: {
        '@type': 'Place',
        name: territories.nameOf(ref),
        identifier: ref.code,
        ...(own && { geo: { '@type': 'GeoCoordinates', latitude: own.lat, longitude: own.lon } }),
      },
      creator: { '@type': 'Organization', name: t.common.product },
      variableMeasured: known.map(({ indicator, value }): PropertyValue => ({
        '@type': 'PropertyValue',
        name: indicator.label,
        value,
        unitText: indicator.unit,
      })),
    },
  ]
}
