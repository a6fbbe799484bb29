export * from './applyStages';
export * from './diffObjects';
export * from './judgeReadiness';
export type * from './Manifest';
export { parseManifests } from './parseManifests';
export * from './planManifests';
