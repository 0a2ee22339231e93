import { describe } from 'vitest';
import { casesAfter } from './world.ts';

const cases = casesAfter(`import { Given, Whole } from 'places';`);

describe('what decorators say of the fields of what a function is given', () => {
  cases({
    'a field': `class Body { @Whole() n: number; t: string; @Other() o: string; }
class App { run(@Given() body: Body) { sink(body.n); sink(body.t); // !
sink(body.o); // !
sink(body.other); // !
sink(body); // !
} }`,
    'taken apart': `class Body { @Whole() n; t; }
class App { run(@Given() { n, t }: Body) { sink(n); sink(t); // !
} }`,
    'a field of a field': `class Inner { @Whole() n: string; t: string; } class Body { inner: Inner; loose; }
class App { run(@Given() body: Body) { sink(body.inner.n); sink(body.inner.t); // !
sink(body.loose.n); // !
} }`,
    'a field of each of a list': `class Inner { @Whole() n: string; } class Body { list: Inner[]; @Whole() all: string[]; one: Inner; }
class App { run(@Given() body: Body) { sink(body.list[0].n); for (const one of body.list) sink(one.n);
sink(body.list.n); // !
sink(body.all[0]); sink(body.one[0].n); // !
} }`,
    'of the class above': `class Base { @Whole() n: string; } const Late = class { @Whole() m: string; }; class Body extends Base { t: string; } class Other extends Late {} class Far extends Body {}
class App { run(@Given() body: Body, @Given() other: Other, @Given() far: Far) { sink(body.n); sink(other.m); sink(far.n); sink(body.t); // !
sink(other.n); // !
} }`,
    'of a class above that nobody sees': `import { Base } from './base'; class Body extends Base { @Whole() n: string; } class Made extends make() { @Whole() n: string; }
class App { run(@Given() body: Body, @Given() made: Made) { sink(body.n); sink(body.m); // !
sink(made.n); sink(made.m); // !
} }`,
    'declared again': `class Base { @Whole() n: string; } class Body extends Base { n: string; }
class App { run(@Given() body: Body) { sink(body.n); // !
} }`,
    'what is no field': `class Body { @Whole() n() {} static t: string; }
class App { run(@Given() body: Body) { sink(body.n); // !
sink(body.t); // !
} }`,
    'a class of another file': `import { Body } from './body';
class App { run(@Given() body: Body) { sink(body.n); // !
} }`,
  });
});
