import * as v from 'valibot'
import type { Refusal, RefusalReason } from '@/domain/refusal'
import { EXPECTED } from '@/schema/plainText'

const BY_MESSAGE = new Map<string, RefusalReason>(
  Object.entries(EXPECTED).map(([reason, message]) => [message, reason as keyof typeof EXPECTED]),
)

const BY_TYPE: Record<string, RefusalReason> = {
  min_length: 'required',
  picklist: 'notInList',
  max_length: 'tooLong',
  integer: 'badYear',
  min_value: 'badYear',
  max_value: 'badYear',
  regex: 'badCode',
  uuid: 'badCode',
}

/** What a validator's issue means for whoever filled the field in. Types that should not be there count as wrong types. */
export function refusalOf(issue: v.BaseIssue<unknown>): Refusal {
  const field = v.getDotPath(issue) ?? ''
  const limit = Number(issue.requirement)
  if (field === 'consent') return { field, reason: 'consentNeeded' }
  if (issue.type === 'strict_object' && issue.expected === 'never') return { field, reason: 'unknownField' }
  if (issue.received === 'undefined') return { field, reason: 'required' }
  if (issue.type === 'picklist' && issue.received === '""') return { field, reason: 'required' }
  if (issue.type === 'max_length' && issue.kind === 'validation' && Array.isArray(issue.input))
    return { field, reason: 'tooMany', limit }
  const reason = BY_MESSAGE.get(issue.message) ?? BY_TYPE[issue.type] ?? 'wrongType'
  return reason === 'tooLong' ? { field, reason, limit } : { field, reason }
}
