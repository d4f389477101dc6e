import { useEventListener } from '@vueuse/core'
import { computed, ref, shallowRef } from 'vue'
import type { Refusal } from '@/domain/refusal'
import { observatory } from '@/i18n/observatory'
import { contributionSettings } from '@/load/contributionSettings'
import { siteAddress } from '@/load/site'
import { ATTEMPTS, sendContribution } from '@/load/sendContribution'
import { referenceOf } from '@/schema/contribution'
import type { Sent } from '@/schema/draft'
import { useDrafts } from '@/stores/drafts'
import { saveText } from '@/components/saveFile'
import type { ContributionModel } from './useContribution'

const words = observatory.contribute

/** The ways out of the form: to the receiving server, into a file, into a prepared e-mail. The draft goes only once sent. */
export function useSending(model: ContributionModel) {
  const store = useDrafts()
  const busy = ref(false)
  const said = ref('')
  const done = ref(false)
  const refused = shallowRef<readonly Refusal[]>([])
  /** Key of what failed for want of network: sent again when that comes back, as it was, if that is still wanted. */
  const failed = ref<string | null>(null)
  const wanted = (key: string | null) =>
    key !== null && model.draft.value?.key === key && model.draft.value.consent
  const waiting = computed(() => wanted(failed.value))

  function remember(way: Sent['way'], contribution = model.contribution.value) {
    if (!contribution) return
    const { key, corrects, initiative, writtenOn } = contribution
    const kind = corrects === undefined ? 'new' : 'correction'
    void store.remember({ key, kind, title: initiative.title, on: writtenOn, way })
  }

  async function send() {
    const { url } = contributionSettings
    if (!url || busy.value || !model.contribution.value) return
    busy.value = true
    refused.value = []
    said.value = words.sending
    const sent = model.contribution.value
    const { key } = sent
    const reference = referenceOf(sent)
    const text = model.text.value
    model.patch({ attempted: true })
    model.save()
    const outcome = await sendContribution(new URL(url, siteAddress()).href, text, {
      wanted: () => wanted(key),
      onRetry: (attempt) => (said.value = words.retrying(attempt, ATTEMPTS)),
    })
    busy.value = false
    failed.value = outcome.kind === 'failed' ? key : null
    if (outcome.kind === 'sent') {
      remember('sent', sent)
      // What was written meanwhile has a key of its own, and is not lost with what was sent.
      if (model.draft.value?.key !== key) {
        said.value = words.results.sentBefore(reference)
        return
      }
      await model.discard()
      done.value = true
      said.value = words.results.sent(reference)
    } else if (outcome.kind === 'refused') {
      refused.value = outcome.refusals
      said.value = words.results.refused
    } else said.value = words.results[outcome.kind]
    // A new sending after a conflict leaves under a new key: any change draws one.
    if (outcome.kind === 'conflict') model.patch({ consent: false })
  }
  useEventListener(window, 'online', () => {
    if (waiting.value) void send()
  })

  const fileName = () =>
    `contribution-${model.contribution.value ? referenceOf(model.contribution.value) : ''}.json`
  function save() {
    saveText(fileName(), `${model.text.value}\n`, 'application/json')
    remember('file')
    said.value = words.results.file(fileName())
  }
  /** The address of an e-mail to the team that carries the whole contribution. */
  function mailAddress(): string {
    if (!model.contribution.value) return ''
    const subject = words.mailSubject(referenceOf(model.contribution.value))
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(model.text.value)}`
    return `mailto:${contributionSettings.email ?? ''}?${query}`
  }
  function mail() {
    remember('mail')
    said.value = words.results.mail
  }
  return { busy, said, done, refused, waiting, send, save, mailAddress, mail, ...contributionSettings }
}
