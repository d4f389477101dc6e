import { generate } from 'lean-qr'
import { svg, type SvgNode } from '@/domain/svg'
import { shareTexts } from '@/i18n/pages/share'

/** Signs beyond which a code has squares too small to be read from paper. */
const MOST_SIGNS = 400
/** Squares around the code: what readers need to find it. */
const MARGIN = 4

/** The QR code of an address, as a drawing; null where the address is too long for a code that a phone reads. */
export function qrCode(address: string): SvgNode | null {
  if (address.length > MOST_SIGNS) return null
  const bitmap = generate(address)
  const squares = Array.from({ length: bitmap.size ** 2 }, (_, k) => [
    k % bitmap.size,
    Math.floor(k / bitmap.size),
  ])
  const d = squares.flatMap(([x = 0, y = 0]) =>
    bitmap.get(x, y) ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : [],
  )
  const side = bitmap.size + 2 * MARGIN
  return svg('svg', { viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': shareTexts.code }, [
    svg('rect', { width: side, height: side, fill: '#fff' }),
    svg('path', { d: d.join(''), fill: '#000' }),
  ])
}
