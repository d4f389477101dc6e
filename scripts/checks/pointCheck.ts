import type { Check } from './readArtefacts'

/** Facilities, initiatives and towns stand in known bassins, and initiatives keep the rules of what is shown of them. */
export const pointCheck: Check = ({ communes, facilities, initiatives, territories, towns }) => {
  const bassins = new Set(territories.bassin.code)
  const bassinOf = new Map(communes.code.map((code, row) => [code, communes.bassin[row]]))
  const lengths = (table: object) =>
    new Set(Object.values(table).map((column: readonly unknown[]) => column.length))
  return [
    ...(lengths(facilities).size === 1 ? [] : ['Structures : des colonnes de longueurs différentes.']),
    ...(lengths(towns).size === 1 ? [] : ['Villes : des colonnes de longueurs différentes.']),
    ...facilities.bassin.flatMap((bassin, k) =>
      bassins.has(bassin) ? [] : [`Structures de ${facilities.name[k]} : bassin « ${bassin} » inconnu.`],
    ),
    ...facilities.commune.flatMap((commune, k) =>
      bassinOf.get(commune) === facilities.bassin[k]
        ? []
        : [`Structures de ${facilities.name[k]} : commune « ${commune} » inconnue, ou d’un autre bassin.`],
    ),
    ...initiatives.flatMap(({ id, place, lon, lat, bassin, elsewhere, departements, regions }) => [
      ...((place === undefined) === (lon === undefined) && (lon === undefined) === (lat === undefined)
        ? []
        : [`Initiative ${id} : un point sans commune, ou une commune sans point.`]),
      ...(bassin === undefined || bassins.has(bassin)
        ? []
        : [`Initiative ${id} : bassin « ${bassin} » inconnu.`]),
      ...(elsewhere !== undefined && departements.length + regions.length > 0
        ? [`Initiative ${id} : hors des 18 régions, et pourtant dans l’une d’elles.`]
        : []),
    ]),
  ]
}
