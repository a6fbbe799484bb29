import type { GraphNode } from '../graph/PlanGraph';
import type { PlatformDocument, Resolved } from './PlatformDocument';
import type { Section } from './sections';

type Document = Resolved<PlatformDocument>;

/** One thing that a document asks for, of any kind. */
export type PlatformResource =
  | (Placed & { kind: 'cluster'; entry: Document['cluster'] })
  | (Placed & {
      kind: 'oidcProvider';
      entry: NonNullable<Document['oidcProvider']>;
    })
  | {
      [Each in Section as Each['key']]: Placed & {
        kind: Each['kind'];
        entry: Document[Each['key']][number];
      };
    }[Section['key']];

/** The kinds of things. */
export type PlatformKind = PlatformResource['kind'];

interface Placed extends GraphNode {
  /** For example `workers`. */
  name: string;
  /** Where it stands in the document, for example `nodegroups[0]`. */
  at: string;
  /** Names of the roles of the document that are handed to it. */
  references: string[];
}
