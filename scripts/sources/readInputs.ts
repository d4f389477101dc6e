import { join } from 'node:path'
import { indicatorById } from '@/catalog/indicators'
import type { StepLog } from '../steps/stepLog'
import { readAge } from './age'
import { readApl } from './apl'
import { readAplProfessions } from './aplProfessions'
import { readCog2024 } from './cog2024'
import { readChanges } from './changesFile'
import { readCommuneCentres } from './communeCentres'
import { readCommuneMeasure } from './communeMeasure'
import { readCommunePolygons } from './communePolygons'
import { readCommunesToday } from './communesToday'
import { readEmergencies } from './emergencies'
import { readEquipment } from './equipment'
import { readFrr } from './frr'
import { readMortality, readMortalityByCause, readPoverty, readSpecialists } from './givenFigures'
import { readInitiativeFiles } from './initiativeFiles'
import { readIntercommunalites } from './intercommunalites'
import { readLabels2024 } from './labels2024'
import { readMaternities } from './maternities'
import { readMaisonsByDepartement } from './maisonsByDepartement'
import { readModerationLog } from './moderationLog'
import { readOlderDoctors } from './olderDoctors'
import { readRecentPolygons } from './recentPolygons'
import { readPostalCodes } from './postalCodes'
import { readProposals } from './proposalsFile'
import { readSourceList } from './sourceList'
import { readSurveyFiles } from './surveyFiles'

const same = (rows: number) => ({ in: rows, out: rows })
const listed = (rows: readonly unknown[]) => same(rows.length)
const mapped = (rows: ReadonlyMap<unknown, unknown>) => same(rows.size)

/** Everything the pipeline reads, typed. `folder`: the producers' files; `own`: what this repository writes (`data/`). */
export async function readInputs(log: StepLog, folder: string, own: string) {
  const at = (...path: string[]) => join(folder, ...path)
  const initiatives = await log.step(
    'Initiatives',
    () => readInitiativeFiles(join(own, 'initiatives')),
    listed,
  )
  return {
    sources: await log.step('Liste des sources', () => readSourceList(join(own, 'sources.json')), listed),
    initiatives,
    proposals: await log.step(
      'Propositions de l’Ordre',
      () => readProposals(join(own, 'proposals.json'), new Set(initiatives.map(({ id }) => id))),
      listed,
    ),
    changes: await log.step('Changements', () => readChanges(join(own, 'changes.json')), listed),
    moderation: await log.step(
      'Journal de modération',
      () => readModerationLog(join(own, 'moderation.jsonl')),
      listed,
    ),
    survey: await log.step(
      'Consultation « Soigner demain » (Cnom)',
      () => readSurveyFiles(join(own, 'survey')),
      (survey) => same(survey.results.length),
    ),
    today: await log.step(
      'Communes de 2026 (Etalab)',
      () => readCommunesToday(),
      ({ communes, parents }) => ({
        in: communes.length + parents.size,
        out: communes.length,
      }),
    ),
    intercommunalites: await log.step(
      'Intercommunalités de 2026 (Etalab)',
      () => readIntercommunalites(),
      ({ names, ofCommune }) => ({ in: ofCommune.size, out: names.size }),
    ),
    postalCodes: await log.step('Codes postaux (Insee, DGFiP)', () => readPostalCodes(), mapped),
    centres: await log.step(
      'Centres des communes (geo.api.gouv.fr)',
      () => readCommuneCentres(at('cog', 'communes_centres_2026.csv')),
      mapped,
    ),
    cog: await log.step(
      'Appartenance des communes de 2024 (Insee, COGugaison)',
      () => readCog2024(at('cog', 'communes_appartenance_2024.csv')),
      mapped,
    ),
    labels: await log.step(
      'Libellés des territoires (Insee, COGugaison)',
      () => readLabels2024(at('cog', 'libelles_2024.csv')),
      ({ bassin, departement, region }) => same(bassin.size + departement.size + region.size),
    ),
    apl: await log.step(
      'APL aux généralistes (Drees)',
      () => readApl(at('apl', 'apl_generalistes_communes.csv')),
      listed,
    ),
    olderDoctors: await log.step(
      'Généralistes libéraux de 60 ans ou plus (Assurance maladie)',
      () => readOlderDoctors(at('apl', 'medecins_generalistes_60plus_2024.csv')),
      listed,
    ),
    equipment: await log.step(
      'Équipements de santé (Insee, BPE)',
      () => readEquipment(at('bpe', 'bpe24_sante_commune.csv')),
      listed,
    ),
    age: await log.step(
      'Population par âge (Insee)',
      () => readAge(at('age', 'commune_age_2022.csv')),
      listed,
    ),
    aplProfessions: await log.step(
      'APL aux autres professions (Drees)',
      () =>
        readAplProfessions(
          at('apl', 'apl_autres_professions_communes_2022_2023.csv'),
          indicatorById('apl-infirmiers').vintages,
        ),
      (found) => same(found['apl-infirmiers']['2023']?.length ?? 0),
    ),
    emergencies: await log.step(
      'Services d’urgences (Drees, SAE)',
      () => readEmergencies(at('facilities', 'urgences_sae2025.csv')),
      listed,
    ),
    maternities: await log.step(
      'Maternités (Drees, SAE)',
      () => readMaternities(at('facilities', 'maternites_drees_2013_2023.csv')),
      listed,
    ),
    remote: await log.step(
      'Éloignement des soins de proximité (ANCT)',
      () =>
        readCommuneMeasure(
          at('need', 'part_pop_eloignee_soins_proximite_2023_communes.csv'),
          ...(['part_pop_eloignee_soins_2023', 0, 100] as const),
        ),
      listed,
    ),
    deprivation: await log.step(
      'Indice de défavorisation F-EDI (Santé publique France)',
      () => readCommuneMeasure(at('need', 'fedi_2021_communes.csv'), 'fedi_2021', -100, 100),
      listed,
    ),
    shares75: await log.step(
      'Part des 75 ans ou plus (Insee)',
      () => readCommuneMeasure(at('need', 'part_75_plus_2022_communes.csv'), 'part_75_plus_2022', 0, 100),
      listed,
    ),
    frr: await log.step(
      'Communes en France Ruralités Revitalisation (État)',
      () => readFrr(at('zonage', 'liste-communes-FRR-juillet2025.csv')),
      listed,
    ),
    given: await log.step(
      'Chiffres publiés par territoire (Insee, CépiDc, Assurance maladie)',
      () => [
        ...readPoverty(at('need', 'taux_pauvrete_2021_bassins_de_vie.csv')),
        ...readMortality(at('need', 'mortalite_toutes_causes_2010_2023_departement.csv')),
        ...readMortalityByCause(at('need', 'mortalite_par_cause_2023_departement.csv')),
        ...readSpecialists(at('workforce', 'ameli_effectifs_densites_2024_departement.csv')),
      ],
      listed,
    ),
    barometer: await log.step(
      'Maisons de santé fin 2022 (baromètre)',
      () => readMaisonsByDepartement(at('msp', 'sante-synthese-departemental.csv')),
      mapped,
    ),
    polygons: await log.step(
      'Contours des communes de 2018 (IGN)',
      () => readCommunePolygons(at('geo', 'communes')),
      listed,
    ),
    recentPolygons: await log.step(
      'Contours des communes de 2026 (geo.api.gouv.fr)',
      () => readRecentPolygons(at('geo', 'communes_cog2026_92departements.topojson.gz')),
      listed,
    ),
  }
}

export type Inputs = Awaited<ReturnType<typeof readInputs>>
