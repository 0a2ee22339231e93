const isProduction = process.env.NODE_ENV === 'production';

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined && isProduction) throw new Error(`${name} is not set`);
  return value ?? '';
}

export const config = {
  isProduction,
  port: Number(process.env.PORT ?? 3000),
  partnerPort: Number(process.env.PARTNER_PORT ?? 3443),
  publicUrl: process.env.PUBLIC_URL ?? 'https://www.shop.example',
  databaseUrl: required('DATABASE_URL'),
  uploads: process.env.UPLOADS ?? '/var/lib/shop/uploads',
  sessionSecret: required('SESSION_SECRET'),
  tokenSecret: required('TOKEN_SECRET'),
  partnerKey: required('PARTNER_PUBLIC_KEY'),
  vaultKey: required('VAULT_KEY'),
  webhookSecret: required('WEBHOOK_SECRET'),
  payments: {
    url: process.env.PAYMENTS_URL ?? 'https://api.payments.example/v2',
    apiKey: required('PAYMENTS_API_KEY'),
  },
  mail: {
    host: process.env.SMTP_HOST ?? 'smtp.mail.example.com',
    user: required('SMTP_USER'),
    password: required('SMTP_PASSWORD'),
  },
};
