import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { FileRefused, type GivenFile } from '@/domain/perimeter'
import { tools } from '@/i18n/tools'
import { notesSaid, whyRefused } from '@/pages/map/tools/perimeterSaid'
import { zoneName } from '@/stores/address/values'

/** What the map tells of a file that a zone is asked of, refused or read, all of its objects taken, in French, on one line. */
export async function perimeterSeen(...files: GivenFile[]): Promise<string> {
  try {
    const source = await openPerimeter(files)
    const { format, choices, guesses, count } = surveyPerimeter(source)
    const asked = guesses?.[0]
    // As `usePerimeter` does: where nothing is asked, what has no outline is given too, to be told.
    const asks = asked || (choices.length > 1 && choices.some(({ attributes }) => attributes.length > 0))
    const taken = asks ? choices.map(({ id }) => id) : Array.from({ length: count }, (_, id) => id)
    const found = perimeterShape(source, new Set(taken), asked?.epsg ?? null)
    if ('problem' in found) return whyRefused(found.problem, format)
    const [only, ...others] = choices
    const name = (others.length === 0 && zoneName(only?.name ?? '')) || zoneName(files[0]?.name ?? '')
    return [
      ...(asked ? [`Quelle projection ? ${asked.name} ?`] : []),
      ...notesSaid(format, found.notes),
      ...(source.aside.length ? [tools.perimeter.leftAside(source.aside)] : []),
      `Zone « ${name} ».`,
    ].join(' ')
  } catch (error) {
    if (error instanceof FileRefused) return whyRefused(error.problem, null)
    throw error
  }
}
