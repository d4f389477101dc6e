import { Parser } from 'saxen'

/** What is heard of a document: names keep their prefix where they have one. */
interface Heard {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/**
 * Reads XML from its beginning to its end, keeping nothing. Only the five entities of XML and numbers are resolved: none that
 * a document would declare. What `heard` throws goes through. @throws where it is no XML
 */
export function readMarkup(xml: string, { open, text, close }: Heard): void {
  // A part that the workbook does without.
  if (xml.trim() === '') return
  const parser = new Parser()
  let thrown: unknown
  const guard = (work: () => void) => {
    if (thrown) return
    try {
      work()
    } catch (error) {
      thrown = error
      parser.stop()
    }
  }
  const local = (name: string) => (name.startsWith('x:') ? name.slice(2) : name)
  parser.on('openTag', (name, attributes, decode) =>
    guard(() => {
      if (!open) return
      const found = Object.create(null) as Record<string, string>
      for (const [key, value] of Object.entries(attributes())) found[key] = decode(value)
      open(local(name), found)
    }),
  )
  if (text) {
    parser.on('text', (value, decode) => guard(() => text(decode(value))))
    parser.on('cdata', (value) => guard(() => text(value)))
  }
  if (close) parser.on('closeTag', (name) => guard(() => close(local(name))))
  parser.parse(xml)
  if (thrown) throw thrown
}
