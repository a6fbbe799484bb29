import type { SeedName } from './Sandbox';
import { seedDemo } from './seeds/demo/seedDemo';
import type { World } from './world/World';

const SEEDS: Record<SeedName, (world: World) => void> = {
  demo: seedDemo,
  empty: () => {},
};

/** The names of the seeds. */
export const seedNames = Object.keys(SEEDS) as SeedName[];

/**
 * Fills a new world.
 *
 * @throws RangeError when there is no such seed.
 */
export function seedWorld(world: World, seed: SeedName): void {
  if (!Object.hasOwn(SEEDS, seed)) {
    throw new RangeError(
      `No seed '${seed}'; there are ${seedNames.join(', ')}`,
    );
  }
  SEEDS[seed](world);
}
