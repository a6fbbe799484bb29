const LONGEST = 63;

/** A name that Kubernetes takes for any object, made from a name that App Mesh took: lower case, digits and hyphens. */
export function kubernetesName(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/-{2,}/g, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/g, '') || 'mesh'
  );
}
