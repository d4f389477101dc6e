import { resolve } from 'node:path'
import { ref } from 'vue'
import { expect, it } from 'vitest'
import { FACETS, type InitiativeFilter } from '@/domain/initiativeFilter'
import { useInitiativeFilter } from '@/pages/shared/useInitiativeFilter'
import { useInitiativeSearch } from '@/pages/shared/useInitiativeSearch'
import { AXES } from '@/schema/initiative'
import { catalogueParams } from '@/stores/address/catalogue'
import { filterParams } from '@/stores/address/filters'
import { mapParams } from '@/stores/address/map'
import { NO_FILTER } from '@/domain/initiativeFilter'
import { readArtefacts } from '../../scripts/checks/readArtefacts'

const { initiatives } = readArtefacts(resolve(import.meta.dirname, '../../public/data'))
const all = ref(initiatives)
const territories = { nameOf: ({ code }: { code: string }) => code }
const search = useInitiativeSearch(
  all,
  territories,
  () => new Map(initiatives.map((item) => [item.id, item])),
)

const answeringOf = (filter: InitiativeFilter) =>
  useInitiativeFilter(all, ref(filter), search, territories).answering.value.map(({ id }) => id)

const { facets } = useInitiativeFilter(all, ref(NO_FILTER), search, territories)
const questions = [
  ...facets.value.flatMap(({ facet, options }) =>
    options.map(({ value, count }) => [{ ...NO_FILTER, [facet]: [value] }, count] as const),
  ),
  ...['2018-2023', '2019-', '-2012'].map((span) => [{ ...NO_FILTER, period: [span] }, null] as const),
  ...['bus', 'télémédecine infirmier', 'Ardèche'].map((words) => [{ ...NO_FILTER, words }, null] as const),
]

it(
  'the map and the catalogue keep the same initiatives for each question, as many as was said beside it',
  { timeout: 60_000 },
  () => {
    expect(new Set(facets.value.map(({ facet }) => facet))).toEqual(new Set(FACETS))
    for (const [filter, count] of questions) {
      const link = filterParams.write(filter)
      const catalogue = catalogueParams.read(link)
      const map = mapParams.read(link)
      expect([catalogue.problems, map.problems]).toEqual([[], []])
      const axis = AXES.filter((known) => map.state.layers.includes(known))
      const kept = answeringOf({ ...map.state.filter, axis })
      expect(kept, JSON.stringify(link)).toEqual(answeringOf(catalogue.state.filter))
      if (count !== null) expect(kept, JSON.stringify(link)).toHaveLength(count)
      else expect(kept.length, JSON.stringify(link)).toBeGreaterThan(0)
    }
  },
)
