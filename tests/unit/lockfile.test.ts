import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfileFlaws, type Lockfile, type Needs } from '../support/lockfile.ts';
import { root } from '../support/pages.ts';

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const own = ['src/node-runtime'];

describe('package-lock.json', () => {
  it('holds what package.json asks for, by digest, from nowhere else', () => {
    const lock = readJson('package-lock.json') as Lockfile;
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
    expect(lockfileFlaws(lock, readJson('package.json') as Needs, own)).toEqual([]);
  });
});

describe('lockfileFlaws', () => {
  const integrity = `sha512-${'A'.repeat(86)}==`;
  const manifest: Needs = {
    dependencies: { a: '1.2.3' },
    devDependencies: { b: '0.1.0' },
    optionalDependencies: { ours: 'file:src/node-runtime' },
  };
  const packages: Lockfile['packages'] = {
    '': manifest,
    'node_modules/a': { version: '1.2.3', integrity, dependencies: { c: '^2.0.0', d: '^1.0.0' } },
    'node_modules/a/node_modules/c': { version: '2.0.1', integrity, peerDependencies: { b: '*', gone: '*' } },
    'node_modules/b': { version: '0.1.0', integrity, optionalDependencies: { c: '^1.0.0', 'for-mac': '1' } },
    'node_modules/c': { version: '1.0.0-beta.1', integrity, devDependencies: { nobody: '1' } },
    'node_modules/d': { version: '1.9.0', integrity },
    'node_modules/ours': { resolved: 'src/node-runtime', link: true },
    'src/node-runtime': { name: 'ours', version: '1.0.0', optionalDependencies: { d: '1.9.0' } },
  };
  const flaws = (changed: Lockfile['packages'], wanted: Needs = manifest): readonly string[] =>
    lockfileFlaws({ packages: { ...packages, ...changed } }, wanted, own);

  it('finds nothing where nothing is', () => {
    expect(flaws({})).toEqual([]);
  });

  const d = packages['node_modules/d'] ?? {};
  it.each<[what: string, changed: Lockfile['packages'], flaw: string]>([
    ['another host', { 'node_modules/d': { ...d, resolved: 'https://a.example/d.tgz' } }, 'comes from https'],
    [
      'an address of git',
      { 'node_modules/d': { ...d, resolved: 'git+ssh://git@a.example/d.git' } },
      'comes from git',
    ],
    ['a folder that is not ours', { 'node_modules/d': { link: true, resolved: '../d' } }, 'leads to ../d'],
    ['an entry outside', { '../d': d }, 'is no folder of packages'],
    ['no digest', { 'node_modules/d': { version: '1.9.0' } }, 'no SHA-512'],
    [
      'a weak digest',
      { 'node_modules/d': { ...d, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' } },
      'no SHA-512',
    ],
    ['two digests', { 'node_modules/d': { ...d, integrity: `${integrity} ${integrity}` } }, 'no SHA-512'],
    ['another package under the name', { 'node_modules/d': { ...d, name: 'e' } }, 'holds e'],
    [
      'an address for a version',
      { 'node_modules/d': { ...d, version: 'https://a.example/d.tgz' } },
      'no version',
    ],
    ['a package that nobody asks for', { 'node_modules/e': d }, 'no package asks for it'],
    ['one that only its developers ask for', { 'node_modules/nobody': d }, 'no package asks for it'],
    ['one deeper than anybody looks', { 'node_modules/b/node_modules/d': d }, 'no package asks for it'],
    [
      'other wishes than package.json’s',
      { '': { dependencies: { a: '1.2.4' } } },
      'not those of package.json',
    ],
  ])('sees %s', (_, changed, flaw) => {
    expect(flaws(changed).join('\n')).toContain(flaw);
  });

  it.each(['^1.2.3', 'latest', 'github:x/a', 'file:../a'])('sees a wish for %s', (version) => {
    const wanted = { ...manifest, dependencies: { a: version } };
    expect(flaws({ '': wanted }, wanted)).toEqual([`package.json: a is "${version}", no exact version`]);
  });
});
