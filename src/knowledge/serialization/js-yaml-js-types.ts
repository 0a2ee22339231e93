import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'js-yaml-js-types',
  version: '1.0.1',
  constants: { all: 'functions', function: 'functions', undefined: 'plain', regexp: 'plain' },
});
