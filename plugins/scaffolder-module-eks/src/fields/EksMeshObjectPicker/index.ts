export * from './EksMeshObjectPicker';
export * from './eksMeshObjectPickerField';
export * from './schema';
