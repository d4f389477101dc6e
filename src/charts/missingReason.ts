/** Why some territories have no figure, and which. */
export interface MissingReason {
  text: string
  where: string
}
