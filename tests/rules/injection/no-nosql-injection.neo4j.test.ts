import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { queryCases } from '../../support/query-cases.ts';
import { testRule } from '../../support/test-rule.ts';

const TEXT = "`MATCH (p:Person {name: '${req.query.name}'}) RETURN p`";

testRule(
  rule,
  queryCases({
    neo4j: {
      setup: `import neo4j from 'neo4j-driver';\nconst driver = neo4j.driver('neo4j+s://db.example.com');\nconst session = driver.session();`,
      safe: {
        parameters: "await session.run('MATCH (p:Person {name: $name}) RETURN p', { name: req.query.name });",
        'parameters of the driver':
          "await driver.executeQuery('MATCH (p {id: $id}) RETURN p', { id: req.params.id });",
        'a number': 'await session.run(`MATCH (p) RETURN p LIMIT ${Number(req.query.limit)}`);',
      },
      tainted: {
        'a session': `await session.run(${TEXT}); // !composed`,
        'the driver': `await driver.executeQuery(${TEXT}); // !composed`,
        'a transaction': `await session.executeRead((tx) => tx.run(${TEXT})); // !composed`,
        'a transaction that is begun': `const tx = session.beginTransaction();\nawait tx.run(${TEXT}); // !composed`,
      },
    },
  }),
);
