import type { Mesh } from '../../mesh/Mesh';
import type { MeshObject } from '../../mesh/MeshObject';
import { sourceObjectOf } from '../../mesh/sourceObjectOf';
import type { SourceDocument } from './SourceDocument';

/**
 * The source's own objects of a mesh that the inventory keeps, to plan a migration from. What is a part of another
 * object, for example a route inside the custom resource of its router, comes with that one.
 *
 * @public
 */
export function sourcesOfMesh(
  mesh: Mesh,
  objects: MeshObject[],
): SourceDocument[] {
  const whole = [mesh, ...objects].flatMap((object): SourceDocument[] => {
    const document = sourceObjectOf(object);
    const hasTags = Object.keys(object.tags).length > 0;
    return document
      ? [
          {
            // Kubernetes objects say labels themselves; the App Mesh API tells tags by another question.
            document:
              hasTags && document.apiVersion === undefined
                ? { ...document, tags: object.tags }
                : document,
            ...placeOf(object),
          },
        ]
      : [];
  });
  const attached = (mesh.attachments ?? []).flatMap(
    (attachment): SourceDocument[] => {
      const document = sourceObjectOf(attachment);
      return document ? [{ document, ...placeOf(mesh) }] : [];
    },
  );
  return [...whole, ...attached];
}

function placeOf({
  origin,
}: Pick<Mesh, 'origin'>): Pick<SourceDocument, 'cluster' | 'location'> {
  return {
    ...(origin?.cluster && { cluster: origin.cluster.name }),
    ...(origin?.location !== undefined && { location: origin.location }),
  };
}
