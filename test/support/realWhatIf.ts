import { readFileSync } from 'node:fs'
import { indexPeople } from '@/analysis/whatIf/people'
import { parse } from '@/schema/parse'
import { WhatIfSchema } from '@/schema/whatIf'

/** The people of France as the built file places them. */
export const realPeople = () =>
  indexPeople(
    parse(WhatIfSchema, JSON.parse(readFileSync('public/data/what-if.json', 'utf8')), 'what-if.json'),
  )
