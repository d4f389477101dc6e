import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { FileRefused, type GivenFile } from '@/domain/perimeter'
import { perimeter } from '@/i18n/fr/tools/perimeter'
import { zone } from '@/i18n/fr/tools/zone'

type Said = Record<string, (problem: never) => string>

/** What the map tells of a file that a zone is asked of, refused or read, all of its objects taken, in French, on one line. */
export async function perimeterSeen(...files: GivenFile[]): Promise<string> {
  const sentence = (problem: { kind: string }) =>
    (({ ...zone.problems, ...perimeter.problems }) as unknown as Said)[problem.kind]?.(problem as never) ?? ''
  try {
    const source = await openPerimeter(files)
    const { format, choices } = surveyPerimeter(source)
    const found = perimeterShape(source, new Set(choices.map(({ id }) => id)), null)
    if ('problem' in found) return sentence(found.problem)
    const { notes } = found
    return [
      perimeter.readAs(format, notes.projections.join(', ')),
      ...choices.flatMap(({ name }) => (name ? [`« ${name} »`] : [])),
      ...(notes.closed ? [perimeter.closed(notes.closed)] : []),
      ...(notes.holes ? [perimeter.holes(notes.holes)] : []),
      ...(notes.crossings ? [perimeter.crossings(notes.crossings)] : []),
    ].join(' ')
  } catch (error) {
    if (error instanceof FileRefused) return sentence(error.problem)
    throw error
  }
}
