/**
 * Starts the worker that lays graphs out. It is an entry of this package, so that every bundler finds it, in the sources
 * as in the published package.
 */
export function createLayoutWorker(): Worker {
  return new Worker(
    new URL('@eks-platform/backstage-plugin-eks/layoutWorker', import.meta.url),
    { name: 'eks-mesh-layout', type: 'module' },
  );
}
