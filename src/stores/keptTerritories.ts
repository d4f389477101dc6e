import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { LONGEST_NAME, ownCode, readOwnCode } from '@/analysis/own/ownTerritory'
import { keptTerritories } from '@/load/keptTerritories'

/** Composed territories kept on this device, by their code; one a name, and any number without one. */
export const useKeptTerritories = defineStore('kept territories', () => {
  const codes = shallowRef<readonly string[]>([])
  /** False once the device refused to keep something: the list then lasts as long as the page. */
  const onDevice = ref(true)
  const nameOf = (code: string) => readOwnCode(code)?.name ?? ''
  const sameName = (code: string, other: string) => nameOf(code) !== '' && nameOf(code) === nameOf(other)

  function lookAgain() {
    codes.value = [...new Set(keptTerritories.read())].filter((code) => readOwnCode(code))
  }
  lookAgain()
  keptTerritories.onWritten(lookAgain)

  function change(next: readonly string[]) {
    codes.value = next
    onDevice.value = keptTerritories.write(next)
  }
  /** Keeps a territory, in place of the one of the same name. */
  function keep(code: string) {
    change([code, ...codes.value.filter((other) => other !== code && !sameName(other, code))])
  }
  /** Keeps a territory beside those that are there, under a name of its own. @returns the code it is kept as. */
  function keepBeside(code: string): string {
    if (codes.value.includes(code)) return code
    const free = freeName(code)
    change([free, ...codes.value])
    return free
  }
  function freeName(code: string): string {
    const own = readOwnCode(code)
    let found = code
    for (let n = 2; own && codes.value.some((other) => sameName(other, found)); n++) {
      const mark = ` (${n})`
      found = ownCode({ ...own, name: own.name.slice(0, LONGEST_NAME - mark.length) + mark })
    }
    return found
  }
  /** Whether keeping it takes the place of another. */
  const changes = (code: string) => codes.value.some((other) => sameName(other, code))
  /** False, and nothing done, where another bears the name: one of the two would be lost. */
  function replace(code: string, by: string): boolean {
    if (codes.value.some((other) => other !== code && sameName(other, by))) return false
    change(codes.value.map((other) => (other === code ? by : other)))
    return true
  }
  function remove(code: string) {
    change(codes.value.filter((other) => other !== code))
  }
  return { codes, onDevice, keep, keepBeside, changes, replace, remove }
})
