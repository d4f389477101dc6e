export interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}
export interface Group {
  debugName: string
  name: (id: string, graph: Graph) => string | null
}

/**
 * A chunk for all that modules import statically, themselves included: a group of Vite's `codeSplitting`. Left to itself,
 * the bundler would cut what only a dynamic import reaches into dozens of small files. Packages are not walked: an index
 * imports all of its package, and the bundler alone knows what remains of it.
 * @param apart what has a file of its own: it is walked, and what it needs is in this chunk, but not itself
 */
export function staticImports(chunk: string, entries: readonly string[], apart?: RegExp): Group {
  let reached: Set<string> | undefined
  return {
    debugName: chunk,
    name(id, graph) {
      reached ??= reach(entries, graph, (next) => !next.includes('node_modules'))
      return reached.has(id) && !apart?.test(id) ? chunk : null
    },
  }
}

/** Modules that others import statically, themselves included, through those that `walked` lets in. */
export function reach(entries: readonly string[], graph: Graph, walked = (_id: string) => true): Set<string> {
  const reached = new Set(entries)
  // A set gives what is added while it is walked.
  for (const at of reached)
    for (const next of graph.getModuleInfo(at)?.importedIds ?? []) if (walked(next)) reached.add(next)
  return reached
}
