import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { readOwnCode } from '@/analysis/own/ownTerritory'
import { keptTerritories } from '@/load/keptTerritories'

/** Composed territories kept on this device, by their code; one a name. */
export const useKeptTerritories = defineStore('kept territories', () => {
  const codes = shallowRef<readonly string[]>([])
  /** False once the device refused to keep something: the list then lasts as long as the page. */
  const onDevice = ref(true)
  const nameOf = (code: string) => readOwnCode(code)?.name ?? ''

  function lookAgain() {
    codes.value = keptTerritories.read().filter((code) => readOwnCode(code))
  }
  lookAgain()
  keptTerritories.onWritten(lookAgain)

  function change(next: readonly string[]) {
    codes.value = next
    onDevice.value = keptTerritories.write(next)
  }
  /** Keeps a territory, in place of the one of the same name. */
  function keep(code: string) {
    change([code, ...codes.value.filter((other) => nameOf(other) !== nameOf(code))])
  }
  function replace(code: string, by: string) {
    change(codes.value.map((other) => (other === code ? by : other)))
  }
  function remove(code: string) {
    change(codes.value.filter((other) => other !== code))
  }
  return { codes, onDevice, keep, replace, remove }
})
