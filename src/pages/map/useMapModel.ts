import { upperFirst } from '@/domain/firstLetter'
import { computed, inject, provide, shallowRef, watch, type InjectionKey } from 'vue'
import { FACILITY_IDS } from '@/catalog/facilities'
import { fewWords } from '@/catalog/restsOnFew'
import type { TerritoryRef } from '@/domain/territory'
import { missingByReason } from '@/domain/value'
import type { Selection } from '@/domain/view'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import type { Bounds } from '@/map/extent'
import type { StyleState } from '@/map/styleState'
import { COMMUNE_LEVEL } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useArtefacts } from '@/stores/artefacts'
import { useTheme } from '@/stores/theme'
import { toolSlots } from './toolSlots'
import type { SupposedPlace } from '../shared/whatIf/supposedPlace'
import { creditOf } from '../shared/useCredits'
import { useBackground } from './useBackground'
import { FADED, useClasses } from './useClasses'
import { useFacts } from './useFacts'
import { useGeometry } from '../shared/useGeometry'
import { usePoints } from '../shared/usePoints'
import { useCommuneTiles } from '../shared/useCommuneTiles'
import { useMaternityMarks } from './useMaternityMarks'
import { useMapView } from './useMapView'
import { useSources } from './useSources'
import { useTerritories } from '../shared/useTerritories'
import { useTerritoryRows } from './useTerritoryRows'

/** Everything that the parts of the map page share, joined once. */
export function createMapModel(onReturn: () => void) {
  const store = useMapView(onReturn)
  const { view } = store
  const themeStore = useTheme()
  const theme = computed(() => themeStore.theme)

  const bounds = shallowRef<Bounds | null>(null)
  const hovered = shallowRef<TerritoryRef | null>(null)
  const highlightedClass = shallowRef<number | null>(null)

  const slots = toolSlots()
  const { kept } = slots

  /** Set once territories are seen in colour: what that does not need is asked for after it, not beside it. */
  const standing = shallowRef(false)
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const geometry = useGeometry()
  const classes = useClasses(view, territories.table, theme, kept)
  const settled = computed(() => standing.value || artefacts.failures.length > 0)
  const points = usePoints({
    settled,
    facilities: () =>
      FACILITY_IDS.some((kind) => view.value.layers.includes(kind)) ||
      view.value.selection?.kind === 'facility' ||
      kept.value.zone ||
      view.value.around !== null,
    kept,
  })
  const { linksOf } = creditOf(settled)

  const selectedTerritory = computed(() => {
    const { selection } = view.value
    return selection?.kind === 'territory' ? selection.territory : null
  })
  // One that a person composed is chosen by its address alone: what it is worked out with comes then.
  watch(
    () => selectedTerritory.value?.level === OWN_LEVEL,
    (own) => void (own && territories.bringOwn()),
    { immediate: true },
  )
  const facts = useFacts(view, selectedTerritory, territories)
  const list = useTerritoryRows(view, bounds, kept, classes, geometry, territories)

  /** Colour of each territory; while a class is pointed at, the others fade into the ground. */
  const fills = computed(() => {
    const kept = highlightedClass.value === null ? null : classes.colours.value[highlightedClass.value]
    return new Map(
      classes.codes.value.map((code) => {
        const colour = classes.fills.value.get(code) ?? 'rgba(0,0,0,0)'
        return [code, kept === null || colour === kept ? colour : FADED]
      }),
    )
  })

  const background = useBackground(view)
  const styleState = computed<StyleState>(() => ({
    level: view.value.level,
    theme: theme.value,
    layers: view.value.layers,
    changed: view.value.maternities !== null,
    background: background.drawn.value,
    circles: classes.most.value !== null,
  }))
  /** Where GPs are supposed to come or leave, once the panel that tells of it has found it. */
  const supposed = shallowRef<SupposedPlace | null>(null)
  const maternities = useMaternityMarks(view)
  const sources = useSources(geometry, points, {
    level: computed(() => view.value.level),
    hovered,
    selected: selectedTerritory,
    circles: classes.circles,
    marks: slots.marks,
    supposed: () => (view.value.whatIf ? supposed.value : null),
    changed: maternities.points,
    nameOf: territories.nameOf,
  })

  /** Rows of the communes to be outlined, where the map shows communes. */
  const outlined = computed(() => {
    const rowOf = (ref: TerritoryRef | null) =>
      ref?.level === COMMUNE_LEVEL && view.value.level === COMMUNE_LEVEL ? territories.rowOf(ref) : undefined
    return { hovered: rowOf(hovered.value), selected: rowOf(selectedTerritory.value) }
  })

  /** Reasons of absence, how many territories each, and where they are, for the legend. */
  const missing = computed(() => {
    const level = view.value.level
    // Until what lies in the zone is known, what is missing in it is not.
    if (kept.value.zone && !kept.value.territories) return []
    return [...missingByReason(classes.shown.value.values)].map(([reason, rows]) => {
      const refs = rows.map((row) => ({ level, code: classes.shown.value.codes[row] ?? '' }))
      const nameOf = rows.length < 3 ? territories.nameOf : territories.widestNameOf
      const names = [...new Set(refs.map(nameOf))]
      const short = t.missing[reason].short
      return {
        text: t.map.legend.missing(
          upperFirst(short),
          t.common.count(formatNumber(rows.length), level, rows.length > 1),
        ),
        where: names.slice(0, 4).join(t.common.listSeparator) + (names.length > 4 ? '…' : ''),
      }
    })
  })
  /** What the dots on the map say; empty where no figure rests on a small number. */
  const uncertainNote = computed(() => {
    const n = classes.uncertain.value.size
    if (n === 0) return ''
    const words = upperFirst(fewWords(classes.indicator.value))
    const { smallBase } = classes.indicator.value
    const count = t.common.count(formatNumber(n), view.value.level, n > 1)
    return t.map.legend.uncertain(words, smallBase === undefined ? '' : formatNumber(smallBase), count)
  })
  const legendSources = computed(() => linksOf([classes.indicator.value], view.value.vintage))

  function select(selection: Selection | null) {
    // What is supposed is of one bassin: another one starts anew.
    store.patch({ selection, whatIf: null })
  }
  function selectCode(code: string) {
    const same = selectedTerritory.value?.code === code && selectedTerritory.value.level === view.value.level
    select(same ? null : { kind: 'territory', territory: { level: view.value.level, code } })
  }
  function hover(code: string | null) {
    hovered.value = code === null ? null : { level: view.value.level, code }
  }

  return {
    store,
    view,
    theme,
    standing,
    settled,
    bounds,
    hovered,
    highlightedClass,
    territories,
    geometry,
    points,
    maternities,
    classes,
    facts,
    list,
    fills,
    background,
    styleState,
    supposed,
    communes: useCommuneTiles(() => view.value),
    sources,
    outlined,
    missing,
    uncertainNote,
    legendSources,
    selectedTerritory,
    select,
    selectCode,
    hover,
    ...slots,
  }
}

export type MapModel = ReturnType<typeof createMapModel>

const KEY: InjectionKey<MapModel> = Symbol('map model')

export function provideMapModel(onReturn: () => void): MapModel {
  const model = createMapModel(onReturn)
  provide(KEY, model)
  return model
}

/** The page's model. @throws outside the map page. */
export function useMapModel(): MapModel {
  const model = inject(KEY)
  if (!model) throw new Error('the map model is provided by MapPage only')
  return model
}
