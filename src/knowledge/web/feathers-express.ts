import { describePackage } from '../grammar/index.ts';
import { servicesAt } from './feathers-services.ts';

/** An application of both: services are given to it as well as routes. */
export default describePackage({
  package: '@feathersjs/express',
  version: '5.0.50',
  default: 'feathersExpress',
  instances: {
    'feathersExpress()': 'Application',
    'Application#{use,configure}()': 'Application',
    'Application#service()': '@feathersjs/feathers:FeathersService',
  },
  extends: { Application: 'express:Application' },
  handlers: servicesAt('Application#use(1)', '@feathersjs/feathers:'),
});
