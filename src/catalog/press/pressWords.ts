import type { PressFigure, PressKit, Sample } from '@/domain/pressKit'
import type { SourceLink } from '@/domain/sourceLink'
import { escapeXml } from '@/domain/svg'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { pressTexts } from '@/i18n/pages/press'

/** The number of answers in words; never a blank, so that its absence is read too. */
export function sampleWords(sample: Sample): string {
  switch (sample.kind) {
    case 'answers':
      return pressTexts.sampleOf(formatNumber(sample.n))
    case 'base':
      return pressTexts.countedOn(formatNumber(sample.n))
    case 'unknown':
      return pressTexts.unknownSample
    case 'none':
      return pressTexts.noSample
  }
}

export interface PressFact {
  label: string
  text: string
  /** What the text is made of, where it leads somewhere. */
  links?: readonly SourceLink[]
}

/** What is copied: the sentence, and what its unit means. */
export const quotable = ({ sentence, meaning }: PressFigure): string =>
  [sentence, meaning].filter(Boolean).join(' ')

/** Label and content of everything that goes with a figure, in order. */
export function pressFacts(kit: PressKit, figure: PressFigure): PressFact[] {
  return [
    { label: pressTexts.value, text: figure.value },
    { label: pressTexts.unit, text: figure.unit },
    {
      label: pressTexts.sample,
      text: [sampleWords(figure.sample), figure.interval].filter(Boolean).join(t.common.phraseSeparator),
    },
    { label: pressTexts.vintage, text: figure.vintage },
    { label: pressTexts.source, text: figure.source, links: figure.links },
    { label: pressTexts.licence, text: figure.licence },
    { label: pressTexts.address, text: kit.address },
  ]
}

/** The figure with all that goes with it, as plain text. */
export function pressText(kit: PressKit, figure: PressFigure): string {
  const facts = pressFacts(kit, figure).map(({ label, text, links = [] }) => {
    const addresses = links.flatMap(({ url }) => url ?? [])
    const where = addresses.length > 0 ? ` (${addresses.join(t.common.listSeparator)})` : ''
    return t.common.labelled(label, text + where)
  })
  const caveats = figure.caveats.map((caveat) => `– ${caveat}`)
  return [
    quotable(figure),
    '',
    ...facts,
    ...(caveats.length ? [t.common.labelled(pressTexts.caveats, '').trimEnd(), ...caveats] : []),
  ].join('\n')
}

/** The same as HTML that may be pasted into an article: no style, no script, everything escaped. */
export function pressHtml(kit: PressKit, figure: PressFigure): string {
  const link = ({ text, url }: Pick<SourceLink, 'text' | 'url'>) =>
    url === undefined ? escapeXml(text) : `<a href="${escapeXml(url)}">${escapeXml(text)}</a>`
  const facts = pressFacts(kit, figure).map(({ label, text, links }) => {
    const own = text === kit.address ? { text, url: text } : { text }
    const said = (links ?? [own]).map(link).join(escapeXml(t.common.phraseSeparator))
    return `<dt>${escapeXml(label)}</dt><dd>${said}</dd>`
  })
  const caveats = figure.caveats.map((caveat) => `<li>${escapeXml(caveat)}</li>`)
  return [
    figure.unsourced
      ? `<p>${escapeXml(figure.sentence)}</p>`
      : `<blockquote cite="${escapeXml(kit.address)}"><p>${escapeXml(quotable(figure))}</p></blockquote>`,
    `<dl>${facts.join('')}</dl>`,
    ...(caveats.length ? [`<ul>${caveats.join('')}</ul>`] : []),
  ].join('\n')
}
