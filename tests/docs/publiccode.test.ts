/**
 * publiccode.yml against the rules of version 0.4 (https://yml.publiccode.tools) that concern this project.
 * `url`, the address of the repository, is missing on purpose until there is a public one; whoever publishes adds it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { WURZEL } from './hilfe';

const sprache = z.strictObject({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().max(100)).min(1),
});

const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string(),
  url: z.url().optional(),
  landingURL: z.url().optional(),
  softwareType: z.enum(['standalone/web', 'standalone/other', 'library', 'addon', 'configurationFiles']),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(['government-websites', 'financial-reporting'])).optional(),
  releaseDate: z.iso.date().optional(),
  softwareVersion: z.string().optional(),
  usedBy: z.array(z.string()).optional(),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.strictObject({
    type: z.literal('community'),
    contacts: z.array(z.strictObject({ name: z.string(), email: z.email().optional() })).min(1),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  }),
  intendedAudience: z.strictObject({ countries: z.array(z.string().regex(/^[a-z]{2}$/)) }).optional(),
  description: z.strictObject({ de: sprache, en: sprache }),
});

const lies = (name: string) => readFileSync(join(WURZEL, name), 'utf8');
const inhalt: unknown = parse(lies('publiccode.yml'));

describe('publiccode.yml', () => {
  it('hält sich an Version 0.4', () => {
    expect(publiccode.safeParse(inhalt).error?.issues ?? []).toEqual([]);
  });

  it('sagt dasselbe wie package.json und LICENSE', () => {
    const paket = JSON.parse(lies('package.json')) as { name: string; license: string };
    const { name, legal } = publiccode.parse(inhalt);
    expect(name.toLowerCase()).toBe(paket.name);
    expect(legal.license).toBe(paket.license);
    expect(lies('LICENSE')).toMatch(/European Union Public Licen[cs]e|EUPL/i);
  });

  it('würde einen Fehler melden', () => {
    const falsch = { ...(inhalt as object), legal: { license: 'EUPL' } };
    expect(publiccode.safeParse(falsch).success).toBe(false);
  });
});
