import { aplBoundsCheck } from './aplBoundsCheck'
import { centreCheck } from './centreCheck'
import { lackingStudyCheck, lackingStudySays } from './lackingStudyCheck'
import { manifestCheck, sizeCheck } from './manifestCheck'
import { neighbourCheck } from './neighbourCheck'
import { overlapCheck } from './overlapCheck'
import { pointCheck } from './pointCheck'
import type { ArtefactSet, Check } from './readArtefacts'
import { tileCheck } from './tileCheck'
import { territoryCheck } from './territoryCheck'
import { topologyCheck } from './topologyCheck'
import { totalCheck } from './totalCheck'
import { sumCheck, valueCheck } from './valueCheck'
import { whatIfCheck, whatIfScore } from './whatIfCheck'

/** Every check of the artefacts, with what it is about, and what it measures where that is worth printing. */
export const ALL_CHECKS: readonly {
  label: string
  check: Check
  says?: (artefacts: ArtefactSet) => string
  /** What it tells may be meant: a producer's total can change. */
  acceptable?: true
}[] = [
  { label: 'Manifeste', check: manifestCheck },
  { label: 'Poids des fichiers', check: sizeCheck },
  { label: 'Territoires et communes', check: territoryCheck },
  { label: 'Contours sans trou ni recouvrement', check: topologyCheck },
  { label: 'Tuiles de communes', check: tileCheck },
  { label: 'Voisins', check: neighbourCheck },
  { label: 'Communes en commun', check: overlapCheck },
  { label: 'Centres des communes dans leur bassin', check: centreCheck },
  { label: 'Valeurs et catalogue', check: valueCheck },
  { label: 'Sommes à chaque niveau', check: sumCheck },
  { label: 'APL entre ses communes', check: aplBoundsCheck },
  { label: '« Et si ? » devant le fichier officiel', check: whatIfCheck, says: whatIfScore },
  { label: 'Combien manquent', check: lackingStudyCheck, says: lackingStudySays },
  { label: 'Structures, initiatives et villes', check: pointCheck },
  { label: 'Totaux attendus', check: totalCheck, acceptable: true },
]
