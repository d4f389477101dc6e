import type { CDPSession, Page } from '@playwright/test'
import { contrast } from '../../../src/analysis/contrast'

/** What a person does to a control, as the browser is told to show it; `disabled` is set on those that can be. */
const STATES = {
  repos: [],
  survol: ['hover'],
  clavier: ['focus', 'focus-visible', 'focus-within'],
  appui: ['hover', 'focus', 'active'],
  inactif: [],
} as const

/** WCAG: text, then large text and drawn signs; what is disabled is exempt there, not here. */
const LEAST = { text: 4.5, large: 3, disabled: 3 }

/** One text of a control as it is painted, in `#rrggbb`. */
interface Painted {
  name: string
  ink: string
  ground: string
  kind: keyof typeof LEAST
}

/**
 * Words and signs that are not read well enough on their ground, in each state of each kind of control that the page
 * shows, as « state : control ratio ». Controls that look alike are judged once.
 */
export async function unreadable(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  await page.evaluate(markControls)
  const nodes = await marked(devtools)
  const faults: string[] = []
  for (const [state, classes] of Object.entries(STATES)) {
    await Promise.all(
      nodes.map((nodeId) =>
        devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...classes] }),
      ),
    )
    for (const { name, ink, ground, kind } of await page.evaluate(readControls, state === 'inactif')) {
      const ratio = contrast(ink, ground)
      if (ratio < LEAST[kind]) faults.push(`${state} : ${name} ${ratio.toFixed(2)} (${ink} sur ${ground})`)
    }
  }
  await devtools.detach()
  return [...new Set(faults)]
}

/** Controls, and what holds them: who is over a control is over what holds it too. */
async function marked(devtools: CDPSession): Promise<number[]> {
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
  const found = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-judged], :has([data-judged])',
  })
  return found.nodeIds
}

/** In the page: marks one control of each look. */
function markControls(): void {
  const controls = 'a[href], button, input, select, textarea, summary, label, [role=option], [tabindex="0"]'
  const looks = new Set<string>()
  for (const old of document.querySelectorAll('[data-judged]')) old.removeAttribute('data-judged')
  for (const element of document.querySelectorAll<HTMLElement>(controls)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(element)
    const said = [
      'class',
      'type',
      'role',
      'disabled',
      'aria-pressed',
      'aria-selected',
      'aria-current',
      'open',
    ]
    const look = [
      ...[element.tagName, color, backgroundColor, fontSize, fontWeight, element.matches(':checked')],
      ...said.map((name) => element.getAttribute(name)),
      ...[element.parentElement?.className, element.closest('[class]:not(:scope)')?.className],
      ...[...element.children].map((child) => child.getAttribute('class')),
    ].join('|')
    if (looks.has(look)) continue
    looks.add(look)
    element.setAttribute('data-judged', '')
  }
}

/** In the page: how each text of the marked controls is painted; those that can be are disabled meanwhile. */
function readControls(disable: boolean): Painted[] {
  type Colour = [red: number, green: number, blue: number, alpha: number]
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  const known = new Map<string, Colour>()
  const colourOf = (css: string): Colour => {
    let colour = known.get(css)
    if (!colour) {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      known.set(css, (colour = [r, g, b, a / 255]))
    }
    return colour
  }
  const over = (top: Colour, under: Colour, share = top[3]): Colour => [
    top[0] * share + under[0] * (1 - share),
    top[1] * share + under[1] * (1 - share),
    top[2] * share + under[2] * (1 - share),
    1,
  ]
  const hex = (colour: Colour) =>
    `#${colour
      .slice(0, 3)
      .map((part) => Math.round(part).toString(16).padStart(2, '0'))
      .join('')}`

  /** A point of an element, with or without its ink: grounds laid over one another, each group as opaque as it says. */
  function pixel(element: Element, ink?: Colour): Colour {
    const path: CSSStyleDeclaration[] = []
    for (let at: Element | null = element; at; at = at.parentElement) path.unshift(getComputedStyle(at))
    const paint = (depth: number, under: Colour): Colour => {
      const style = path[depth]
      if (!style) return ink ? over(ink, under) : under
      const inside = paint(depth + 1, over(colourOf(style.backgroundColor), under))
      return over(inside, under, Number(style.opacity))
    }
    return paint(0, colourOf('white'))
  }
  const shown = (element: Element) => {
    if (element.closest('.visually-hidden')) return false
    const { width, height } = element.getBoundingClientRect()
    return (
      width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
  }

  const off = [...document.querySelectorAll<HTMLButtonElement>('[data-judged]')].filter(
    (control) => disable && 'disabled' in control && !control.disabled,
  )
  for (const control of off) control.disabled = true
  const painted = [...document.querySelectorAll<HTMLElement>('[data-judged]')].flatMap(
    (control): Painted[] => {
      const name = `${control.tagName.toLowerCase()}.${control.className} « ${(control.ariaLabel ?? control.textContent).trim().slice(0, 30)} »`
      const disabled = control.closest(':disabled') !== null || control.querySelector(':disabled') !== null
      const read = (element: Element, css: string, sign = false): Painted => {
        const { fontSize, fontWeight } = getComputedStyle(element)
        const size = parseFloat(fontSize)
        const large = sign || size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
        return {
          name,
          ink: hex(pixel(element, colourOf(css))),
          ground: hex(pixel(element)),
          kind: disabled ? 'disabled' : large ? 'large' : 'text',
        }
      }
      if (control.matches('input, select, textarea')) {
        if (!shown(control) || control.matches('[type=checkbox], [type=radio], [type=range], [type=file]'))
          return []
        const hint = control.matches(':placeholder-shown')
          ? getComputedStyle(control, '::placeholder').color
          : ''
        return [read(control, hint || getComputedStyle(control).color)]
      }
      const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
      const holders = new Set<Element>()
      while (texts.nextNode()) {
        const holder = texts.currentNode.parentElement
        if (texts.currentNode.textContent?.trim() && holder && !holder.closest('svg') && shown(holder))
          holders.add(holder)
      }
      if (holders.size > 0) return [...holders].map((holder) => read(holder, getComputedStyle(holder).color))
      const sign = control.matches('a, button, summary') ? control.querySelector('svg') : null
      return sign && shown(sign) ? [read(sign, getComputedStyle(sign).color, true)] : []
    },
  )
  for (const control of off) control.disabled = false
  return painted
}
