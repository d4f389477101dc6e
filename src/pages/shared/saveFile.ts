/** Hands a file over to the person, as a download. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // Freed once the browser has had time to start reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

export function saveText(text: string, name: string, type: string): void {
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name)
}
