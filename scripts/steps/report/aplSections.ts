import { indicatorById, latestVintage } from '@/catalog/indicators'
import { isKnown } from '@/domain/value'
import { formatNumber } from '@/i18n/format'
import { communeNames } from './nameOf'
import type { ReportContext, Section } from './ReportContext'

/** Gaps of the APL, and what was left out of its means. */
export function aplSections(context: ReportContext): Section[] {
  const { apl, geography, inputs, territories } = context
  const { communes, byCode, toToday, partitions } = geography
  const { weight, apl: series } = apl.columns
  const vintage = latestVintage(indicatorById('apl'))
  const newest = series[vintage] ?? []
  const nameOf = communeNames(context)
  const rowOf = new Map(communes.map(({ code }, row) => [code, row]))
  const weightAt = (row: number | undefined) => Number(isKnown(weight[row ?? -1]) ? weight[row ?? -1] : 0)
  const members = new Map(
    partitions.bassin.codes.map((code, k) => [code, partitions.bassin.members[k] ?? []]),
  )
  const published = (code: string) => isKnown(newest[rowOf.get(code) ?? -1])

  const some = new Set(communes.flatMap(({ code, region }) => (published(code) ? [region] : [])))
  const without = new Set(territories.region.code.filter((code) => !some.has(code)))
  const unpublished = [...without].map((code) => inputs.labels.region.get(code) ?? code)
  const listed = (names: readonly string[]) => new Intl.ListFormat('fr').format(names)

  return [
    {
      id: 'apl-2015-sommes',
      title: 'APL 2015 : communes dont la valeur est une somme',
      explanation:
        'Communes fusionnées après 2024 : le fichier lu additionne en 2015 les valeurs des anciennes communes au lieu d’en faire la moyenne. Elles sont laissées de côté pour 2015 seulement.',
      items: apl.summed.map((code) => {
        const bassin = byCode.get(code)?.bassin ?? ''
        const whole = (members.get(bassin) ?? []).reduce((sum, row) => sum + weightAt(row), 0)
        const share = (100 * weightAt(rowOf.get(code))) / whole
        const note = `${formatNumber(share, 1)} % de la population standardisée du bassin « ${inputs.labels.bassin.get(bassin) ?? bassin} ».`
        return { code, name: nameOf(code), note }
      }),
    },
    {
      id: 'apl-sans-poids',
      title: 'APL : valeurs sans population standardisée',
      explanation: 'Ces lignes ont une valeur mais pas de poids : elles n’entrent dans aucune moyenne.',
      items: apl.unweighted.map((code) => {
        const today = toToday(code) ?? code
        const note =
          today === code || !isKnown(weight[rowOf.get(today) ?? -1])
            ? 'Aucun poids publié.'
            : `Comprise dans le poids de la commune actuelle, ${nameOf(today)} (${today}).`
        return { code, name: nameOf(code), note }
      }),
    },
    {
      id: 'apl-bassins-absents',
      title: `Bassins de vie sans APL en ${vintage}`,
      explanation: unpublished.length
        ? `Régions dont aucune commune n’a de valeur en ${vintage} dans les fichiers lus : ${listed(unpublished)}.`
        : `Toutes les régions ont des valeurs en ${vintage}.`,
      items: territories.bassin.code.flatMap((code, k) => {
        const rows = partitions.bassin.members[k] ?? []
        const any = rows.some((row) => isKnown(newest[row]))
        if (rows.some((row) => isKnown(newest[row]) && isKnown(weight[row]))) return []
        return {
          code,
          name: territories.bassin.name[k] ?? code,
          note: any ? 'Valeur publiée sans poids.' : 'Non publié.',
        }
      }),
    },
    {
      id: 'apl-communes-absentes',
      title: `Communes sans APL en ${vintage}, dans les régions publiées`,
      explanation:
        'Villages sans habitant et communes rétablies depuis, encore comprises dans leur ancienne commune.',
      items: communes
        .filter(({ code, bassin, region }) => bassin && !without.has(region) && !published(code))
        .map(({ code, name }) => ({ code, name, note: 'Sans valeur dans le fichier lu.' })),
    },
  ]
}
