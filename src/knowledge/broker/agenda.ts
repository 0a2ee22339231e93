import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'agenda',
  version: '5.0.0',
  aliases: ['agenda/es', '@hokify/agenda'],
  default: 'Agenda',
  instances: { 'Processor#(0)': 'Job' },
  handlers: { 'Agenda#define(1..2)': [['Job', '-']] },
  sources: { queue: ['Job#attrs.data'] },
});
