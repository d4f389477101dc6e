import { chosenLanguage } from './chosen'

/** Data written by people has its English beside its French, under `en`: here the reader's one takes its place. */
export function inReadersLanguage<T>(data: T): T {
  return chosenLanguage() === 'en' ? (translated(data) as T) : data
}

function translated(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(translated)
  if (typeof node !== 'object' || node === null) return node
  const { en, ...own } = node as Record<string, unknown>
  const fields = Object.entries(own).map(([key, value]) => [key, translated(value)])
  return { ...Object.fromEntries(fields), ...(en as object | undefined) }
}
