import { compileShape } from './compileShape';
import type { Shape } from './Shape';

/** One operation as the SDK describes it. */
export interface OperationModel {
  name: string;
  /** Present in protocols that bind to HTTP. */
  http?: { method: string; path: string; status: number };
  /** Compiled at first use. */
  readonly input: Shape;
  readonly output: Shape;
}

/** One modelled error. */
export interface ErrorModel {
  name: string;
  /** The code on the wire; differs from the name in query protocols. */
  code: string;
  status: number;
  readonly shape: Shape;
}

/** What the SDK knows of a service: its operations and errors. */
export interface ServiceModel {
  operations: Map<string, OperationModel>;
  /** By name, and by wire code where it differs. */
  errors: Map<string, ErrorModel>;
}

const OPERATION = 9;
const ERROR = -3;

/**
 * Reads a service's model from the schemas that its SDK client package exports. The layout of these arrays is not
 * documented: the client packages' versions are pinned and the conformance tests hold it.
 */
export function loadServiceModel(
  clientPackage: Record<string, unknown>,
): ServiceModel {
  const model: ServiceModel = { operations: new Map(), errors: new Map() };
  for (const [exportName, schema] of Object.entries(clientPackage)) {
    if (!exportName.endsWith('$') || !Array.isArray(schema)) continue;
    if (schema[0] === OPERATION) {
      const operation = operationModel(schema);
      model.operations.set(operation.name, operation);
    } else if (schema[0] === ERROR) {
      const error = errorModel(schema);
      model.errors.set(error.name, error);
      model.errors.set(error.code, error);
    }
  }
  return model;
}

function operationModel(schema: unknown[]): OperationModel {
  const [, , name, traits, input, output] = schema;
  const http = (traits as { http?: [string, string, number] } | 0) || {};
  return {
    name: String(name),
    http: http.http && {
      method: http.http[0],
      path: http.http[1],
      status: http.http[2],
    },
    get input() {
      return remember(this, 'input', compileShape(input));
    },
    get output() {
      return remember(this, 'output', compileShape(output));
    },
  };
}

function errorModel(schema: unknown[]): ErrorModel {
  const [, , name, traits] = schema;
  const { awsQueryError, httpError, error } = (traits || {}) as {
    awsQueryError?: [string, number];
    httpError?: number;
    error?: 'client' | 'server';
  };
  return {
    name: String(name),
    code: awsQueryError?.[0] ?? String(name),
    status: awsQueryError?.[1] ?? httpError ?? (error === 'server' ? 500 : 400),
    get shape() {
      return remember(this, 'shape', compileShape(schema));
    },
  };
}

function remember<T>(target: object, property: string, value: T): T {
  Object.defineProperty(target, property, { value });
  return value;
}
