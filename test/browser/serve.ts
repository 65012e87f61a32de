// What journeys and the benchmark of the page share: a server over a store of its own, and the installed Chromium.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { readConfig } from '../../server/config.ts'
import { takeIn } from '../../server/intake.ts'
import { type RunningServer, startServer } from '../../server/start.ts'
import { openStore } from '../../server/store/open.ts'
import { HOME, SAMPLES, temporaryFolder } from '../server/samples.ts'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/**
 * A server over the built page, on a free port; when it is closed its store goes, too.
 * @param texts by names of files: what the store holds beside the samples
 * @param environment what the server is told besides
 */
export async function serve(
  texts: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const dataFolder = temporaryFolder()
  await fill(dataFolder, texts)
  const server = await startServer(readConfig({ ...environment, PORT: '0', CHIDAO_DATA: dataFolder }, '/'), () => {})
  return {
    url: server.url,
    async close() {
      await server.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

async function fill(dataFolder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const folder = temporaryFolder()
  const store = await openStore({ dataFolder })
  const paths = Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
  for await (const intake of takeIn(store, [...SAMPLES, ...paths], HOME)) if ('error' in intake) throw intake.error
  await store.close()
  rmSync(folder, { recursive: true })
}

/**
 * The installed browser; a missing one fails with what to do.
 * @param args what it is told besides
 */
export async function launchChromium(args: readonly string[]): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`No Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.`)
  }
  const folder = temporaryFolder()
  const fonts = join(folder, 'fonts.conf')
  writeFileSync(fonts, FONTS)
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...args,
    ],
  })
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }))
  return browser
}

/** One family of fonts, that of the packages, drawn in one way: a page looks the same on every machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(HOME, 'node_modules/dejavu-fonts-ttf/ttf')}</dir>
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong"><string>DejaVu Sans</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`
