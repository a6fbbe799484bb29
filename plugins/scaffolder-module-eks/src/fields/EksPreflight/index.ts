export * from './EksPreflight';
export * from './eksPreflightField';
export * from './schema';
