import { describe, expect, it } from 'vitest'
import { RowTexts } from '@/analysis/brought/rowTexts'
import { textRow } from '@/analysis/brought/TextRow'

const rowOf = (...cells: string[]) => textRow(cells.join('\0'), cells.length)

describe('a line that is cut when it is read', () => {
  it('gives its cells one by one and all together, without the spaces around them', () => {
    const row = rowOf(' 63003', 'Ambert ', '', '3,5')
    expect([row.length, row.at(0), row.at(1), row.at(2), row.at(3)]).toEqual([
      4,
      '63003',
      'Ambert',
      '',
      '3,5',
    ])
    expect([...row]).toEqual(['63003', 'Ambert', '', '3,5'])
  })

  it('has no cell beyond its last, nor before its first', () => {
    const row = rowOf('a', 'b')
    expect([row.at(2), row.at(-1), row.at(NaN)]).toEqual([undefined, undefined, undefined])
  })

  it('leaves out the empty cells that end it, one of spaces too', () => {
    expect([...rowOf('', 'b', '', '  ')]).toEqual(['', 'b'])
    const none = rowOf('', ' ', '')
    expect([none.length, none.at(0), [...none]]).toEqual([0, undefined, []])
    expect([...rowOf('seule')]).toEqual(['seule'])
    expect(textRow('', 0).length).toBe(0)
  })
})

describe('the texts of a line', () => {
  const taken = (...cells: string[]) => {
    const texts = new RowTexts()
    texts.begin()
    for (const cell of cells) {
      const bytes = new TextEncoder().encode(cell)
      texts.add(bytes, 0, bytes.length)
    }
    return texts
  }

  it('have the entities of XML resolved', () => {
    expect([...(taken('L&apos;Île-d&apos;Yeu', '&lt;&amp;gt;').row() ?? [])]).toEqual([
      "L'Île-d'Yeu",
      '<&gt;',
    ])
  })

  it('are left to a parser where an entity is another, or where a byte is that between cells', () => {
    for (const cell of ['&nbsp;', '&#160;', 'a\0b']) {
      expect(taken('a', cell).row()).toBeNull()
      expect(taken('a', cell).read()).toBeNull()
    }
  })
})
