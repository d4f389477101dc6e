/** Rules of a `robots.txt` (RFC 9309) that hold for us: those of our own name, else those for all. */
export interface Robots {
  allows: (path: string) => boolean
  /** Seconds between two visits, where the site asks for some. */
  delay: number
}

/** @param agent our name, as a site would write it; lower case */
export function readRobots(text: string, agent: string): Robots {
  const groups: { agents: string[]; rules: { allow: boolean; path: string }[]; delay: number }[] = []
  let open = false
  for (const line of text.split(/\r?\n/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (!open) groups.push({ agents: [], rules: [], delay: 0 })
      groups.at(-1)?.agents.push(value.toLowerCase())
      open = true
      continue
    }
    if (!name) continue
    open = false
    const group = groups.at(-1)
    if (!group) continue
    if ((name === 'allow' || name === 'disallow') && value)
      group.rules.push({ allow: name === 'allow', path: value })
    if (name === 'crawl-delay') group.delay = Number(value) || 0
  }
  const own = groups.filter(({ agents }) => agents.some((known) => known !== '*' && agent.includes(known)))
  const ours = own.length ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = ours.flatMap((group) => group.rules)
  return {
    delay: Math.max(0, ...ours.map(({ delay }) => delay)),
    /** The longest rule that matches decides; of two as long, the one that allows. */
    allows: (path) => {
      const [best] = rules
        .filter((rule) => matches(rule.path, path))
        .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))
      return best?.allow ?? true
    },
  }
}

/** `*` stands for anything, a last `$` for the end. */
function matches(rule: string, path: string): boolean {
  const escaped = rule.replace(/[.+?^{}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped.replace(/\$(?!$)/g, '\\$')}`).test(path)
}
