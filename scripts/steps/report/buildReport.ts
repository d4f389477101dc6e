import type { PublishedId } from '@/domain/indicatorIds'
import { typesetAll, typesetFrench } from '@/i18n/typeset'
import type { Report } from '@/schema/report'
import type { IndicatorValues } from '@/schema/values'
import { aplSections } from './aplSections'
import { reportChecks } from './checks'
import { contentSections } from './contentSections'
import { coverageSections } from './coverageSections'
import { geographySections } from './geographySections'
import type { ReportContext } from './ReportContext'
import { supplySections } from './supplySections'

/** All that could not be matched or had to be left out, by name, in French. */
export function buildReport(context: ReportContext, values: Record<PublishedId, IndicatorValues>): Report {
  const sections = [
    ...geographySections(context),
    ...aplSections(context),
    ...supplySections(context),
    ...coverageSections(context),
    ...contentSections(context),
  ]
  return typesetAll({ sections, checks: reportChecks(context, values) }, typesetFrench)
}
