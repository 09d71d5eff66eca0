/** The system's Chromium, which drives the browser tests; nothing is downloaded for them. */
import { existsSync } from 'node:fs';
import type { Environment } from './project.ts';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Switches that keep the browser from calling home and let it run in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to tell someone whose machine has no Chromium. */
export const CHROMIUM_HINT =
  'The browser tests need Chromium, and none was found. Install it (Debian, Ubuntu: apt-get install -y chromium; ' +
  'macOS: brew install --cask chromium) or set CHROMIUM_PATH to one.';

/**
 * Path of the Chromium to use: `CHROMIUM_PATH` if set, else the first of the usual places that exists.
 *
 * @returns undefined when there is none
 */
export function findChromium(environment: Environment = process.env): string | undefined {
  const chosen = environment.CHROMIUM_PATH;
  const places = chosen === undefined || chosen === '' ? USUAL_PLACES : [chosen];
  return places.find((place) => existsSync(place));
}
