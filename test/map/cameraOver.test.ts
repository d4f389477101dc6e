import { describe, expect, it } from 'vitest'
import { cameraOver } from '@/map/cameraOver'

const AMBERT = { lon: 3.74, lat: 45.55 }
const THIERS = { lon: 3.55, lat: 45.86 }
const LILLE = { lon: 3.06, lat: 50.63 }
const AJACCIO = { lon: 8.74, lat: 41.92 }
const SAINT_DENIS = { lon: 55.45, lat: -20.88 }
const SAINT_PIERRE = { lon: 55.48, lat: -21.34 }
const CAYENNE = { lon: -52.33, lat: 4.94 }

describe('where the map looks to have places in view', () => {
  it('two neighbouring towns are both in view, near', () => {
    const camera = cameraOver([AMBERT, THIERS])
    expect(camera?.lon).toBeCloseTo((AMBERT.lon + THIERS.lon) / 2, 2)
    expect(camera?.lat).toBeCloseTo((AMBERT.lat + THIERS.lat) / 2, 2)
    expect(camera?.zoom).toBe(9)
    // At zoom 9, 512 × 2⁹ px for 360°: 0.31° of latitude are some 330 px of the window.
    expect(
      ((THIERS.lat - AMBERT.lat) / Math.cos((45.7 * Math.PI) / 180)) * ((512 * 2 ** 9) / 360),
    ).toBeLessThan(460)
  })
  it('one place is seen with what is around it', () => {
    expect(cameraOver([AMBERT])).toEqual({ ...AMBERT, zoom: 9 })
  })
  it('places all over France are France whole, and so are none', () => {
    expect(cameraOver([LILLE, AJACCIO])).toBeNull()
    expect(cameraOver([])).toBeNull()
  })
  it('overseas places are looked at alone, and left aside beside those of the mainland', () => {
    expect(cameraOver([SAINT_DENIS, SAINT_PIERRE])?.lat).toBeCloseTo(-21.1, 1)
    expect(cameraOver([SAINT_DENIS, AMBERT, THIERS])).toEqual(cameraOver([AMBERT, THIERS]))
    expect(cameraOver([SAINT_DENIS, CAYENNE])).toBeNull()
  })
})
