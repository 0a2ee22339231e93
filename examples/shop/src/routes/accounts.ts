import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import express, { Router } from 'express';
import jwt from 'jsonwebtoken';
import multer from 'multer';
import { z } from 'zod';
import { config } from '../config.js';
import { audit, logger } from '../logger.js';
import { requireUser } from '../middleware/authenticate.js';
import { closeAccount, createAccount, findAccount, findByMail, keepResetToken, saveAccount } from '../repositories/accounts.js';
import { sendReset } from '../services/mail.js';
import { createResetToken, hashPassword, isTypedTwice, verifyPassword } from '../services/passwords.js';

export const accounts = Router();

const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 1_000_000, files: 1 } });

const Registration = z.strictObject({
  mail: z.email().max(254),
  name: z.string().min(1).max(100),
  password: z.string().min(15).max(128),
  passwordConfirm: z.string().min(15).max(128),
});
const NewPassword = z.strictObject({
  password: z.string().min(1).max(128),
  newPassword: z.string().min(15).max(128),
});
const Reset = z.strictObject({ mail: z.email().max(254) });
const Login = z.strictObject({ mail: z.email().max(254), password: z.string().min(1).max(128) });

accounts.post('/', async (req, res) => {
  const form = Registration.parse(req.body);
  if (!isTypedTwice(form)) {
    res.status(400).json({ message: 'The passwords differ.' });
    return;
  }
  const id = await createAccount(form.mail, form.name, await hashPassword(form.password));
  res.status(201).json({ id });
});

accounts.post('/login', async (req, res) => {
  logger.debug({ body: req.body }, 'login'); // flaw: no-secret-logging
  const { mail, password } = Login.parse(req.body);
  const account = await findByMail(mail);
  if (account === undefined || !(await verifyPassword(account.passwordHash, password))) {
    audit({ actor: mail, action: 'login', outcome: 'denied' });
    res.status(401).json({ message: 'Invalid password' });
    return;
  }
  req.session.accountId = account.id; // flaw: require-session-regeneration
  audit({ actor: account.id, action: 'login', outcome: 'ok' });
  res.redirect(String(req.query.next ?? '/')); // flaw: no-open-redirect
});

accounts.post('/token', requireUser, async (req, res) => {
  const account = await findAccount(req.user?.id ?? '');
  const token = jwt.sign(
    { id: account?.id, role: account?.role, passwordHash: account?.passwordHash }, // flaw: require-strong-jwt-signing
    config.tokenSecret,
    { algorithm: 'HS256', expiresIn: '15m', issuer: 'shop', audience: 'shop' },
  );
  res.cookie('access_token', token, { secure: true, sameSite: 'strict' }); // flaw: require-secure-cookies
  res.set('Cache-Control', 'no-store').json({ type: 'bearer' });
});

/** Partners' apps send the token they got; who they are stands in it. */
accounts.get('/whoami', async (req, res) => {
  const claims = jwt.decode(String(req.get('x-partner-token'))); // flaw: require-token-verification
  const account = await findAccount(String(claims?.sub));
  res.set('Cache-Control', 'no-store').json({ name: account?.name });
});

accounts.patch('/me', requireUser, async (req, res) => {
  const account = await findAccount(req.user?.id ?? '');
  if (account === undefined) {
    res.sendStatus(404);
    return;
  }
  Object.assign(account, req.body); // flaw: no-mass-assignment
  await saveAccount(account);
  res.sendStatus(204);
});

accounts.put('/me/preferences', requireUser, async (req, res) => {
  const account = await findAccount(req.user?.id ?? '');
  if (account === undefined) {
    res.sendStatus(404);
    return;
  }
  const { section, key, value } = req.body as Record<'section' | 'key' | 'value', string>;
  account.preferences[section] ??= {};
  account.preferences[section][key] = value; // flaw: no-prototype-pollution
  await saveAccount(account);
  res.sendStatus(204);
});

accounts.put('/me/password', requireUser, async (req, res) => {
  const { password, newPassword } = NewPassword.parse(req.body);
  const account = await findAccount(req.user?.id ?? '');
  if (account === undefined || !verifyPassword(account.passwordHash, password)) { // flaw: require-verification-result-check (project)
    res.sendStatus(401);
    return;
  }
  account.passwordHash = await hashPassword(newPassword);
  await saveAccount(account);
  audit({ actor: account.id, action: 'password-changed', outcome: 'ok' });
  res.sendStatus(204);
});

accounts.post('/reset', async (req, res) => {
  const account = await findByMail(Reset.parse(req.body).mail);
  if (account !== undefined) {
    const token = createResetToken();
    await keepResetToken(account.id, token);
    await sendReset(account.mail, token);
  }
  // The same answer for everybody: it must not tell who has an account.
  res.sendStatus(202);
});

function safeName(name: string): string {
  return name.replace('../', ''); // flaw: no-incomplete-sanitization
}

accounts.put('/me/picture', requireUser, upload.single('picture'), async (req, res) => {
  if (req.file === undefined) {
    res.sendStatus(400);
    return;
  }
  await mkdir(config.uploads, { recursive: true, mode: 0o777 }); // flaw: no-permissive-file-mode
  await writeFile(join(config.uploads, safeName(req.file.originalname)), req.file.buffer); // flaw: no-path-traversal
  res.sendStatus(204);
});

/** A cart put aside on one device and taken up on another. */
accounts.post('/me/cart', requireUser, express.raw({ limit: '64kb' }), (req, res) => {
  const cart = deserialize(req.body as Buffer) as { lines: unknown[] }; // flaw: no-unsafe-deserialization
  res.json({ lines: cart.lines.length });
});

accounts.get('/me/close', requireUser, async (req, res) => { // flaw: require-csrf-protection
  await closeAccount(req.user?.id ?? '');
  audit({ actor: req.user?.id ?? '', action: 'account-closed', outcome: 'ok' });
  res.redirect('/goodbye');
});
