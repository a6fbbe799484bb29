import type { MeshObject } from '../../plugins/eks-common/src';

/**
 * The least that making a graph must do, without any rule of a mesh: a map of the objects, a look-up and a record for each
 * reference and a record for each object. One pass, hence linear; what it takes longer for ten times as many objects
 * beyond ten times as long is the machine's caches and its collection of garbage.
 *
 * @returns the records
 */
export function copyPlainly(objects: MeshObject[]): object[] {
  const byArn = new Map(objects.map(object => [object.arn, object]));
  const records: object[] = [];
  for (const { arn, name, type, status, targets, backends } of objects) {
    for (const references of [targets, backends]) {
      for (const reference of references) {
        const to = reference.name;
        records.push({
          id: `${arn} > ${to}`,
          from: name,
          to,
          known: byArn.has(to),
        });
      }
    }
    records.push({ id: arn, type, name, status });
  }
  return records;
}
