import { readMarkup } from './readMarkup'

/** How numbers of a style are shown, where that is not the number itself. */
export type NumberForm = 'percent' | 'date'

/** Formats that every workbook has without declaring them (ECMA-376, 18.8.30). */
function builtIn(id: number): NumberForm | undefined {
  if (id === 9 || id === 10) return 'percent'
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return isDate ? 'date' : undefined
}

/** A format's own code, without its quoted texts, escaped signs and colours: « 0.0 % », « dd/mm/yyyy ». */
function formOf(code: string): NumberForm | undefined {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  if (bare.includes('%')) return 'percent'
  return /y/i.test(bare) || /d/i.test(bare) ? 'date' : undefined
}

/** By the number of their style, the cells of an XLSX workbook that show a percentage or a date of their number. */
export function numberForms(styles: string): ReadonlyMap<number, NumberForm> {
  const declared = new Map<number, NumberForm | undefined>()
  const forms = new Map<number, NumberForm>()
  let inCells = false
  let style = 0
  readMarkup(styles, {
    open: (name, attribute) => {
      if (name === 'numFmt')
        declared.set(Number(attribute('numFmtId')), formOf(attribute('formatCode') ?? ''))
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0)
        const form = declared.has(id) ? declared.get(id) : builtIn(id)
        if (form) forms.set(style, form)
        style++
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return forms
}

/** Without the dust of decimals that a stored number may end in. */
export const undusted = (value: number): string => String(Number(value.toPrecision(15)))

const DAY = 86_400_000
/** Day 60 of a workbook is a 29 February 1900 that never was: counted from here, all days after it are right. */
const EPOCH = Date.UTC(1899, 11, 30)

/** A number as its cell shows it: 0,125 as « 12.5 % », 45352 as « 2024-03-01 »; a date is no figure. */
export function shownNumber(value: number, form: NumberForm): string {
  if (form === 'percent') return `${undusted(value * 100)} %`
  const day = new Date(EPOCH + Math.floor(value) * DAY)
  if (Number.isNaN(day.getTime())) return undusted(value)
  const parts = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
