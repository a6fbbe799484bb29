/** What a page is looked at by: how it is known to be drawn, and what moves when it is moved. */
export interface Subject {
  path: string;
  /** A selector of what is there when the picture is. */
  drawn: string;
}

let longestTask = 0;
const responses: number[] = [];

/** What is measured inside the page, without the way there and back. Times are in milliseconds. */
export const probe = {
  /** Goes to a page as a link does, until its picture has been painted. */
  async open({ path, drawn }: Subject): Promise<number> {
    const begun = performance.now();
    window.history.pushState({}, '', path);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await frameIn(() => isVisible(document.querySelector(drawn)));
    return (await painted()) - begun;
  },

  /** Notes the longest task of the main thread from now on. */
  watchTasks(): void {
    const observer = new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) {
        longestTask = Math.max(longestTask, duration);
      }
    });
    observer.observe({ type: 'longtask' });
  },

  longestTask: () => longestTask,

  /** Notes, from now on, how long it takes from each movement of the pressed pointer to the frame that shows it. */
  watchPan(moving: string): void {
    const state = () => {
      const element = document.querySelector<HTMLElement>(moving);
      return `${element?.style.transform} ${element?.getAttribute(
        'transform',
      )}`;
    };
    let shown = state();
    let moved: number | undefined;
    window.addEventListener(
      'pointermove',
      event => {
        if (event.buttons === 1) {
          moved ??= event.timeStamp;
        }
      },
      { capture: true },
    );
    const look = () => {
      const now = state();
      if (now !== shown && moved !== undefined) {
        const since = moved;
        moved = undefined;
        painted().then(at => responses.push(at - since));
      }
      shown = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  },

  panResponses: () => responses,

  /** Scrolls for a while, further at every frame, up again at the end; how many frames there were a second. */
  async scroll(inside: string, forMs: number): Promise<number> {
    const scroller = scrollerOf(document.querySelector(inside)!);
    const begun = await nextFrame();
    let frames = 0;
    let step = 60;
    let now = begun;
    while (now - begun < forMs) {
      const before = scroller.scrollTop;
      scroller.scrollTop += step;
      if (scroller.scrollTop === before) {
        step = -step;
      }
      now = await nextFrame();
      frames += 1;
    }
    return (frames * 1000) / (now - begun);
  },
};

export type Probe = typeof probe;

function nextFrame(): Promise<number> {
  return new Promise(resolve => requestAnimationFrame(resolve));
}

async function frameIn(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) {
    await nextFrame();
  }
}

/** When the frame that is being made has been painted. */
function painted(): Promise<number> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

function isVisible(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).visibility === 'visible';
}

function scrollerOf(element: Element): Element {
  let scroller = element;
  while (
    scroller.parentElement &&
    (scroller.scrollHeight <= scroller.clientHeight ||
      !['auto', 'scroll'].includes(getComputedStyle(scroller).overflowY))
  ) {
    scroller = scroller.parentElement;
  }
  return scroller;
}
