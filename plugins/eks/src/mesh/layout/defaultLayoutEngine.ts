import { createLayoutEngine } from './createLayoutEngine';
import { createLayoutWorker } from './worker/createLayoutWorker';
import { WorkerLayoutEngine } from './WorkerLayoutEngine';

/** Lays out in one worker for the whole page, and in the page where there can be none. */
export const defaultLayoutEngine = new WorkerLayoutEngine({
  createWorker: createLayoutWorker,
  otherwise: createLayoutEngine(),
});
