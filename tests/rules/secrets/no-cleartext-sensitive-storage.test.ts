import rule from '../../../src/rules/secrets/no-cleartext-sensitive-storage.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'settings that everybody may see': `export const keep = (user) => localStorage.setItem('theme', user.theme);`,
    'a password that is taken away': `localStorage.setItem('password', '');`,
    'a CSRF token': `export const keep = (page) => localStorage.setItem('csrfToken', page.content);`,
    'a public key': `export const keep = (user) => localStorage.setItem('publicKey', user.publicKey);`,
    'a hash, a length': `
      import { hash } from './hash.js';
      export function keep(password) {
        localStorage.setItem('fingerprint', hash(password));
        localStorage.setItem('size', password.length);
      }`,
    'what is encrypted': `
      import { writeFileSync } from 'node:fs';
      import { encrypt } from './box.js';
      export const save = (password) => writeFileSync('box', encrypt(password));`,
    'a store that the operating system protects': `
      import * as SecureStore from 'expo-secure-store';
      import keytar from 'keytar';
      export async function keep(password) {
        await SecureStore.setItemAsync('password', password);
        await keytar.setPassword('app', 'me', password);
      }`,
    'an access token, under recommended': `export const keep = (data) => localStorage.setItem('t', data.accessToken);`,
    'the session in an HttpOnly cookie': `
      import express from 'express';
      express().post('/', (req, res) => {
        res.cookie('sid', req.session.sessionId, { httpOnly: true, secure: true });
      });`,
    'a password that is hashed first': `
      import { PrismaClient } from '@prisma/client';
      import bcrypt from 'bcrypt';
      import express from 'express';
      const prisma = new PrismaClient();
      express().post('/', async (req, res) => {
        const { email, password } = req.body;
        await prisma.user.create({ data: { email, password: await bcrypt.hash(password, 12) } });
        const hash = await bcrypt.hash(password, 12);
        await prisma.user.create({ data: { ...req.body, password: hash } });
      });`,
    'hashed in its place': `
      import knex from 'knex';
      import bcrypt from 'bcrypt';
      import express from 'express';
      const db = knex({});
      express().post('/', async (req, res) => {
        req.body.password = await bcrypt.hash(req.body.password, 10);
        await db('users').insert({ email: req.body.email, password: req.body.password });
      });`,
    'a whole body of which nobody knows what is in it': `
      import { PrismaClient } from '@prisma/client';
      import express from 'express';
      const prisma = new PrismaClient();
      express().post('/', async (req, res) => { await prisma.post.create({ data: req.body }); });`,
    'a password of which nobody knows whether it is hashed': `
      import { PrismaClient } from '@prisma/client';
      const prisma = new PrismaClient();
      export const add = (email, password) => prisma.user.create({ data: { email, password } });`,
    'a model that can hash by itself, under recommended': `
      import mongoose from 'mongoose';
      import express from 'express';
      const User = mongoose.model('User', schema);
      express().post('/', async (req, res) => {
        await User.create({ email: req.body.email, password: req.body.password });
      });`,
    'a hook of the model that hashes': {
      level: 'strict',
      code: `
      import mongoose from 'mongoose'; import express from 'express'; import bcrypt from 'bcrypt';
      const schema = new mongoose.Schema({ password: String });
      schema.pre('save', async function () { this.password = await bcrypt.hash(this.password, 12); });
      const User = mongoose.model('User', schema);
      express().post('/', async (req) => { await User.create({ password: req.body.password }); });`,
    },
    'a member of the storage that is no secret': `export function keep(user) { localStorage.theme = user.theme; }`,
  },
  vulnerable: {
    'a refresh token': `
      export const keep = (session) => localStorage.setItem('refreshToken', session.refreshToken); // !kept`,
    'a password': `
      export function keep(password: string) {
        sessionStorage.setItem('pw', password); // !kept
        window.localStorage.setItem('pw', \`pw=\${password}\`); // !kept
      }`,
    'a password among others': `
      export const keep = (user) =>
        localStorage.setItem('user', JSON.stringify({ name: user.name, password: user.password })); // !kept`,
    'what the project has classified': `
      import { writeFileSync } from 'node:fs';
      interface User { /** @classification personal */ email: string; name: string }
      export function keep(user: User) {
        localStorage.setItem('name', user.name);
        localStorage.setItem('email', user.email); // !keptClassified
        writeFileSync('users.json', JSON.stringify(user)); // !keptClassified
      }`,
    'a member of the storage': `
      export function keep(user) {
        localStorage.password = user.password; // !kept
        sessionStorage['pw'] = user.password; // !kept
      }`,
    'files of Bun and Deno': `
      export const save = (password) => Bun.write('creds.txt', \`user:\${password}\`); // !writtenPassword
      export const put = (password) => Deno.writeTextFile('creds.txt', password); // !writtenPassword`,
    'by its name alone': `export const keep = (data) => localStorage.setItem('password', data.value); // !keptByName`,
    'an access token': {
      level: 'strict',
      code: `
      export function keep(data) {
        localStorage.setItem('t', data.accessToken); // !keptToken
        localStorage.setItem('access_token', data.value); // !keptToken
      }`,
    },
    'a private key in a database of the page': `
      const request = indexedDB.open('app');
      export function keep(privateKey) {
        request.result.transaction('keys', 'readwrite').objectStore('keys').put({ id: 1, password: privateKey }); // !kept
      }`,
    'an app': `
      import AsyncStorage from '@react-native-async-storage/async-storage';
      export const keep = async (password) => { await AsyncStorage.setItem('pw', password); }; // !kept`,
    'cookies that scripts set': `
      import Cookies from 'js-cookie';
      export function keep(password) {
        Cookies.set('pw', password); // !kept
        document.cookie = \`pw=\${password}; path=/\`; // !kept
      }`,
    'stores that are one call': `
      import { set } from 'idb-keyval';
      import localforage from 'localforage';
      export async function keep(password) {
        await set('pw', password); // !kept
        await localforage.setItem('pw', password); // !kept
      }`,
    'a database of the browser, by promises': `
      import { openDB } from 'idb';
      export async function keep(password, privateKey) {
        const db = await openDB('app', 1);
        await db.put('users', { id: 1, password }); // !kept
        await db.transaction('keys', 'readwrite').store.add(privateKey); // !kept
      }`,
    'a file': `
      import { writeFileSync } from 'node:fs';
      export const save = (password) => writeFileSync('creds.txt', \`user:\${password}\`); // !writtenPassword`,
    'a record of Prisma': `
      import { PrismaClient } from '@prisma/client';
      import express from 'express';
      const prisma = new PrismaClient();
      express().post('/', async (req, res) => {
        const { email, password } = req.body;
        await prisma.user.create({ data: { email, password } }); // !storedPassword
      });`,
    'a document of MongoDB': `
      const { MongoClient } = require('mongodb');
      const express = require('express');
      const users = new MongoClient('mongodb://localhost').db('a').collection('users');
      express().post('/', async (req, res) => {
        await users.insertOne({ email: req.body.email, password: req.body.password }); // !storedPassword
      });`,
    'a service of Nest': `
      import { PrismaClient } from '@prisma/client';
      import { Body, Controller, Post } from '@nestjs/common';
      @Controller()
      export class Users {
        constructor(private readonly prisma: PrismaClient) {}
        @Post() make(@Body() dto: NewUser) {
          return this.prisma.user.create({ data: { email: dto.email, password: dto.password } }); // !storedPassword
        }
      }`,
    'a model that has to hash by itself': {
      level: 'strict',
      code: `
      import mongoose from 'mongoose';
      import express from 'express';
      const User = mongoose.model('User', schema);
      express().post('/', async (req, res) => {
        await User.create({ email: req.body.email, password: req.body.password }); // !unhashedPassword
      });`,
    },
  },
});
