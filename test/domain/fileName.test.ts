import { expect, it } from 'vitest'
import { exportName, fileName } from '@/domain/fileName'

it('un nom de fichier est pris par tout système', () => {
  expect(fileName('APL', '2023', 'Île-de-France', 'carte')).toBe('apl-2023-ile-de-france-carte')
})

it('un export dit ce qu’il tient : deux choix donnent deux noms', () => {
  expect(exportName('Territoires', 'Puy-de-Dôme', '', 'apl 2023')).toMatch(
    /^territoires-de-soins_territoires_puy-de-dome_apl-2023_\d{4}-\d\d-\d\d$/,
  )
  expect(exportName('initiatives', 'En activité')).not.toBe(exportName('initiatives', 'Prévue'))
})
