declare module 'mapshaper' {
  /**
   * Runs a command line on files given by name, and gives the written files back by name. What a JSON file would hold may be
   * given as it is, without a text of it: its records (`properties`) then become mapshaper's own.
   */
  function applyCommands(
    commands: string,
    input: Record<string, string | Uint8Array | object>,
  ): Promise<Record<string, string | Uint8Array>>
  const mapshaper: { applyCommands: typeof applyCommands }
  export default mapshaper
}
