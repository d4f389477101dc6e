import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test'

/** Windows people have: tablets both ways, small laptops, what a browser leaves of a screen of 1366 × 768. */
const WINDOWS = [
  [768, 1024],
  [960, 700],
  [961, 700],
  [1024, 768],
  [1279, 720],
  [1280, 720],
  [1366, 650],
  [1440, 789],
  [1920, 950],
] as const

const PAGES = [
  { name: 'la carte', path: './' },
  { name: 'la carte et un territoire choisi', path: './#/?sel=bassin:63003' },
  { name: 'le besoin et la réponse', path: './#/territoires/sans-reponse' },
]

/** What floats over the map, by name, as far as it is shown. */
const floating = (page: Page): Record<string, Locator> => ({
  légende: page.locator('.stage').locator('.legend-box'),
  outremer: page.locator('.stage').getByRole('region', { name: 'Outre-mer' }),
  boutons: page.locator('.stage .buttons'),
})

for (const { name, path } of PAGES)
  test(`${name} : d’une fenêtre à l’autre, rien ne couvre rien ni ne sort`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
    await expect(page.locator('.stage').getByRole('region', { name: 'Outre-mer' })).toBeVisible()
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height })
      // The map takes its new size in a frame, what lies over it in the next.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      await expect.poll(() => faults(page), { message: `${width} × ${height}` }).toEqual([])
    }
  })

/** Pairs that cover one another, and what leaves the map. */
async function faults(page: Page): Promise<string[]> {
  const stage = await page.locator('.stage').boundingBox()
  if (!stage) return ['no map']
  const found = await page.locator('.stage .attribution a').evaluateAll((links) =>
    links.flatMap((link) => {
      // Where their names do not fit, one word stands for the producers.
      if (!link.checkVisibility()) return []
      // A map below the list is scrolled to.
      link.scrollIntoView({ block: 'nearest' })
      const { x, y, width, height } = link.getBoundingClientRect()
      const top = document.elementFromPoint(x + width / 2, y + height / 2)
      return link.contains(top) ? [] : [`${link.textContent} est caché`]
    }),
  )
  const boxes: { name: string; x: number; y: number; width: number; height: number }[] = []
  for (const [name, part] of Object.entries(floating(page))) {
    const box = (await part.count()) > 0 ? await part.boundingBox() : null
    if (!box) continue
    const { x, y, width, height } = box
    const inside =
      x >= stage.x &&
      y >= stage.y &&
      x + width <= stage.x + stage.width &&
      y + height <= stage.y + stage.height
    if (!inside) found.push(`${name} sort de la carte`)
    for (const other of boxes)
      if (
        x < other.x + other.width &&
        other.x < x + width &&
        y < other.y + other.height &&
        other.y < y + height
      )
        found.push(`${name} couvre ${other.name}`)
    boxes.push({ name, ...box })
  }
  // Nowhere is the legend missing: over the map, or in the panel beside it.
  const legend = page.getByRole('region', { name: /^Légende|^Besoin/ })
  const aside = page.getByRole('complementary', { name: 'Ambert' })
  if ((await legend.count()) === 0 && (await aside.count()) === 0) found.push('sans légende')
  return found
}
