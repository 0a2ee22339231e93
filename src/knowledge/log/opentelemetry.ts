import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@opentelemetry/api',
  version: '1.10.0',
  instances: {
    'trace.getTracer()': 'Tracer',
    'trace.{getActiveSpan,getSpan}()': 'Span',
    'Tracer#startSpan()': 'Span',
    'Tracer#startActiveSpan(1..3:0)': 'Span',
    'Span#{setAttribute,setAttributes,addEvent,setStatus,updateName}()': 'Span',
  },
  sinks: {
    logged: [
      'Span#setAttribute(1)',
      'Span#setAttributes(0)',
      'Span#addEvent(0..1)',
      'Span#updateName(0)',
      'Span#setStatus(0).message',
      'Tracer#{startSpan,startActiveSpan}(1).attributes',
    ],
  },
});
