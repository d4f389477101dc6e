import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../scripts/sources/found/linesOf'
import { firstNotUtf8 } from '../../../scripts/sources/notUtf8'
import { temporaryFile } from '../support/temporaryFolder'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
async function said(content: Uint8Array): Promise<string> {
  try {
    for await (const line of linesOf(temporaryFile('f.csv', content))) void line
    return 'rien à dire'
  } catch (error) {
    return (error as Error).message
  }
}

describe('a text that is not in UTF-8', () => {
  it('is told by its line and column, however far down: not by the piece of the file in which it was found', async () => {
    const rows = Array.from({ length: 9000 }, (_, k) => `${k};Nom entier;x`)
    const text = ['code;nom;suite', ...rows, '9001;Évreux;x'].join('\n')
    expect(await said(latin1(text))).toMatch(/^f\.csv, ligne 9002, champ « nom » : .* l’octet 0xC9 /)
  })

  it('is told in its heading by the line alone', async () => {
    expect(await said(latin1('code;année\n1;2\n'))).toMatch(/^f\.csv, ligne 1 : .* l’octet 0xE9 /)
  })

  it('is none where a sign in several bytes is cut between two pieces of the file, or its own replacement sign is there', async () => {
    for (const pad of [0, 1, 2, 3])
      expect(await said(Buffer.from(`${'x'.repeat(65_530 + pad)}é€é\uFFFD€\n`))).toBe('rien à dire')
  })

  it('is found past a sign that the file truly holds, and past a mark of the order of bytes', () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFFa\uFFFDb'), Uint8Array.of(0xe9, 0x63)])
    expect(firstNotUtf8(bytes)).toEqual({ before: '\uFEFFa\uFFFDb', byte: 0xe9 })
    expect(firstNotUtf8(Buffer.from('\uFFFD é €'))).toBeUndefined()
  })
})
