import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@hono/zod-openapi',
  version: '1.6.3',
  instances: { 'OpenAPIHono#openapi()': 'OpenAPIHono', '$()': 'OpenAPIHono' },
  extends: { OpenAPIHono: 'hono:Hono' },
  handlers: { 'OpenAPIHono#openapi(1)': [['hono:Context', '-']] },
});
