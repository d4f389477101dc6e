/** Whether an address is that of a whole site: what was read there can be neither found again nor cited. */
export function isHomePage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname, search, hash } = new URL(address)
  return pathname === '/' && !search && !hash
}
