import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('loopback', () => {
  const IMPORTS = `${EXEC}import { del, get, param, post, requestBody, Request, RequestContext } from '@loopback/rest';\n`;
  testFlows({
    'parameters of the path and the query': `${IMPORTS}export class Files {
  @get('/files/{id}')
  list(@param.path.string('id') id: string, @param.query.string('dir') dir: string) {
    exec('ls ' + id); // !command
    exec('ls ' + dir); // !command
  }
}`,
    'a body': `${IMPORTS}export class Files {
  @post('/files')
  create(@requestBody() body: { dir: string }) { exec('ls ' + body.dir); } // !command
}`,
    'a number of the path': `${IMPORTS}export class Files {
  @get('/files/{id}')
  show(@param.path.number('id') id, @param.query.boolean('all') all) { exec('ls ' + id + all); }
}`,
    'a parameter that is injected': `${IMPORTS}import { inject } from '@loopback/core';
export class Files {
  @del('/files')
  remove(@inject('config.dir') dir: string) { exec('rm ' + dir); }
}`,
  });
});

describe('midway', () => {
  const IMPORTS = `${EXEC}import { Body, Controller, Get, Inject, Param, Post, Query } from '@midwayjs/core';\n`;
  testFlows({
    parameters: `${IMPORTS}@Controller('/')
export class Home {
  @Get('/:id')
  async home(@Query('dir') dir: string, @Param('id') id: string) {
    exec('ls ' + dir); // !command
    exec('ls ' + id); // !command
  }
  @Post('/')
  async save(@Body() body: { dir: string }) { exec('ls ' + body.dir); } // !command
}`,
    'a context that is injected': `${IMPORTS}import { Context } from '@midwayjs/koa';
@Controller('/')
export class Home {
  @Inject()
  ctx: Context;
  @Get('/')
  async home() { exec('ls ' + this.ctx.query.dir); } // !command
}`,
    'a service that is injected': `${IMPORTS}import { Settings } from './settings';
@Controller('/')
export class Home {
  @Inject()
  settings: Settings;
  @Get('/')
  async home() { exec('ls ' + this.settings.dir); }
}`,
    'a number': `${IMPORTS}@Controller('/')
export class Home {
  @Get('/:id')
  async home(@Param('id') id: string) { exec('ls ' + Number(id)); }
}`,
  });
});

describe('tsoa', () => {
  const IMPORTS = `${EXEC}import { Body, Controller, Get, Header, Path, Post, Query, Request, Route } from 'tsoa';\n`;
  testFlows({
    parameters: `${IMPORTS}@Route('files')
export class Files extends Controller {
  @Get('{id}')
  public async show(@Path() id: string, @Query() dir?: string, @Header('x-dir') header?: string) {
    exec('ls ' + id); // !command
    exec('ls ' + dir); // !command
    exec('ls ' + header); // !command
  }
  @Post()
  public async create(@Body() body: { dir: string }) { exec('ls ' + body.dir); } // !command
}`,
    'the request': `${IMPORTS}@Route('files')
export class Files extends Controller {
  @Get()
  public async list(@Request() request) { exec('ls ' + request.query.dir); } // !command
}`,
    'what its type keeps to numbers and choices': `${IMPORTS}@Route('files')
export class Files extends Controller {
  @Get('{id}')
  public async show(@Path() id: number, @Query() kind: 'a' | 'b') { exec('ls ' + id + kind); }
}`,
  });
});
