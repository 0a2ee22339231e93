const isProduction = process.env.NODE_ENV === 'production';

export const config = {
  isProduction,
  port: Number(process.env.PORT ?? 3000),
  databaseUrl: process.env.DATABASE_URL ?? 'postgres://shop@localhost/shop',
  paymentsUrl: process.env.PAYMENTS_URL ?? 'https://api.payments.example.com/v2',
  mail: {
    host: process.env.SMTP_HOST ?? 'smtp.mail.example.com',
    user: process.env.SMTP_USER ?? '',
    password: process.env.SMTP_PASSWORD ?? '',
  },
};
