const PLACE = 'territoires-de-soins:chiffres'

/** Whether figures are kept on this device: known without opening a database, which first visits would wait for. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(PLACE) !== null
  } catch {
    return false
  }
}

export function markKept(some: boolean): void {
  if (some) localStorage.setItem(PLACE, '1')
  else localStorage.removeItem(PLACE)
}
