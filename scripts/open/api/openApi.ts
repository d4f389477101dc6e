import { INDICATOR_IDS } from '@/catalog/indicators'
import { openDataTexts } from '@/i18n/pages/openData'
import { BUILT_LEVELS, HOME_LEVEL, LEVELS } from '@/schema/level'
import { MISSING_REASONS } from '@/schema/value'
import { holderLevel } from '../heldRows'
import { LICENCE } from '../OpenData'
import { HELD_LEVELS } from './heldFiles'

const texts = openDataTexts.api
const text = { type: 'string' }
const list = (items: object) => ({ type: 'array', items })
const record = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})
/** Either a value or a reason: never both, never neither. */
const figure = (properties: Record<string, object>) => ({
  ...record(
    {
      ...properties,
      valeur: { type: 'number' },
      absence: { type: 'string', enum: MISSING_REASONS },
      effectif: { type: 'number' },
    },
    ['valeur', 'absence', 'effectif'],
  ),
  oneOf: [{ required: ['valeur'] }, { required: ['absence'] }],
})
const level = { type: 'string', enum: LEVELS }
const builtLevel = { type: 'string', enum: BUILT_LEVELS }
const heldLevel = { type: 'string', enum: HELD_LEVELS }
const mapOf = (items: object) => ({ type: 'object', additionalProperties: items })
const credits = { sources: mapOf(record({ credit: text, licence: text })), licence: text }
const place = { maille: level, code: text, nom: text }
const indicatorHead = {
  ...{ indicateur: text, libelle: text, unite: text, genre: text },
  millesimes: list(text),
  mailles: list(level),
}

/** What each kind of answer holds. */
export const ANSWERS = {
  Territoires: record({ maille: level, territoires: list(record({ code: text, nom: text })) }),
  Territoire: record({
    ...place,
    population: { type: 'integer' },
    dans: list(record(place)),
    chiffres: list(
      figure({ indicateur: text, libelle: text, millesime: text, unite: text, sources: list(text) }),
    ),
    ...credits,
  }),
  TerritoiresTenus: record({
    maille: heldLevel,
    dans: list(record(place)),
    indicateurs: mapOf(record({ libelle: text, unite: text, sources: list(text) })),
    territoires: list(
      record({ code: text, nom: text, population: { type: 'integer' }, chiffres: mapOf(mapOf(figure({}))) }),
    ),
    ...credits,
  }),
  Indicateurs: record({ indicateurs: list(record(indicatorHead)) }),
  Indicateur: record({
    ...indicatorHead,
    definition: text,
    calcul: text,
    sources: list(
      record(
        {
          ...{ id: text, titre: text, producteur: text, millesime: text, licence: text, adresse: text },
          reserves: list(text),
        },
        ['adresse'],
      ),
    ),
    chiffres: list(figure({ maille: level, code: text, millesime: text })),
    licence: text,
  }),
}

/** The API told to programs, OpenAPI 3.1. Addresses start at the description's own folder. */
export function openApi() {
  const parameter = (name: string, schema: object, example: string) => ({
    ...{ name, in: 'path', required: true, schema, example },
  })
  const get = (summary: string, answer: keyof typeof ANSWERS, ...parameters: object[]) => ({
    get: {
      summary,
      operationId: `lire${answer}`,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: {
          description: summary,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${answer}` } } },
        },
        404: { description: texts.unknown },
      },
    },
  })
  const ofLevel = parameter('maille', level, HOME_LEVEL)
  return {
    openapi: '3.1.0',
    info: {
      title: texts.title,
      description: texts.description,
      version: '1.0.0',
      license: { name: LICENCE.title, identifier: LICENCE.name },
    },
    servers: [{ url: '.' }],
    paths: {
      '/territoires/{maille}.json': get(texts.territories, 'Territoires', ofLevel),
      '/territoires/{maille}/{code}.json': get(
        texts.territory,
        'Territoire',
        parameter('maille', builtLevel, HOME_LEVEL),
        parameter('code', text, '63003'),
      ),
      ...Object.fromEntries(
        HELD_LEVELS.map((held) => [
          `/territoires/${holderLevel(held)}/{code}/${held}.json`,
          get(texts.held, 'TerritoiresTenus', parameter('code', text, '63')),
        ]),
      ),
      '/indicateurs.json': get(texts.indicators, 'Indicateurs'),
      '/indicateurs/{id}.json': get(
        texts.indicator,
        'Indicateur',
        parameter('id', { type: 'string', enum: INDICATOR_IDS }, 'apl'),
      ),
    },
    components: { schemas: ANSWERS },
  }
}
