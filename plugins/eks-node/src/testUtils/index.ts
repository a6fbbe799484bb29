export * from './createTestEksService';
export * from './demoConfig';
export * from './silentLogger';
export * from './TestPollClock';
export * from './watchConnections';
