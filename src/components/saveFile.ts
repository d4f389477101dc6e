/** Hands a file made on the page to the person, under a name; nothing leaves the page. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // Later: some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** The same for a text; `type` without its character set. */
export function saveText(name: string, text: string, type: string): void {
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }))
}
