import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { indicatorById } from '@/catalog/indicators'
import { territories, valuesOf } from '@/load/artefacts'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { useArtefacts } from '@/stores/artefacts'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'

const apl = indicatorById('apl')
const files: Readonly<Record<string, unknown>> = {
  'territories.json': fewTerritories,
  'values/apl.json': fewAccess('2023'),
}

beforeEach(() => {
  setActivePinia(createPinia())
  vi.stubGlobal('document', { baseURI: 'https://exemple.test/' })
})
afterEach(() => vi.unstubAllGlobals())

async function said(refused: string) {
  vi.stubGlobal('fetch', (url: URL) => {
    const file = url.pathname.replace('/data/', '')
    return Promise.resolve(
      file === refused ? new Response('', { status: 404 }) : new Response(JSON.stringify(files[file])),
    )
  })
  const format = useFormatValue()
  const waiting = format(apl, undefined)
  await vi.waitFor(() => expect(useArtefacts().stateOf(territories, valuesOf('apl'))).not.toBe('loading'))
  return [waiting, format(apl, undefined), format(apl, 'not-published')]
}

it.each(['values/apl.json', 'territories.json'])(
  'sans %s, un chiffre est d’abord en chemin, puis non chargé ; non publié est autre chose',
  async (file) => {
    expect(await said(file)).toEqual(['Chargement…', 'N’a pas pu être chargé.', 'non publié'])
  },
)
