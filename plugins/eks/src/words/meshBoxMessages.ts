/** The words of the boxes around what lies together. */
export const meshBoxMessages = {
  meshBox: {
    toggle: 'Boxes',
    title: 'Draws boxes around the mesh, its namespaces and its cluster',
    cluster: 'Cluster {{name}}',
    mesh: 'Mesh {{name}}',
    namespace: 'Namespace {{name}}',
  },
} as const;
