import { Parser } from 'saxen'

/** What is heard of a document: names keep their prefix where they have one, and an attribute is read when it is asked for. */
interface Heard {
  open?: (name: string, attribute: (key: string) => string | undefined) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Whether a document declares a type or an entity. */
export const declares = (xml: string) => /<!(DOCTYPE|ENTITY)/i.test(xml.slice(0, 2000))

/**
 * Reads XML from its beginning to its end, keeping nothing. Only the five entities of XML and numbers are resolved: none that
 * a document would declare. What `heard` throws goes through. @throws where it is no XML
 */
export function readMarkup(xml: string, { open, text, close }: Heard): void {
  // A part that the workbook does without.
  if (xml.trim() === '') return
  const parser = new Parser()
  // A sheet has millions of cells: nothing is made for one that is not asked for.
  const local = (name: string) => (name.startsWith('x:') ? name.slice(2) : name)
  if (open)
    parser.on('openTag', (name, attributes, decode) =>
      open(local(name), (key) => {
        const all = attributes()
        const value = Object.hasOwn(all, key) ? all[key] : undefined
        return value === undefined ? undefined : decode(value)
      }),
    )
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)))
    parser.on('cdata', text)
  }
  if (close) parser.on('closeTag', (name) => close(local(name)))
  parser.parse(xml)
}
