import { indicatorById, INDICATOR_IDS, latestVintage } from './indicators'

/** A text in which `{apl}` stands for the newest vintage of that indicator: the texts know no year of the catalogue. */
export function withVintages(text: string): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (whole, name: string) => {
    const id = INDICATOR_IDS.find((known) => known === name)
    return id ? latestVintage(indicatorById(id)) : whole
  })
}
