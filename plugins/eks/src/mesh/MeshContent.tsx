/** The tab "Mesh". */
export function MeshContent() {
  return <div />;
}
