import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { byHand } from '../../../../scripts/sources/found/byHand'
import { DOWNLOADS } from '../../../../scripts/sources/found/DOWNLOADS'
import { findInputs } from '../../../../scripts/sources/found/findInputs'
import type { Input } from '../../../../scripts/sources/found/Form'
import { INPUT_NAMES, INPUTS } from '../../../../scripts/sources/found/INPUTS'
import { planOf } from '../../../../scripts/sources/found/plan'
import { planOfFolder } from '../../../../scripts/sources/found/planOfFolder'
import { readSourceList } from '../../../../scripts/sources/sourceList'
import { runCommand } from '../../../support/runCommand'
import { temporaryFolder } from '../../support/temporaryFolder'

const SOURCES = readSourceList('public/data/sources.json')
const planned = (name: (typeof INPUT_NAMES)[number]) => planOf(name, SOURCES).join('\n')
const APL = 'code_commune,apl_2022,apl_2023,population_standardisee_2022\n01001,1,2,10\n'

const inputs = INPUT_NAMES.map((name) => ({ name, ...(INPUTS[name] as Input<unknown>) }))
/** What no published file is known to give, nor rows of another source; the barometer is a cross-check of one day, which nothing newer replaces. */
const preparedOnly = inputs.filter(
  ({ name, forms, madeOf }) => name !== 'barometer' && forms.every(({ prepared }) => prepared) && !madeOf,
)

describe('what each source wants', () => {
  it.each(INPUT_NAMES)(
    '%s: producer, licence, page, where to take it, forms that are read, vintage in use',
    (name) => {
      const said = planned(name)
      for (const label of ['producteur', 'licence', 'page', 'adresse', 'data:fetch', 'lu sous', 'en usage'])
        expect(said).toMatch(new RegExp(`^  ${label} +(?!\\?)\\S`, 'm'))
      const direct = DOWNLOADS.some(({ input }) => input === name)
      expect(said).toMatch(
        direct ? /data:fetch +oui, sous \S+\.\w+/ : /data:fetch +non : à prendre à la main/,
      )
      // What must be looked for by hand has a name, or it is said that nothing of the kind is published.
      if (!direct) expect(said).toMatch(/^ {2}(fichier|à préparer|à savoir) /m)
    },
  )

  it('a vintage and a day are told of what was read, and of nothing else', () => {
    expect(planned('apl')).toMatch(/en usage +2015, 2022 et 2023 ; fichier pris le \d{4}-\d\d-\d\d/)
    for (const name of ['communes', 'movements', 'sae', 'equipmentPlaces'] as const)
      expect(planned(name)).toMatch(/en usage +aucun fichier pour l’instant/)
  })

  it('an address that bears its edition says that the next one is elsewhere', () => {
    expect(planned('age')).toContain('édition 2022 : la suivante aura une autre adresse')
    expect(planned('apl')).not.toContain('édition')
  })

  it('what no address gives is listed after a download, with its page and what the folder has of it', () => {
    const folder = temporaryFolder({
      'f.csv': 'Code_insee;Commune;Classement FRR et FRR+ au 10 juillet 2025\n01001;Un;Non classée\n',
    })
    const lines = byHand(INPUT_NAMES, findInputs(folder), SOURCES)
    expect(lines).toContain(
      '  frr (déjà là) : liste-communes-FRR-MOISAAAA.csv — https://www.collectivites-locales.gouv.fr',
    )
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}cog \(manque\) : table-appartenance.* — https:/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}sae \(facultatif\) : ID_AAAAr\.csv/))
    expect(lines.join()).not.toMatch(/ {2}(apl|age|equipment) \(/)
    expect(byHand(['apl'], findInputs(folder), SOURCES)).toEqual([])
  })

  it('says of each source of which no published layout is known that it is to be prepared, and with which columns', () => {
    expect(preparedOnly.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['olderDoctors', 'poverty', 'mortality', 'mortalityByCause']),
    )
    for (const { name, columns = '?' } of inputs.filter(({ columns }) => columns !== undefined))
      expect([
        name,
        planned(name).includes(`n’est pas connue : CSV reconnu à ses colonnes, ${columns}`),
      ]).toEqual([name, true])
    expect(inputs.flatMap(({ name, columns }) => (columns === undefined ? [] : name))).toEqual(
      preparedOnly.map(({ name }) => name),
    )
  })

  it.each(preparedOnly.map(({ name, columns = '' }) => [name, columns] as const))(
    'says of %s the columns by which a newer file is recognised, and taken before the older one',
    (name, columns) => {
      const [own = ''] = columns.split(' ; ')
      const of = (year: string) => {
        const heading = own.replaceAll('AAAA', year).split(', ')
        return `${heading.join()}\n${heading.map((column) => (column === 'annee' ? year : '1')).join()}\n`
      }
      // Where a column or a cell tells the year, the name need not.
      const inside = /AAAA|annee/.test(own)
      const folder = temporaryFolder({
        [inside ? 'ancien.csv' : 'ancien_2030.csv']: of('2030'),
        [inside ? 'autre.csv' : 'autre_2031.csv']: of('2031'),
      })
      expect(
        findInputs(folder)
          .of(name)
          .map(({ vintages }) => vintages.at(-1)),
      ).toEqual(['2031', '2030'])
    },
  )
})

describe('what a folder holds', () => {
  it('says the day on which data:fetch took a file, and contours of a hundred files in a line', () => {
    const outline = (code: string) =>
      JSON.stringify({
        type: 'FeatureCollection',
        features: [{ properties: { code: `${code}001`, nom: 'Un' } }],
      })
    const contours = ['01', '02', '03', '04', '05', '06'].map((code) => [
      `geo/${code}.geojson`,
      outline(code),
    ])
    const folder = temporaryFolder({ 'apl.csv': APL, ...Object.fromEntries(contours) })
    const taken = { url: 'https://exemple.fr/apl', bytes: 1, sha256: 'x', on: '2026-11-28' }
    writeFileSync(join(folder, '.taken.json'), JSON.stringify({ 'apl.csv': taken }))
    expect(planOfFolder(folder, findInputs(folder)).lines).toEqual(
      expect.arrayContaining([
        '  apl.csv : apl, préparé à la main (2022, 2023) — lu, pris le 2026-11-28',
        '  geo/ : 6 fichiers, polygons, contours de communes de l’IGN (2018) — lu',
      ]),
    )
  })

  it('shows the columns of a table that is nothing known, and says of a text that it is one', () => {
    const folder = temporaryFolder({ 'a.csv': 'a;b;c;d;e;f;g\n', 'LISEZ.md': '# Titre, et suite\n' })
    expect(planOfFolder(folder, findInputs(folder)).lines).toEqual(
      expect.arrayContaining([
        '  a.csv : une table, aux colonnes inconnues (a, b, c, d, e, f…)',
        '  LISEZ.md : du texte, sans colonnes',
      ]),
    )
  })
})

describe('npm run data:plan', { timeout: 60_000 }, () => {
  it('takes its folder as npm run data does, and ends with 1 where a source is lacking', () => {
    const { status, stdout } = runCommand(
      'plan.ts',
      '--inputs',
      temporaryFolder({ 'apl.csv': APL }),
      '--only',
      'apl',
    )
    expect(status).toBe(1)
    expect(stdout).toMatch(/^apl : /)
    expect(stdout).toContain('  apl.csv : apl, préparé à la main (2022, 2023) — lu')
    expect(stdout).toMatch(/^Il manque, que data:fetch prend : .*age/m)
    expect(stdout).toMatch(/^Il manque, à prendre à la main : .*cog/m)
  })

  it('says that a folder, or a source, does not exist', () => {
    const away = runCommand('plan.ts', '--inputs', '/nulle/part')
    expect([away.status, away.stderr.trim()]).toEqual([1, 'Il n’y a pas de dossier /nulle/part.'])
    const unknown = runCommand('plan.ts', '--only', 'apk')
    expect([unknown.status, unknown.stderr]).toEqual([
      1,
      expect.stringContaining('« apk » n’est aucune entrée'),
    ])
  })
})
