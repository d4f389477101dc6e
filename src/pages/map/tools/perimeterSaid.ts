import type { PerimeterNotes } from '@/analysis/perimeter/perimeterShape'
import type { PerimeterFormat } from '@/domain/perimeter'
import { tools as texts } from '@/i18n/tools'
import type { PerimeterProblem } from '@/load/perimeterMessages'

/** Why a file is no zone: the format that was recognised, where that is known and the reason does not say it, then the reason. */
export function whyRefused(problem: PerimeterProblem, format: PerimeterFormat | null): string {
  const { perimeter, zone } = texts
  const said = { ...zone.problems, ...perimeter.problems }
  return [format && perimeter.readAs(format, ''), said[problem.kind](problem as never)]
    .filter(Boolean)
    .join(' ')
}

/** What was done of a file on the way to a zone. */
export function notesSaid(format: PerimeterFormat, notes: PerimeterNotes): string[] {
  const { perimeter, zone } = texts
  return [
    format === 'geojson' && notes.projections.length === 0
      ? ''
      : perimeter.readAs(format, notes.projections.join(', ')),
    notes.polygons > 1 ? zone.several(notes.polygons) : '',
    notes.closed > 0 ? perimeter.closed(notes.closed) : '',
    notes.holes > 0 ? perimeter.holes(notes.holes) : '',
    notes.crossings > 0 ? perimeter.crossings(notes.crossings) : '',
    notes.empty > 0 ? zone.setAside(notes.empty) : '',
    notes.others.length > 0 ? perimeter.setAside(notes.others) : '',
  ].filter(Boolean)
}
