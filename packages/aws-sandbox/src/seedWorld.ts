import type { SeedName } from './Sandbox';
import { markSeededClusters } from './seeds/clusterContents';
import { seedDemo } from './seeds/demo/seedDemo';
import { seedEstate } from './seeds/estate/seedEstate';
import { parseScale } from './seeds/scale/parseScale';
import { seedScale } from './seeds/scale/seedScale';
import type { World } from './world/World';

type Seed = (world: World) => void;

const SEEDS: Record<string, (size: string) => Seed> = {
  demo: withoutSize('demo', world => {
    seedDemo(world);
    markSeededClusters(world, 'demo');
  }),
  empty: withoutSize('empty', () => {}),
  estate: withoutSize('estate', world => {
    seedEstate(world);
    markSeededClusters(world, 'estate');
  }),
  scale: size => {
    const scale = parseScale(size);
    return world => seedScale(world, scale);
  },
};

/** The names of the seeds. */
export const seedNames = Object.keys(SEEDS);

/**
 * Reads the name of a seed, in which a size may stand behind a colon.
 *
 * @throws RangeError when there is no such seed, or the size is not one.
 */
export function parseSeed(text: string): {
  name: SeedName;
  fill(world: World): void;
} {
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  if (!Object.hasOwn(SEEDS, name)) {
    throw new RangeError(
      `No seed '${text}'; there are ${seedNames.join(', ')}`,
    );
  }
  const size = colon < 0 ? '' : text.slice(colon + 1);
  return { name: text as SeedName, fill: SEEDS[name](size) };
}

/**
 * Fills a new world.
 *
 * @throws RangeError when there is no such seed.
 */
export function seedWorld(world: World, seed: SeedName): void {
  parseSeed(seed).fill(world);
}

function withoutSize(name: string, seed: Seed): (size: string) => Seed {
  return size => {
    if (size !== '') {
      throw new RangeError(`The seed ${name} takes no size, found '${size}'`);
    }
    return seed;
  };
}
