import type { AppMeshRetryPolicy } from '../../../mesh/appMesh';
import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { refuseAt, wantedOfType } from '../../meshParts';
import { routesIn } from '../../meshRoutes';
import type { PreflightRule } from '../../PreflightRule';
import type { MeshObjectsRequest } from '../../requests/MeshObjectsRequest';

type Policy = AppMeshRetryPolicy & { grpcRetryEvents?: string[] };

/** A retry policy says on which events, and gives each try some time. */
export const retriesAreSound: PreflightRule<MeshObjectsRequest> = request =>
  wantedOfType(request, 'route').flatMap(object =>
    routesIn(object.spec).flatMap(({ kind, route }): Finding[] => {
      const policy: Policy | undefined =
        'retryPolicy' in route ? route.retryPolicy : undefined;
      if (!policy) {
        return [];
      }
      const path = `${kind}.retryPolicy`;
      const events = [
        policy.httpRetryEvents,
        policy.tcpRetryEvents,
        policy.grpcRetryEvents,
      ].flatMap(list => list ?? []);
      const findings: Finding[] = [];
      if (events.length === 0) {
        findings.push(
          refuseAt(object, {
            code: 'RETRY_WITHOUT_EVENT',
            path,
            message: `Wanted at least one event on which ${describeMeshObject(
              object,
            )} tries again, found none`,
            remedy:
              'Give httpRetryEvents such as server-error, tcpRetryEvents or grpcRetryEvents.',
          }),
        );
      }
      if (policy.perRetryTimeout.value === 0) {
        findings.push(
          refuseAt(object, {
            code: 'RETRY_WITHOUT_TIME',
            path: `${path}.perRetryTimeout`,
            message: `Wanted time for each try of ${describeMeshObject(
              object,
            )}, found 0 ${policy.perRetryTimeout.unit}`,
            remedy: 'Give each try some time, such as 2 s.',
          }),
        );
      }
      return findings;
    }),
  );
