import '@testing-library/jest-dom';

/** jsdom has no layout, so nothing ever resizes. */
class RestingResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= RestingResizeObserver;
