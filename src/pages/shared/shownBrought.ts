import { onScopeDispose, shallowRef, watch } from 'vue'
import { namesBrought } from '@/schema/broughtId'

/** Source lines on the page that are of figures which a person brought. */
const lines = shallowRef(0)

/** Counts a source line for as long as it is on the page and of such figures. */
export function countIfBrought(isOfBrought: () => boolean): void {
  let counted = 0
  const set = (now: number) => {
    lines.value += now - counted
    counted = now
  }
  watch(isOfBrought, (is) => set(Number(is)), { immediate: true })
  onScopeDispose(() => set(0))
}

/**
 * Whether a view shows figures that a person brought: its address names some, or one of its source lines is of some. They
 * are on their device alone: whatever gives the address away says so.
 */
export const showsBrought = (address: string): boolean => namesBrought(address) || lines.value > 0
