import { BoxedLayoutEngine } from './BoxedLayoutEngine';
import { DagreLayoutEngine } from './DagreLayoutEngine';
import { LayeredLayoutEngine } from './layered/LayeredLayoutEngine';
import type { LayoutEngine } from './LayoutEngine';
import { SizedLayoutEngine } from './SizedLayoutEngine';

/** Up to here dagre's better picture comes within a second; far beyond it takes minutes or runs out of stack. */
const DAGRE_UP_TO = 400;

/** The engine for graphs of all sizes, for the worker and for a page without one. */
export function createLayoutEngine(): LayoutEngine {
  return new BoxedLayoutEngine(
    new SizedLayoutEngine({
      small: new DagreLayoutEngine(),
      large: new LayeredLayoutEngine(),
      limit: DAGRE_UP_TO,
    }),
  );
}
