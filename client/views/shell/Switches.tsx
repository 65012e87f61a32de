import { SegmentedControl, Select, useMantineColorScheme, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseLanguage, LANGUAGES, type Language } from '../../i18n/index.ts'

/** Chooses the language of the page. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <VisuallyHidden component="legend">{t('language.label')}</VisuallyHidden>
      <SegmentedControl
        size="xs"
        value={i18n.language}
        onChange={(language) => void chooseLanguage(language as Language)}
        data={Object.entries(LANGUAGES).map(([value, name]) => ({
          value,
          label: <abbr title={name}>{value.toUpperCase()}</abbr>,
        }))}
      />
    </fieldset>
  )
}

/** Chooses light, dark, or what the system has. */
export function ThemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Select
      size="xs"
      w={132}
      aria-label={t('theme.label')}
      value={colorScheme}
      allowDeselect={false}
      onChange={(scheme) => setColorScheme(scheme === 'light' || scheme === 'dark' ? scheme : 'auto')}
      data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
    />
  )
}
