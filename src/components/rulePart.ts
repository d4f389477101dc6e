/** A condition of a rule said in words: what comes before its menu, and the menu. */
export interface RulePart {
  id: string
  lead: string
  /** Name of the menu, for who does not see the sentence. */
  label: string
  value: string
  options: readonly { value: string; label: string }[]
}
