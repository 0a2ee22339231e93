import { describePackage } from '../grammar/index.ts';

const ROUTE = ['handler', 'options.handler', 'config.handler'];

export default describePackage({
  package: '@hapi/hapi',
  version: '21.4.10',
  sinks: {
    sent: [
      'Toolkit#response(0)',
      ...ROUTE.flatMap((at) => [`Server#route(0).${at}()`, `Server#route(0).*.${at}()`]),
    ],
  },
});
