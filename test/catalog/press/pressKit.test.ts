import { describe, expect, it } from 'vitest'
import { creditLine } from '@/catalog/press/creditLine'
import { joinCredits, pressCredit } from '@/catalog/press/pressCredit'
import { elementCode, figureCode, iframeCode, pressJson } from '@/catalog/press/pressFiles'
import { pressHtml, pressText } from '@/catalog/press/pressWords'
import type { PressFigure, PressKit } from '@/domain/pressKit'

const figure: PressFigure = {
  id: 'region-52',
  label: 'Pays de la Loire',
  sentence: 'Une phrase <b>& ses guillemets "droits"</b>.',
  value: '34 %',
  unit: '% des médecins interrogés',
  sample: { kind: 'unknown' },
  vintage: 'Automne 2021',
  source: 'Cnom',
  licence: 'Chiffres cités',
  links: [],
  caveats: ['Une réserve.'],
}
const kit: PressKit = {
  title: 'Titre',
  file: 'telemedecine',
  address: 'https://exemple.fr/#/?ind=apl&an=2023',
  site: 'https://carte.example/',
  language: 'fr',
  figures: [figure],
  pictures: [],
  table: {
    columns: ['territoire', 'valeur'],
    rows: [
      ['=SOMME(A1)', 2.98],
      ['Saint-Étienne ; "ville"', -5],
      ['Corse', null],
    ],
  },
}

describe('the kit as text and as HTML', () => {
  it('gives value, unit, number of answers, vintage, source, licence, caveat and address', () => {
    const text = pressText(kit, figure).replace(/\u202f/g, ' ')
    for (const part of [
      'Valeur : 34 %',
      'Unité : % des médecins interrogés',
      'Effectif (n) : inconnue : incertitude inconnue',
      'Millésime : Automne 2021',
      'Source : Cnom',
      'Licence : Chiffres cités',
      'Adresse de la vue : https://exemple.fr/#/?ind=apl&an=2023',
      '– Une réserve.',
    ])
      expect(text).toContain(part)
  })
  it('escapes everything that comes from data', () => {
    const html = pressHtml(kit, figure)
    expect(html).toContain('Une phrase &lt;b&gt;&amp; ses guillemets &quot;droits&quot;&lt;/b&gt;.')
    expect(html).toContain('<a href="https://exemple.fr/#/?ind=apl&amp;an=2023">')
    expect(html).not.toMatch(/<b>|style=|<script/)
  })
})

describe('the files of the kit', () => {
  it('keep numbers as numbers and a gap as null for programs', () => {
    const { rows, figures } = JSON.parse(pressJson(kit)) as { rows: unknown[]; figures: { facts: object }[] }
    expect(rows[0]).toEqual({ territoire: '=SOMME(A1)', valeur: 2.98 })
    expect(rows[2]).toEqual({ territoire: 'Corse', valeur: null })
    expect(figures[0]?.facts).toHaveProperty('Licence', 'Chiffres cités')
  })
})

describe('the code of the frame', () => {
  it('as an element for other pages hold the picture and the link that stand without scripts', () => {
    const picture = { address: 'https://carte.example/territoire/a/carte.png', alt: 'Carte "a"' }
    const code = elementCode({
      ...{ address: 'https://carte.example/territoire/a/?bloc=b&c=1', site: 'https://carte.example/' },
      ...{ title: '"><script>', language: 'en', height: 400, wheel: true, picture },
    })
    expect(code).toBe(
      '<territoires-de-soins vue="territoire/a/?bloc=b&amp;c=1" titre="&quot;>&lt;script>" langue="en" hauteur="400" molette>' +
        '<a href="https://carte.example/territoire/a/?bloc=b&amp;c=1&amp;langue=en"><img src="https://carte.example/territoire/a/carte.png" alt="Carte &quot;a&quot;" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto">&quot;>&lt;script></a></territoires-de-soins>\n' +
        '<script async src="https://carte.example/embed.js"></script>',
    )
    const figure = figureCode('https://carte.example/', 'Titre', picture, 'Source : Drees, 2023.')
    expect(figure).not.toMatch(/script|iframe/)
    expect(figure).toContain('Source : Drees, 2023.')
  })

  it('cannot be broken by a title', () => {
    const code = iframeCode(kit.address, '"><script>', '320', 520)
    expect(code).toContain('title="&quot;>&lt;script>"')
    expect(code).toContain('width="320" height="520"')
    expect(code).toContain('ind=apl&amp;an=2023')
  })
})

describe('the credit', () => {
  const source = (id: string, credit: string, licence: string) => ({
    ...{ id, credit, licence, title: id, producer: id, vintage: '2023', readOn: '2026-11-23', files: [] },
    caveats: [`Réserve de ${id}.`],
  })
  const sources = [
    source('apl', 'Drees, APL', 'Licence Ouverte'),
    source('bpe', 'Insee, BPE 2024', 'Licence Ouverte'),
  ]
  it('names every producer, each licence once, and the year where it is one', () => {
    expect(pressCredit(sources, ['apl', 'bpe'], '2023')).toEqual({
      source: 'Drees, APL, 2023\u202f; Insee, BPE 2024',
      licence: 'Licence Ouverte',
      links: [
        { text: 'Drees, APL, 2023', about: ['apl'], readOn: '2026-11-23' },
        { text: 'Insee, BPE 2024', about: ['bpe'], readOn: '2026-11-23' },
      ],
      caveats: ['Réserve de apl.'],
    })
    expect(pressCredit(sources, ['bpe'], '2024').source).toBe('Insee, BPE 2024')
  })
  it('is said once where several things side by side rest on it', () => {
    const [apl, bpe] = [pressCredit(sources, ['apl'], ''), pressCredit(sources, ['bpe'], '')]
    expect(joinCredits(apl, bpe, apl).source).toBe('Drees, APL\u202f; Insee, BPE 2024')
  })
  it('adds who drew the boundaries under a map', () => {
    expect(creditLine(pressCredit(sources, ['bpe'], '2024'), true)).toContain('IGN, Admin Express')
    expect(creditLine(pressCredit(sources, ['bpe'], '2024'), false)).not.toContain('IGN')
  })
})
