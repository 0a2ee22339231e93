import { describePackage } from '../grammar/index.ts';

const EXPRESSIONS =
  '{FilterExpression,KeyConditionExpression,ConditionExpression,UpdateExpression,ProjectionExpression}';

/** Expressions name attributes and compare them; values stand beside them. */
export default describePackage({
  package: 'aws-sdk',
  version: '2.1693',
  sinks: {
    record: ['DynamoDB.DocumentClient#put(0).Item.*key'],
    'nosql-text': [
      'DynamoDB#executeStatement(0).Statement',
      'DynamoDB#batchExecuteStatement(0).Statements.*.Statement',
      'DynamoDB#executeTransaction(0).TransactStatements.*.Statement',
      `DynamoDB#{query,scan,updateItem,putItem,deleteItem,getItem}(0).${EXPRESSIONS}`,
      `DynamoDB.DocumentClient#{query,scan,update,put,delete,get}(0).${EXPRESSIONS}`,
    ],
  },
});
