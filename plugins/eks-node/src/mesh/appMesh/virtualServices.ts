import {
  DescribeVirtualServiceCommand,
  paginateListVirtualServices,
} from '@aws-sdk/client-app-mesh';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE } from '../../read/ReadOptions';
import { requireMember } from '../../translate/requireMember';
import { toVirtualService } from '../../translate/mesh/toVirtualService';
import type { AppMeshKind } from './AppMeshKind';

/** Virtual services of a mesh. */
export const virtualServices: AppMeshKind = {
  type: 'virtual-service',
  operations: {
    list: 'appmesh:ListVirtualServices',
    describe: 'appmesh:DescribeVirtualService',
  },
  children: [],
  readsTags: true,

  list(client, place, abortSignal) {
    const pages = paginateListVirtualServices(
      { client, pageSize: PAGE_SIZE },
      { meshName: place.meshName },
      { abortSignal },
    );
    return collectPages(pages, page =>
      page.virtualServices?.flatMap(
        ({ virtualServiceName }) => virtualServiceName ?? [],
      ),
    );
  },

  async describe(client, { name, mesh, ...place }, abortSignal) {
    const answer = await client.send(
      new DescribeVirtualServiceCommand({
        meshName: place.meshName,
        virtualServiceName: name,
      }),
      { abortSignal },
    );
    return toVirtualService(
      requireMember(answer.virtualService, 'virtualService', `'${name}'`),
      mesh,
    );
  },
};
