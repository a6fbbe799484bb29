import type { StatsChunk, StatsCompilation } from '@rspack/core';

/** What a page may load, as far as it goes. */
export interface Loaded {
  /** Scripts and styles that it begins with. */
  first: Set<string>;
  /** These, and those of everything that may be opened later. */
  all: Set<string>;
  /** The modules in all of them, by name. */
  modules: Set<string>;
}

/** What is loaded of a bundle, when nothing is imported lazily by what `isBeyond` says of it. */
export function loadedFiles(
  { chunks = [] }: StatsCompilation,
  isBeyond: (lazyImport: { by: string; request: string }) => boolean,
): Loaded {
  const loaded: Loaded = {
    first: new Set(),
    all: new Set(),
    modules: new Set(),
  };
  for (const chunk of chunks) {
    const imports = lazyImportsOf(chunk);
    if (!chunk.initial && imports.length > 0 && imports.every(isBeyond)) {
      continue;
    }
    for (const file of chunk.files ?? []) {
      if (/\.(js|css)$/.test(file)) {
        loaded.all.add(file);
        if (chunk.initial) {
          loaded.first.add(file);
        }
      }
    }
    for (const { name, modules = [] } of chunk.modules ?? []) {
      for (const each of [name, ...modules.map(inner => inner.name)]) {
        if (each) {
          loaded.modules.add(each);
        }
      }
    }
  }
  return loaded;
}

function lazyImportsOf({ origins = [] }: StatsChunk) {
  return origins.map(({ moduleName = '', request = '' }) => ({
    by: moduleName,
    request,
  }));
}
