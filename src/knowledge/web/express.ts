import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'express',
  version: '5.3.0',
  instances: {
    '()': 'Application',
    'Application#{set,enable,disable,use}()': 'Application',
  },
  extends: { Express: 'Application' },
  roles: {
    'proxy-trust': [
      { at: 'Application#set(1)', when: { '(0)': 'trust proxy' } },
      { at: 'Application#enable()', when: { '(0)': 'trust proxy' } },
    ],
  },
});
