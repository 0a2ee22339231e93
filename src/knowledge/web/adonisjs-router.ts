import { describePackage } from '../grammar/index.ts';

const METHODS = 'get,post,put,patch,delete,any';

/** The router of the application; a route's function is given the context. */
export default describePackage({
  package: '@adonisjs/core/services/router',
  version: '@adonisjs/http-server 7.8.1',
  aliases: ['@ioc:Adonis/Core/Route'],
  handlers: {
    [`{${METHODS}}(1)`]: [['@adonisjs/core/http:HttpContext']],
    'route(2)': [['@adonisjs/core/http:HttpContext']],
  },
});
