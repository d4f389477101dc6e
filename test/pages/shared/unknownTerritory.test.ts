// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { ref, shallowRef } from 'vue'
import { useNeedResponse } from '@/pages/needResponse/useNeedResponse'
import { useNeedRows } from '@/pages/needResponse/useNeedRows'
import { useNeedTooltip } from '@/pages/needResponse/useNeedTooltip'
import { sizeOf } from '@/pages/shared/sizeOf'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useTable } from '@/pages/territories/useTable'
import { useTableRows } from '@/pages/territories/useTableRows'
import { useKeyFigures } from '@/pages/territory/useKeyFigures'
import { useTerritory } from '@/pages/territory/useTerritory'
import { fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

const files = { 'territories.json': fewTerritories }
const NOWHERE = { level: 'bassin', code: '99999' } as const
let leave = () => {}
afterEach(() => leave())

async function open<T>(use: () => T, read: (page: T) => unknown): Promise<T> {
  const run = await runPage(use, '/', files, read)
  leave = run.leave
  return run.page
}

describe('un territoire inconnu n’est pas un territoire de 0 habitant', () => {
  it('la carte et la comparaison ne disent rien de sa taille', async () => {
    const { at } = await open(useTerritories, ({ table }) => table.value)
    expect(at({ level: 'bassin', code: '63003' })?.population).toBe(18_000)
    expect(at(NOWHERE)).toBeUndefined()
    expect(sizeOf(at(NOWHERE), ['population', 'communes', 'area'])).toBe('')
  })

  it('sa page ne lui donne ni phrase ni habitants', async () => {
    const page = await open(
      () => useKeyFigures(useTerritory(shallowRef(NOWHERE))),
      ({ lede, keys }) => [lede.value, keys.value],
    )
    expect(page.lede.value).toBe('')
    for (const { value } of page.keys.value) expect(value).not.toMatch(/^0/)
  })

  it('le tableau n’écrit pas de ligne pour un rang qui n’existe pas', async () => {
    const { rowAt } = await open(
      () => useTableRows(useTable(), ref(false)),
      ({ rowAt }) => rowAt(0),
    )
    expect(rowAt(0)?.name).toBeTruthy()
    expect(rowAt(99)).toBeUndefined()
  })

  it('besoin et réponse non plus, ni ligne ni étiquette', async () => {
    const { list, tooltip } = await open(
      () => {
        const model = useNeedResponse()
        const list = useNeedRows(model, ref(false))
        model.hovered.value = NOWHERE.code
        return { list, tooltip: useNeedTooltip(model, list) }
      },
      ({ list }) => list.rowAt(0),
    )
    expect(list.rowAt(99)).toBeUndefined()
    expect(tooltip.value).toBeNull()
  })
})
