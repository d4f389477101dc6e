import { expect, it } from 'vitest'
import { axisOutline } from '@/domain/axisOutline'
import { AXES } from '@/schema/initiative'

it('chaque axe a sa forme, fermée, la même où qu’elle soit dessinée', () => {
  const forms = AXES.map((axis) => axisOutline(axis, 6))
  expect(new Set(forms).size).toBe(AXES.length)
  for (const form of forms) expect(form).toMatch(/^M.+z$/)
  const rest = (path: string) => path.replace(/^M-?[\d.]+ -?[\d.]+/, '')
  for (const axis of AXES) expect(rest(axisOutline(axis, 6, 40, 30))).toBe(rest(axisOutline(axis, 6)))
})
