import { fold } from '@/domain/text'
import type { FacilityId } from '@/i18n/fr/facilities'
import { FACILITY_WORDS } from './facilityWords'

const LINKS = /^((autour|aux environs|environs|proche|pres|dans|vers|de|du|des|d|a|au|aux|en) )+(?=.)/

/** A kind of facility and a place asked for together: "maison de santé à Guéret"; null where one of them is missing. */
export function readFacility(typed: string): { facility: FacilityId; place: string } | null {
  const text = fold(typed)
  for (const [facility, words] of Object.entries(FACILITY_WORDS)) {
    const said = words.exec(text)
    if (!said) continue
    const place = `${text.slice(0, said.index)}${text.slice(said.index + said[0].length)}`
      .replace(/ +/g, ' ')
      .trim()
      .replace(LINKS, '')
    if (place.length > 1) return { facility: facility as FacilityId, place }
  }
  return null
}
