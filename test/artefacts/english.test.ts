import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/i18n/en'
import { ChangesSchema } from '@/schema/changes'
import { parse } from '@/schema/parse'
import { ProposalsSchema } from '@/schema/proposals'
import { ReportSchema } from '@/schema/report'
import { SourcesSchema } from '@/schema/sources'
import { SurveySchema } from '@/schema/survey'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../public/data', file), 'utf8'))

describe('texts of the data have their English', () => {
  it('sources, with their caveats one for one', () => {
    const sources = parse(SourcesSchema, read('sources.json'), 'sources.json')
    expect(sources.filter((source) => !source.en).map(({ id }) => id)).toEqual([])
    for (const { caveats, en: english } of sources) expect(english?.caveats).toHaveLength(caveats.length)
  })
  it('proposals and their groups', () => {
    const groups = parse(ProposalsSchema, read('proposals.json'), 'proposals.json')
    const entries = [...groups, ...groups.flatMap(({ proposals }) => proposals)]
    expect(entries.filter((entry) => !entry.en).map(({ id }) => id)).toEqual([])
  })
  it('questions and groups of the survey, notes too', () => {
    const { questions, groups } = parse(SurveySchema, read('survey.json'), 'survey.json')
    expect([...questions, ...groups].filter((entry) => !entry.en).map(({ id }) => id)).toEqual([])
    for (const question of questions) expect(Boolean(question.en?.note)).toBe(Boolean(question.note))
  })
  it('changes', () => {
    const changes = parse(ChangesSchema, read('changes.json'), 'changes.json')
    expect(changes.filter((change) => !change.en).map(({ text }) => text)).toEqual([])
  })
  it('sections and checks of the report, in the texts of the method page', () => {
    const report = parse(ReportSchema, read('report.json'), 'report.json')
    const { sections, checks } = en.method.report ?? { sections: {}, checks: {} }
    expect(report.sections.map(({ id }) => id).filter((id) => !sections[id])).toEqual([])
    expect(report.checks.map(({ id }) => id).filter((id) => !checks[id])).toEqual([])
    expect(en.method.reportFigure('35\u202f009,5')).toBe('35,009.5')
  })
})
