import type {
  CreateListenerRequest,
  CreateListenerResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { addLatticeRow } from './addLatticeRow';
import { conflict } from './errors';
import { LatticePlace } from './LatticePlace';
import { checkQuota } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { requireActive } from './requireActive';
import { checkAction } from './rules/checkAction';
import { checkName } from './rules/checkName';
import { checkOneOf } from './rules/checkOneOf';
import { checkRange } from './rules/checkRange';
import { showListener } from './showListener';
import { mergeTags } from './tags';

/** Makes a listener of a service with its default rule. */
export const createListener: Operation<
  CreateListenerRequest,
  CreateListenerResponse
> = (input, context) => {
  const name = input.name!;
  const protocol = input.protocol!;
  checkName('listener', name);
  checkOneOf('protocol', protocol, ['HTTP', 'HTTPS', 'TLS_PASSTHROUGH']);
  checkRange('port', input.port, 1, 65_535);
  const tags = mergeTags({}, input.tags);
  const request = rememberRequest(input);
  const place = new LatticePlace(context);
  const service = place.find('service', input.serviceIdentifier!);
  const rows = place.list('listener', row => row.serviceId === service.id);
  const repeated = rowOfRepeatedRequest(rows, request, 'LISTENER');
  if (repeated) return showListener(repeated, place);
  requireActive('service', service, context.now());
  const port = input.port ?? (protocol === 'HTTP' ? 80 : 443);
  const taken = rows.find(row => row.name === name || row.port === port);
  if (taken) {
    throw conflict(
      `Listener ${taken.name} of service ${service.name} already has ${
        taken.name === name ? 'this name' : `the port ${port}`
      }`,
      { resourceId: taken.id, resourceType: 'LISTENER' },
    );
  }
  checkQuota('listeners per service', rows.length + 1, 'LISTENER');
  const action = checkAction(
    'defaultAction',
    input.defaultAction!,
    protocol,
    place,
  );
  const row = addLatticeRow(
    'listener',
    { context, tags, request, parentArn: service.arn },
    { name, protocol, port, serviceId: service.id },
  );
  addLatticeRow(
    'rule',
    { context, parentArn: row.arn },
    {
      name: 'default',
      serviceId: service.id,
      listenerId: row.id,
      isDefault: true,
      action,
    },
  );
  return showListener(row, place);
};
