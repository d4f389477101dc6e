import { COMMUNE_KINDS } from '../../sources/equipment'
import { formatNumber } from '@/i18n/format'
import { communeNames } from './nameOf'
import type { ReportContext, Section } from './ReportContext'

/** From how many GPs in INSEE's base a commune without any self-employed GP elsewhere is worth a mention. */
const SURPRISING = 5
/** Maison de santé, among the categories of FINESS. */
const MAISON = '603'

/** Gaps in doctors, ages and facilities, and where two producers disagree. */
export function supplySections(context: ReportContext): Section[] {
  const { geography, doctors, seniors, generalistes, inputs } = context
  const { communes, toToday, byCode, absorbing } = geography
  const nameOf = communeNames(context)
  const maisons = maisonsByDepartement(context)
  // A file of one région says nothing of the others.
  const inFiness = new Map<string, number>()
  for (const { category, code } of inputs.finess) {
    const departement = byCode.get(toToday(code) ?? '')?.departement ?? ''
    inFiness.set(departement, (inFiness.get(departement) ?? 0) + (category === MAISON ? 1 : 0))
  }

  return [
    {
      id: 'medecins-absents',
      title: 'Généralistes libéraux de 60 ans ou plus : communes tenues pour non publiées',
      explanation:
        'Ces communes ont changé de code : le fichier les donne à zéro ou ne les donne pas, alors que la base permanente des équipements y compte des généralistes.',
      items: doctors.unpublished.map((code) => {
        const count = generalistes[communes.findIndex((commune) => commune.code === code)] ?? 0
        return {
          code,
          name: nameOf(code),
          note: `${count} généralistes dans la base permanente des équipements.`,
        }
      }),
    },
    {
      id: 'ecarts-generalistes',
      title: 'Généralistes : écarts entre deux sources',
      explanation: `Communes où la base permanente des équipements compte au moins ${SURPRISING} généralistes et l’Observatoire des fragilités aucun libéral. Les deux chiffres sont gardés tels quels.`,
      items: communes.flatMap(({ code, name }, row) => {
        const count = generalistes[row] ?? 0
        if (count < SURPRISING || doctors.parts[row]?.doctors !== 0) return []
        return { code, name, note: `${count} généralistes d’un côté, aucun libéral de l’autre.` }
      }),
    },
    {
      id: 'age-absent',
      title: 'Âge : communes de métropole absentes du fichier',
      explanation:
        'L’outre-mer n’est pas publié dans ce fichier. En métropole, ces communes manquent ; leur bassin est calculé sans elles.',
      items: communes
        .filter(({ bassin, region }, row) => bassin && Number(region) > 6 && !seniors[row])
        .map(({ code, name, population }) => ({
          code,
          name,
          note: `${formatNumber(population)} habitants.`,
        })),
    },
    {
      id: 'structures-placees-ailleurs',
      title: 'Structures placées au centre d’une autre commune',
      explanation:
        'Communes absorbées depuis 2024 que la source compte à part : elles gardent leur nom et sont placées au centre de la commune actuelle. Les arrondissements de Paris, Lyon et Marseille sont de même placés au centre de leur ville.',
      items: inputs.equipment
        .filter((row) => COMMUNE_KINDS.some((kind) => row[kind] > 0) && !byCode.has(row.code))
        .filter(({ code }) => absorbing.has(toToday(code) ?? '') && !inputs.today.arrondissements.has(code))
        .map(({ code }) => ({
          code,
          name: nameOf(code),
          note: `Commune actuelle : ${nameOf(toToday(code) ?? code)}.`,
        })),
    },
    {
      id: 'maisons-barometre',
      title: 'Maisons de santé : départements où le nombre a baissé d’une source à l’autre',
      explanation:
        'Recoupement avec le baromètre de l’action publique, fin 2022. La base permanente des équipements de 2024 y compte moins de maisons de santé.',
      items: [...inputs.barometer].flatMap(([code, before]) => {
        const now = maisons.get(code) ?? 0
        if (now >= before) return []
        const note = `${before} fin 2022 selon le baromètre, ${now} en 2024 selon l’Insee.`
        return { code, name: inputs.labels.departement.get(code) ?? code, note }
      }),
    },
    ...(inputs.finess.length > 0
      ? [
          {
            id: 'maisons-finess',
            title: 'Maisons de santé : départements où Finess et l’Insee ne comptent pas de même',
            explanation: `Recoupement avec Finess (catégorie ${MAISON}), pour les seuls départements que couvre le fichier lu. Les chiffres publiés sont ceux de l’Insee.`,
            items: [...maisons].flatMap(([code, own]) => {
              const other = inFiness.get(code)
              const note = `${other} selon Finess, ${own} selon l’Insee.`
              return other === undefined || own === other
                ? []
                : [{ code, name: inputs.labels.departement.get(code) ?? code, note }]
            }),
          },
        ]
      : []),
    {
      id: 'zonage-ecarte',
      title: 'Zonage des agences régionales de santé (ZIP et ZAC) : laissé de côté',
      explanation:
        'Le fichier de zonage disponible ne dit pas de quand il date : aucun chiffre ni aucune carte n’en est tiré.',
      items: [],
    },
  ]
}

function maisonsByDepartement({ inputs, geography }: ReportContext): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { code, maisons } of inputs.equipment) {
    const departement = geography.byCode.get(geography.toToday(code) ?? '')?.departement
    if (departement) counts.set(departement, (counts.get(departement) ?? 0) + maisons)
  }
  return counts
}
