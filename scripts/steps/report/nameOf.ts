import type { ReportContext } from './ReportContext'

/** Name of a commune of any vintage, or the code itself where no source names it. */
export function communeNames({ inputs, geography }: ReportContext): (code: string) => string {
  return (code) =>
    geography.byCode.get(code)?.name ??
    inputs.today.arrondissements.get(code) ??
    inputs.cog.get(code)?.name ??
    inputs.outlined.get(code) ??
    code
}
