import type { NodeTarget } from './nodeTarget';

/** Says what becomes of how the endpoints of a virtual node were found. */
export function claimServiceDiscovery(target: NodeTarget): void {
  const { node, name, namespace, how, hostname } = target;
  const discovery = node.spec.at('serviceDiscovery');
  const dns = discovery.at('dns');
  const service = `Service ${namespace}/${name}`;
  switch (how) {
    case 'existing':
      dns
        .at('hostname')
        .keep(`It is the name of ${service}, to which routes lead.`);
      break;
    case 'named':
      dns
        .at('hostname')
        .keep(
          `It is the name of ${service}, to which routes lead. The Service was not handed in: the plan takes it to be there.`,
        );
      break;
    case 'outside':
      dns
        .at('hostname')
        .lose(
          `${hostname} is no Service of Kubernetes, so no route can lead to it.`,
          'Register its addresses in a target group of their own (lattice:service:create), or reach it without the mesh.',
          { blocks: true },
        );
      break;
    default:
      dns
        .at('hostname')
        .change(
          `Several virtual nodes share the Service of this name; ${service} is made for the pods of this one alone.`,
        );
  }
  dns
    .at('responseType')
    .change(
      'Lattice reaches every pod by its own address, never by a balancer.',
    );
  dns.at('ipPreference').change(ipNote(service));
  const cloudMap = discovery.at('awsCloudMap');
  cloudMap.at('ipPreference').change(ipNote(service));
  const attributes = cloudMap.at('attributes').items();
  for (const field of [
    cloudMap.at('namespaceName'),
    cloudMap.at('serviceName'),
    ...attributes.flatMap(item => [item.at('key'), item.at('value')]),
  ]) {
    if (how === 'missing') {
      field.lose(
        `Cloud Map is not asked any more, and nothing says which Kubernetes Service has these endpoints. The plan takes it to be ${service}.`,
        `Make ${service}, or correct the name in the manifests.`,
        { blocks: true },
      );
    } else {
      field.change(
        `Cloud Map is not asked any more: routes lead to ${service}.`,
        'Delete the Cloud Map service in the end, unless others ask for it.',
      );
    }
  }
  discovery.keepWhenEmpty();
}

function ipNote(service: string): string {
  return `The ipFamilies of ${service} decide which addresses Lattice reaches.`;
}
