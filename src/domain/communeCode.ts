/** Code of the département that a commune's code says it lies in: three characters overseas, two elsewhere. */
export function departementOfCommune(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2)
}
