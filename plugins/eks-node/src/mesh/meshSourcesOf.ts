import type { MeshSourceType } from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../EksService';
import { AppMeshApiSource } from './AppMeshApiSource';
import { ClusterMeshSource } from './ClusterMeshSource';
import { FileMeshSource } from './FileMeshSource';
import { LatticeApiSource } from './LatticeApiSource';
import type { LocationReader } from './file/LocationReader';
import type { MeshSource } from './MeshSource';

const factories: Record<
  MeshSourceType,
  (aws: AwsScope, locations: LocationReader) => MeshSource
> = {
  'app-mesh-api': aws => new AppMeshApiSource(aws),
  'lattice-api': aws => new LatticeApiSource(aws),
  'app-mesh-cr': aws => new ClusterMeshSource(aws, 'app-mesh-cr'),
  'gateway-api-cr': aws => new ClusterMeshSource(aws, 'gateway-api-cr'),
  file: (aws, locations) => new FileMeshSource(aws, locations),
};

/** The places where the meshes of a scope are read: those of the configuration, and files where there are any. */
export function meshSourcesOf(
  aws: AwsScope,
  locations: LocationReader,
): MeshSource[] {
  const { meshSources = ['app-mesh-api'], meshFiles = [] } = aws.scope;
  const types = new Set<MeshSourceType>(meshSources);
  if (meshFiles.length > 0) {
    types.add('file');
  }
  return [...types].map(type => factories[type](aws, locations));
}
