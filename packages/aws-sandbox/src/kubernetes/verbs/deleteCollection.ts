import { groupVersion } from '../resources/ResourceType';
import { objectAnswer, type Answer } from '../server/Answer';
import { isDryRun, type Action } from './Action';
import { removeObject } from './removeObject';
import { selectObjects } from './selectObjects';

/** Takes every object of a collection away that meets the selectors. */
export function deleteCollection(action: Action): Answer {
  const { cluster, resource } = action;
  const items = selectObjects(action);
  if (!isDryRun(action)) {
    for (const item of items) removeObject(cluster, resource, item);
  }
  return objectAnswer(
    {
      kind: resource.listKind,
      apiVersion: groupVersion(resource),
      metadata: { resourceVersion: String(cluster.store.resourceVersion) },
      items,
    },
    { resource },
  );
}
