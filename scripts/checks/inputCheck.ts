import { CODE_LEVEL } from '@/schema/level'
import { InputError } from '../sources/InputError'
import { HOLDINGS, type HeldSource } from '../sources/holdings'
import type { Inputs, Outlines } from '../sources/readInputs'
import type { Geography } from '../steps/geography'
import { holdingProblems, lineFinder } from './holdingCheck'
import { departementBoxes, placeProblems } from './placeCheck'

const codesOf = (rows: readonly { code: string }[]) => rows.map(({ code }) => code)

/** A doubt on a file, which a person may have looked into and found meant. */
export interface InputDoubt {
  file: string
  text: string
}

/**
 * What the files lack or contradict beyond the form of each line: sentences in French by file, none where all is well. A file cut
 * in half is well formed; so is a point in the wrong sea.
 */
export function inputProblems(
  inputs: Inputs,
  { polygons }: Pick<Outlines, 'polygons'>,
  geography: Geography,
): InputDoubt[] {
  const departements = geography.partitions[CODE_LEVEL].codes
  const codes: Record<HeldSource, readonly string[]> = {
    centres: [...inputs.centres.keys()],
    cog: [...inputs.cog.keys()],
    apl: codesOf(inputs.apl),
    aplProfessions: codesOf(Object.values(inputs.aplProfessions['apl-infirmiers'])[0] ?? []),
    ...{ olderDoctors: codesOf(inputs.olderDoctors), equipment: codesOf(inputs.equipment) },
    ...{ age: codesOf(inputs.age), remote: codesOf(inputs.remote), deprivation: codesOf(inputs.deprivation) },
    ...{ shares75: codesOf(inputs.shares75), frr: codesOf(inputs.frr) },
    ...{ emergencies: codesOf(inputs.emergencies), maternities: codesOf(inputs.maternities) },
  }
  const names = new Map(inputs.movements.map(({ to, name }) => [to, name]))
  const nameOf = (code: string) => (names.get(code) ? ` (${names.get(code) ?? ''})` : '')
  const boxes = departementBoxes(polygons)
  const centres = [...inputs.centres].map(([code, point]) => ({ code, ...point }))
  const emergencies = inputs.emergencies.flatMap(({ code, lat, lon, doubtful }) =>
    doubtful || lat === null || lon === null ? [] : [{ code, lat, lon }],
  )
  const placed = { centres, emergencies }
  const listed = inputs.files.communes.map(({ head }) => head.file).join(', ')
  const unfollowed = (inputs.today.unfollowed ?? []).map((name) => ({
    file: listed,
    text: new InputError({
      ...{ file: listed, line: null, field: 'COM' },
      expected: 'des communes que les mouvements de l’Insee relient à celles d’avant',
      found: name,
    }).message,
  }))
  const held = (Object.keys(HOLDINGS) as HeldSource[]).flatMap((source) => {
    const holding = HOLDINGS[source]
    const files = inputs.files[source]
    const file = files.map(({ head }) => head.file).join(', ')
    const [first] = files
    // A producer's own file names its columns otherwise, and may be a workbook.
    const lineOf = first?.form.prepared ? lineFinder(first.head.path, holding.column) : () => null
    const points = source in placed ? placed[source as keyof typeof placed] : []
    const texts = [
      ...holdingProblems(file, holding, codes[source], geography.toToday, departements, lineOf, nameOf),
      ...placeProblems(file, points, boxes, lineOf),
    ]
    return texts.map((text) => ({ file, text }))
  })
  return [...unfollowed, ...held]
}
