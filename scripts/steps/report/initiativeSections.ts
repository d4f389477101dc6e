import type { PublishedInitiative } from '@/schema/initiative'
import type { Section } from './ReportContext'

interface Names {
  departement: ReadonlyMap<string, string>
  region: ReadonlyMap<string, string>
}

/** Initiatives without an exact point, by name. */
export function initiativeSections(initiatives: readonly PublishedInitiative[], names: Names): Section[] {
  const named = (codes: readonly string[], known: ReadonlyMap<string, string>) =>
    codes.map((code) => known.get(code) ?? code)
  const whereabouts = ({ departements, regions }: PublishedInitiative) => {
    const places = departements.length ? named(departements, names.departement) : named(regions, names.region)
    return places.length ? places.join(', ') : 'France entière'
  }
  return [
    {
      id: 'initiatives-sans-point',
      title: 'Initiatives sans commune',
      explanation: 'Elles concernent un territoire plus large et y sont listées, sans point sur la carte.',
      items: initiatives
        .filter(({ place, elsewhere }) => !place && elsewhere === undefined)
        .map((initiative) => ({
          code: initiative.id,
          name: initiative.title,
          note: `${whereabouts(initiative)}.`,
        })),
    },
    {
      id: 'initiatives-point-indicatif',
      title: 'Initiatives à position indicative',
      explanation:
        'Le texte lu ne nomme pas cette commune comme siège : le point est celui d’une commune d’ancrage.',
      items: initiatives
        .filter(({ place }) => place?.precision === 'indicative')
        .map(({ id, title, communeName = '' }) => ({
          code: id,
          name: title,
          note: `Point à ${communeName}.`,
        })),
    },
    {
      id: 'initiatives-hors-regions',
      title: 'Initiatives hors des 18 régions',
      explanation: 'Listées, sans territoire : elles n’entrent dans aucun compte.',
      items: initiatives.flatMap(({ id, title, elsewhere }) =>
        elsewhere === undefined ? [] : { code: id, name: title, note: `${elsewhere}.` },
      ),
    },
  ]
}
