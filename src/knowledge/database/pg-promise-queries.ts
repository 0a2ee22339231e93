import { describePackage } from '../grammar/index.ts';

const METHODS = 'none,one,oneOrNone,many,manyOrNone,any,result,query,multi,multiResult,map,each';

/** Each variable of a text is laid in as it is: `$1:raw`, `${name:value}`, `$1^`, `${name#}`. */
const AS_IT_IS = {
  matches: /^[^$]*(?:\$(?:\d{1,4}|[{([</] ?[\w.]+)(?:\^|#|:raw|:value)[^$]*)+$/,
  such: 'select $1:raw',
};

/** The values of the list that the text lays in as they are, whatever becomes of the others: `$2:raw`, `$2^`. */
const RAW_VALUES = Array.from({ length: 9 }, (_, index) => ({
  index,
  matches: new RegExp(String.raw`\$${index + 1}(?:\^|#|:raw|:value)`),
  such: `select $${index + 1}:raw`,
}));

/** Other variables are escaped: `$1`, `$1:name`, `$1:csv`. */
export default describePackage({
  package: 'pg-promise',
  version: '11.15',
  instances: {
    '()': 'IMain',
    'IMain#()': 'IDatabase',
    'IDatabase#{tx,task,txIf,taskIf}(0..1:0)': 'ITask',
    'IDatabase#connect()': 'IConnected',
    as: 'IFormatting',
    'IMain#as': 'IFormatting',
  },
  extends: { ITask: 'IDatabase', IConnected: 'IDatabase' },
  sinks: {
    sql: [
      `IDatabase#{${METHODS}}(0)`,
      `IDatabase#{${METHODS}}(0).text`,
      'new {PreparedStatement,ParameterizedQuery}(0)',
      'new {PreparedStatement,ParameterizedQuery}(0).text',
      'new IMain#{PreparedStatement,ParameterizedQuery}(0)',
      'new IMain#{PreparedStatement,ParameterizedQuery}(0).text',
      { at: `IDatabase#{${METHODS}}(1)`, when: { '(0)': AS_IT_IS } },
      { at: `IDatabase#{${METHODS}}(1).*`, when: { '(0)': AS_IT_IS } },
      { at: 'IFormatting#format(1)', when: { '(0)': AS_IT_IS } },
      { at: 'IFormatting#format(1).*', when: { '(0)': AS_IT_IS } },
      ...RAW_VALUES.flatMap(({ index, ...text }) => [
        { at: `IDatabase#{${METHODS}}(1).${index}`, when: { '(0)': text } },
        { at: `IFormatting#format(1).${index}`, when: { '(0)': text } },
      ]),
    ],
  },
  derived: [
    ['IFormatting#format(0)', 'IFormatting#format()'],
    ['IFormatting#value(0)', 'IFormatting#value()'],
  ],
  sanitizers: { sql: ['IFormatting#{text,name,alias,csv,json,array,number,bool,date,buffer}()'] },
  roles: { 'sql-values-formatted': [`IDatabase#{${METHODS}}(1)`] },
});
