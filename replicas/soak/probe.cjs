const { writeFileSync } = require('node:fs');

// Loaded into the backend that is watched: when asked by a signal, it collects its garbage and writes down what it holds.
process.on('SIGUSR2', () => {
  const collectGarbage = globalThis.gc;
  const file = process.env.EKS_SOAK_PROBE;
  if (!collectGarbage || !file) {
    return;
  }
  // Twice: what finalizers let go of is garbage only then.
  collectGarbage();
  setImmediate(() => {
    collectGarbage();
    /** @type {Record<string, number>} */
    const resources = {};
    for (const name of process.getActiveResourcesInfo()) {
      resources[name] = (resources[name] ?? 0) + 1;
    }
    const { heapUsed } = process.memoryUsage();
    writeFileSync(file, JSON.stringify({ heapUsed, resources }));
  });
});
