import type {
  AppMeshClientPolicy,
  AppMeshListenerTls,
  AppMeshTlsValidation,
} from '../../../mesh/appMesh';
import { describeMeshObject } from '../../describeMeshObject';
import { refuseAt } from '../../meshParts';
import type { PreflightRule } from '../../PreflightRule';
import type {
  MeshObjectsRequest,
  WantedMeshObject,
} from '../../requests/MeshObjectsRequest';

/** A choice between sources, of which exactly one is to be given. */
interface Choice {
  path: string;
  code: string;
  /** What is given, by source. */
  given: object;
  sources: string[];
}

/** TLS names exactly one certificate and exactly one kind of trust wherever it asks for them. */
export const tlsIsSound: PreflightRule<MeshObjectsRequest> = request =>
  request.objects.flatMap(object =>
    choicesIn(object).flatMap(({ path, code, given, sources }) => {
      const found = Object.entries(given)
        .filter(([, value]) => value !== undefined)
        .map(([source]) => source);
      return found.length === 1
        ? []
        : [
            refuseAt(object, {
              code,
              path,
              message: `Wanted exactly one of ${sources.join(', ')}, found ${
                found.join(' and ') || 'none'
              } in ${describeMeshObject(object)}`,
              remedy: 'Give one of them.',
            }),
          ];
    }),
  );

function choicesIn(object: WantedMeshObject): Choice[] {
  switch (object.type) {
    case 'virtual-gateway':
      return [
        ...object.spec.listeners.flatMap(({ tls }, index) =>
          inListener(tls, `listeners[${index}].tls`),
        ),
        ...inPolicy(
          object.spec.backendDefaults?.clientPolicy,
          'backendDefaults.clientPolicy',
        ),
      ];
    case 'virtual-node':
      return [
        ...(object.spec.listeners ?? []).flatMap(({ tls }, index) =>
          inListener(tls, `listeners[${index}].tls`),
        ),
        ...(object.spec.backends ?? []).flatMap(({ virtualService }, index) =>
          inPolicy(
            virtualService.clientPolicy,
            `backends[${index}].virtualService.clientPolicy`,
          ),
        ),
        ...inPolicy(
          object.spec.backendDefaults?.clientPolicy,
          'backendDefaults.clientPolicy',
        ),
      ];
    default:
      return [];
  }
}

function inListener(
  tls: AppMeshListenerTls | undefined,
  path: string,
): Choice[] {
  return tls
    ? [
        {
          path: `${path}.certificate`,
          code: 'TLS_CERTIFICATE_AMBIGUOUS',
          given: tls.certificate,
          sources: ['acm', 'file', 'sds'],
        },
        ...inValidation(tls.validation, `${path}.validation`, ['file', 'sds']),
      ]
    : [];
}

function inPolicy(
  policy: AppMeshClientPolicy | undefined,
  path: string,
): Choice[] {
  const tls = policy?.tls;
  if (!tls) {
    return [];
  }
  return [
    ...(tls.certificate
      ? [
          {
            path: `${path}.tls.certificate`,
            code: 'TLS_CERTIFICATE_AMBIGUOUS',
            given: tls.certificate,
            sources: ['file', 'sds'],
          },
        ]
      : []),
    ...inValidation(tls.validation, `${path}.tls.validation`, [
      'acm',
      'file',
      'sds',
    ]),
  ];
}

function inValidation(
  validation: AppMeshTlsValidation | undefined,
  path: string,
  sources: string[],
): Choice[] {
  return validation
    ? [
        {
          path: `${path}.trust`,
          code: 'TLS_TRUST_AMBIGUOUS',
          given: validation.trust,
          sources,
        },
      ]
    : [];
}
