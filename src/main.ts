import './address'
import { speakEnglish } from './i18n/chosen'
import { askedLanguage } from './stores/language'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shared.css'
import './styles/front.css'
import './styles/still.css'

/** English comes first where it is asked for; if it does not come, French says it all the same. */
async function chooseLanguage(): Promise<void> {
  if (askedLanguage !== 'en') return
  try {
    const { en } = await import('./i18n/en')
    speakEnglish(en)
    document.documentElement.lang = 'en'
  } catch {
    // The page stays in French, and says so to screen readers: its `lang` is unchanged.
  }
}

// The page asks for the application at once (scripts/house/preloadApplication.ts): no round trip is lost here.
void chooseLanguage()
  .then(() => import('./application'))
  // A task of its own: reading the code took one already.
  .then(({ start }) => setTimeout(() => void start()))
