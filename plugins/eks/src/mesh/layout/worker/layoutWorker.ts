import { toError } from '@backstage/errors';
import { createLayoutEngine } from '../createLayoutEngine';
import type { LayoutRequest, LayoutResponse } from './LayoutMessage';

const engine = createLayoutEngine();

function answer(response: LayoutResponse) {
  postMessage(response);
}

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const { id, graph } = data;
  engine.layout(graph).then(
    layout => answer({ id, layout }),
    error => answer({ id, message: toError(error).message }),
  );
});
