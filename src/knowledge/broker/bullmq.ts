import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'bullmq',
  version: '6.7',
  instances: { 'Processor#(0)': 'Job' },
  extends: { SandboxedJob: 'Job' },
  handlers: { 'new Worker(1)': [['Job', '-']] },
  sources: { queue: ['Job#{data,name}'] },
  roles: {
    'tls-options': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.tls',
      'new Worker(2).connection.tls',
      'new FlowProducer(0).connection.tls',
    ],
    'tls-verify': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.tls.rejectUnauthorized',
      'new Worker(2).connection.tls.rejectUnauthorized',
      'new FlowProducer(0).connection.tls.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.tls.checkServerIdentity',
      'new Worker(2).connection.tls.checkServerIdentity',
      'new FlowProducer(0).connection.tls.checkServerIdentity',
    ],
    'tls-enable-options': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.tls',
      'new Worker(2).connection.tls',
      'new FlowProducer(0).connection.tls',
    ],
    'dial-url': [
      'new {Queue,QueueEvents,QueueEventsProducer,JobScheduler}(1).connection.url',
      'new Worker(2).connection.url',
      'new FlowProducer(0).connection.url',
    ],
    'dial-host': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.host',
      'new Worker(2).connection.host',
      'new FlowProducer(0).connection.host',
    ],
    'dial-socket': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.path',
      'new Worker(2).connection.path',
      'new FlowProducer(0).connection.path',
    ],
    'tls-version': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.tls.{minVersion,maxVersion}',
      'new Worker(2).connection.tls.{minVersion,maxVersion}',
      'new FlowProducer(0).connection.tls.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.tls.secureProtocol',
      'new Worker(2).connection.tls.secureProtocol',
      'new FlowProducer(0).connection.tls.secureProtocol',
    ],
    'tls-option-bits': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.tls.secureOptions',
      'new Worker(2).connection.tls.secureOptions',
      'new FlowProducer(0).connection.tls.secureOptions',
    ],
    'tls-ciphers': [
      'new {Queue,QueueEvents,QueueScheduler,QueueEventsProducer,JobScheduler}(1).connection.tls.ciphers',
      'new Worker(2).connection.tls.ciphers',
      'new FlowProducer(0).connection.tls.ciphers',
    ],
  },
});
