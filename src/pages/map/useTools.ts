import {
  effectScope,
  inject,
  onScopeDispose,
  provide,
  shallowRef,
  watchEffect,
  type InjectionKey,
  type ShallowRef,
} from 'vue'
import { arrival } from '@/domain/arrivals'
import { filterCount } from '@/domain/initiativeFilter'
import type { View } from '@/domain/view'
import type { Tools } from './tools/startTools'
import type { MapModel } from './useMapModel'

/** The page's tools: undefined until `need` has loaded them. */
export interface PageTools {
  tools: ShallowRef<Tools | undefined>
  need: () => Promise<Tools>
}

const KEY: InjectionKey<PageTools> = Symbol('map tools')

/** Search, zones, filters and export: loaded when an address or a click first needs them. */
export function provideTools(model: MapModel): PageTools {
  const scope = effectScope()
  const tools = shallowRef<Tools>()
  let loading: Promise<Tools> | undefined

  async function load(): Promise<Tools> {
    const { startTools } = await arrival(import('./tools/startTools'))
    const started = scope.run(() => startTools(model))
    if (!started) throw new Error('the map page was left')
    return (tools.value = started)
  }
  const need = () => (loading ??= load())
  onScopeDispose(() => scope.stop())

  watchEffect(() => {
    if (needsTools(model.view.value)) void need()
  })
  const page = { tools, need }
  provide(KEY, page)
  return page
}

/** The page's tools. @throws outside the map page. */
export function usePageTools(): PageTools {
  const page = inject(KEY)
  if (!page) throw new Error('the tools are provided by MapPage only')
  return page
}

/** Whether a view asks for what the tools know: a zone, a place or a filter. */
export function needsTools({ within, around, shape, filter }: View): boolean {
  return Boolean(within ?? around ?? shape) || filterCount(filter) > 0
}
