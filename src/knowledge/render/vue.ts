import { describePackage } from '../grammar/index.ts';

/** Elements that a render function makes, of either version, and values that are kept from one rendering to the next. */
export default describePackage({
  package: 'vue',
  version: '3.5.45',
  aliases: [
    '@vue/runtime-dom',
    '@vue/runtime-core',
    '@vue/composition-api',
    'vue/dist/vue.esm-bundler.js',
    'vue/dist/vue.esm.js',
  ],
  passes: [
    ['ref(0)', 'ref().value'],
    ['shallowRef(0)', 'shallowRef().value'],
    ['reactive(0)', 'reactive()'],
    ['computed(0)()', 'computed().value'],
    ['unref(0)', 'unref()'],
  ],
  conventions: [
    { exports: ['default.render'], words: ['domProps', 'attrs:'], parameters: ['CreateElement'] },
  ],
  handlers: {
    // Vue 2 hands its renderer to the component.
    '{extend,defineComponent}(0).render': [['CreateElement', '-']],
    'component(1).render': [['CreateElement', '-']],
    'new (0).render': [['CreateElement', '-']],
  },
  sinks: { template: ['{createApp,createSSRApp,defineComponent}(0).template', 'compile(0)'] },
  roles: {
    element: ['{h,createVNode,createElementVNode}(0)', 'CreateElement#(0)'],
    'element-attributes': [
      '{h,createVNode,createElementVNode}(1)',
      // Version 2 tells them apart.
      'h(1).{domProps,attrs}',
      'CreateElement#(1).{domProps,attrs}',
    ],
  },
});
