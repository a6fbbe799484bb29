import type { SeedName } from './Sandbox';
import { seedDemo } from './seeds/demo/seedDemo';
import type { World } from './world/World';

const SEEDS: Record<SeedName, (world: World) => void> = {
  demo: seedDemo,
  empty: () => {},
};

/**
 * Fills a new world.
 *
 * @throws RangeError when there is no such seed.
 */
export function seedWorld(world: World, seed: SeedName): void {
  if (!Object.hasOwn(SEEDS, seed)) {
    throw new RangeError(
      `No seed '${seed}'; there are ${Object.keys(SEEDS).join(', ')}`,
    );
  }
  SEEDS[seed](world);
}
