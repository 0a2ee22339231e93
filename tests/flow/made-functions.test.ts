import { describe } from 'vitest';
import { exactly } from './world.ts';

const all = (table: Readonly<Record<string, string>>): void => {
  exactly(
    Object.fromEntries(
      Object.entries(table).map(([name, body]) => [
        name,
        `import { partly, partlyLast, partlyList, curried, row, rowBack, through, together, planned, injected, inTurn, always } from 'toy'; import { f, LIST } from './a';\n${body}`,
      ]),
    ),
  );
};

describe('functions with some of their arguments', () => {
  all({
    'before the others': `const put = (a, b) => { sink(a); // !
sink(b); };
server.get((req) => { partly(put, req.query.x)('a'); });`,
    'by more than one call': `const put = (a, b, c) => { sink(a);
sink(b); // !
sink(c); };
server.get((req) => { partly(partly(put, 'a'), req.query.x)('c'); });`,
    'after the others': `const put = (a, b) => { sink(a); // !
sink(b); };
const late = partlyLast(put, 'b');
server.get((req) => { late(req.query.x); });`,
    'in a list': `const put = (a, b) => { sink(a);
sink(b); // !
};
server.get((req) => { partlyList(put, ['a', req.query.x])(); partlyList(put, LIST)(); });`,
    'of a package': `server.get((req) => { const late = partly(sink, req.query.x); // !
late(); partly(sink)(req.query.x); // !
partly(sink, 'a')(req.query.x); sink.bind(null, 'a')(req.query.x);
const bound = sink.bind(null, 'a'); bound(req.query.x); });`,
    'one after the other': `const put = curried((a, b) => { sink(a);
sink(b); // !
});
const text = curried((a, b) => a + b);
server.get((req) => { put('a')(req.query.x); sink(text('a')(req.query.x)); // !
sink(text(req.query.x, 'b')); // !
sink(text('a', 'b')); });`,
    'of nobody': `server.get((req) => { partly()(req.query.x); partly(...LIST)(req.query.x); sink(partly(f, req.query.x)()); // ?
sink(f(1)(req.query.x)); // ?
});`,
  });
});

describe('functions in a row', () => {
  all({
    'from the first, and from the last': `const ahead = row((x) => x.trim(), (y) => 'a' + y);
const back = rowBack((y) => { sink(y); // !
return y; }, (x) => x.trim());
server.get((req) => { sink(ahead(req.query.x)); // !
sink(back(req.query.x)); // !
});`,
    'each call by itself': `const same = row((x) => x, (y) => y);
server.get((req) => { sink(same(req.query.x)); // !
sink(same('a')); sink(row([(x) => x, (y) => ({ a: y, b: 1 })])(req.query.x).b); });`,
    'made harmless on the way': `server.get((req) => { sink(row((x) => Number(x), (y) => 'a' + y)(req.query.x)); sink(row(quote)(req.query.x)); sink(row(decode)(req.query.x)); // !
sink(row(f)(req.query.x)); // ?
sink(row(Number, (y) => y)(req.query.x)); // ?
});`,
    'run at once': `server.get((req) => { sink(through(req.query.x, decode, (y) => y)); // !
sink(through(req.query.x, (y) => { sink(y); // !
return 1; })); sink(through(req.query.x)); // !
});`,
    'handed to somebody': `server.get(row((req) => req.query.x, (x) => { sink(x); // !
})); server.get((req) => { [req.query.x].map(row((x) => { sink(x); // !
})); });`,
    'not in sight': `server.get((req) => { sink(row(...LIST)(req.query.x)); // ?
sink(row()(req.query.x)); // !
});`,
  });
});

describe('tasks that are run for their results', () => {
  all({
    'by name': `server.get((req) => { together({ a: (done) => done(null, req.query.x), b: (done) => done(null, 1) }, (err, all) => { sink(all.a); // !
sink(all.b); sink(err); // ?
}); });`,
    'by position, and as a promise': `server.get(async (req) => { const all = await together([async () => req.query.x, always(1)]); sink(all[0]); // !
sink(all[1]); });`,
    'that wait for others': `server.get((req) => { planned({ a: (done) => done(null, req.query.x), b: ['a', (all, done) => { sink(all.a); // !
sink(all.b); // ?
done(null, f()); }] }); });`,
    'that name others': `server.get((req) => { injected({ a: (done) => done(null, req.query.x), b: (a, done) => { sink(a); // !
} }); });`,
    'in turn, and what comes out': `server.get((req) => { inTurn([(done) => done(null, 1, req.query.x)], (err, a, b) => { sink(a);
sink(b); // !
}); });`,
    'of no call that runs them': `server.get((req) => { f({ a: (done) => done(null, req.query.x), b: ['a', (all) => { sink(all.a); // ?
}] }, (err, all) => { sink(all.a); // ?
}); });`,
  });
});

describe('observers', () => {
  all({
    'of values that come over time': `server.get((req) => { one(req.query.x).subscribe({ next(x) { sink(x); // !
}, error(x) { sink(x); // ?
} }); const seen = { next: (x) => { sink(x); // !
} }; one(req.query.x).subscribe(seen); f({ next(x) { sink(x); // ?
} }); });`,
  });
});

describe('what this is, by where a function is given', () => {
  all({
    'a function, and a method of options': `server.get(function () { sink(this.message); // !
}); server.route({ serve() { sink(this.message); // !
} });`,
    'an arrow, and a function for nobody': `server.get(() => { sink(this.message); // ?
}); f(function () { sink(this.message); // ?
});`,
  });
});
