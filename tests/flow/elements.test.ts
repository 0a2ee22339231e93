import { describe } from 'vitest';
import { cases } from './world.ts';

describe('components get what is written at their elements', () => {
  cases({
    'an attribute': `const A = ({ x }) => sink(x); // !
server.get('/', (req) => <A x={req.query.id} />);`,
    'an attribute by another name': `const A = ({ y }) => sink(y);
server.get('/', (req) => <A x={req.query.id} />);`,
    'the last of two attributes': `const A = ({ x }) => sink(x);
server.get('/', (req) => <A x={req.query.id} x="1" />);`,
    'an attribute after a spread': `const A = ({ x }) => sink(x);
server.get('/', (req) => <A {...req.query} x="1" />);`,
    'an attribute before a spread': `const A = ({ x }) => sink(x); // !
server.get('/', (req) => <A x="1" {...req.query} />);`,
    'what stands between the tags': `const A = ({ children }) => sink(children); // !
server.get('/', (req) => <A>{req.query.id}</A>);`,
    'one of several between the tags': `const A = ({ children }) => sink(children[0]); // !
server.get('/', (req) => <A><b />{req.query.id}</A>);`,
    'a component of an object': `const all = { A: (given) => sink(given.x) }; // !
server.get('/', (req) => <all.A x={req.query.id} />);`,
    'an attribute that is true': `const A = ({ x }) => sink(x);
server.get('/', (req) => <A x />);`,
  });
});
