import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'saxen'

/** The part of a workbook that is no whole XML, as « xl/styles.xml :  »; '' where all can be read, or the zip itself cannot. */
export async function unreadablePart(path: string): Promise<string> {
  try {
    const parts = unzipSync(await readFile(path), { filter: ({ name }) => name.endsWith('.xml') })
    const spoiled = Object.entries(parts).find(([, part]) => !isXml(strFromU8(part)))
    return spoiled ? `${spoiled[0]} : ` : ''
  } catch {
    return ''
  }
}

function isXml(text: string): boolean {
  let whole = true
  const parser = new Parser()
  parser.on('error', () => {
    whole = false
  })
  parser.parse(text)
  return whole
}
