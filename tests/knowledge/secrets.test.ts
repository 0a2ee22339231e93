import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/knowledge/secrets/crc32.ts';
import { NAMED_SHAPES } from '../../src/knowledge/secrets/named-shapes.ts';
import { findNamedShape, findTokens, SHAPES } from '../../src/knowledge/secrets/tokens.ts';

const MIXED = 'q7Rk2VbX9mT4wLz8NcY3hJd6PfGs5AeBu1Zx';
const HEXES = '4f9c1e07ab358d62907c4be1d35fa826';
/** Made up at the length that is asked for: nobody issued it, and no scanner of repositories knows it. */
const any = (length: number): string => MIXED.repeat(20).slice(0, length);
const hex = (length: number): string => HEXES.repeat(6).slice(0, length);
const UUID = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
const digits = (length: number): string => '4718203956'.repeat(3).slice(0, length);
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
/** With the checksum that GitHub and npm put behind a token. */
const signed = (body: string): string => {
  let sum = '';
  for (let rest = crc32(body); rest > 0; rest = Math.floor(rest / 62))
    sum = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.charAt(rest % 62) + sum;
  return body + sum.padStart(6, '0');
};

/** What is before the made up part, and that part: each is one character too short for the near miss. */
const TOKENS: Readonly<Record<string, readonly [string, string]>> = {
  'AWS access key': ['AKIA', any(16).toUpperCase()],
  'Google Cloud API key': ['AIza', any(35)],
  'Google OAuth client secret': ['GOCSPX-', any(28)],
  'Azure Storage account key': ['AccountKey=', `${any(86)}==`],
  'DigitalOcean token': ['dop_v1_', hex(64)],
  'Netlify token': ['nfp_', any(36)],
  'Neon API key': ['napi_', any(64).toLowerCase()],
  'Databricks access token': ['dapi', hex(32)],
  'HashiCorp Vault token': ['hvs.', any(24)],
  'HCP Terraform token': [`${any(14)}.atlasv1.`, any(60)],
  'Pulumi access token': ['pul-', hex(40)],
  'Doppler token': ['dp.pt.', any(40)],
  'GitHub fine-grained token': [`github_pat_${any(22)}_`, any(59)],
  'GitLab token': ['glpat-', any(20)],
  'RubyGems API key': ['rubygems_', hex(48)],
  'CircleCI token': [`CCIPAT_${any(22)}_`, hex(40)],
  'Buildkite token': ['bkua_', hex(40)],
  'SonarQube token': ['squ_', hex(40)],
  'Postman API key': [`PMAK-${hex(24)}-`, hex(34)],
  'New Relic API key': ['NRAK-', any(27).toUpperCase()],
  'OpenAI API key': ['sk-proj-', any(40)],
  'Anthropic API key': ['sk-ant-api03-', any(80)],
  'Hugging Face access token': ['hf_', any(34)],
  'Replicate API token': ['r8_', any(37)],
  'Groq API key': ['gsk_', any(52)],
  'OpenRouter API key': ['sk-or-v1-', hex(64)],
  'Langfuse secret key': ['sk-lf-', UUID],
  'Stripe secret key': ['sk_live_', any(24)],
  'Shopify access token': ['shpat_', hex(32)],
  'Plaid access token': ['access-production-', UUID],
  'SendGrid API key': [`SG.${any(22)}.`, any(43)],
  'Mailgun API key': ['key-', hex(32)],
  'Twilio API key': ['SK', hex(32)],
  'Brevo API key': [`xkeysib-${hex(64)}-`, any(16)],
  'Resend API key': [`re_${any(8)}_`, any(24)],
  'Telegram bot token': ['738205914:AA', any(33)],
  'Linear API key': ['lin_api_', any(40)],
  'Airtable access token': [`pat${any(14)}.`, hex(64)],
  'HubSpot access token': ['pat-na1-', UUID],
  'Contentful management token': ['CFPAT-', any(43)],
  'Azure DevOps personal access token': [`${any(76)}AZDO`, any(4)],
  'Alibaba Cloud access key': ['LTAI', any(20)],
  'Tencent Cloud secret id': ['AKID', any(32)],
  'Yandex Cloud API key': ['AQVN', any(35)],
  'Heroku API key': ['HRKU-', UUID],
  'Vercel Blob token': [`vercel_blob_rw_${any(16)}_`, any(28)],
  'Fly.io access token': ['fo1_', any(43)],
  'Supabase secret key': ['sb_secret_', any(31)],
  'PlanetScale credential': ['pscale_tkn_', any(32)],
  'Tailscale key': [`tskey-api-${any(12)}-`, any(20)],
  'Dynatrace token': [`dt0c01.${any(24).toUpperCase()}.`, any(64).toUpperCase()],
  'Docker access token': ['dckr_pat_', any(27)],
  'NuGet API key': ['oy2', any(43).toLowerCase()],
  'Clojars deploy token': ['CLOJARS_', hex(60)],
  'Harness API key': [`pat.${any(22)}.${hex(24)}.`, any(20)],
  'Sentry auth token': ['sntryu_', hex(64)],
  'Prefect API key': ['pnu_', any(36)],
  'Perplexity API key': ['pplx-', any(48)],
  'xAI API key': ['xai-', any(80)],
  'LangSmith API key': [`lsv2_pt_${hex(32)}_`, hex(10)],
  'Pinecone API key': [`pcsk_${any(6)}_`, any(60)],
  'Figma access token': ['figd_', any(40)],
  'EasyPost API key': ['EZAK', any(54)],
  'Shippo token': ['shippo_live_', hex(40)],
  'Duffel access token': ['duffel_live_', any(43)],
  'MailerSend API token': ['mlsn.', hex(64)],
  'Adafruit IO key': ['aio_', any(28)],
  'Frame.io token': ['fio-u-', any(64)],
};

/** Those whose near miss is another one than a character too few; the last part is what is wrong with it. */
const OTHERS: Readonly<Record<string, readonly [token: string, near: string]>> = {
  'Google OAuth access token': [`ya29.${any(60)}`, `ya28.${any(60)}`],
  'Microsoft Entra client secret': [`${any(3)}8Q~${any(34)}`, `${any(3)}8Q~${any(30)}`],
  'Azure shared access key': [`SharedAccessKey=${any(43)}=`, `SharedAccessKey=${any(42)}=`],
  'Cloudflare Origin CA key': [`v1.0-${hex(24)}-${hex(146)}`, `v1.0-${hex(24)}-${hex(145)}`],
  '1Password service account token': [`ops_eyJ${any(240)}`, `ops_${any(240)}`],
  'GitHub token': [['gh', 'p_', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ', '0mLq17'].join(''), `ghp_${any(35)}`],
  'Atlassian API token': [`ATATT3${any(186)}`, `ATATT3${any(150)}`],
  'npm access token': [`npm_${signed(any(30))}`, `npm_${any(35)}`],
  'PyPI API token': [`pypi-AgEIcHlwaS5vcmc${any(80)}`, `pypi-${any(80)}`],
  'Snyk token': [`snyk_uat.${hex(8)}.${any(60)}`, `snyk_uat.${hex(8)}.${any(30)}`],
  'Grafana service account token': [`glsa_${any(32)}_4f9c1e07`, `glsa_${any(31)}_4f9c1e07`],
  'Grafana Cloud access policy token': [`glc_eyJ${any(80)}`, `glc_${any(80)}`],
  'New Relic license key': [`${any(32)}FFFFNRAL`, `${any(31)}FFFFNRAL`],
  'LaunchDarkly SDK key': [`sdk-${UUID}`, `sdk-${UUID.slice(1)}`],
  'Slack token': [`xoxb-${digits(12)}-${digits(12)}-${any(24)}`, `xoxb-${any(12)}`],
  'Slack webhook': [
    `https://hooks.slack.com/services/T${digits(9)}/B${digits(9)}/${any(24)}`,
    'https://hooks.slack.com/services/T00/B00/XXXX',
  ],
  'Discord webhook': [`/api/webhooks/${digits(18)}/${any(68)}`, `/api/webhooks/${digits(18)}/${any(20)}`],
  'Microsoft Teams webhook': [
    `https://a.webhook.office.com/webhookb2/${UUID}@${UUID}/IncomingWebhook/${hex(32)}/${UUID}`,
    `https://a.webhook.office.com/webhookb2/${UUID}@${UUID}/IncomingWebhook/${hex(31)}/${UUID}`,
  ],
  'Mailchimp API key': [`${hex(32)}-us21`, `${hex(31)}-us21`],
  'Facebook access token': [`EAAC${any(120)}`, `EAAC${any(80)}`],
  'X bearer token': [`${'A'.repeat(22)}${any(80)}`, `${'A'.repeat(10)}${any(80)}`],
  'LinkedIn client secret': [`WPL_AP1.${any(16)}.${any(8)}`, `WPL_AP1.${any(15)}.${any(8)}`],
  'Stripe webhook secret': [`whsec_${any(32)}`, `whsec_${any(31)}`],
  'Square credential': [`sq0csp-${any(43)}`, `sq0csp-${any(42)}`],
  'Braintree access token': [
    `access_token$production$${any(16).toLowerCase()}$${hex(32)}`,
    `access_token$sandbox$${any(16).toLowerCase()}$${hex(32)}`,
  ],
  'Flutterwave secret key': [`FLWSECK-${hex(32)}-X`, `FLWPUBK-${hex(32)}-X`],
  'Zapier webhook': [
    `https://hooks.zapier.com/hooks/catch/${digits(7)}/${any(7).toLowerCase()}`,
    `https://hooks.zapier.com/hooks/catch/${digits(3)}/`,
  ],
  'Dropbox access token': [`sl.${any(140)}`, `sl.${any(100)}`],
  'Notion integration token': [`ntn_${any(44)}`, `ntn_${any(30)}`],
  'Asana access token': [`1/${digits(16)}:${hex(32)}`, `1/${digits(16)}:${hex(31)}`],
  'Typeform access token': [`tfp_${any(44)}`, `tfp_${any(30)}`],
  'ReadMe API key': [`rdme_${any(70).toLowerCase()}`, `rdme_${any(69).toLowerCase()}`],
  'Mapbox secret token': [`sk.eyJ${any(60)}.${any(22)}`, `pk.eyJ${any(60)}.${any(22)}`],
  'Firebase server key': [`AAAA${any(7)}:APA91b${any(134)}`, `AAAA${any(7)}:APA91b${any(133)}`],
  'PEM private key': [
    `-----BEGIN RSA PRIVATE KEY-----\n${any(64)}`,
    `-----BEGIN PUBLIC KEY-----\n${any(64)}`,
  ],
  'JSON Web Token of somebody': [
    [encode({ alg: 'HS256' }), encode({ sub: 'service', iat: 1700000000 }), any(43)].join('.'),
    [encode({ kid: 'HS256' }), encode({ sub: 'service', iat: 1700000000 }), any(43)].join('.'),
  ],
  'age secret key': [
    `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`,
    `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 57)}`,
  ],
  'PuTTY private key': [
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPublic-Lines: 2\n${any(70)}\nPrivate-Lines: 1`,
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPublic-Lines: 2\n${any(70)}`,
  ],
};

/** Texts of a known length and alphabet, by names that say whose they are, and names that do not. */
const NAMED: Readonly<Record<string, readonly [text: string, names: string]>> = {
  'AWS secret access key': [any(40), 'aws secret'],
  'Twilio auth token': [hex(32), 'twilio token'],
  'Datadog key': [hex(32), 'datadog key'],
  'Cloudflare API token': [any(40), 'cloudflare token'],
  'Vercel token': [any(24), 'vercel token'],
  'Heroku API key': [UUID, 'heroku key'],
  'Postmark server token': [UUID, 'postmark token'],
  'Snyk API token': [UUID, 'snyk token'],
  'Algolia admin key': [hex(32), 'algolia admin'],
  'PagerDuty API key': [any(20), 'pagerduty key'],
  'Okta API token': [`00${any(40)}`, 'okta token'],
  'Auth0 client secret': [any(64), 'auth0 secret'],
  'Discord bot token': [`M${any(23)}.${any(6)}.${any(27)}`, 'discord token'],
  'PayPal client secret': [`E${any(79)}`, 'paypal secret'],
  'Plaid secret': [hex(30), 'plaid secret'],
  'X API secret': [any(50), 'twitter secret'],
  'LinkedIn client secret': [any(16), 'linkedin secret'],
  'Facebook app secret': [hex(32), 'facebook secret'],
};

const find = (text: string): string[] =>
  findTokens(`x = ${text} `).map(({ shape }) => `${shape.provider} ${shape.what}`);

describe('credentials by their form', () => {
  for (const [name, [mark, body]] of Object.entries(TOKENS)) {
    it(`${name}, and what is too short for one`, () => {
      expect(find(mark + body)).toEqual([name]);
      expect(find((mark + body).slice(0, -1))).toEqual([]);
    });
  }

  for (const [name, [token, near]] of Object.entries(OTHERS)) {
    it(`${name}, and what is none`, () => {
      expect(find(token)).toEqual([name]);
      expect(find(near)).toEqual([]);
    });
  }

  it('each has a sample', () => {
    const named = SHAPES.map(({ provider, what }) => `${provider} ${what}`);
    expect(named.filter((name) => !(name in TOKENS) && !(name in OTHERS))).toEqual([]);
  });
});

describe('credentials by their form and the names around them', () => {
  for (const [name, [text, names]] of Object.entries(NAMED)) {
    it(`${name}, and the same under another name, and one character less`, () => {
      const judge = (given: string, words: string): string | undefined => {
        const shape = findNamedShape(given, () => new Set(words.split(' ')));
        return shape && `${shape.provider} ${shape.what}`;
      };
      expect(judge(text, names)).toBe(name);
      expect(judge(text, 'order checksum')).toBeUndefined();
      expect(judge(text.slice(0, -1), names)).not.toBe(name);
    });
  }

  it('each has a sample', () => {
    const named = NAMED_SHAPES.map(({ provider, what }) => `${provider} ${what}`);
    expect(named.filter((name) => !(name in NAMED))).toEqual([]);
  });
});

describe('checksums', () => {
  it('are CRC-32', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
  });

  it('tell a token of GitHub from what looks like one', () => {
    // The token that https://gist.github.com/coolaj86/eb8cddfd3e4251258712dfed03e1f86d explains the form with.
    const body = ['zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ', '0mLq17'];
    const judge = (sum: string): boolean[] =>
      findTokens(['gh', 'p_', body[0], sum].join('')).map(({ isCertain }) => isCertain);
    expect(judge('0mLq17')).toEqual([true]);
    expect(judge('0mLq18')).toEqual([false]);
  });

  it('tell a token of npm and of Grafana from what looks like one', () => {
    const judge = (text: string): boolean[] => findTokens(text).map(({ isCertain }) => isCertain);
    expect(judge(`npm_${signed(any(30))}`)).toEqual([true]);
    expect(judge(`npm_${signed(any(30)).slice(0, -1)}z`)).toEqual([false]);
    const body = `glsa_${any(32)}`;
    const sum = (crc32(body).toString(16).padStart(8, '0').match(/../g) ?? []).toReversed().join('');
    expect(judge(`${body}_${sum}`)).toEqual([true]);
    expect(judge(`${body}_${hex(8)}`)).toEqual([false]);
  });

  it('leave out a JWT that says nothing, that everybody may have, or that jwt.io shows', () => {
    const judge = (header: object, payload: object): number =>
      findTokens([encode(header), encode(payload), any(43)].join('.')).length;
    expect(judge({ alg: 'HS256' }, { sub: 'service' })).toBe(1);
    expect(judge({ typ: 'JWT' }, { sub: 'service' })).toBe(0);
    expect(judge({ alg: 'HS256' }, { iss: 'supabase', role: 'anon' })).toBe(0);
    expect(judge({ alg: 'HS256' }, { sub: '1234567890', name: 'John Doe' })).toBe(0);
  });
});
