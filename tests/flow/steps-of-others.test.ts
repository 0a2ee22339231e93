import { describe } from 'vitest';
import { exactly } from './world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  exactly(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import { inTurn, always } from 'toy'; import * as p from 'places'; import { f, other, LIST } from './a';\n${body}`,
      ]),
    ),
  );
};

describe('functions in turn: what is not in sight', () => {
  all({
    'the first of them': `inTurn([(a) => { sink(a); // ?
}]);`,
    'behind what is spread, or nobody’s': `inTurn([...LIST, (a) => { sink(a); // ?
}]); inTurn([f, (a) => { sink(a); // ?
}]); inTurn([, (a) => { sink(a); // ?
}]); inTurn([f(), (a) => { sink(a); // ?
}]);`,
    'what was not given': `server.get((req) => { inTurn([always(req.query.x), (a, b) => { sink(a); // !
sink(b); }]); inTurn([async () => req.query.x, async (a, b) => { sink(a); // !
sink(b); }]); });`,
    'by whom it is said to be done': `server.get((req) => { inTurn([({ done }) => done(null, req.query.x), (a) => { sink(a); }]); inTurn([() => f(null, req.query.x), (a) => { sink(a); }]);
inTurn([(done) => { f(done); (done as any)(null, req.query.x); done.call(null, 'a'); }, (a) => { sink(a); // !
}]); inTurn([(done) => done(null), (a) => { sink(a); }]); });`,
    'in a list with a name': `const steps = [(done) => done(null, p.fresh()), (a) => { sink(a); // !
}]; inTurn(steps); let late = [(done) => done(null, p.fresh()), (a) => { sink(a); // ?
}]; late = LIST; inTurn(late); f([(done) => done(null, p.fresh()), (a) => { sink(a); // ?
}]);`,
  });
});

describe('pipelines: what is not in sight', () => {
  const STEPS = `const kept = keep(Boolean); const turned = turn((v) => v.a);`;
  all({
    'steps by name': `${STEPS} server.get((req) => { sink(one(req.query).pipe(kept)); // !
sink(one(req.query).pipe(turned)); // !
sink(one(req.query).pipe(turn(() => 'a'))); sink(one('a').pipe(kept));
one(req.query).pipe(kept, turn((v) => { sink(v); // !
})); });`,
    'steps that are none': `${STEPS} server.get((req) => { sink(one(req.query.x).pipe(kept, f)); // ?
sink(one(req.query.x).pipe(f, kept)); // ?
sink(one(req.query.x).pipe(f)); // ?
sink(one(req.query.x).pipe()); // ?
sink(one(req.query.x).pipe(...LIST)); // ?
sink(one(req.query.x).pipe(kept, ...LIST)); // ?
sink(one(req.query.x).tube(kept)); // ?
sink(one(req.query.x).pipe(turn(f))); sink(one(req.query.x).pipe(turn()));
});`,
    'a callback of no step': `server.get((req) => { const step = turn((v) => { sink(v); // ?
}); f(step); turn((v) => { sink(v); // ?
}); one(req.query.x).pipe(f(turn((v) => { sink(v); // ?
}))); });`,
    'more than anybody writes': `server.get((req) => { sink(one(req.query.x).pipe(${'keep(f), '.repeat(20)}keep(f))); // !
sink(one(req.query.x).pipe(${'keep(f), '.repeat(30)}keep(f))); // ?
});`,
  });
});

describe('members of this', () => {
  all({
    'of what a class extends': `class A extends p.Form { run() { sink(this.text); // !
sink(this.count); sink(this.other); // ?
sink(super.text); // !
} }`,
    'of what a field is declared to be': `class A { form: p.Form; other: f; made = p.form(); run() { sink(this.form.text); // !
sink(this.form.count); sink(this.other.text); // ?
sink(this.made.text); // !
sink(this.form.none); sink(this.nothing); // ?
} }`,
    'of a field that is declared to be of a class of the file': `class B { t = p.fresh(); } class A { b: B; run() { sink(this.b.t); // ?
} }`,
    'of an object': `const o = { a: p.fresh(), b: 'b', run() { sink(this.a); // !
sink(this.b); sink(this.c); // ?
sink(this.d); // !
sink(this); // ?
}, set() { this.d = p.fresh(); this.e.f = p.fresh(); } }; const q = { d: 'd', run() { sink(this.d); // ?
} };`,
    'of nobody': `function g() { sink(this.a); // ?
} sink(this.a); // ?
const h = () => sink(this.a); // ?`,
  });
});

describe('attributes of elements', () => {
  all({
    'in the place of one another': `const A = ({ x, ...rest }) => { sink(x); // !
sink(rest.y); sink(rest.x); sink(rest.z); // !
}; const B = (props) => { sink(JSON.stringify(props)); // !
for (const k in props) sink(k); sink(props); sink(props.children); };
server.get((req) => <><A x={req.query.x} y="1" {...{ z: req.query.z }} /><B x={req.query.x}></B></>);`,
    'between the tags': `const A = ({ children }) => { sink(children); }; const B = ({ children }) => { sink(children[1]); // !
sink(JSON.stringify(children)); // !
}; const C = ({ children }) => { sink(children); // !
}; const D = ({ children }) => { sink(children.x); // !
};
server.get((req) => <><A>text</A><B>{'a'}{req.query.x}</B><C children={req.query.x} /><D>{{ x: req.query.x }}</D></>);`,
  });
});
