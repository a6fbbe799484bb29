import type {
  AppMeshGatewayListener,
  AppMeshListener,
} from '../../../mesh/appMesh';
import { describeMeshObject } from '../../describeMeshObject';
import type { Finding } from '../../Finding';
import { refuseAt } from '../../meshParts';
import type { PreflightRule } from '../../PreflightRule';
import type {
  MeshObjectsRequest,
  WantedMeshObject,
} from '../../requests/MeshObjectsRequest';

/**
 * Listeners have ports of their own, and what belongs to a protocol stands under that protocol.
 *
 * | listener | outcome |
 * | --- | --- |
 * | on a port that another one has | LISTENER_PORT_TWICE |
 * | time-out or connection pool of another protocol | LISTENER_PROTOCOL_DIFFERS |
 * | health check on another port | HEALTH_CHECK_PORT_DIFFERS |
 * | health check of http or http2 without path | HEALTH_CHECK_WITHOUT_PATH |
 * | health check of tcp or grpc with path | HEALTH_CHECK_WITH_PATH |
 * | health check that times out after the next one is due | HEALTH_CHECK_TOO_SLOW |
 * | gateway without listener | LISTENER_MISSING |
 */
export const listenersAreSound: PreflightRule<MeshObjectsRequest> = request =>
  request.objects.flatMap((object): Finding[] => {
    switch (object.type) {
      case 'virtual-gateway':
        return object.spec.listeners.length === 0
          ? [
              refuseAt(object, {
                code: 'LISTENER_MISSING',
                path: 'listeners',
                message: `Wanted at least one listener, found none in ${describeMeshObject(
                  object,
                )}`,
                remedy: 'Name the port on which the gateway takes traffic.',
              }),
            ]
          : checkListeners(object, object.spec.listeners);
      case 'virtual-node':
        return checkListeners(object, object.spec.listeners ?? []);
      case 'virtual-router':
        return checkListeners(object, object.spec.listeners);
      default:
        return [];
    }
  });

type AnyListener = AppMeshListener | AppMeshGatewayListener;

function checkListeners(
  object: WantedMeshObject,
  listeners: AnyListener[],
): Finding[] {
  const ports = listeners.map(({ portMapping }) => portMapping.port);
  return listeners.flatMap((listener, index) => {
    const { port } = listener.portMapping;
    return [
      ...(ports.indexOf(port) === index
        ? []
        : [
            {
              code: 'LISTENER_PORT_TWICE',
              path: '.portMapping.port',
              wanted: 'listeners on ports of their own',
              found: `port ${port} twice`,
              remedy: 'Change one of the ports.',
            },
          ]),
      ...checkProtocol(listener),
      ...checkHealth(listener),
    ].map(({ code, path, wanted, found, remedy }) =>
      refuseAt(object, {
        code,
        path: `listeners[${index}]${path}`,
        message: `Wanted ${wanted}, found ${found} in ${describeMeshObject(
          object,
        )}`,
        remedy,
      }),
    );
  });
}

function checkProtocol(listener: AnyListener) {
  const { protocol } = listener.portMapping;
  const timeout = 'timeout' in listener ? listener.timeout : undefined;
  const { connectionPool } = listener;
  return Object.entries({ timeout, connectionPool }).flatMap(
    ([member, value]) => {
      const given = Object.entries(value ?? {})
        .filter(([, settings]) => settings !== undefined)
        .map(([key]) => key);
      return given.every(key => key === protocol)
        ? []
        : [
            {
              code: 'LISTENER_PROTOCOL_DIFFERS',
              path: `.${member}`,
              wanted: `${member} of ${protocol}, which the listener speaks`,
              found: given.join(' and '),
              remedy: `Write the settings under ${protocol}.`,
            },
          ];
    },
  );
}

function checkHealth({ portMapping, healthCheck }: AnyListener) {
  if (!healthCheck) {
    return [];
  }
  const { protocol, port, path, timeoutMillis, intervalMillis } = healthCheck;
  const speaksHttp = protocol === 'http' || protocol === 'http2';
  const problems = [];
  if (port !== undefined && port !== portMapping.port) {
    problems.push({
      code: 'HEALTH_CHECK_PORT_DIFFERS',
      path: '.healthCheck.port',
      wanted: `the listener's port ${portMapping.port}`,
      found: String(port),
      remedy: 'Leave the port of the health check out.',
    });
  }
  if (speaksHttp && !path) {
    problems.push({
      code: 'HEALTH_CHECK_WITHOUT_PATH',
      path: '.healthCheck.path',
      wanted: `a path for a health check of ${protocol}`,
      found: 'none',
      remedy: 'Name the path that answers 200 while the pod is well.',
    });
  }
  if (!speaksHttp && path !== undefined) {
    problems.push({
      code: 'HEALTH_CHECK_WITH_PATH',
      path: '.healthCheck.path',
      wanted: `no path for a health check of ${protocol}`,
      found: `'${path}'`,
      remedy: 'Leave the path out, or check by http.',
    });
  }
  if (timeoutMillis > intervalMillis) {
    problems.push({
      code: 'HEALTH_CHECK_TOO_SLOW',
      path: '.healthCheck.timeoutMillis',
      wanted: `a time-out within the interval of ${intervalMillis} ms`,
      found: `${timeoutMillis} ms`,
      remedy: 'Shorten the time-out, or check less often.',
    });
  }
  return problems;
}
