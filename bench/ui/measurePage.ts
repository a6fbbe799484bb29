import type { BrowserContext, Page } from '@playwright/test';
import type { Probe, Subject } from './page/probe';

/** After this, what has not been drawn is given up, and counts as having taken so long. */
export const GIVE_UP_MS = 60_000;
const SETTLED_MS = 600;
const MOVES = 12;

/** A graph to open and to move. */
export interface GraphSubject extends Subject {
  /** What has another transformation after the graph was moved. */
  moving: string;
  /** Where to take hold of it. */
  handle: string;
  /** It can be moved only when it is zoomed in, by the wheel. */
  zoomFirst?: boolean;
}

/** How a graph did, in milliseconds. */
export interface GraphTimes {
  firstPicture: number;
  longestTask: number;
  panResponse: number;
}

declare const window: { probe: Probe };

/** A page of the app at its start, everything loaded but what is to be opened. */
export async function startPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/');
  await page.locator('#home').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.probe.watchTasks());
  return page;
}

/** Opens a graph, looks for the longest task, and drags it. */
export async function measureGraph(
  context: BrowserContext,
  subject: GraphSubject,
): Promise<GraphTimes> {
  const page = await startPage(context);
  const firstPicture = await within(
    GIVE_UP_MS,
    page.evaluate(
      ({ path, drawn }) => window.probe.open({ path, drawn }),
      subject,
    ),
  );
  if (firstPicture === undefined) {
    await Promise.race([page.close(), delay(2_000)]);
    return {
      firstPicture: GIVE_UP_MS,
      longestTask: GIVE_UP_MS,
      panResponse: GIVE_UP_MS,
    };
  }
  const responses = await within(GIVE_UP_MS, drag(page, subject));
  await delay(SETTLED_MS);
  const longestTask = await page.evaluate(() => window.probe.longestTask());
  await page.close();
  return {
    firstPicture,
    longestTask,
    panResponse: responses === undefined ? GIVE_UP_MS : median(responses),
  };
}

async function drag(page: Page, subject: GraphSubject): Promise<number[]> {
  await delay(SETTLED_MS);
  const box = await page.locator(subject.handle).first().boundingBox();
  if (!box) {
    throw new Error(
      `Nothing to take hold of at ${page.url()}: ${subject.handle}`,
    );
  }
  const at = {
    x: box.x + box.width / 2,
    y: box.y + Math.min(box.height, 500) / 2,
  };
  await page.mouse.move(at.x, at.y);
  if (subject.zoomFirst) {
    await page.mouse.wheel(0, -400);
    await delay(SETTLED_MS);
  }
  await page.evaluate(moving => window.probe.watchPan(moving), subject.moving);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move += 1) {
    await page.mouse.move(at.x - move * 12, at.y - move * 3);
    await delay(80);
  }
  await page.mouse.up();
  await delay(SETTLED_MS);
  const responses = await page.evaluate(() => window.probe.panResponses());
  if (responses.length === 0) {
    throw new Error(`${page.url()} does not move when it is dragged`);
  }
  return responses;
}

function median(values: number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

function delay(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
  });
}

/** What a promise gives, or undefined when it takes longer. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // When it is given up, its page is closed, which it then complains of.
    work.catch(() => {});
  }
}
