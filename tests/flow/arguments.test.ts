import { describe } from 'vitest';
import { exactly } from './world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  exactly(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [name, `import { f, other } from './a';\n${body}`]),
    ),
  );
};
const serve = (body: string): string => `server.get((req) => { const { x, list } = req.query; ${body} });`;

describe('what functions are given', () => {
  all({
    'the rest of it': `function g(a, ...rest) { sink(rest[0]); // !
sink(rest[1]); sink(rest[2]); sink(rest); for (const one of rest)
sink(one); // !
}
function h(...all) {
sink(JSON.stringify(all)); // !
}
${serve(`g('a', x, 'b'); h('a', x);`)}`,
    'the rest of less': `function g(...rest) { sink(rest[3]); sink(rest[0]); // !
}
${serve(`g(x);`)}`,
    'by an element': `const A = (...all) => sink(all[0].x); // !
const B = (props, ref) => { sink(ref); sink(props.x); // !
}; const C = (props) => { sink(props); for (const k in props) sink(k); };
${serve(`return <div><A x={x} /><B x={x} /><C x={x} /></div>;`)}`,
    'by position': `function g() { return arguments[0]; } function h() { sink(arguments[1]); // !
sink(arguments[0]); sink(arguments[2]); }
function alone() { sink(arguments[0]); // ?
}
${serve(`sink(g(x)); // !
sink(g('a')); sink(g()); h('a', x);`)}`,
    beforehand: `const g = (a, b) => { sink(a); // !
sink(b); // !
}; const h = (a, b) => { sink(a); sink(b); // !
}; const k = (a) => { sink(a); // !
}; const no = (a, b) => { sink(b); // ?
};
${serve(`const one = g.bind(null, x); one(x); h.bind(null, 'a')(x); let two; two = h.bind(null, 'a'); const three = k; three(x); const four = no.tie(null, 'a'); four(x);`)}`,
    'by call and apply': `const g = (a, b) => { sink(a); sink(b); // !
}; const h = (a, b) => { sink(a); sink(b); // !
}; const k = (a) => { sink(a); };
${serve(`g.call(null, 'a', x); h.apply(null, ['a', x]); k.apply(null); k.call(x);`)}`,
    'spread out': `const g = (a, b, c) => { sink(a); sink(b); // !
sink(c); // !
};
${serve(`g('a', ...list);`)}`,
    'by a constructor of a class above': `class A { constructor(a) { sink(a); // !
} } class B extends A {} class C extends B { constructor(a, b) { super(b); } } class D extends f { constructor(a) { super(a); } } class E { constructor(a) { super(a); } }
${serve(`new C('a', x); new D(x); new E(x); new B('a');`)}`,
    'by many classes above': `class C0 { constructor(a) { sink(a); // !
} } ${Array.from({ length: 8 }, (_, at) => `class C${at + 1} extends C${at} {}`).join(' ')}
class T0 { constructor(a) { sink(a); // ?
} } ${Array.from({ length: 9 }, (_, at) => `class T${at + 1} extends T${at} {}`).join(' ')}
${serve(`new C8(x); new T9(x);`)}`,
    'by nobody': `function g(a) { sink(a); // ?
} function h(a = 'b') { sink(a); // ?
} function again(a) { sink(a); // ?
again('b'); }`,
    'what is left of it': `function g({ a, ...rest }) { sink(rest.a); sink(rest.b); // !
} function h([a, ...rest]) { sink(rest[0]); // !
sink(rest[1]); }
${serve(`g({ a: x, b: x }); h(['a', x, 'b']);`)}`,
  });
});

describe('what is kept in what functions are given', () => {
  all({
    'by one that serves, for the next': `server.use((req, res) => { req.user = { id: req.query.x, name: 'a' }; req.seen = 'a'; });
server.get((req) => { sink(req.user.id); // !
sink(req.user.name); sink(req.seen); sink(req.other); // ?
sink(req); sink(req.user); // ?
});`,
    'in something else': `server.use((req, res) => { other.user = { id: req.query.x }; });
server.get((req) => { sink(req.user.id); // ?
});`,
    deeper: `server.use((req, res) => { req.user.id = req.query.x; });
server.get((req) => { sink(req.user.id); // !
sink(req.user.name); // ?
});`,
  });
});

describe('what is assigned to a member that is set by a function', () => {
  all({
    'of an instance': `class A { set a(v) { sink(v); // !
} static set b(v) { sink(v); // !
} set c(v) { sink(v); // ?
} }
${serve(`const one = new A(); one.a = x; A.b = x; other.c = x; one.d.c = x;`)}`,
    'of an object': `const o = { set a(v) { sink(v); // !
}, set b(v) { sink(v); // ?
}, set [f()](v) { sink(v); // ?
}, c(v) { sink(v); // ?
} };
${serve(`o.a = x; other.b = x; o.c = x;`)}`,
    'of an object that is changed': `const o = { set a(v) { sink(v); // !
} }; o.b = 1;
${serve(`o.a = x;`)}`,
  });
});
