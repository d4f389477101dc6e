declare module 'mapshaper' {
  /** Runs a command line on files given by name, and gives the written files back by name. */
  function applyCommands(
    commands: string,
    input: Record<string, string | Uint8Array>,
  ): Promise<Record<string, string | Uint8Array>>
  const mapshaper: { applyCommands: typeof applyCommands }
  export default mapshaper
}
