export * from './EksMeshPicker';
export * from './eksMeshPickerField';
export * from './schema';
export * from './validateMeshName';
