import { describePackage } from '../grammar/index.ts';

/** A query is a text, or one with `parameters`. */
export default describePackage({
  package: '@azure/cosmos',
  version: '4.9',
  instances: {
    'CosmosClient#database()': 'Database',
    'CosmosClient#databases.{create,createIfNotExists}().database': 'Database',
    'Database#container()': 'Container',
    'Database#containers.{create,createIfNotExists}().container': 'Container',
  },
  sinks: {
    'nosql-text': [
      ...['CosmosClient#databases', 'Database#containers', 'Container#{items,conflicts}'].flatMap((list) => [
        `${list}.query(0)`,
        `${list}.query(0).query`,
      ]),
    ],
  },
});
