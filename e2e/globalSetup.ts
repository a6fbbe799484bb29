import { mkdir } from 'node:fs/promises';
import { inRepository } from '../scripts/repository.mjs';
import { findBrowser } from './browser/findBrowser';

/** Makes ready once what every worker needs, so that a failure is told once and at the start. */
export default async function globalSetup() {
  await mkdir(inRepository('e2e-results'), { recursive: true });
  const { executablePath } = await findBrowser();
  console.log(`Browser: ${executablePath}`);
}
