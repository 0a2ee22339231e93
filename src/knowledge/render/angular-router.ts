import { describePackage } from '../grammar/index.ts';

/** What the link that opened the page says. */
export default describePackage({
  package: '@angular/router',
  version: '18.2.14',
  instances: {
    'ActivatedRoute#snapshot': 'ActivatedRouteSnapshot',
    'ActivatedRoute#{parent,firstChild}': 'ActivatedRoute',
    'ActivatedRouteSnapshot#{parent,firstChild,root}': 'ActivatedRouteSnapshot',
  },
  sources: {
    browser: [
      'ActivatedRouteSnapshot#{params,queryParams,fragment}',
      'ActivatedRouteSnapshot#{paramMap,queryParamMap}.{get,getAll}()',
      'ActivatedRoute#{params,queryParams,fragment}.subscribe(0:0)',
      'ActivatedRoute#{paramMap,queryParamMap}.subscribe(0:0).{get,getAll}()',
      'Router#url',
    ],
  },
  sanitizers: { 'own-url': ['Router#url'] },
});
