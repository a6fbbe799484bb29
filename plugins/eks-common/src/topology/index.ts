export * from './buildTopology';
export * from './diffTopology';
export * from './exportTopology';
export type { TopologyMesh } from './findUnreachable';
export * from './indexTopology';
export * from './neighbourhood';
export * from './Topology';
export * from './topologyNodeId';
