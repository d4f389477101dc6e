import type { InjectionKey } from 'vue'

/** px of the room that drawings will have, where it cannot be measured before they are needed: on paper. */
export const KNOWN_WIDTH: InjectionKey<number> = Symbol('known width')
