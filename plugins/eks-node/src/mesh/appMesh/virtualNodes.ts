import {
  DescribeVirtualNodeCommand,
  paginateListVirtualNodes,
} from '@aws-sdk/client-app-mesh';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE } from '../../read/ReadOptions';
import { requireMember } from '../../translate/requireMember';
import { toVirtualNode } from '../../translate/mesh/toVirtualNode';
import type { AppMeshKind } from './AppMeshKind';

/** Virtual nodes of a mesh. */
export const virtualNodes: AppMeshKind = {
  type: 'virtual-node',
  operations: {
    list: 'appmesh:ListVirtualNodes',
    describe: 'appmesh:DescribeVirtualNode',
  },
  children: [],
  readsTags: false,

  list(client, place, abortSignal) {
    const pages = paginateListVirtualNodes(
      { client, pageSize: PAGE_SIZE },
      { meshName: place.meshName },
      { abortSignal },
    );
    return collectPages(pages, page =>
      page.virtualNodes?.flatMap(
        ({ virtualNodeName }) => virtualNodeName ?? [],
      ),
    );
  },

  async describe(client, { name, mesh, ...place }, abortSignal) {
    const answer = await client.send(
      new DescribeVirtualNodeCommand({
        meshName: place.meshName,
        virtualNodeName: name,
      }),
      { abortSignal },
    );
    return toVirtualNode(
      requireMember(answer.virtualNode, 'virtualNode', `'${name}'`),
      mesh,
    );
  },
};
