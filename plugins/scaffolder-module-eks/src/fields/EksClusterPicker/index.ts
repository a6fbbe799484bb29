export * from './EksClusterPicker';
export * from './eksClusterPickerField';
export * from './schema';
export * from './validateClusterName';
