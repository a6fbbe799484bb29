/** The API of routes and Gateways. TLSRoute is part of it since Gateway API 1.5. */
export const GATEWAY_API = 'gateway.networking.k8s.io/v1';

/** The API of the controller for VPC Lattice. */
export const LATTICE_API = 'application-networking.k8s.aws/v1alpha1';

/** The group of Gateways and routes, as policies name their targets. */
export const GATEWAY_GROUP = 'gateway.networking.k8s.io';

/** The group of what the controller for VPC Lattice brings. */
export const LATTICE_GROUP = 'application-networking.k8s.aws';
