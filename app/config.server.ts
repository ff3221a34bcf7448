import { resolve } from 'node:path'
import { z } from 'zod'
import { type Peers, readPeers } from './http/peers'

const defaultDatabase = 'file:./data/helicity.db'

/** The installation's settings, checked; every default stands in this file. */
export interface Config {
  port: number
  host: string
  /** How people reach this site, such as `https://helicity.brussels`; no slash at the end. */
  origin: string
  /** Whether only this computer can reach `origin`. */
  isLocal: boolean
  databaseUrl: string
  /** A demo can only live in the default SQLite file. */
  isDefaultDatabase: boolean
  /** For LISTEN, where `databaseUrl` is a transaction pooler. */
  databaseDirectUrl: string | null
  filesUrl: string
  s3: { endpoint: string | null; region: string; keyId: string | null; key: string | null }
  smtpUrl: string | null
  mailFrom: string
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null
  metricsToken: string | null
  /** Whose word about `X-Forwarded-*` counts. */
  trustProxy: Peers
  /** Null: made once and kept in `./data`. */
  secret: string | null
  auditUrl: string
  clamdUrl: string | null
  dataLicence: string
  backupUrl: string | null
  backupKeep: number
  logLevel: (typeof logLevels)[number]
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

export type ReadConfig = { ok: true; config: Config } | { ok: false; faults: string[] }

/** Reads the environment once. All faults come together, one line each. */
export function readConfig(env: Record<string, string | undefined>): ReadConfig {
  // `NAME=` in a file of settings means "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    return { ok: false, faults }
  }
  const config = configFrom(parsed.data)
  const faults = contradictions(config, parsed.data)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config }
}

const url = (what: string, ...schemes: string[]) =>
  z.string().refine((value) => schemes.includes(schemeOf(value)), `must be ${what}`)
const schemeOf = (value: string) => (URL.canParse(value) ? new URL(value).protocol : '')
const number = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${low} to ${high}`)
    .transform(Number)
    .refine((value) => value >= low && value <= high, `must be from ${low} to ${high}`)

const environment = z.object({
  PORT: number(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_ORIGIN: url('an address such as https://helicity.example', 'http:', 'https:')
    .refine((value) => isBareOrigin(value), 'must be an origin: no path, no name, no query')
    .transform((value) => new URL(value).origin)
    .optional(),
  DATABASE_URL: url('file:PATH or postgres://…', 'file:', 'postgres:', 'postgresql:').default(
    defaultDatabase,
  ),
  DATABASE_DIRECT_URL: url('postgres://…', 'postgres:', 'postgresql:').optional(),
  FILES_URL: url('file:FOLDER or s3://BUCKET', 'file:', 's3:').default('file:./data/files'),
  S3_ENDPOINT: url('an http(s) address', 'http:', 'https:').optional(),
  S3_REGION: z.string().default('eu-west-1'),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: url('smtp://… or smtps://…', 'smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/, 'must be an address or Name <address>')
    .optional(),
  OIDC_ISSUER: url('an https address', 'https:', 'http:').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('OpenID Connect'),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform((value, context) => {
      const peers = readPeers(value)
      if (peers) return peers
      const message = 'must list addresses or networks, such as 10.0.0.0/8, or be loopback'
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }),
  HELICITY_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters, for instance: openssl rand -base64 32')
    .refine(
      (value) => new Set(value).size >= 10,
      'must be random, for instance: openssl rand -base64 32',
    )
    .optional(),
  AUDIT_URL: url('file:FOLDER', 'file:').default('file:./data/audit'),
  CLAMD_URL: url('tcp://HOST:PORT', 'tcp:').optional(),
  DATA_LICENCE: z.string().default('CC-BY-4.0'),
  BACKUP_URL: url('file:FOLDER or s3://BUCKET', 'file:', 's3:').optional(),
  BACKUP_KEEP: number(1, 1000).default(14),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('warn'),
})
type Environment = z.output<typeof environment>

function configFrom(env: Environment): Config {
  const origin = env.APP_ORIGIN ?? `http://localhost:${env.PORT}`
  const { hostname } = new URL(origin)
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  return {
    port: env.PORT,
    host: env.HOST,
    origin,
    isLocal: isLoopback(hostname),
    databaseUrl: env.DATABASE_URL,
    isDefaultDatabase:
      env.DATABASE_URL.startsWith('file:') &&
      resolve(env.DATABASE_URL.slice('file:'.length)) ===
        resolve(defaultDatabase.slice('file:'.length)),
    databaseDirectUrl: env.DATABASE_DIRECT_URL ?? null,
    filesUrl: env.FILES_URL,
    s3: {
      endpoint: env.S3_ENDPOINT ?? null,
      region: env.S3_REGION,
      keyId: env.AWS_ACCESS_KEY_ID ?? null,
      key: env.AWS_SECRET_ACCESS_KEY ?? null,
    },
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? `Helicity <no-reply@${hostname}>`,
    oidc:
      issuer && clientId && clientSecret
        ? { issuer, clientId, clientSecret, name: env.OIDC_NAME }
        : null,
    metricsToken: env.METRICS_TOKEN ?? null,
    trustProxy: env.TRUST_PROXY,
    secret: env.HELICITY_SECRET ?? null,
    auditUrl: env.AUDIT_URL,
    clamdUrl: env.CLAMD_URL ?? null,
    dataLicence: env.DATA_LICENCE,
    backupUrl: env.BACKUP_URL ?? null,
    backupKeep: env.BACKUP_KEEP,
    logLevel: env.LOG_LEVEL,
  }
}

/** Settings that are right one by one and wrong together. */
function contradictions(config: Config, env: Environment): string[] {
  const oidc = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter(Boolean)
  const faults: (string | false)[] = [
    !isLoopback(config.host) &&
      !env.APP_ORIGIN &&
      `HOST ${config.host} lets other computers in: set APP_ORIGIN to the address they use`,
    // Sessions travel in cookies that browsers only accept over https.
    !config.isLocal && config.origin.startsWith('http:') && 'APP_ORIGIN must begin with https://',
    !config.databaseUrl.startsWith('file:') &&
      !config.secret &&
      'HELICITY_SECRET is required with PostgreSQL, the same for every instance',
    oidc.length > 0 &&
      oidc.length < 3 &&
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all or none',
  ]
  return faults.filter((fault) => fault !== false)
}

export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname)
}

function isBareOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { pathname, search, hash, username, password } = new URL(value)
  return pathname === '/' && !search && !hash && !username && !password
}
