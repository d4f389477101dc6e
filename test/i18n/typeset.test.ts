import { describe, expect, it } from 'vitest'
import { typesetAll, typesetFrench } from '@/i18n/typeset'
import { t } from '@/i18n'

const NARROW = '\u202f'

describe('French typesetting', () => {
  it('puts a narrow no-break space before double punctuation and inside guillemets', () => {
    expect(typesetFrench('Qui ? « lui » : 34 %')).toBe(
      `Qui${NARROW}? «${NARROW}lui${NARROW}»${NARROW}: 34${NARROW}%`,
    )
  })
  it('leaves addresses and times alone', () => {
    expect(typesetFrench('https://exemple.fr/a?b=1')).toBe('https://exemple.fr/a?b=1')
  })
  it('curls the apostrophe between letters only', () => {
    expect(typesetFrench("l'accès, 5' de trajet")).toBe("l’accès, 5' de trajet")
  })
  it('reaches strings, nested texts and what functions return', () => {
    const set = typesetAll({ a: 'x !', b: { c: (n: number) => `${n} %` }, d: ['y ?'] }, typesetFrench)
    expect([set.a, set.b.c(3), set.d[0]]).toEqual([`x${NARROW}!`, `3${NARROW}%`, `y${NARROW}?`])
  })
  it('has been applied to the texts of the product', () => {
    expect(t.errors.address('ind=xyz', 'inconnu', false)).toContain(`«${NARROW}ind=xyz${NARROW}»`)
  })
})
