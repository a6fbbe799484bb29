import { topologyNodeId } from '../../topology/topologyNodeId';
import type { MeshObject } from '../MeshObject';
import type { MeshReference } from '../MeshReference';
import { technologyOf } from '../technologyOf';
import { arriveAt } from './arriveAt';
import type { ArrivedRequest } from './ArrivedRequest';
import { chooseRoute } from './chooseRoute';
import type { MeshIndex } from './indexMesh';
import { rewriteRequest } from './rewriteRequest';
import type { RouteAnswer, RouteResolution } from './RouteResolution';

/** Where a request comes into the mesh; otherwise why it does not. */
export interface RouteEntry {
  gateway?: MeshObject;
  service?: MeshObject;
  reason?: string;
}

/** Follows one request and notes what it passes. */
export class RouteTracer {
  readonly #index: MeshIndex;
  readonly #path: string[] = [];
  readonly #candidates: RouteResolution['candidates'] = [];
  readonly #assumptions: string[] = [];
  readonly #doubts: string[] = [];
  readonly #found: Partial<RouteResolution> = {};
  #request: ArrivedRequest;

  constructor(index: MeshIndex, request: ArrivedRequest) {
    this.#index = index;
    this.#request = request;
  }

  trace(entry: RouteEntry): RouteResolution {
    if (entry.gateway) {
      return this.#enterGateway(entry.gateway);
    }
    return entry.service
      ? this.#enterService(entry.service)
      : this.#end(entry.reason);
  }

  #enterGateway(gateway: MeshObject): RouteResolution {
    const id = topologyNodeId(gateway);
    this.#path.push(id);
    const refused = this.#arrive(gateway);
    if (refused) {
      return this.#end(refused);
    }
    const winner = this.#choose(id);
    if (!winner) {
      return this.#end(`No gateway route of ${gateway.name} takes the request`);
    }
    const { route, match } = winner;
    this.#found.gatewayRoute = topologyNodeId(route);
    this.#path.push(this.#found.gatewayRoute);
    const [target] = route.targets;
    if (!target) {
      return this.#end(`Gateway route ${route.name} has no target`);
    }
    const service = this.#index.objectsById.get(topologyNodeId(target));
    if (!service) {
      return this.#end(
        target.problem ??
          `Gateway route ${route.name} leads to virtual service ${target.name}, which does not exist`,
      );
    }
    this.#request = rewriteRequest({
      request: this.#request,
      route,
      match,
      serviceName: service.name,
      port: target.port,
    });
    return this.#enterService(service);
  }

  #enterService(service: MeshObject): RouteResolution {
    this.#found.virtualService = topologyNodeId(service);
    this.#path.push(this.#found.virtualService);
    const provider = this.#chooseProvider(service);
    if (typeof provider === 'string') {
      return this.#end(provider);
    }
    const refused = this.#arrive(provider);
    if (refused) {
      return this.#end(refused);
    }
    return provider.type === 'virtual-router'
      ? this.#enterRouter(provider)
      : this.#answer([{ type: provider.type, name: provider.name, weight: 1 }]);
  }

  /** A Lattice service has a listener for each of its ports; otherwise there is one provider. */
  #chooseProvider(service: MeshObject): MeshObject | string {
    if (service.targets.length === 0) {
      return technologyOf(this.#index.mesh) === 'vpc-lattice'
        ? `Service ${service.name} has no listener`
        : `Virtual service ${service.name} has no provider`;
    }
    const providers = service.targets.map(target => ({
      target,
      provider: this.#index.objectsById.get(topologyNodeId(target)),
    }));
    const [{ target }] = providers;
    const present = providers.flatMap(({ provider }) => provider ?? []);
    const chosen =
      present.find(({ listeners }) =>
        listeners.some(({ port }) => port === this.#request.port),
      ) ?? present[0];
    if (present.length > 1 && this.#request.port === undefined) {
      this.#assumptions.push(
        `It arrives at ${service.name} on port ${chosen.listeners[0]?.port}`,
      );
    }
    return (
      chosen ??
      target.problem ??
      `Virtual service ${service.name} is provided by ${target.type.replace(
        '-',
        ' ',
      )} ${target.name}, which does not exist`
    );
  }

  #enterRouter(router: MeshObject): RouteResolution {
    const id = topologyNodeId(router);
    this.#path.push(id);
    const winner = this.#choose(id);
    if (!winner) {
      return this.#end(`No route of ${router.name} takes the request`);
    }
    const { route } = winner;
    this.#found.route = topologyNodeId(route);
    this.#path.push(this.#found.route);
    if (route.fixedResponse) {
      return this.#resolution('fixed-response', {
        fixedResponse: route.fixedResponse,
      });
    }
    if (route.targets.length === 0) {
      return this.#end(`Route ${route.name} has no target`);
    }
    return route.targets.some(({ weight }) => (weight ?? 0) > 0)
      ? this.#answer(route.targets)
      : this.#end(`Every target of route ${route.name} has weight 0`);
  }

  #answer(targets: MeshReference[]): RouteResolution {
    const total = targets.reduce((sum, { weight = 0 }) => sum + weight, 0);
    const answers = new Map<string, RouteAnswer>();
    for (const target of targets) {
      const id = topologyNodeId(target);
      const key = `${id}:${target.port ?? ''}`;
      const answer = answers.get(key);
      const share = (target.weight ?? 0) / total;
      if (answer) {
        answer.probability += share;
      } else if (share > 0) {
        const problem = this.#problemOf(target, id);
        answers.set(key, {
          id,
          name: target.name,
          ...(target.port !== undefined && { port: target.port }),
          probability: share,
          ...(problem !== undefined && { problem }),
        });
      }
    }
    return this.#resolution('answered', { answers: [...answers.values()] });
  }

  #problemOf(target: MeshReference, id: string): string | undefined {
    const node = this.#index.objectsById.get(id);
    if (!node) {
      return target.problem ?? `Virtual node ${target.name} does not exist`;
    }
    return target.port !== undefined &&
      !node.listeners.some(({ port }) => port === target.port)
      ? `Virtual node ${target.name} has no listener on port ${target.port}`
      : undefined;
  }

  #arrive(object: MeshObject): string | undefined {
    const arrival = arriveAt(
      object.listeners,
      this.#request,
      `${object.type.replace('-', ' ')} ${object.name}`,
    );
    if ('reason' in arrival) {
      return arrival.reason;
    }
    this.#request = arrival.request;
    if (arrival.assumption) {
      this.#assumptions.push(arrival.assumption);
    }
    return undefined;
  }

  #choose(parentId: string) {
    const routes = this.#index.routesByParentId.get(parentId) ?? [];
    const { winner, candidates, doubts } = chooseRoute(routes, this.#request);
    this.#candidates.push(...candidates);
    this.#doubts.push(...doubts);
    return winner;
  }

  #end(reason: string | undefined): RouteResolution {
    return this.#resolution('none', { reason });
  }

  #resolution(
    outcome: RouteResolution['outcome'],
    found: Partial<RouteResolution>,
  ): RouteResolution {
    const { host, port, path } = this.#request;
    return {
      outcome,
      path: this.#path,
      ...this.#found,
      answers: [],
      ...found,
      candidates: this.#candidates,
      assumptions: this.#assumptions,
      doubts: this.#doubts,
      delivered: {
        ...(host !== undefined && { host }),
        ...(port !== undefined && { port }),
        path,
      },
    };
  }
}
