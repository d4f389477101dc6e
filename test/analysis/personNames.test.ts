import { expect, it } from 'vitest'
import { personNames } from '@/analysis/personNames'

it.each([
  ['Le Dr Martin consulte le lundi.', ['Dr Martin']],
  ['Mme. Durand et M. Petit ont signé.', ['Mme. Durand', 'M. Petit']],
  ['À l’initiative de Jean-Pierre Bertin, maire.', ['Jean-Pierre Bertin']],
  ['Sophie Lefèvre a repris le cabinet.', ['Sophie Lefèvre']],
])('a person is named in « %s »', (text, names) => {
  expect(personNames(text)).toEqual(names)
})

it.each([
  'Centre de santé Simone Veil de Cayenne.',
  'Maison de santé Jules Ferry de Laval',
  'Hôpital Louis Mourier et ARS Île-de-France',
  'Saint-Jean d’Hermine, Val de Loire',
  'Le pôle Valérie André de Royan',
  'Médecins solidaires à Bû, Bouge ton coq',
])('places and bodies are no persons: « %s »', (text) => {
  expect(personNames(text)).toEqual([])
})
