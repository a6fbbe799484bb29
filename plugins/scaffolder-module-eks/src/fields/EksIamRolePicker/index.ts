export * from './EksIamRolePicker';
export * from './eksIamRolePickerField';
export * from './schema';
export * from './validateRole';
