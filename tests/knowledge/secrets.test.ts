import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/knowledge/secrets/crc32.ts';
import { findTokens } from '../../src/knowledge/secrets/tokens.ts';

const MIXED = 'q7Rk2VbX9mT4wLz8NcY3hJd6PfGs5AeBu1Zx';
const HEXES = '4f9c1e07ab358d62907c4be1d35fa826';
/** Made up at the length that is asked for: nobody issued it, and no scanner of repositories knows it. */
const any = (length: number): string => MIXED.repeat(5).slice(0, length);
const hex = (length: number): string => HEXES.repeat(3).slice(0, length);
const UUID = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;

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

describe('credentials by their form', () => {
  for (const [name, [mark, body]] of Object.entries(TOKENS)) {
    const find = (text: string): string[] =>
      findTokens(`x = ${text} `).map(({ shape }) => `${shape.provider} ${shape.what}`);
    it(`${name}, and what is too short for one`, () => {
      expect(find(mark + body)).toEqual([name]);
      expect(find((mark + body).slice(0, -1))).toEqual([]);
    });
  }
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
});
