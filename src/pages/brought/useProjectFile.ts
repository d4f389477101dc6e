import { shallowRef } from 'vue'
import type { ProjectProblem } from '@/domain/projectProblem'
import { readProjectFile } from '@/load/readProject'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useBroughtFigures } from '@/stores/broughtFigures'
import { useKeptTerritories } from '@/stores/keptTerritories'
import { openProject, type ProjectOpened } from './openProject'

/** A project file that a person gives: what it added, or why it was refused. */
export function useProjectFile() {
  const brought = useBroughtFigures()
  const kept = useKeptTerritories()
  const territories = useTerritories()
  const answer = shallowRef<
    ({ name: string } & ({ opened: ProjectOpened } | { problem: ProjectProblem })) | null
  >(null)

  async function open(file: File) {
    const { name } = file
    const found = await readProjectFile(file)
    answer.value =
      'problem' in found
        ? { name, problem: found.problem }
        : {
            name,
            opened: openProject(
              found.project,
              brought,
              kept,
              (level) => new Set(territories.table.value?.[level]?.code),
            ),
          }
  }
  const forget = () => (answer.value = null)
  return { answer, open, forget }
}
