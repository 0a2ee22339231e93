import { describePackage } from '../grammar/index.ts';

/** What it makes of a class is a model of mongoose. */
export default describePackage({
  package: '@typegoose/typegoose',
  version: '13.4.0',
  instances: {
    '{getModelForClass,getDiscriminatorModelForClass,addModelToTypegoose,getModelWithString}()':
      'mongoose:Model',
  },
});
