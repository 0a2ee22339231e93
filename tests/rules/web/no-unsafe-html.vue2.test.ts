import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const VUE = "import Vue from 'vue';";
const component = (code: string): Case => ({
  code,
  isFormBound: 'the framework finds the function by its export',
});

// Components of Vue 2: what a framework puts into them, and elements that they make.
testRule(rule, {
  safe: {
    'the address as text': `export default { methods: { show() { this.$refs.box.textContent = this.$route.query.q; } } };`,
    'members that are text': component(
      `export default { render(h) { return h('p', { domProps: { textContent: this.$route.query.q } }); } };`,
    ),
    'markup that is constant': `${VUE} Vue.extend({ render(h) { return h('i', { domProps: { innerHTML: '<b>x</b>' } }); } });`,
    'a link to a path of the site': `${VUE}
Vue.extend({ render(h) { return h('a', { attrs: { href: '/search?q=' + this.$route.query.q } }, 'on'); } });`,
    'sanitized markup': `import DOMPurify from 'dompurify'; ${VUE}
Vue.extend({ render(h) { return h('p', { domProps: { innerHTML: DOMPurify.sanitize(this.$route.query.q) } }); } });`,
    'another object that is called so': `const $route = { query: { q: '<b>x</b>' } };
document.body.innerHTML = $route.query.q;`,
  },
  vulnerable: {
    'the address of a component': `export default { methods: { show() { this.$refs.box.innerHTML = this.$route.query.q; } } }; // !tainted`,
    'a component that has another name': `export default { mounted() { const vm = this;
  setTimeout(() => { document.body.innerHTML = vm.$route.params.name; }); } }; // !tainted`,
    'behind a member that the framework puts there': `export default { created() {
  if (this.isOpen) document.body.innerHTML = location.hash; } }; // !tainted`,
    'a member of an element': `${VUE}
Vue.extend({ render(h) { return h('p', { domProps: { innerHTML: this.$route.query.q } }); } }); // !tainted`,
    'an attribute of an element': `${VUE}
Vue.component('back', { render(h) { return h('a', { attrs: { href: this.$route.query.to } }, 'back'); } }); // !scriptUrl`,
    'an element of an application': `${VUE}
new Vue({ el: '#app', render: (h) => h('p', { domProps: { innerHTML: location.hash } }) }); // !tainted`,
    'an element of an exported component': component(
      `export default { render(create) { return create('p', { domProps: { innerHTML: location.hash } }); } }; // !tainted`,
    ),
  },
});
