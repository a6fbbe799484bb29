export * from './EksVpcPicker';
export * from './eksVpcPickerField';
export * from './schema';
export * from './validateVpc';
