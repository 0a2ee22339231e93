import { describePackage } from '../grammar/index.ts';

/** What the link that opened the page says. */
export default describePackage({
  package: 'vue-router',
  version: '4.6.5',
  instances: {
    'useRoute()': 'RouteLocationNormalizedLoaded',
    'createRouter()': 'Router',
    'useRouter()': 'Router',
    'Router#currentRoute.value': 'RouteLocationNormalizedLoaded',
    'Router#{beforeEach,beforeResolve,afterEach}(0:0)': 'RouteLocationNormalizedLoaded',
    '{onBeforeRouteUpdate,onBeforeRouteLeave}(0:0)': 'RouteLocationNormalizedLoaded',
  },
  handlers: {
    'createRouter(0).routes.*.{beforeEnter,redirect,props}': [['RouteLocationNormalizedLoaded', '-', '-']],
    'createRouter(0).routes.*.beforeEnter.*': [['RouteLocationNormalizedLoaded', '-', '-']],
    'createRouter(0).routes.*.children.*.{beforeEnter,redirect,props}': [
      ['RouteLocationNormalizedLoaded', '-', '-'],
    ],
  },
  extends: {
    RouteLocationNormalized: 'RouteLocationNormalizedLoaded',
    RouteLocation: 'RouteLocationNormalizedLoaded',
  },
  proofs: {
    text: ['RouteLocationNormalizedLoaded#{hash,fullPath,path}'],
    'text-list': ['RouteLocationNormalizedLoaded#{query,params}.*'],
  },
  sources: {
    browser: ['RouteLocationNormalizedLoaded#{query,params,hash,fullPath,path}'],
  },
  sanitizers: {
    'own-url': ['RouteLocationNormalizedLoaded#{fullPath,path}'],
    'own-url-part': ['RouteLocationNormalizedLoaded#hash'],
  },
});
