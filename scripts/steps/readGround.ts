import { takeVintages } from '@/catalog/indicators'
import { inputProblems } from '../checks/inputCheck'
import { readInputs } from '../sources/readInputs'
import { buildGround } from './buildGround'
import { buildGeography } from './geography'
import { refuse } from './publishChecked'
import type { StepLog } from './stepLog'
import { vintagesFound } from './vintagesFound'

/**
 * Everything that is read, and the ground that is drawn from it. The outlines of communes, half of what is then in memory, are
 * known here alone: they are let go once the ground is drawn.
 * @param folder the producers' files
 * @param acceptedFiles names of the files whose doubts were looked into: what is meant of one says nothing of another
 * @throws Foreseen where a file does not hold what it must
 */
export async function readGround(log: StepLog, folder: string, acceptedFiles: readonly string[]) {
  // What producers and people wrote.
  const { outlines, ...inputs } = await readInputs(log, folder, 'data')
  // The years are those of the files: nothing after this line names one.
  const vintages = vintagesFound(inputs)
  takeVintages(vintages)

  // Communes of today, and the territories they make.
  const geography = await log.step(
    'Communes d’aujourd’hui et leurs territoires',
    () => buildGeography(inputs),
    ({ communes }) => ({ in: inputs.today.communes.length, out: communes.length }),
  )
  const problems = inputProblems(inputs, outlines, geography)
  const meant = ({ file }: { file: string }) => acceptedFiles.includes(file)
  for (const { text } of problems.filter(meant)) console.warn(`Accepté : ${text}`)
  refuse(
    'Les fichiers d’entrée ne tiennent pas ce qu’ils doivent (--accept-file NOM, un par fichier, passe outre)',
    problems.filter((problem) => !meant(problem)).map(({ text }) => text),
  )

  // Shapes, and what is read off them.
  const ground = await buildGround(log, inputs, outlines, geography)
  return { inputs, vintages, geography, ground }
}
