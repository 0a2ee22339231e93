import rule from '../../../src/rules/injection/no-nosql-injection.ts';
import { testRule } from '../../support/test-rule.ts';

function controller(fields: string, filter: string): string {
  return `import { Body, Controller, Post, UsePipes, ValidationPipe } from '@nestjs/common';
import { IsString, IsOptional, MaxLength, IsNotEmpty } from 'class-validator';
import { InjectModel } from '@nestjs/mongoose'; import { Model } from 'mongoose';
class Login { ${fields} }
@Controller('auth')
export class Auth {
  constructor(@InjectModel('User') private readonly users: Model<any>) {}
  @Post('login') @UsePipes(new ValidationPipe({ whitelist: true }))
  login(@Body() dto: Login) {
    return this.users.findOne(${filter});
  }
}`;
}

function withClassOfAnotherFile(parameter: string, filter: string): string {
  return `import { Body, Controller, Post } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose'; import { Model } from 'mongoose';
import { Login } from './login.dto';
interface Shape { name: string }
@Controller('auth')
export class Auth {
  constructor(@InjectModel('User') private readonly users: Model<any>) {}
  @Post('login')
  login(${parameter}) {
    return this.users.findOne(${filter});
  }
}`;
}

// What decorators of the class of a payload say of its fields.
testRule(rule, {
  safe: {
    'a text': controller('@IsString() name!: string;', '{ name: dto.name }'),
    'a text of a length': controller('@MaxLength(50) name: string;', '{ name: dto.name }'),
    'a text that may be missing': controller(
      '@IsOptional() @IsString() name?: string;',
      '{ name: dto.name }',
    ),
    'a class of another file': withClassOfAnotherFile('@Body() dto: Login', '{ name: dto.name }'),
    'all of a class of another file': withClassOfAnotherFile('@Body() dto: Login', 'dto'),
  },
  vulnerable: {
    'one field, whatever is declared': withClassOfAnotherFile(
      "@Body('name') name: string",
      '{ name }',
    ).replace('{ name });', '{ name }); // !tainted'),
    'an interface of the file': withClassOfAnotherFile('@Body() dto: Shape', '{ name: dto.name }').replace(
      'dto.name });',
      'dto.name }); // !tainted',
    ),
    'a field that is only declared': controller('name: string;', '{ name: dto.name }').replace(
      'dto.name });',
      'dto.name }); // !tainted',
    ),
    'a field that is only there': controller('@IsNotEmpty() name: string;', '{ name: dto.name }').replace(
      'dto.name });',
      'dto.name }); // !tainted',
    ),
  },
});
