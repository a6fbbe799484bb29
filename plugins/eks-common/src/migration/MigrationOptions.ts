/**
 * What a migration is planned for; everything has a default.
 *
 * @public
 */
export interface MigrationOptions {
  /** Name of the Gateway and its service network; that of the mesh unless told otherwise. */
  gatewayName?: string;
  /** Namespace of the Gateway; that of the first virtual service unless told otherwise. */
  gatewayNamespace?: string;
  /** Namespace of what the App Mesh API knows no namespace of; `default` unless told otherwise. */
  namespace?: string;
  /** Cluster of the Gateway, where the mesh is read from several; the first one unless told otherwise. */
  cluster?: string;
  /** Domain under which services get names of their own, for example `shop.example.com`; Lattice's names without it. */
  domain?: string;
  /** ACM certificate for names under that domain. */
  certificateArn?: string;
  /** Security groups of the VPC association. */
  securityGroupIds?: string[];
  /** Where access logs go: a log group, bucket or delivery stream. */
  accessLogDestinationArn?: string;
  /** Account of the mesh, twelve digits; bounds who may call. */
  accountId?: string;
  /** Region of the mesh. */
  region?: string;
  /** IAM role of the pods of a virtual node, by the name of the node. */
  roles?: Record<string, string>;
  /** True when App Mesh's API still answers, so that routes can still be changed. False unless told otherwise. */
  appMeshAnswers?: boolean;
}
