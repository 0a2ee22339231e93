import type { PackageFacts } from '../grammar/index.ts';

/** Methods of a service, at the path where it is given: data and ids are what the client sends. */
export const servicesAt = (path: string, feathers = ''): NonNullable<PackageFacts['handlers']> => {
  const [given, params] = [`${feathers}Given`, `${feathers}Params`];
  return {
    [`${path}.find`]: [[params]],
    [`${path}.{get,remove}`]: [[given, params]],
    [`${path}.create`]: [[given, params]],
    [`${path}.{update,patch}`]: [[given, given, params]],
  };
};
