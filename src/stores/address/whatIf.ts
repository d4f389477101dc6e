import { ACTIVITY, MOST_GPS, type WhatIf } from '@/domain/whatIf'
import { t } from '@/i18n'
import { isCommune, optional } from './values'

/**
 * What is supposed of a bassin, on its page and on the map: `etsi=1`, then `:5000` for another activity than 4,500
 * consultations a year, then `:43112` for another commune than the pole.
 */
export const whatIfParam = optional<WhatIf>(
  { name: 'etsi', reason: t.errors.reasons.badWhatIf },
  (raw) => {
    const [count = '', activity = '', commune, ...rest] = raw.split(':')
    const gps = Number(count)
    const each = activity === '' ? ACTIVITY.usual : Number(activity)
    if (!/^-?[1-9]$/.test(count) || Math.abs(gps) > MOST_GPS || rest.length > 0) return undefined
    if (!(each >= ACTIVITY.least && each <= ACTIVITY.most) || each % ACTIVITY.step !== 0) return undefined
    if (commune !== undefined && !isCommune(commune)) return undefined
    return { gps, activity: each, commune: commune ?? null }
  },
  ({ gps, activity, commune }) => {
    const each = activity === ACTIVITY.usual ? '' : String(activity)
    return [String(gps), each, commune ?? ''].join(':').replace(/:+$/, '')
  },
)
