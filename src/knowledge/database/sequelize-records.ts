import { describePackage } from '../grammar/index.ts';

const NO_LIST = (at: number) => ({ [`(${at}).fields`]: 'absent' as const });

/** `fields` names the columns that are written. Filters of the versions since 5 know operators by symbols only. */
export default describePackage({
  package: 'sequelize',
  version: '6.37',
  aliases: ['sequelize-typescript'],
  instances: {
    'Sequelize#{define,model}()': 'Model',
    'Sequelize#models.*': 'Model',
    'new Sequelize()': 'Sequelize',
    'new Model()': 'Record',
    'Model#': 'Record',
    'Model.{findByPk,findOne,create,build}()': 'Record',
    'Model.{scope,unscoped,schema}()': 'Model',
  },
  sinks: {
    record: [
      { at: 'Model.{create,upsert,update}(0).*key', when: NO_LIST(1) },
      'Model.build(0).*key',
      'new Model(0).*key',
      { at: 'Model.bulkCreate(0).*key', when: NO_LIST(1) },
      { at: 'Model.bulkCreate(0).*.*key', when: NO_LIST(1) },
      'Model.bulkBuild(0).*key',
      'Model.bulkBuild(0).*.*key',
      {
        at: 'Model.{findOrCreate,findCreateFind}(0).defaults.*key',
        when: { '(0).fields': 'absent' },
      },
      'Model.findOrBuild(0).defaults.*key',
      { at: 'Record#update(0).*key', when: NO_LIST(1) },
      'Record#{set,setAttributes}(0).*key',
      'Record#.*key',
    ],
  },
});
