import { describeMeshObject } from '../../describeMeshObject';
import { refuseAt } from '../../meshParts';
import type { PreflightRule } from '../../PreflightRule';
import type { MeshObjectsRequest } from '../../requests/MeshObjectsRequest';

/** An access log is written in one format. */
export const logFormatIsOne: PreflightRule<MeshObjectsRequest> = request =>
  request.objects.flatMap(object => {
    const logging =
      object.type === 'virtual-node' || object.type === 'virtual-gateway'
        ? object.spec.logging
        : undefined;
    const { text, json } = logging?.accessLog?.file?.format ?? {};
    return text !== undefined && json
      ? [
          refuseAt(object, {
            code: 'LOG_FORMAT_AMBIGUOUS',
            path: 'logging.accessLog.file.format',
            message: `Wanted one of text and json, found both in ${describeMeshObject(
              object,
            )}`,
            remedy: 'Leave one of them out.',
          }),
        ]
      : [];
  });
