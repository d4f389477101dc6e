import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { openDataTexts as texts } from '@/i18n/pages/openData'
import type { DataPackage } from '@/schema/openData'
import { LEVELS } from '@/schema/level'

type Resource = DataPackage['resources'][number]

/** One content, in each format that it is given in. */
export interface FileGroup {
  name: string
  title: string
  rows: number
  modified: string
  files: { path: string; format: string; size: string }[]
}

/** The files of the package by what they hold, in its order. */
export function fileGroups({ resources }: DataPackage): FileGroup[] {
  const groups = new Map<string, Resource[]>()
  for (const resource of resources) {
    const name = resource.path.slice(0, resource.path.indexOf('.'))
    groups.set(name, [...(groups.get(name) ?? []), resource])
  }
  return [...groups].map(([name, own]) => ({
    name,
    title: titleOf(name),
    rows: Math.max(...own.map(({ rows }) => rows)),
    modified: own[0]?.modified ?? '',
    files: own.map(({ path, bytes }) => ({
      path,
      format: path.slice(name.length + 1),
      size: sizeSaid(bytes),
    })),
  }))
}

function titleOf(name: string): string {
  const [kind = '', id] = name.split('-')
  const level = LEVELS.find((known) => known === id)
  const words = texts.files[kind as keyof typeof texts.files] as
    string | ((level: string) => string) | undefined
  if (typeof words === 'function') return words(level ? t.common.levels[level].many : (id ?? ''))
  return words ?? name
}

/** A size as the language writes it, in decimal units: what a download shows. */
export function sizeSaid(bytes: number): string {
  const { kilo, mega } = texts.size
  return bytes < 1e6 ? kilo(formatNumber(Math.ceil(bytes / 1e3))) : mega(formatNumber(bytes / 1e6, 1))
}
