/** Gives the person a file made on the page; nothing leaves it. Returns the name. */
export function saveFile(name: string, text: string, type: string): string {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Later: some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return name
}
