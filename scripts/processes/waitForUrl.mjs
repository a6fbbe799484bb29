import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 200;
const ANSWER_MS = 5000;

/**
 * Waits until a URL answers with success. Ends with false when it has not within the time, or when the signal says that
 * nobody waits any longer.
 *
 * @param {string} url
 * @param {{ withinMs: number, signal?: AbortSignal }} options
 * @returns {Promise<boolean>}
 */
export async function waitForUrl(url, { withinMs, signal }) {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline && !signal?.aborted) {
    if (await answers(url)) {
      return true;
    }
    await sleep(POLL_MS);
  }
  return false;
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(ANSWER_MS),
      headers: { connection: 'close' },
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
