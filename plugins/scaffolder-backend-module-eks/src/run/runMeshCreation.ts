import {
  appMeshEntityRef,
  type AppMeshObjectType,
  type WantedMeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { giveOutputs } from '../report/giveOutputs';
import type { ActionDependencies } from './ActionDependencies';
import { startRun, type ActionRun } from './ActionRun';
import { createMeshObjects } from './createMeshObjects';
import { waitForEntity } from './waitForEntity';

/** The inputs that every action for App Mesh takes. */
export interface MeshInput {
  accountId: string;
  region: string;
  meshName: string;
  allowMissingBackends?: boolean;
  tags?: Record<string, string>;
}

/**
 * Makes objects of an App Mesh mesh and hands out the name and ARN of the first of one type, its mesh and the entity that
 * shows it.
 */
export async function runMeshCreation(
  actionId: string,
  options: {
    ctx: ActionRun['ctx'] & { output(name: string, value?: string): void };
    deps: ActionDependencies;
    input: MeshInput;
    objects: WantedMeshObject[];
    /** The type of the object that is handed out, for example as `virtualNodeName` and `virtualNodeArn`. */
    type: AppMeshObjectType;
  },
): Promise<void> {
  const { ctx, deps, input, objects, type } = options;
  const { meshName, tags, allowMissingBackends = false } = input;
  const run = await startRun({ actionId, ctx, deps, input });
  const made = await createMeshObjects(run, {
    kind: 'mesh-objects',
    meshName,
    objects,
    allowMissingBackends,
    tags,
  });
  const index = objects.findIndex(object => object.type === type);
  const existing = made.at(index);
  const member = type.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const outputs: Record<string, string | undefined> = {
    [`${member}Name`]: objects[index].name,
    [`${member}Arn`]: existing?.arn,
    meshName,
    entityRef:
      existing &&
      appMeshEntityRef(existing, {
        meshName,
        scope: run.scope,
        namespace: deps.entityNamespace,
      }),
  };
  giveOutputs(ctx, outputs);
  await waitForEntity(run, outputs.entityRef);
}
