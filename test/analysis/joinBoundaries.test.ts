import { expect, it } from 'vitest'
import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { joinBoundaries } from '@/analysis/joinBoundaries'
import type { Boundaries } from '@/schema/boundaries'
import { twoBassins } from '../support/twoBassins'

/** The shapes of the bassins again, under another level. */
const apart: Boundaries = { ...twoBassins, objects: { epci: twoBassins.objects.bassin! } }

it('chaque maille garde ses contours, lus dans une seule topologie', () => {
  const whole = joinBoundaries(twoBassins, apart)
  expect(territoryFeatures(whole, 'bassin')).toEqual(territoryFeatures(twoBassins, 'bassin'))
  expect(territoryFeatures(whole, 'epci')).toEqual(territoryFeatures(twoBassins, 'bassin'))
  expect(whole.arcs).toHaveLength(2 * twoBassins.arcs.length)
})

it('donne le même objet pour la même maille : rien n’est redessiné', () => {
  expect(joinBoundaries(twoBassins, apart)).toBe(joinBoundaries(twoBassins, apart))
  expect(joinBoundaries(twoBassins, twoBassins)).toBe(twoBassins)
})

it('refuse deux topologies qui ne sont pas sur la même grille', () => {
  const other = { ...apart, transform: { ...apart.transform, translate: [0, 1] as [number, number] } }
  expect(() => joinBoundaries(twoBassins, other)).toThrow('two grids')
})
