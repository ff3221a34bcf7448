import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** Path of a browser: CHROMIUM_PATH, Playwright's own, one of the system; null where there is none. */
export function findBrowser() {
  const { CHROMIUM_PATH: chosen, PATH = '' } = process.env
  if (chosen) return existsSync(chosen) ? chosen : null
  const folders = PATH.split(delimiter)
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...installed, ...applications].find(existsSync) ?? null
}

/** The same, after asking Debian for one where we may: root on a machine with apt. */
export function findOrInstallBrowser(say) {
  const found = findBrowser()
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  say('Installing Chromium with apt-get …')
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
  } catch {
    return null
  }
  return findBrowser()
}
