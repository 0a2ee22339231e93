import { describePackage } from '../grammar/index.ts';
import zod from '../check/zod.ts';

/** The zod that it hands out knows descriptions of documents, too. */
export default describePackage({
  package: '@hono/zod-openapi',
  version: '1.6.3',
  instances: {
    ...zod.instances,
    'Schema#openapi()': 'Schema',
    'OpenAPIHono#openapi()': 'OpenAPIHono',
    '$()': 'OpenAPIHono',
  },
  extends: { ...zod.extends, OpenAPIHono: 'hono:Hono' },
  same: [['createRoute(0)', 'createRoute()']],
  proofs: {
    ...zod.proofs,
    'held-query': ['OpenAPIHono#openapi(0).request.query'],
    'held-param': ['OpenAPIHono#openapi(0).request.params'],
    'held-header': ['OpenAPIHono#openapi(0).request.headers'],
    'held-cookie': ['OpenAPIHono#openapi(0).request.cookies'],
    'held-json': ['OpenAPIHono#openapi(0).request.body.content.application/json.schema'],
    'held-form': [
      'OpenAPIHono#openapi(0).request.body.content.{multipart/form-data,application/x-www-form-urlencoded}.schema',
    ],
  },
  ...(zod.validations !== undefined && { validations: zod.validations }),
  handlers: { 'OpenAPIHono#openapi(1)': [['hono:Context', '-']] },
});
