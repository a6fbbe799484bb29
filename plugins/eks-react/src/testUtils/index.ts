export * from './aResponseError';
export * from './FakeEksApi';
export * from './FakeEksData';
