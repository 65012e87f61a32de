import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** Languages of the page, as they call themselves. */
export const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' } as const
export type Language = keyof typeof LANGUAGES

const STORED = 'chidao-language'

const isLanguage = (name: string | null): name is Language => name !== null && name in LANGUAGES

/** What the visitor chose before, else what the browser asks for, else Vietnamese. */
function preferred(): Language {
  const stored = localStorage.getItem(STORED)
  if (isLanguage(stored)) return stored
  const asked = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage)
  return asked ?? 'vi'
}

/** Makes the words ready; the page's language follows. */
export async function initLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: preferred(),
    fallbackLng: 'vi',
    resources: { vi: { translation: vi }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  document.documentElement.lang = i18next.language
}

/** Changes the language and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}
