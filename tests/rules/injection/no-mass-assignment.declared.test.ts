import rule from '../../../src/rules/injection/no-mass-assignment.ts';
import { testRule } from '../../support/test-rule.ts';

function controller(parameter: string, use: string): string {
  return `import { Body, Controller, Post } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { IsString } from 'class-validator';
import { User } from './user.entity';
import { CreateUser } from './create-user.dto';
interface Shape { name: string }
class Plain { name!: string }
class Checked { @IsString() name!: string }
@Controller('users')
export class Users {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  add(${parameter}) {
    ${use}
  }
}`;
}

// Which fields the class of a payload lets through is said by a pipe, mostly one that another file sets for all.
testRule(rule, {
  safe: {
    'a class of another file': controller('@Body() user: CreateUser', 'return this.users.save(user);'),
    'a class of the file whose fields are checked': controller(
      '@Body() user: Checked',
      'return this.users.save(user);',
    ),
    'fields of it one by one': controller(
      '@Body() { name }: CreateUser',
      'return this.users.save({ name });',
    ),
    'routing-controllers: a class of another file': `import { Body, JsonController, Post } from 'routing-controllers';
import { PrismaClient } from '@prisma/client';
import { CreateUser } from './create-user.dto';
const prisma = new PrismaClient();
@JsonController('/users') export class Users {
  @Post() add(@Body() user: CreateUser) { return prisma.user.create({ data: user }); }
}`,
  },
  vulnerable: {
    'a class of the file that nothing is checked of': controller(
      '@Body() user: Plain',
      'return this.users.save(user); // !tainted',
    ),
    'an interface, of which nothing is left when the program runs': controller(
      '@Body() user: Shape',
      'return this.users.save(user); // !tainted',
    ),
    anything: controller('@Body() user: any', 'return this.users.save(user); // !tainted'),
    'parts of an entity': controller(
      '@Body() user: Partial<User>',
      'return this.users.save(user); // !tainted',
    ),
  },
});
