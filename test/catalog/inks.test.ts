import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inTheme, TOKENS } from '@/catalog/inks'
import { svg } from '@/domain/svg'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const blocks = {
  light: css.slice(0, css.indexOf("[data-theme='dark']")),
  dark: css.slice(css.indexOf("[data-theme='dark']")),
}

it.each(['light', 'dark'] as const)('a file in the %s theme has the very colours of the page', (theme) => {
  for (const [name, token] of Object.entries(TOKENS)) {
    const onPage = new RegExp(`--${name}: (#\\w+);`).exec(blocks[theme])?.[1]
    const inFile = inTheme(svg('g', {}, [svg('path', { fill: token })]), theme).children[0]
    expect(inFile, name).toMatchObject({ attributes: { fill: onPage?.toUpperCase() } })
  }
})
