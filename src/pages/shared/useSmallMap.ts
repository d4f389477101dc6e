import { computed } from 'vue'
import { classFills } from '@/analysis/classes'
import { classColours } from '@/catalog/classColours'
import { classLabels } from '@/catalog/classLabels'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { pictureLevel } from '@/domain/pictureLevel'
import { FRANCE, homeRef, type TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { towns as townsFile } from '@/load/artefacts'
import { namedTowns } from '@/map/namedTowns'
import { useBorders } from '@/pages/shared/useBorders'
import { useFranceShapes } from '@/pages/shared/useFranceShapes'
import { useGeometry } from '@/pages/shared/useGeometry'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { byLevel, HOME_LEVEL, isMapLevel, levelMap, MAP_LEVELS, type MapLevel } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useArtefacts } from '@/stores/artefacts'
import { useTheme } from '@/stores/theme'
import type { Figures } from './useFigures'

const marginOf = ({ level }: TerritoryRef) => levelMap(isMapLevel(level) ? level : HOME_LEVEL).picture.margin

/** Small maps of territories by access to general practitioners, in the fixed classes: two of them can be compared. */
export function useSmallMap(territories: ReturnType<typeof useTerritories>, figures: Figures) {
  const geometry = useGeometry()
  const borders = useBorders()
  const artefacts = useArtefacts()
  const theme = computed(() => useTheme().theme)
  const apl = indicatorById(SUBJECT.access)
  const breaks = apl.fixedBreaks ?? []

  const colours = computed(() => classColours(apl, 'fixed', breaks.length + 1, theme.value))
  const shades = (level: MapLevel) =>
    computed(() => {
      const codes = territories.table.value?.[level]?.code ?? []
      const values = figures.columnOf(SUBJECT.access, level)?.values ?? []
      const fills = classFills(codes, values, breaks, colours.value)
      const missing = new Set(codes.filter((_, row) => row in values && !isKnown(values[row])))
      return { fills, missing }
    })
  const shadesOf = byLevel(shades, MAP_LEVELS)

  const towns = computed(() => namedTowns(artefacts.value(townsFile), territories.table.value?.[HOME_LEVEL]))
  /** France whole is drawn without its overseas départements, which are elsewhere. */
  const france = useFranceShapes()

  /**
   * What VectorMap needs to show a territory among its neighbours, or several together; null until the boundaries are
   * there.
   */
  function mapOf(...refs: readonly TerritoryRef[]) {
    // A région or France is coloured by its bassins: one colour for the whole would say nothing of where.
    const level = pictureLevel(refs[0]?.level)
    const features = geometry.levels[level].value?.features
    const own = refs.flatMap((ref) => geometry.featureOf(ref) ?? [])
    // Until the outline of a composed territory is there: points, among the bassins in which its communes lie.
    const composed = refs.filter((ref) => ref.level === OWN_LEVEL && !geometry.featureOf(ref))
    const around = composed
      .flatMap(({ code }) => [...(territories.own?.holdersOf(code, HOME_LEVEL).keys() ?? [])])
      .flatMap((code) => geometry.featureOf(homeRef(code)) ?? [])
    const whole = refs.some(({ level }) => level === FRANCE.level)
    const frame = whole ? france.value.mainland : [...own, ...around]
    if (!features || frame.length === 0) return null
    return {
      features,
      frame,
      borders: borders.value,
      ...shadesOf[level].value,
      towns: towns.value,
      outlines: own,
      dots: composed.flatMap(({ code }) => territories.own?.centresOf(code) ?? []),
      margin: whole ? 0.04 : Math.max(0, ...refs.map(marginOf)),
    }
  }
  /** What the colours of every small map mean. */
  const classes = computed(() => ({
    labels: classLabels(apl, breaks),
    colours: colours.value,
  }))
  return { mapOf, breaks, colours, classes }
}
