import { podIdentityTable } from '../../services/eks/tables';
import { builtIn } from '../resources/builtInResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';

const POD_IDENTITY_FOLDER =
  '/var/run/secrets/pods.eks.amazonaws.com/serviceaccount';
const WEB_IDENTITY_FOLDER = '/var/run/secrets/eks.amazonaws.com/serviceaccount';

/**
 * The environment that EKS's webhook gives to the containers of a new pod: of Pod Identity where an association names its
 * ServiceAccount, else of IRSA where the ServiceAccount asks for a role. The webhook does not ask whether the role lets it in.
 */
export function podCredentials(
  cluster: KubernetesCluster,
  { namespace, serviceAccount }: { namespace: string; serviceAccount: string },
): Array<{ name: string; value: string }> {
  const { place, row } = cluster;
  const region = [
    { name: 'AWS_DEFAULT_REGION', value: place.region },
    { name: 'AWS_REGION', value: place.region },
  ];
  const isAssociated = [...place.table(podIdentityTable).values()].some(
    association =>
      association.clusterName === row.name &&
      association.namespace === namespace &&
      association.serviceAccount === serviceAccount,
  );
  if (isAssociated) {
    return [
      ...region,
      {
        name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
        value: 'http://169.254.170.23/v1/credentials',
      },
      {
        name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
        value: `${POD_IDENTITY_FOLDER}/eks-pod-identity-token`,
      },
    ];
  }
  const account = cluster.store.get(
    builtIn('ServiceAccount'),
    namespace,
    serviceAccount,
  );
  const roleArn = account?.metadata.annotations?.['eks.amazonaws.com/role-arn'];
  return roleArn
    ? [
        { name: 'AWS_STS_REGIONAL_ENDPOINTS', value: 'regional' },
        ...region,
        { name: 'AWS_ROLE_ARN', value: roleArn },
        {
          name: 'AWS_WEB_IDENTITY_TOKEN_FILE',
          value: `${WEB_IDENTITY_FOLDER}/token`,
        },
      ]
    : [];
}
