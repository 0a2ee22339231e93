/** Variables of environments that hold credentials: those of widespread programs, and addresses with a password in them. */
export const SECRET_VARIABLES =
  'DATABASE_URL,MONGODB_URI,MONGO_URI,MONGO_URL,REDIS_URL,POSTGRES_URL,AMQP_URL,CONNECTION_STRING,AWS_SECRET_ACCESS_KEY,AWS_SESSION_TOKEN,JWT_SECRET,SESSION_SECRET,DB_PASSWORD,PGPASSWORD,MYSQL_PASSWORD,SMTP_PASSWORD,GITHUB_TOKEN,NPM_TOKEN,STRIPE_SECRET_KEY,OPENAI_API_KEY,ANTHROPIC_API_KEY,SENDGRID_API_KEY,API_KEY,API_SECRET';

/** Headers that prove who sends a request. */
export const SECRET_HEADERS = 'authorization,proxy-authorization,cookie,x-api-key,x-auth-token,set-cookie';
