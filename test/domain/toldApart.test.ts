import { describe, expect, it } from 'vitest'
import { toldApart } from '@/domain/toldApart'

describe('names that may be alike', () => {
  it('stay as they are where nothing else bears them', () => {
    expect(toldApart(['Ambert', 'Thiers'], ['bassin', 'bassin'])).toEqual(['Ambert', 'Thiers'])
  })

  it('are told apart by the first detail that differs, alone', () => {
    const levels = ['région', 'département', 'bassin']
    expect(toldApart(['La Réunion', 'La Réunion', 'Ambert'], levels)).toEqual([
      'La Réunion (région)',
      'La Réunion (département)',
      'Ambert',
    ])
  })

  it('take the next detail where the first is the same', () => {
    const levels = ['bassin', 'bassin']
    expect(toldApart(['Saint-Pierre', 'Saint-Pierre'], levels, ['Martinique', 'La Réunion'])).toEqual([
      'Saint-Pierre (bassin, Martinique)',
      'Saint-Pierre (bassin, La Réunion)',
    ])
  })

  it('are numbered where nothing tells them apart', () => {
    expect(toldApart(['écart', 'écart', 'écart'])).toEqual(['écart', 'écart (2)', 'écart (3)'])
  })
})
