import { byLevel, DRAWN_LEVELS, isDrawn, LISTED_LEVELS } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { territoryFeatures, type TerritoryFeature } from '@/analysis/decodeBoundaries'
import { ofLevel } from '@/analysis/communes/communeTable'
import { partsOf, polygonIndex, type PolygonIndex } from '@/analysis/locate'
import { communesTotals } from '@/analysis/zone/communesTotals'
import { communeIndex, communesInZone } from '@/analysis/zone/communesInZone'
import { regionsByDepartement, type Attachments } from '@/analysis/membership'
import { lackingIn } from '@/analysis/zone/lackingIn'
import { zoneShares } from '@/analysis/zone/shares'
import { circleShape, commonShape } from '@/analysis/zone/zoneShape'
import { LACKING } from '@/catalog/recipes'
import type { Shape, Zone } from '@/domain/zone'
import {
  boundariesAt,
  communes,
  communesApl,
  communeTiles,
  holdersOf,
  territories,
  type Artefact,
} from './artefacts'
import { communeAt, communeOutline, NotThere } from './communeOutline'
import { fetchArtefact } from './fetchArtefact'
import { ingredientArtefacts } from './ingredients'
import type { ZoneAnswer, ZoneAsk } from './zoneMessages'

// A worker: clipping bassins takes seconds on large zones. It stops between two of them to hear whether it still must.

/** Longest stretch of work between two looks at the messages, ms. */
const STRETCH = 40

interface Level {
  features: readonly TerritoryFeature[]
  index: PolygonIndex<TerritoryFeature>
}

let folder = ''
const stopped = new Set<number>()
const answer = (message: ZoneAnswer) => postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ZoneAsk>) => {
  if (data.kind === 'open') folder = data.folder
  else if (data.kind === 'stop') stopped.add(data.id)
  else
    tell(data).catch((error: unknown) => {
      const foreseen = error instanceof NotThere
      const detail = String(error)
      answer({
        ...{ kind: 'failed', id: data.id },
        error: foreseen ? error.why : { kind: 'network', file: 'communes.json', detail },
      })
      if (!foreseen) throw error
    })
})

function tell(asked: Exclude<ZoneAsk, { kind: 'open' | 'stop' }>): Promise<void> {
  if (asked.kind === 'communes') return tellCommunes(asked)
  if (asked.kind === 'shares') return tellShares(asked)
  return asked.kind === 'outline' ? tellOutline(asked) : tellCommuneAt(asked)
}

/** An artefact fetched and prepared once; after a failure, the next question tries again. */
function once<T, P>(artefact: Artefact<T>, prepare: (value: T) => P): () => Promise<P> {
  let ready: Promise<P> | undefined
  return () =>
    (ready ??= fetchArtefact(artefact, folder)
      .then((remote) => {
        if (remote.state === 'failed') throw new NotThere(remote.error)
        return prepare(remote.value)
      })
      .catch((error: unknown) => {
        ready = undefined
        throw error
      }))
}
const places = once(communes, communeIndex)
/** Rows of the level, which are those of tiles. */
const drawn = once(communes, ofLevel)
const tiles = once(communeTiles, (index) => index)
const apl = once(communesApl, (table) => table)
const doctors = once(ingredientArtefacts.doctors, (table) => table)
const regions = once(territories, regionsByDepartement)
const lists = byLevel((level) => once(holdersOf(level), (list) => list), LISTED_LEVELS)
const outlines = byLevel(
  (level) =>
    once(boundariesAt(level), (file): Level => {
      const { features } = territoryFeatures(file, level)
      return { features, index: polygonIndex(features) }
    }),
  DRAWN_LEVELS,
)

/** Where communes lie, as far as a zone needs to know. */
async function attachedFor({ within }: Zone): Promise<Attachments> {
  const level = LISTED_LEVELS.find((listed) => listed === within?.level)
  const list = level && (await lists[level]())
  return { regions: await regions(), listed: () => list }
}

async function tellCommunes({ id, zone }: Extract<ZoneAsk, { kind: 'communes' }>) {
  const [index, values, counts, attached] = await Promise.all([places(), apl(), doctors(), attachedFor(zone)])
  const rows = communesInZone(index, zone, attached)
  const lacking = lackingIn(rows, { apl: values, doctors: counts }, LACKING)
  answer({ kind: 'communes', id, figures: { ...communesTotals(rows, index.table, values), lacking, rows } })
}

async function tellShares({ id, zone, level }: Extract<ZoneAsk, { kind: 'shares' }>) {
  const shape = await shapeOf(zone)
  if (!shape) return answer({ kind: 'shares', id, shares: [] })
  const work = zoneShares((await outlines[level]()).index, shape)
  for (let since = performance.now(); ;) {
    const step = work.next()
    if (step.done) return answer({ kind: 'shares', id, shares: step.value })
    if (performance.now() - since < STRETCH) continue
    answer({ kind: 'progress', id, done: step.value })
    await new Promise((resolve) => setTimeout(resolve))
    if (stopped.delete(id)) return
    since = performance.now()
  }
}

/** The outline of a composed territory; the last one is kept, as the same is asked for by the page and for its zone. */
let outlined: { code: string; outline: ReturnType<typeof communeOutline> } | undefined
async function outlineOf(code: string) {
  const [table, index] = await Promise.all([drawn(), tiles()])
  if (outlined?.code !== code) outlined = { code, outline: communeOutline(code, table, index, folder) }
  const { outline } = outlined
  return outline.catch((error: unknown) => {
    outlined = undefined
    throw error
  })
}

async function tellOutline({ id, code }: Extract<ZoneAsk, { kind: 'outline' }>) {
  answer({ kind: 'outline', id, outline: await outlineOf(code) })
}

async function tellCommuneAt({ id, at }: Extract<ZoneAsk, { kind: 'communeAt' }>) {
  const [table, index] = await Promise.all([drawn(), tiles()])
  answer({ kind: 'communeAt', id, code: await communeAt(at, table, index, folder) })
}

/** The zone as one shape; null where its conditions have nothing in common. */
async function shapeOf({ within, circle, shape }: Zone): Promise<Shape | null> {
  const shapes: Shape[] = []
  if (shape) shapes.push(shape)
  if (circle) shapes.push(circleShape(circle))
  if (within?.level === OWN_LEVEL) shapes.push((await outlineOf(within.code)).shape)
  else if (within && isDrawn(within.level)) {
    const found = (await outlines[within.level]()).features.find(
      ({ properties }) => properties.code === within.code,
    )
    if (found) shapes.push(partsOf(found.geometry))
  }
  return commonShape(shapes)
}
