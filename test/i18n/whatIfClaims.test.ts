import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What no one can know from these figures, and must never read here: study of November 2026. */
const NEVER = [
  /prévi|prédi|\bprévoi|forecast|predict/i,
  /meilleur(e|es|s)? (endroit|lieu|place|commune|site)|best (place|site|commune)/i,
  /aur(a|ont|aient|ait) un médecin|trouver(a|ont|aient) un médecin|(get|find|have) a doctor/i,
  /changer\w* de (zone|classe)|zonage|(change|another) zone|zoning/i,
  /délai|attente|rendez-vous|waiting|appointment/i,
  /passer\w* au-dessus de 2,5|cross(ing)? 2\.5/i,
  /0,3 et 0,1|0\.3 and 0\.1/,
]
const FILES = ['src/i18n/fr/whatIf.ts', 'src/i18n/en/whatIf.ts']

test.each(FILES)('%s claims nothing that cannot be known', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(text.length).toBeGreaterThan(1000)
  expect(NEVER.filter((claim) => claim.test(text)).map(String)).toEqual([])
})

test.each([
  'Le meilleur endroit',
  'N people would get a doctor',
  'Une prévision',
  'the APL will change zone',
])('the claims are found where they are: %s', (said) =>
  expect(NEVER.some((claim) => claim.test(said))).toBe(true),
)

test('that it is an estimate of this site and not the DREES’s is said in each sentence to be quoted', async () => {
  const [{ whatIf: fr }, { whatIf: en }] = await Promise.all([
    import('@/i18n/fr/whatIf'),
    import('@/i18n/en/whatIf'),
  ])
  expect(fr.press.sentence('1', 'a', 'b', 'c', 'd', 'e')).toMatch(
    /estimation de « Territoires de soins », et non de la Drees/,
  )
  expect(en.press.sentence('1', 'a', 'b', 'c', 'd', 'e')).toMatch(
    /estimate by “Territoires de soins”, and not by the Drees/,
  )
})
