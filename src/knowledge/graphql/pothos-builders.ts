/** Where a builder gives a function what it makes fields with. */
export const FIELDS = [
  '{queryField,mutationField,subscriptionField}(1:0)',
  '{queryFields,mutationFields,subscriptionFields}(0:0)',
  '{objectField,interfaceField}(2:0)',
  '{objectFields,interfaceFields}(1:0)',
];

/** The same, for functions among its options. */
export const FIELDS_AMONG_OPTIONS = [
  '{queryType,mutationType,subscriptionType}(0).fields',
  '{objectType,interfaceType,prismaObject,prismaNode,node}(1).fields',
];
