import { formatNumber } from '@/i18n/format'
import { communeNames } from './nameOf'
import type { ReportContext, Section } from './ReportContext'

/** What does not fit between the communes of the outlines, of INSEE's table and of today, and what was done with it. */
export function geographySections(context: ReportContext): Section[] {
  const { inputs, geography, misplaced, unmatched } = context
  const { byCode, toToday, to2024, origins } = geography
  const nameOf = communeNames(context)
  const [today, table] = [inputs.today.year, inputs.vintages.cog]
  const bassinName = (code: string) => inputs.labels.bassin.get(code) ?? code
  const drawn = new Set([...inputs.outlined.keys()].map((code) => to2024(code)))

  return [
    {
      id: 'sans-correspondance',
      title: 'Codes des sources qui ne mènent à aucune commune',
      explanation: 'Ces lignes des fichiers des producteurs n’entrent dans aucun chiffre.',
      items: Object.entries(unmatched).flatMap(([source, codes]) =>
        codes.map((code) => ({ code, name: nameOf(code), note: `Source : ${source}.` })),
      ),
    },
    {
      id: 'communes-sans-bassin',
      title: 'Communes sans bassin de vie',
      explanation:
        'Communes des collectivités d’outre-mer, de Saint-Martin et territoires sans habitants : hors des 18 régions, elles se trouvent dans la recherche mais dans aucun territoire.',
      items: geography.communes
        .filter(({ bassin }) => !bassin)
        .map(({ code, name }) => ({ code, name, note: 'Listée, sans territoire.' })),
    },
    {
      id: 'communes-sans-intercommunalite',
      title: 'Communes hors de toute intercommunalité',
      explanation:
        'Îles que la loi dispense d’en rejoindre une : leurs chiffres sont dans ceux de la France, de leur région, de leur département et de leur bassin, dans ceux d’aucune intercommunalité.',
      items: geography.communes
        .filter(({ bassin, epci }) => bassin && !epci)
        .map(({ code, name, population }) => ({
          code,
          name,
          note: `${formatNumber(population)} habitants, sans intercommunalité.`,
        })),
    },
    {
      id: 'communes-recodees',
      title: `Communes de ${today} absentes de la table de ${table}`,
      explanation:
        'Communes qui ont changé de code ou ont été rétablies depuis ; leur bassin est celui de la commune indiquée.',
      items: [...origins]
        .filter(([code, origin]) => code !== origin)
        .map(([code, origin]) => ({
          code,
          name: nameOf(code),
          note: `Suit ${inputs.cog.get(origin)?.name ?? origin} (${origin}) ; bassin : ${bassinName(byCode.get(code)?.bassin ?? '')}.`,
        })),
    },
    {
      id: 'absorbees-ailleurs',
      title: 'Communes absorbées par une commune d’un autre bassin',
      explanation: `Fusions postérieures à ${table}. Leurs habitants et leurs structures comptent dans le bassin de la commune qui les a absorbées ; sur la carte, leur contour reste dans leur bassin de ${table}.`,
      items: [...inputs.cog.values()].flatMap(({ code, name, bassin }) => {
        const holder = byCode.get(toToday(code) ?? '')
        if (!holder || holder.bassin === bassin) return []
        const note = `Absorbée par ${holder.name} (${holder.code}) : comptée dans le bassin « ${bassinName(holder.bassin)} », dessinée dans « ${bassinName(bassin)} ».`
        return { code, name, note }
      }),
    },
    {
      id: 'communes-sans-contour',
      title: `Communes de ${table} sans contour propre`,
      explanation: `Elles n’existaient pas en ${inputs.vintages.polygons} : leur surface est comprise dans celle de la commune dont elles sont issues.`,
      items: [...inputs.cog.values()]
        .filter(({ code }) => !drawn.has(code))
        .map(({ code, name, bassin }) => ({ code, name, note: `Bassin : ${bassinName(bassin)}.` })),
    },
    {
      id: 'communes-non-dessinees',
      title: `Communes de ${today} que la carte ne dessine pas`,
      explanation: `Leur contour n’est ni dans le fichier de ${inputs.vintages.polygons}, ni dans celui de ${inputs.vintages.recentPolygons}, qui n’ont pas les collectivités d’outre-mer. Elles se trouvent dans la recherche.`,
      items: [
        ...context.undrawn,
        ...geography.communes.filter(({ bassin }) => !bassin).map(({ code }) => code),
      ].map((code) => ({ code, name: nameOf(code), note: 'Sans contour dans les fichiers.' })),
    },
    {
      id: 'centres-hors-bassin',
      title: 'Centres de communes hors du bassin dessiné',
      explanation:
        'Le centre de ces communes tombe, sur la carte simplifiée, hors du bassin que leur donne l’Insee : côtes et îles, fusions récentes, bords simplifiés. Les chiffres suivent toujours la table de l’Insee, jamais le dessin.',
      items: misplaced.map(({ commune, drawnIn, km }) => ({
        code: commune.code,
        name: commune.name,
        note: `Bassin : ${bassinName(commune.bassin)}, à ${formatNumber(km, 2)} km ; le centre tombe ${drawnIn ? `dans le bassin « ${bassinName(drawnIn)} »` : 'hors de tout bassin'}.`,
      })),
    },
    {
      id: 'sans-code-postal',
      title: 'Communes sans code postal',
      explanation: 'Absentes de la base des codes postaux : on les trouve par leur nom.',
      items: geography.communes
        .filter(({ postalCodes }) => !postalCodes.length)
        .map(({ code, name }) => ({ code, name, note: 'Sans code postal.' })),
    },
    {
      id: 'sans-habitant',
      title: 'Communes sans population publiée',
      explanation: 'Villages détruits en 1916 et territoires sans habitants : comptés pour zéro habitant.',
      items: inputs.today.communes
        .filter(({ population }) => population === null)
        .map(({ code, name }) => ({ code, name, note: 'Aucun habitant recensé.' })),
    },
  ]
}
