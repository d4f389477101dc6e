import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { swapFolder } from '../../../scripts/steps/swapFolder'
import { temporaryFolder } from '../support/temporaryFolder'

describe('swapFolder', () => {
  it('replaces all the former files, those that are no longer written too', () => {
    const root = temporaryFolder({ 'data/old.json': 'old', 'data/kept.json': 'old' })
    swapFolder(
      join(root, 'data'),
      new Map([
        ['kept.json', 'new'],
        ['values/apl.json', '{}'],
      ]),
    )
    expect(readdirSync(join(root, 'data')).sort()).toEqual(['kept.json', 'values'])
    expect(readFileSync(join(root, 'data/kept.json'), 'utf8')).toBe('new')
    expect(readdirSync(root)).toEqual(['data'])
  })

  it('makes the folder where there was none', () => {
    const root = temporaryFolder()
    swapFolder(join(root, 'data'), new Map([['a.json', '1']]))
    expect(readFileSync(join(root, 'data/a.json'), 'utf8')).toBe('1')
  })

  it('leaves the former files as they were when writing fails half-way', () => {
    const root = temporaryFolder({ 'data/kept.json': 'old' })
    // A file cannot be written inside another file.
    const files = new Map([
      ['a', '1'],
      ['a/b', '2'],
    ])
    expect(() => swapFolder(join(root, 'data'), files)).toThrow()
    expect(readFileSync(join(root, 'data/kept.json'), 'utf8')).toBe('old')
    expect(readdirSync(root)).toEqual(['data'])
  })

  it('is not disturbed by what an interrupted run left behind', () => {
    const root = temporaryFolder({ 'data/kept.json': 'old' })
    mkdirSync(join(root, 'data.next/values'), { recursive: true })
    swapFolder(join(root, 'data'), new Map([['a.json', '1']]))
    expect(existsSync(join(root, 'data/values'))).toBe(false)
  })

  it('puts the former files back when what is done with the new ones fails', () => {
    const root = temporaryFolder({ 'tiles/kept.pbf': 'old' })
    const files = new Map([['new.pbf', 'new']])
    const refuse = () => {
      expect(readdirSync(join(root, 'tiles'))).toEqual(['new.pbf'])
      throw new Error('refused')
    }
    expect(() => swapFolder(join(root, 'tiles'), files, undefined, refuse)).toThrow('refused')
    expect(() => swapFolder(join(root, 'none'), files, undefined, () => expect.fail())).toThrow()
    expect(readdirSync(root)).toEqual(['tiles'])
    expect(readFileSync(join(root, 'tiles/kept.pbf'), 'utf8')).toBe('old')
  })
})
