export * from './EksSubnetPicker';
export * from './eksSubnetPickerField';
export * from './schema';
export * from './validateSubnets';
