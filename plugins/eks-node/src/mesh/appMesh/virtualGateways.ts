import {
  DescribeVirtualGatewayCommand,
  paginateListVirtualGateways,
} from '@aws-sdk/client-app-mesh';
import { collectPages } from '../../read/collectPages';
import { PAGE_SIZE } from '../../read/ReadOptions';
import { requireMember } from '../../translate/requireMember';
import { toVirtualGateway } from '../../translate/mesh/toVirtualGateway';
import type { AppMeshKind } from './AppMeshKind';
import { gatewayRoutes } from './gatewayRoutes';

/** Virtual gateways of a mesh. */
export const virtualGateways: AppMeshKind = {
  type: 'virtual-gateway',
  operations: {
    list: 'appmesh:ListVirtualGateways',
    describe: 'appmesh:DescribeVirtualGateway',
  },
  children: [gatewayRoutes],
  readsTags: false,

  list(client, place, abortSignal) {
    const pages = paginateListVirtualGateways(
      { client, pageSize: PAGE_SIZE },
      { meshName: place.meshName },
      { abortSignal },
    );
    return collectPages(pages, page =>
      page.virtualGateways?.flatMap(
        ({ virtualGatewayName }) => virtualGatewayName ?? [],
      ),
    );
  },

  async describe(client, { name, mesh, ...place }, abortSignal) {
    const answer = await client.send(
      new DescribeVirtualGatewayCommand({
        meshName: place.meshName,
        virtualGatewayName: name,
      }),
      { abortSignal },
    );
    return toVirtualGateway(
      requireMember(answer.virtualGateway, 'virtualGateway', `'${name}'`),
      mesh,
    );
  },
};
