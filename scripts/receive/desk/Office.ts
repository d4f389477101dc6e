import { join } from 'node:path'
import { contributionStates } from '@/analysis/contributionStates'
import { today } from '@/domain/today'
import { referenceOf } from '@/schema/contribution'
import type { ContributionState } from '@/schema/moderation'
import { told } from '../../Foreseen'
import { examineAll } from '../../moderate/examine'
import type { Desk } from '../../moderate/openDesk'
import type { ContributionStore } from '../storage/ContributionStore'
import type { Decision, DecisionStore } from '../storage/DecisionStore'
import { carryOut } from './carryOut'
import { placeMaps } from './placeMap'
import type { Entry } from './queuePage'
import { alone, deskReader, outOf, type Shelf } from './Shelf'

/** Where contributions stand, what was decided of them, and what carries it out. */
export class Office {
  private readonly read: (today: string) => { desk: Desk; stamp: string }
  private known: { stamp: string; entries: Entry[] } | undefined
  readonly map: ReturnType<typeof placeMaps>

  /** @param undoFor milliseconds during which a decision may be undone @param log is told what failed */
  constructor(
    readonly shelf: Shelf,
    readonly contributions: ContributionStore,
    readonly decisions: DecisionStore,
    readonly undoFor: number,
    private readonly log: (line: string) => void,
  ) {
    this.read = deskReader(shelf)
    this.map = placeMaps(join(outOf(shelf), 'boundaries.json'))
  }

  desk(): Desk {
    return this.read(today()).desk
  }

  /** All contributions with what is said of each, oldest first; looked at again only where something changed. */
  entries(): Entry[] {
    const { desk, stamp: of } = this.read(today())
    const held = this.contributions.held()
    const stamp = `${of} ${held.map(({ key, version }) => `${key}${version}`).join()}`
    if (this.known?.stamp !== stamp) {
      const found = examineAll(
        held.map(({ key, body, edited }) => ({ name: key, text: edited ?? body })),
        desk,
      )
      const entries = found.flatMap((one, at) => {
        const own = held[at]
        return own ? [{ held: own, found: one, decision: undefined }] : []
      })
      this.known = { stamp, entries }
    }
    const decisions = new Map(this.decisions.all().map((decision) => [decision.key, decision]))
    return this.known.entries.map((entry) => ({ ...entry, decision: decisions.get(entry.held.key) }))
  }

  entry(reference: string): Entry | undefined {
    return this.entries().find(({ held }) => referenceOf(held) === reference.toUpperCase())
  }

  /** What the log says of one. */
  loggedState(reference: string) {
    return contributionStates(this.desk().events).find((entry) => entry.reference === reference)
  }

  /** What was declined elsewhere, by the command line, is to be erased in its time too. */
  noteDeclined(at: string): void {
    for (const { held, found } of this.entries())
      if (found.state === 'declined') this.contributions.declined(held.key, at)
  }

  /** Carries out what may no longer be undone, one after the other. What fails is kept with its reason. */
  carryOutDue(now = Date.now()): void {
    for (const decision of this.decisions.due(now)) {
      const done = alone(this.shelf.repository, () => this.carryOut(decision))
      if (done === null) return
    }
  }

  private carryOut(decision: Decision): true {
    const { key, what, who } = decision
    const held = this.contributions.one(key)
    // Another service may have done it while this one waited for its turn.
    const still = this.decisions.of(key)
    if (!held || !still || still.failed !== null) return true
    try {
      const id = carryOut(decision, held, this.shelf, today())
      this.decisions.done(key)
      if (what === 'reject') this.contributions.declined(key, new Date().toISOString())
      this.decisions.note(who, what === 'accept' ? 'publiée' : 'non retenue, au registre', key, id)
    } catch (error) {
      const why = told(error)
      this.decisions.fail(key, why.split('\n')[0] ?? why)
      this.decisions.note(who, 'n’a pas pu se faire', key, why.split('\n')[0] ?? null)
      this.log(`décision non suivie d’effet : ${why}`)
    }
    return true
  }
}

/** Where one stands, for whoever sent it: what the log says, else what the desk did. */
export function stateOfOne(
  reference: string,
  contributions: ContributionStore,
  decisions: DecisionStore,
  logged: (
    reference: string,
  ) => { state: ContributionState; id?: string | undefined; why?: string | undefined } | undefined,
): { state: ContributionState; id?: string | undefined; why?: string | undefined } | null {
  const known = logged(reference)
  if (known && (known.state === 'published' || known.state === 'declined'))
    return { state: known.state, id: known.id, why: known.why }
  const [key, ...others] = contributions.keysOf(reference)
  if (key === undefined || others.length) return known ? { state: known.state } : null
  const read = decisions.gestures(key, 1).length > 0
  return { state: read || known?.state === 'review' ? 'review' : 'received' }
}
