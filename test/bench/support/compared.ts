import { median } from 'd3-array'

/** Medians of what was measured here (`ici`) and in other pages in the same run, said with their ratios to ours. */
export function compared(what: string, unit: string, runs: ReadonlyMap<string, readonly number[]>) {
  const medians = [...runs].map(([name, values]): [string, number] => [name, median(values) ?? NaN])
  const ici = medians.find(([name]) => name === 'ici')?.[1] ?? NaN
  const said = medians.map(
    ([name, value]) => `${name} ${value.toFixed(1)} ${unit} (× ${(value / ici).toFixed(2)})`,
  )
  console.log(`${what}, médianes : ${said.join(', ')}`)
  return { ici, others: medians.filter(([name]) => name !== 'ici').map(([, value]) => value) }
}
