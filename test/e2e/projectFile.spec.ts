import type { Page } from '@playwright/test'
import { PROJECT_KIND, PROJECT_VERSION } from '@/schema/project'
import { BEDS, bring, RATE } from './support/broughtProject'
import { expect, test } from './support/test'

const project = (change: object = {}) =>
  JSON.stringify({
    ...{ kind: PROJECT_KIND, version: PROJECT_VERSION, figures: [RATE], territories: [], view: '/' },
    ...change,
  })
const figure = (change: object) => project({ figures: [{ ...RATE, ...change }] })
const BAD: readonly (readonly [what: string, content: string | Buffer, says: RegExp])[] = [
  ['vide', '', /Le fichier est vide/],
  ['coupé', project().slice(0, -30), /il a été coupé/],
  ['un autre JSON', '{"type":"FeatureCollection","features":[]}', /pas un fichier de projet/],
  ['d’une version à venir', project({ version: PROJECT_VERSION + 1 }), /version plus récente du site/],
  [
    'clé de prototype',
    project().replace('{', '{"__proto__":{"x":1},'),
    /«\s__proto__\s», attendu rien sous ce nom/,
  ],
  [
    '1e308',
    figure({ values: RATE.values.map(() => 1e308) }),
    /«\sfigures\.0\.values\.0\s», attendu un nombre de vingt/,
  ],
  [
    'infini',
    project().replace(/"values":\[[^,]*/, '"values":[1e999'),
    /attendu un nombre fini, trouvé Infinity/,
  ],
  ['textes pour nombres', figure({ values: RATE.values.map(String) }), /attendu un nombre, trouvé "/],
  ['maille inconnue', figure({ level: 'canton' }), /«\sfigures\.0\.level\s»/],
  [
    'territoire dit deux fois',
    figure({ codes: RATE.codes.map(() => '2A004') }),
    /chaque code une seule fois/,
  ],
  ['HTML pour champ', project({ '<img src=x onerror=alert(1)>': 1 }), /«\s<img src=x onerror=alert\(1\)>\s»/],
  ['nom énorme', figure({ name: 'x'.repeat(100_000) }), /attendu au plus 80 signes, trouvé/],
  [
    'vue d’un autre site',
    project({ view: 'https://exemple.org/' }),
    /attendu l’adresse d’une page de ce site/,
  ],
  ['une image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /C’est une image/],
]

async function give(page: Page, content: string | Buffer, name = 'essai.territoires.json') {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) }
  await page.locator('input[type=file]').setInputFiles(file)
}

test('un fichier de projet qui ne s’ouvre pas le dit en une phrase, à l’écran, et rien n’est perdu @everywhere', async ({
  page,
}) => {
  await bring(page, '/')
  await page.goto('./#/mes-chiffres')
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows).toHaveCount(4)
  const alert = page.getByRole('main').getByRole('alert')
  for (const [what, content, says] of BAD)
    await test.step(what, async () => {
      await give(page, content)
      await expect(alert).toContainText(says)
      await expect(alert).toContainText('essai.territoires.json')
      await expect(alert).toBeInViewport()
      await expect(rows).toHaveCount(4)
    })
  // A table under such a name is a table.
  await give(page, 'Département;Lits\n01;2,5\n63;3,5\n2A;4,5')
  await expect(page.getByRole('main')).toContainText('3 lignes rattachées sur 3')
  await expect(alert).toHaveCount(0)
})

test('ce qu’un fichier de projet a ajouté est dit à l’écran, si longue que soit la liste @everywhere', async ({
  page,
}) => {
  await page.goto('./#/mes-chiffres')
  const figures = Array.from({ length: 60 }, (_, at) => ({
    ...{ ...BEDS, id: `apporte-n${String(at).padStart(4, '0')}`, name: `<b>Lits</b> ${at}` },
    codes: BEDS.codes.map((code, row) => (row ? code : 'ZZ999')),
  }))
  await give(page, project({ figures }))
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Ouvrir la vue du projet' })).toBeInViewport()
  await expect(main).toContainText('60 indicateurs ajoutés.')
  await expect(main).toContainText('52 autres indicateurs ont de tels codes.')
  await expect(main.getByText('<b>Lits</b> 0', { exact: true })).toHaveCount(1)
  await give(page, project({ figures: [] }))
  await expect(main).toContainText('ni chiffres ni territoires composés')
})
