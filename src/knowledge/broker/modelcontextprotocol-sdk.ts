import { describePackage } from '../grammar/index.ts';

/** What a model, or whoever speaks through it, asks a server for. */
export default describePackage({
  package: '@modelcontextprotocol/sdk',
  version: '1.32.2',
  aliases: [
    '@modelcontextprotocol/sdk/server/index.js',
    '@modelcontextprotocol/sdk/server/mcp.js',
    '@modelcontextprotocol/sdk/server',
  ],
  instances: { 'McpServer#server': 'Server' },
  sources: {
    message: [
      'Server#setRequestHandler(1:0).params',
      'McpServer#{registerTool,registerPrompt}(2:0)',
      'McpServer#{tool,prompt}(1:0)',
      'McpServer#{tool,prompt}(2:0)',
      'McpServer#{tool,prompt}(3:0)',
      'McpServer#tool(4:0)',
      'McpServer#registerResource(3:0)',
      'McpServer#registerResource(3:1)',
      'McpServer#resource(2:0)',
      'McpServer#resource(2:1)',
      'McpServer#resource(3:0)',
      'McpServer#resource(3:1)',
    ],
  },
});
