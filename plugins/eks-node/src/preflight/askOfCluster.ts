import {
  factValue,
  type Cluster,
  type Fact,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ReadOptions } from '../read/ReadOptions';
import { askFact } from './askFact';

/** Asks one question about a cluster that exists; of one that does not, or that could not be read, there is nothing to ask. */
export async function askOfCluster<Name extends string, Value>(
  name: Name,
  cluster: Fact<Cluster | undefined>,
  question: (cluster: Cluster) => Promise<Value>,
  options: ReadOptions,
): Promise<{ [Key in Name]?: Fact<Value> }> {
  const found = factValue(cluster);
  if (!found) {
    return {};
  }
  const fact = await askFact(question(found), options);
  return { [name]: fact } as { [Key in Name]?: Fact<Value> };
}
