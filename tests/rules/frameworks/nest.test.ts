import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const IMPORTS = `import { Body, Controller, Get, Headers, Param, Post, Query, Redirect, Req, Res, Session, Ip, Next, HostParam, UploadedFile, ParseIntPipe, ParseUUIDPipe, ParseEnumPipe, ParseBoolPipe, DefaultValuePipe, Injectable } from '@nestjs/common';
import { exec } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Pool } from 'pg';
`;
const controller = (body: string): string => `${IMPORTS}@Controller('things')
export class Things {
  constructor(private readonly db: Pool) {}
${body}
}`;

describe('controllers', () => {
  testFlows({
    'a query parameter': controller(`  @Get() find(@Query('id') id: string) {
    return this.db.query("select * from t where id = '" + id + "'"); // !sql
  }`),
    'the whole query': controller(`  @Get() find(@Query() query) {
    return fetch(query.url); // !ssrf
  }`),
    'a segment of the path': controller(`  @Get(':name') read(@Param('name') name: string) {
    return readFileSync('/srv/' + name); // !path
  }`),
    'the body': controller(`  @Post() run(@Body() dto: { dir: string }) {
    exec('ls ' + dto.dir); // !command
  }`),
    'a field of the body, taken apart': controller(`  @Post() run(@Body() { dir }: { dir: string }) {
    exec('ls ' + dir); // !command
  }`),
    'a header': controller(`  @Get() proxy(@Headers('x-target') target: string) {
    return fetch(target); // !ssrf
  }`),
    'the request and the response': controller(`  @Get() go(@Req() req, @Res() res) {
    res.redirect(req.query.to); // !redirect
  }`),
    'an uploaded file': controller(`  @Post() save(@UploadedFile() file) {
    return readFileSync('/uploads/' + file.originalname); // !path
  }`),
    'a service of the file': `${IMPORTS}
@Injectable() class Files { read(name: string) { return readFileSync('/srv/' + name); } } // !path
@Controller() export class C {
  constructor(private files: Files) {}
  @Get(':n') get(@Param('n') n: string) { return this.files.read(n); }
}`,
    'a redirect that is returned': controller(`  @Get() @Redirect() go(@Query('to') to: string) {
    return { url: to, statusCode: 302 }; // !redirect
  }`),
    numbers:
      controller(`  @Get(':id') find(@Param('id', ParseIntPipe) id, @Query('page', new DefaultValuePipe(1), ParseIntPipe) page) {
    return this.db.query('select * from t where id = ' + id + ' limit ' + page);
  }`),
    'a UUID, an enum and a boolean':
      controller(`  @Get(':id') find(@Param('id', new ParseUUIDPipe({ version: '4' })) id: string, @Query('sort', new ParseEnumPipe(Sort)) sort: string, @Query('all', ParseBoolPipe) all) {
    return this.db.query('select * from t where id = ' + id + ' order by ' + sort + all);
  }`),
    'a parameter that nobody decorates': controller(`  find(id: string) {
    return this.db.query('select * from t where id = ' + id);
  }`),
  });
});

const DTO = `import { IsInt, IsUUID, IsString, IsEnum, IsBoolean, IsIn, ValidateNested } from 'class-validator';
class Inner { @IsInt() port: number; @IsString() host: string; }
class Dto { @IsInt() id: number; @IsUUID() key: string; @IsString() name: string; @IsIn(['a', 'b']) kind: string; @ValidateNested() inner: Inner; }
`;

describe('classes of validated data', () => {
  testFlows({
    'fields that are numbers, UUIDs and choices': `${DTO}${controller(`  @Post() find(@Body() dto: Dto) {
    return this.db.query('select * from t where id = ' + dto.id + dto.key + dto.kind + dto.inner.port);
  }`)}`,
    'fields that are any text': `${DTO}${controller(`  @Post() find(@Body() dto: Dto) {
    fetch('http://' + dto.inner.host); // !ssrf
    return this.db.query('select * from t where id = ' + dto.name); // !sql
  }`)}`,
  });
});

describe('messages', () => {
  testFlows({
    'of a microservice': `import { MessagePattern, EventPattern, Payload } from '@nestjs/microservices';
import { exec } from 'node:child_process';
export class C {
  @MessagePattern('run') run(data) { exec('ls ' + data.dir); } // !command
  @EventPattern('ran') ran(@Payload() data: { dir: string }) { exec('ls ' + data.dir); } // !command
  @EventPattern('id') id(@Payload('dir') dir: string) { exec('ls ' + dir); } // !command
}`,
    'of a web socket': `import { SubscribeMessage, WebSocketGateway, MessageBody, ConnectedSocket } from '@nestjs/websockets';
import { readFileSync } from 'node:fs';
@WebSocketGateway() export class G {
  @SubscribeMessage('read') read(@MessageBody() body, @ConnectedSocket() client) { return readFileSync(body.file); } // !path
  @SubscribeMessage('load') load(client, payload) { return readFileSync(payload); } // !path
}`,
    'of GraphQL': `import { Args, Query, Resolver, Mutation } from '@nestjs/graphql';
import { Pool } from 'pg';
@Resolver() export class R {
  constructor(private db: Pool) {}
  @Query(() => [String]) find(@Args('name') name: string) { return this.db.query(\`select '\${name}'\`); } // !sql
  @Mutation(() => String) put(@Args() { name }) { return this.db.query(\`select '\${name}'\`); } // !sql
}`,
  });
});

describe('middleware, guards, filters', () => {
  testFlows({
    'a middleware class': `import { Injectable, NestMiddleware } from '@nestjs/common';
@Injectable() export class M implements NestMiddleware {
  use(req, res, next) { res.redirect(req.query.to); } // !redirect
}`,
    'a guard': `import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
@Injectable() export class G implements CanActivate {
  async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    return (await fetch(request.query.url)).ok; // !ssrf
  }
}`,
  });
});
