import { describePackage } from '../grammar/index.ts';
import { servicesAt } from './feathers-services.ts';

const SERVICE = '{Service,ServiceMethods,ServiceInterface}';
const HOOKS = '{before,after,around,error}';
const HOOK = [['HookContext', '-']];

export default describePackage({
  package: '@feathersjs/feathers',
  version: '5.0.50',
  default: 'feathers',
  instances: {
    'feathers()': 'Application',
    'Application#{use,configure,hooks}()': 'Application',
    'Application#service()': 'FeathersService',
    [`${SERVICE}#find(0)`]: 'Params',
    [`${SERVICE}#{get,remove,create}(0)`]: 'Given',
    [`${SERVICE}#{get,remove,create}(1)`]: 'Params',
    [`${SERVICE}#{update,patch}(0)`]: 'Given',
    [`${SERVICE}#{update,patch}(1)`]: 'Given',
    [`${SERVICE}#{update,patch}(2)`]: 'Params',
    'HookContext#params': 'Params',
  },
  handlers: {
    ...servicesAt('Application#use(1)'),
    [`FeathersService#hooks(0).${HOOKS}.*.*`]: HOOK,
    [`Application#hooks(0).${HOOKS}.*.*`]: HOOK,
  },
  sources: {
    request: ['Given#', 'Params#{query,route,headers}', 'HookContext#{data,id}'],
  },
});
