import type { SvgNode } from '@/domain/svg'
import type { Desk } from '../../moderate/openDesk'
import type { Session } from '../storage/AccountStore'
import type { Gesture } from '../storage/DecisionStore'
import type { View } from './layout'

/** What the page of one contribution is written from. */
export interface OneView extends View {
  session: Session
  desk: Desk
  /** Milliseconds. */
  now: number
  map: SvgNode | null
  gestures: readonly Gesture[]
}
