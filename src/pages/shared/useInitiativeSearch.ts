import { computed, type Ref } from 'vue'
import { searchText, textIndex } from '@/analysis/textIndex'
import { t } from '@/i18n'
import type { PublishedInitiative } from '@/schema/initiative'
import { initiativePlace } from './initiativePlace'
import type { useTerritories } from './useTerritories'

/** The one search for initiatives by words: ids of those that hold them, with their score; null where none is asked. */
export function useInitiativeSearch(
  all: Ref<readonly PublishedInitiative[]>,
  territories: Pick<ReturnType<typeof useTerritories>, 'nameOf'>,
) {
  const index = computed(() =>
    textIndex(
      all.value.map((item) => ({
        id: item.id,
        title: item.title,
        place: initiativePlace(item, territories),
        body: [
          ...[item.problem, item.solution, item.result ?? '', t.initiatives.types[item.type]],
          ...[...item.professions, ...item.actors, item.source.title],
          ...item.regions.map((code) => territories.nameOf({ level: 'region', code })),
          item.article51 ? t.initiatives.article51 : '',
        ].join(' '),
      })),
    ),
  )
  return (words: string) => (words.trim() ? searchText(index.value, words) : null)
}

export type InitiativeSearch = ReturnType<typeof useInitiativeSearch>
