import type { MeshRequest } from '../MeshRequest';
import { routingMeshes } from './routingMeshes';

/** One request with who must answer it. */
export type RoutingRow = [
  mesh: keyof typeof routingMeshes,
  request: MeshRequest,
  /** `gateway route > service > route > answers`, a question mark behind it when in doubt; `none` with the reason. */
  answer: string,
  /** The documented rule from which the answer follows. */
  rule: string,
];

/** A mesh, a request, who answers and by which rule; one request a line. */
const table = `
paths | {"service":"web"} | root > root | App Mesh: / by itself matches all requests
paths | {"service":"web","path":"/x"} | root > root | App Mesh: the longest prefix takes the request
paths | {"service":"web","path":"/api"} | api > api | App Mesh: the longest prefix takes the request
paths | {"service":"web","path":"/api/"} | api > api | App Mesh: the longest prefix takes the request
paths | {"service":"web","path":"/apis"} | api > api | Envoy: a prefix is characters, not segments
paths | {"service":"web","path":"/api/v2/x"} | api-v2 > api-v2 | App Mesh: the longest prefix takes the request
paths | {"service":"web","path":"/api/health"} | health > health | App Mesh: an exact path is no partial match, and the longest match wins
paths | {"service":"web","path":"/api/healthy"} | api > api | App Mesh: exact disables the partial match
paths | {"service":"web","path":"/API"} | root > root | Envoy: paths are case sensitive
paths | {"service":"web","path":"/api/health?deep=1"} | health > health | Envoy: the path is matched without its query
paths | {"host":"WEB:8080","path":"/api"} | api > api | Envoy: host names are the same in upper and lower case
paths | {"service":"web","port":8080} | root > root | App Mesh: traffic comes in by a listener of the right port and protocol
paths | {"service":"web","port":9999} | none: virtual router web has no listener on port 9999, only on 8080 | App Mesh: traffic comes in by a listener of the right port and protocol
paths | {"service":"web","protocol":"grpc"} | none: virtual router web speaks http on port 8080, the request grpc | App Mesh: traffic comes in by a listener of the right port and protocol
paths | {"service":"nobody"} | none: Mesh shop has no virtual service nobody | there is no such service
paths | {"host":"www.example.com"} | none: No virtual service of mesh shop is called www.example.com, and it has no virtual gateway | nothing takes traffic from outside
paths | {"gateway":"ingress"} | none: Mesh shop has no virtual gateway ingress | there is no such gateway

priorities | {"service":"wrong","headers":{"branch":"v2"}} | rest > v1 | App Mesh: 0 is the highest priority, routes match in its order, whatever else they ask
priorities | {"service":"wrong"} | rest > v1 | App Mesh: 0 is the highest priority, routes match in its order
priorities | {"service":"right","headers":{"branch":"v2"}} | branch > r2 | App Mesh: 0 is the highest priority, routes match in its order
priorities | {"service":"right","headers":{"branch":"v3"}} | rest > r1 | App Mesh: 0 is the highest priority, routes match in its order
priorities | {"service":"right"} | rest > r1 | App Mesh: 0 is the highest priority, routes match in its order
priorities | {"service":"mixed","path":"/a/b/c"} | short > short | App Mesh: a priority, however low, comes before none
priorities | {"service":"mixed","path":"/a/b/c/d"} | zero > zero | App Mesh: 0 is the highest priority, routes match in its order

headers | {"service":"color","headers":{"color":"blue"}} | exact > exact | Envoy: a header is compared as its match type says
headers | {"service":"color","headers":{"COLOR":"blue"}} | exact > exact | HTTP: names of headers are the same in upper and lower case
headers | {"service":"color","headers":{"color":"Blue"}} | none: No route of color takes the request | Envoy: values are case sensitive
headers | {"service":"color","headers":{"color":"dark-red"}} | prefix > prefix | Envoy: a header is compared as its match type says
headers | {"service":"color","headers":{"color":"green-ish"}} | suffix > suffix | Envoy: a header is compared as its match type says
headers | {"service":"color","headers":{"color":"ret"}} | regex > regex | Envoy: a header is compared as its match type says
headers | {"service":"color","headers":{"color":"redder"}} | none: No route of color takes the request | Envoy: a regex must match the whole value
headers | {"service":"color","headers":{"color":"1"}} | range > range | App Mesh: the start of a range is in it
headers | {"service":"color","headers":{"color":"4"}} | range > range | Envoy: a header is compared as its match type says
headers | {"service":"color","headers":{"color":"5"}} | none: No route of color takes the request | App Mesh: the end of a range is not in it
headers | {"service":"color","headers":{"color":"3.5"}} | none: No route of color takes the request | Envoy: a range is of whole numbers
headers | {"service":"color"} | none: No route of color takes the request | Envoy: a missing header fails the comparison

invertedHeaders | {"service":"present","headers":{"x":""}} | has > has | App Mesh: no match means that the header is present
invertedHeaders | {"service":"present"} | has-not > has-not | Envoy: what is inverted is the comparison; a missing header fails it, unless presence itself is inverted
invertedHeaders | {"service":"unlike","headers":{"x":"b"}} | other > other | Envoy: what is inverted is the comparison; a missing header fails it, unless presence itself is inverted
invertedHeaders | {"service":"unlike","headers":{"x":"a"}} | none: No route of unlike takes the request | Envoy: what is inverted is the comparison; a missing header fails it, unless presence itself is inverted
invertedHeaders | {"service":"unlike"} | none: No route of unlike takes the request | Envoy: what is inverted is the comparison; a missing header fails it, unless presence itself is inverted
invertedHeaders | {"service":"outside","headers":{"n":"10"}} | range > range | Envoy: what is inverted is the comparison; a missing header fails it, unless presence itself is inverted
invertedHeaders | {"service":"outside","headers":{"n":"9"}} | none: No route of outside takes the request | Envoy: what is inverted is the comparison; a missing header fails it, unless presence itself is inverted
invertedHeaders | {"service":"both","headers":{"a":"1","b":"2"}} | two > two | Envoy: all headers must match
invertedHeaders | {"service":"both","headers":{"a":"1"}} | none: No route of both takes the request | Envoy: all headers must match

conditions | {"service":"methods","method":"get"} | read > reader | App Mesh: the method must be the same
conditions | {"service":"methods"} | read > reader | HTTP: a request without more said is a GET
conditions | {"service":"methods","method":"POST"} | write > writer | App Mesh: the method must be the same
conditions | {"service":"methods","method":"DELETE"} | none: No route of methods takes the request | App Mesh: the method must be the same
conditions | {"service":"schemes","scheme":"https"} | secure > secure | App Mesh: the scheme must be the same
conditions | {"service":"schemes"} | none: No route of schemes takes the request | App Mesh: the scheme must be the same
conditions | {"service":"queries","path":"/?color=white"} | white > white | App Mesh: a query parameter may be compared
conditions | {"service":"queries","query":{"color":"white"}} | white > white | App Mesh: a query parameter may be compared
conditions | {"service":"queries","path":"/?color=black&color=white"} | any-color > any-color | Envoy: the first of several values counts
conditions | {"service":"queries","path":"/?Color=white"} | none: No route of queries takes the request | Envoy: names of parameters are case sensitive
conditions | {"service":"patterns","path":"/v12/x"} | version > versioned ? | Envoy: a path regex must match the whole path
conditions | {"service":"patterns","path":"/a/v12/x"} | none: No route of patterns takes the request | Envoy: a path regex must match the whole path
conditions | {"service":"patterns","path":"/hello"} | case > case ? | Envoy: regexes are RE2, with its flags
conditions | {"service":"odd"} | none: No route of odd takes the request | what is not understood is never taken for fulfilled

grpc | {"service":"cart","path":"/shop.Cart/Add"} | add > adder | App Mesh: service and method are the whole path
grpc | {"service":"cart","path":"/shop.Cart/Remove"} | service > service | App Mesh: without a method any is matched
grpc | {"service":"cart","path":"/shop.Orders/List"} | any > any | App Mesh: without a service any is matched
grpc | {"service":"cart","path":"/shop.Cart/Add","metadata":{"tenant":"big"}} | tenant > tenant | App Mesh: 0 is the highest priority, routes match in its order
grpc | {"service":"cart","path":"/shop.Cart/Add","metadata":{"Tenant":"small"}} | add > adder | gRPC: metadata travels in headers
grpc | {"service":"cart","protocol":"http"} | none: virtual router cart speaks grpc on port 9000, the request http | App Mesh: traffic comes in by a listener of the right port and protocol

tcp | {"service":"db"} | all > primary 75%, replica 25% | App Mesh: targets share by weight relative to the total
tcp | {"service":"db","protocol":"tcp","port":5432} | all > primary 75%, replica 25% | App Mesh: traffic comes in by a listener of the right port and protocol
tcp | {"service":"ports","port":2000} | second > second | App Mesh: a route may ask for the port of a listener
tcp | {"service":"ports"} | first > first | without a port the first listener is assumed

edge | {"gateway":"ingress","host":"shop.example.com"} | exact-host > exact > exact | Envoy: the virtual host is found by exact name, then by the longest suffix, then any
edge | {"gateway":"ingress","host":"SHOP.example.com:443"} | exact-host > exact > exact | HTTP: host names are the same in upper and lower case
edge | {"gateway":"ingress","host":"a.example.com"} | wide-host > wide > wide | Envoy: the virtual host is found by exact name, then by the longest suffix, then any
edge | {"gateway":"ingress","host":"a.eu.example.com"} | narrow-host > narrow > narrow | Envoy: the virtual host is found by exact name, then by the longest suffix, then any
edge | {"gateway":"ingress","host":"example.com"} | root > root > root | Envoy: a suffix stands for at least one more character
edge | {"gateway":"ingress","host":"example.org","path":"/chapter/1"} | chapter > chapter > chapter | App Mesh: the longest prefix takes the request
edge | {"host":"example.org","path":"/chapter/1"} | chapter > chapter > chapter | what names no service comes in by the gateway
edge | {"gateway":"ingress","host":"shop.example.com","path":"/first"} | first > first > first | App Mesh: 0 is the highest priority, routes match in its order
edge | {"gateway":"ingress","path":"/lost"} | none: Gateway route lost leads to virtual service gone, which does not exist | a gateway route leads to a virtual service
edge | {"gateway":"ingress","port":80} | none: virtual gateway ingress has no listener on port 80, only on 8088 | App Mesh: traffic comes in by a listener of the right port and protocol
edge | {"host":"chapter"} | chapter > chapter | a call to a service by name does not pass the gateway

rewrites | {"gateway":"ingress","path":"/shop/cart/1"} | default > backend > cart > cart | App Mesh: the host becomes the service and the matched prefix becomes / unless told otherwise
rewrites | {"gateway":"ingress","path":"/kept/x"} | kept > backend > kept > kept | App Mesh: the host becomes the service and the matched prefix becomes / unless told otherwise
rewrites | {"gateway":"ingress","path":"/old/x"} | moved > backend > new > new | App Mesh: the host becomes the service and the matched prefix becomes / unless told otherwise
rewrites | {"gateway":"ingress","path":"/index.html"} | page > backend > shown > shown | App Mesh: an exact path may be rewritten as a whole
rewrites | {"gateway":"ingress","path":"/same"} | same > backend > same > same | App Mesh: an exact path has no default rewrite
rewrites | {"gateway":"ingress","path":"/admin/x"} | admin > backend > admin > admin | App Mesh: a gateway route may name the port of the service
rewrites | {"gateway":"ingress","path":"/shop/none"} | none: No route of backend takes the request | App Mesh: the host becomes the service and the matched prefix becomes / unless told otherwise
rewrites | {"gateway":"ingress","path":"/other"} | none: No gateway route of ingress takes the request | a gateway answers only by its routes

weights | {"service":"canary"} | all > v1 90%, v2 10% | App Mesh: targets share by weight relative to the total
weights | {"service":"thirds"} | all > a 33%, b 33%, c 33% | App Mesh: targets share by weight relative to the total
weights | {"service":"off"} | all > on | App Mesh: weight 0 gets nothing
weights | {"service":"closed"} | none: Every target of route all has weight 0 | App Mesh: targets share by weight relative to the total
weights | {"service":"twoports","port":80} | all > n:80 30%, n:81 20%, n:99 50% (Virtual node n has no listener on port 99) | App Mesh: a target may name a port of the node
weights | {"service":"half"} | all > here 50%, gone 50% (Virtual node gone does not exist) | the share of a missing node is lost, not given to others

broken | {"service":"empty"} | none: Virtual service empty has no provider | App Mesh: a service is answered by its provider
broken | {"service":"lost-router"} | none: Virtual service lost-router is provided by virtual router lost-router, which does not exist | App Mesh: a service is answered by its provider
broken | {"service":"lost-node"} | none: Virtual service lost-node is provided by virtual node lost-node, which does not exist | App Mesh: a service is answered by its provider
broken | {"service":"no-routes"} | none: No route of no-routes takes the request | App Mesh: a router answers by its routes
broken | {"service":"no-rule"} | none: No route of no-rule takes the request | App Mesh: a route needs a rule
broken | {"service":"no-target"} | none: Route all has no target | App Mesh: a route needs a target

doors | {"host":"example.com","path":"/web"} | web > web > web | only one gateway would answer
doors | {"host":"example.com","path":"/feed"} | feed > feed > feed | only one gateway would answer
doors | {"host":"example.com","path":"/both"} | none: Mesh shop has several virtual gateways, of which public, partner would answer; say at which one it arrives: public, partner | which one it is decides the load balancer before it
doors | {"host":"example.com","path":"/none"} | none: Mesh shop has several virtual gateways, of which none would answer; say at which one it arrives: public, partner | a gateway answers only by its routes
doors | {"gateway":"partner","path":"/both"} | both > feed > feed | it arrives where it is said to

ties | {"service":"tie","headers":{"x":"1"}} | a-header > header ? | not documented: the route with more conditions is assumed
ties | {"service":"tie"} | b-plain > plain | only one takes it
ties | {"service":"twins"} | first > first ? | not documented: the alphabet
ties | {"service":"guess","path":"/abc"} | regex > regex ? | not documented: the longer of a regex and a prefix

lattice | {"service":"rates","port":80,"path":"/parking/1"} | insensitive > insensitive | VPC Lattice: a match may ignore case
lattice | {"service":"rates","port":80,"path":"/review"} | default > default | VPC Lattice: a match may be case sensitive
lattice | {"service":"rates","port":80,"path":"/Review"} | sensitive > sensitive | VPC Lattice: rules by priority, the default action last
lattice | {"service":"rates","port":80,"path":"/long/path"} | first > first | VPC Lattice: the priority decides, not the longer prefix
lattice | {"service":"rates","port":80,"headers":{"agent":"GoogleBot"}} | contains > contains | VPC Lattice: a header may contain a text
lattice | {"service":"rates","port":80,"path":"/closed"} | closed > 403 | VPC Lattice: an action may be a fixed response
lattice | {"service":"rates","port":80} | default > default | VPC Lattice: rules by priority, the default action last
lattice | {"service":"rates","port":443,"scheme":"https"} | default > 404 | VPC Lattice: each listener has rules of its own
lattice | {"host":"rates-0123.7d67968.vpc-lattice-svcs.eu-west-1.on.aws","port":80} | default > default | VPC Lattice: a service is called by its generated name
lattice | {"service":"rates","port":8080} | none: virtual router rates:80 has no listener on port 8080, only on 80 | App Mesh: traffic comes in by a listener of the right port and protocol
lattice | {"service":"unfinished"} | none: Service unfinished has no listener | VPC Lattice: a service answers by its listeners
`;

/** The requests of the table. */
export const routingTable: RoutingRow[] = table
  .split('\n')
  .filter(line => line !== '')
  .map(line => {
    const [mesh, request, answer, rule] = line.split(' | ');
    if (!isMesh(mesh)) {
      throw new Error(`No mesh '${mesh}' to route in`);
    }
    return [mesh, JSON.parse(request), answer, rule];
  });

function isMesh(name: string): name is keyof typeof routingMeshes {
  return name in routingMeshes;
}
