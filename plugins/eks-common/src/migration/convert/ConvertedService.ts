import type { MeshProtocol } from '../../mesh/appMesh';
import type { MigrationManifest } from '../MigrationManifest';
import type { ReadObject } from '../read/MigrationMesh';
import type { RuleMatch } from './RuleMatch';
import type { TlsMode } from './claimTls';

/** A Service, own or imported, that a rule sends requests to. */
export interface RuleBackend {
  kind: 'Service' | 'ServiceImport';
  name: string;
  namespace: string;
  /** Missing where the export of the Service decides. */
  port?: number;
  weight?: number;
  node: ReadObject;
}

/** What a route does with the requests that match. */
export interface ConvertedRule {
  match: RuleMatch;
  backends: RuleBackend[];
  /** The objects whose work it does. */
  from: ReadObject[];
}

/** What answers on one port of a virtual service. */
export interface ConvertedPort {
  port: number;
  protocol: MeshProtocol;
  /** How callers meet the pods behind it. */
  tls: TlsMode;
  rules: ConvertedRule[];
  /** Missing when no rule is left. */
  manifest?: MigrationManifest;
}

/** A virtual service and what takes its place. */
export interface ConvertedService {
  service: ReadObject;
  ports: ConvertedPort[];
  /** The router, routes and nodes that do its work, itself included. */
  parts: ReadObject[];
}
