import type { PublishedLevel } from '@/schema/level'

/**
 * Names and initials that tables and people give for a territory and that mean no other, by its code: ISO 3166-2:FR, what each région is
 * usually called, and what it was called before it took today's name.
 */
export const USUAL_NAMES: Partial<Record<PublishedLevel, Readonly<Record<string, readonly string[]>>>> = {
  region: {
    '11': ['IDF', 'Région parisienne'],
    '24': ['CVL', 'Centre', 'Centre-Val-Loire'],
    '27': ['BFC'],
    '28': ['NOR'],
    '32': ['HDF'],
    '44': ['GES', 'ACAL', 'Alsace-Champagne-Ardenne-Lorraine'],
    '52': ['PDL'],
    '53': ['BRE'],
    '75': ['NAQ', 'ALPC', 'Aquitaine-Limousin-Poitou-Charentes'],
    '76': ['OCC', 'Languedoc-Roussillon-Midi-Pyrénées'],
    '84': ['AURA', 'ARA'],
    '93': ['PACA', 'PAC', 'Région Sud', 'Sud Provence-Alpes-Côte d’Azur'],
    '94': ['COR'],
  },
}

/** Régions until 2015, by the one that took each in: a figure of a part is not that of the whole, which is offered only. */
export const TAKEN_IN: typeof USUAL_NAMES = {
  region: {
    '27': ['Bourgogne', 'Franche-Comté'],
    '28': ['Basse-Normandie', 'Haute-Normandie'],
    '32': ['Nord-Pas-de-Calais', 'Picardie'],
    '44': ['Alsace', 'Champagne-Ardenne', 'Lorraine'],
    '75': ['Aquitaine', 'Limousin', 'Poitou-Charentes'],
    '76': ['Languedoc-Roussillon', 'Midi-Pyrénées'],
    '84': ['Auvergne', 'Rhône-Alpes'],
  },
}
