import { randomUUID } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import jwt from 'jsonwebtoken';
import multer from 'multer';
import { z } from 'zod';
import { config } from '../config.js';
import { audit } from '../logger.js';
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
const Profile = z.strictObject({ mail: z.email().max(254), name: z.string().min(1).max(100) });
const Preference = z.strictObject({
  section: z.enum(['mail', 'display']),
  key: z.enum(['language', 'theme', 'frequency']),
  value: z.string().max(32),
});
const Reset = z.strictObject({ mail: z.email().max(254) });
const Cart = z.strictObject({
  lines: z.array(z.strictObject({ sku: z.string().max(32), amount: z.int().min(1).max(99) })).max(50),
});
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

accounts.post('/login', rateLimit({ windowMs: 15 * 60_000, limit: 10 }), async (req, res, next) => {
  const { mail, password } = Login.parse(req.body);
  const account = await findByMail(mail);
  if (account === undefined || !(await verifyPassword(account.passwordHash, password))) {
    audit({ actor: mail, action: 'login', outcome: 'denied' });
    res.status(401).json({ message: 'Invalid password' });
    return;
  }
  req.session.regenerate((error: unknown) => {
    if (error !== null && error !== undefined) {
      next(error);
      return;
    }
    req.session.accountId = account.id;
    audit({ actor: account.id, action: 'login', outcome: 'ok' });
    res.redirect(req.query.next === 'orders' ? '/orders' : '/');
  });
});

accounts.post('/token', requireUser, async (req, res) => {
  const account = await findAccount(req.user?.id ?? '');
  const token = jwt.sign(
    { id: account?.id, role: account?.role },
    config.tokenSecret,
    { algorithm: 'HS256', expiresIn: '15m', issuer: 'shop', audience: 'shop' },
  );
  res.cookie('access_token', token, { httpOnly: true, secure: true, sameSite: 'strict', maxAge: 15 * 60_000 });
  res.set('Cache-Control', 'no-store').json({ type: 'bearer' });
});

/** Partners' apps send the token they got; who they are stands in it. */
accounts.get('/whoami', async (req, res) => {
  const claims = jwt.verify(req.get('x-partner-token') ?? '', config.partnerKey, {
    algorithms: ['ES256'],
    issuer: 'partners',
    audience: 'shop',
  });
  const account = await findAccount(z.uuid().parse(claims.sub));
  res.set('Cache-Control', 'no-store').json({ name: account?.name });
});

accounts.patch('/me', requireUser, async (req, res) => {
  const account = await findAccount(req.user?.id ?? '');
  if (account === undefined) {
    res.sendStatus(404);
    return;
  }
  const { mail, name } = Profile.parse(req.body);
  account.mail = mail;
  account.name = name;
  await saveAccount(account);
  res.sendStatus(204);
});

accounts.put('/me/preferences', requireUser, async (req, res) => {
  const account = await findAccount(req.user?.id ?? '');
  if (account === undefined) {
    res.sendStatus(404);
    return;
  }
  const { section, key, value } = Preference.parse(req.body);
  account.preferences[section] = { ...account.preferences[section], [key]: value };
  await saveAccount(account);
  res.sendStatus(204);
});

accounts.put('/me/password', requireUser, async (req, res) => {
  const { password, newPassword } = NewPassword.parse(req.body);
  const account = await findAccount(req.user?.id ?? '');
  if (account === undefined || !(await verifyPassword(account.passwordHash, password))) {
    res.sendStatus(401);
    return;
  }
  account.passwordHash = await hashPassword(newPassword);
  await saveAccount(account);
  audit({ actor: account.id, action: 'password-changed', outcome: 'ok' });
  res.sendStatus(204);
});

accounts.post('/reset', rateLimit({ windowMs: 15 * 60_000, limit: 5 }), async (req, res) => {
  const account = await findByMail(Reset.parse(req.body).mail);
  if (account !== undefined) {
    const token = createResetToken();
    await keepResetToken(account.id, token);
    await sendReset(account.mail, token);
  }
  // The same answer for everybody: it must not tell who has an account.
  res.sendStatus(202);
});

accounts.put('/me/picture', requireUser, upload.single('picture'), async (req, res) => {
  if (req.file === undefined) {
    res.sendStatus(400);
    return;
  }
  await mkdir(config.uploads, { recursive: true, mode: 0o750 });
  const file = await open(join(config.uploads, randomUUID()), 'wx', 0o640);
  try {
    await file.writeFile(req.file.buffer);
    await file.sync();
  } finally {
    await file.close();
  }
  res.sendStatus(204);
});

/** A cart put aside on one device and taken up on another. */
accounts.post('/me/cart', requireUser, (req, res) => {
  const cart = Cart.parse(req.body);
  res.json({ lines: cart.lines.length });
});

accounts.delete('/me', requireUser, async (req, res) => {
  await closeAccount(req.user?.id ?? '');
  audit({ actor: req.user?.id ?? '', action: 'account-closed', outcome: 'ok' });
  res.sendStatus(204);
});
