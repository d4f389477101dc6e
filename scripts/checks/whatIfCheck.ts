import { score } from '@/analysis/whatIf/validation'
import { validatedCases } from '@/analysis/whatIf/validatedCases'
import { whatIfTable } from '../steps/whatIfTable'
import { gpColumns, whatIfValidation } from '../steps/whatIfValidation'
import { EXPECTED } from './expected'
import type { ArtefactSet, Check } from './readArtefacts'

/** "What if" is what it says it is: its files follow from the others, and the official file bears it out. */
export const whatIfCheck: Check = (artefacts) => {
  const { communes, apl, territories, whatIf } = artefacts
  const table = whatIfTable(communes, apl, territories.bassin.code)
  const { within } = score(validatedCases(again(artefacts)))
  return [
    ...(same(table, whatIf)
      ? []
      : ['what-if.json n’est pas ce que donnent les communes et leurs populations.']),
    ...(same(again(artefacts), artefacts.whatIfValidation)
      ? []
      : ['what-if-validation.json n’est pas ce que donne le fichier officiel.']),
    ...(within >= EXPECTED.whatIfWithin
      ? []
      : [
          `${within.toFixed(1)} % seulement des cas à 25 % près de la part officielle (${EXPECTED.whatIfWithin} % attendus).`,
        ]),
  ]
}

/** The score, for whoever reads the checks. */
export function whatIfScore(artefacts: ArtefactSet): string {
  const cases = validatedCases(again(artefacts))
  const { within, covered } = score(cases)
  const sum = cases.length
  return `${within.toFixed(1)} % des ${sum} cas à 25 % près de la part officielle, ${covered.toFixed(1)} % dans la fourchette`
}

const again = ({ whatIf, communes, apl, figures }: ArtefactSet) =>
  whatIfValidation(whatIf, communes, apl, gpColumns(figures))

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
