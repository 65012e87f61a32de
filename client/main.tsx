import '@mantine/core/styles.css'
import '@mantine/spotlight/styles.css'
import './page.css'
import { createTheme, MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { Provider } from 'urql'
import { App } from './App.tsx'
import { api } from './api/client.ts'
import { initLanguage } from './i18n/index.ts'
import { Faults } from './views/Faults.tsx'

const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  autoContrast: true,
  fontFamily: 'system-ui, "Noto Sans", sans-serif',
  headings: { fontFamily: 'system-ui, "Noto Sans", sans-serif' },
  // The head of a dialog is no banner of the page.
  components: {
    ModalHeader: { defaultProps: { role: 'none' } },
    DrawerHeader: { defaultProps: { role: 'none' } },
  },
})

await initLanguage()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element “root”.')
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Faults>
        <Provider value={api}>
          <BrowserRouter>
            <App />
          </BrowserRouter>
        </Provider>
      </Faults>
    </MantineProvider>
  </StrictMode>,
)
