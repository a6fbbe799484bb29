import type { MigrationContext } from '../MigrationContext';
import type { ReadObject } from '../read/MigrationMesh';

/** Says what becomes of Envoy's access log: Lattice writes one for the whole service network. */
export function claimLogging(
  context: MigrationContext,
  object: ReadObject,
): void {
  const logging = object.spec.at('logging');
  logging
    .at('accessLog', 'file', 'format')
    .change('Lattice has a format of its own, in JSON.');
  if (context.options.accessLogDestinationArn) {
    logging.change(
      `Lattice writes the access log of the service network to ${context.options.accessLogDestinationArn} (AccessLogPolicy).`,
    );
  } else {
    logging.lose(
      'Envoy writes no access log any more.',
      'Give the planner a destination for the access log of the service network: a log group, a bucket or a delivery stream.',
    );
  }
}
