import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A busy machine is no failure.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

/** jsdom has no layout, so nothing ever resizes. */
class RestingResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= RestingResizeObserver;
