import { usualStudy } from '../steps/lackingStudy'
import type { ArtefactSet, Check } from './readArtefacts'

/** Enough for bounds that leave no room for another answer, and quick. */
const TURNS = 150
/** Between the two published bounds, percent of the least. */
const CLOSE = 2

/** What the essay says of missing GPs follows from the other files: made again, with wider bounds for the search. */
export const lackingStudyCheck: Check = (artefacts) => {
  const { vintage: _, everyCommune, ...aims } = artefacts.lackingStudy
  const inputs = [artefacts.whatIf, artefacts.communes, artefacts.apl] as const
  const usual = everyCommune.find(({ pace }) => pace === 1)
  const again = usualStudy(TURNS, ...inputs)
  return [
    ...(usual && usual.least <= again.usual.most && usual.most >= again.usual.least
      ? []
      : [
          `lacking-study.json : ${saidOf(usual)} généralistes, quand les données en donnent entre ${again.usual.least} et ${again.usual.most}.`,
        ]),
    ...everyCommune
      .filter(({ least, most }) => most < least || (most - least) / least > CLOSE / 100)
      .map(
        (bounds) =>
          `lacking-study.json : ${saidOf(bounds)}, des bornes à plus de ${CLOSE} % l’une de l’autre.`,
      ),
    ...(JSON.stringify(aims) === JSON.stringify(again.aims)
      ? []
      : ['lacking-study.json : les communes choisies d’abord ne sont pas celles que donnent les données.']),
    ...(aims.lifted.passes && !aims.filled.passes
      ? []
      : ['lacking-study.json : les deux buts ne s’opposent plus ; le texte de la méthode est à relire.']),
  ]
}

/** For whoever reads the checks. */
export function lackingStudySays({
  lackingStudy: { everyCommune, gps, lifted, filled },
}: ArtefactSet): string {
  const all = everyCommune.map((bounds) => `${saidOf(bounds)} (temps × ${bounds.pace})`).join(', ')
  return `${all} ; les ${gps} premiers : APL ${lifted.mean} ou ${filled.mean}`
}

const saidOf = (bounds: { least: number; most: number } | undefined) =>
  bounds ? `de ${bounds.least} à ${bounds.most}` : 'aucune borne'
