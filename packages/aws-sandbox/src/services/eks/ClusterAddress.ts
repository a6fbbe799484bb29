/** Where the Kubernetes API of a cluster is, and whom to trust there. */
export interface ClusterAddress {
  endpoint: string;
  /** Base64 of the authority's certificate in PEM. */
  certificateAuthorityData: string;
}
