import { describe, expect, it } from 'vitest';
import type { SiteConfig } from '../../src/config/site.ts';
import { asReleaseLine, exampleAddresses, lineOfKey, releaseProblems } from '../../src/tools/release.ts';

const config: SiteConfig = {
  name: 'Perhe mielessä',
  url: 'https://perhe.fi',
  publisher: 'Kaupunki',
  controller: 'Kaupunki',
  contactEmail: 'posti@perhe.fi',
  feedbackEmail: 'palaute@perhe.fi',
  securityEmail: 'turva@perhe.fi',
  repository: 'https://git.perhe.fi/perhe',
  exitUrl: { other: 'https://saa.fi/' },
  timeZone: 'Europe/Helsinki',
  codeLicence: 'MIT',
  contentLicence: 'CC BY 4.0',
  contentLicenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  showUnchecked: { rights: true, health: true, deadline: true, everyday: true },
  indexUnchecked: { rights: false, health: false, deadline: false, everyday: true },
};
const record = { checkedOn: '2026-11-21', authority: 'Traficom' };
const today = '2026-11-21';

/** The keys at fault of a site that differs from a ready one. */
const keys = (change: Partial<SiteConfig>, own: Partial<typeof record> = {}, day = today) =>
  releaseProblems({ ...config, ...change }, { ...record, ...own }, day).map(({ key }) => key);

describe('releaseProblems', () => {
  it('finds nothing in a site that is ready', () => {
    expect(keys({})).toEqual([]);
  });

  it.each([
    'name',
    'url',
    'publisher',
    'controller',
    'contactEmail',
    'feedbackEmail',
    'securityEmail',
    'repository',
  ])('refuses .example in %s', (key) => {
    const value = key.endsWith('Email') ? 'a@perhe.example' : 'https://perhe.EXAMPLE/polku';
    expect(keys({ [key]: value })).toEqual([key]);
  });

  it('lets a word that only begins so stand', () => {
    expect(keys({ repository: 'https://git.examples.org/a.exampleb' })).toEqual([]);
  });

  it.each(['publisher', 'controller', 'contactEmail', 'feedbackEmail', 'securityEmail'])(
    'refuses an empty %s',
    (key) => {
      expect(keys({ [key]: ' ' })).toEqual([key]);
    },
  );

  it('refuses a mailbox that is no address', () => {
    expect(keys({ securityEmail: 'kysy toimistosta' })).toEqual(['securityEmail']);
  });

  it('takes a statement of 365 days, not of 366', () => {
    expect(keys({}, {}, '2027-11-21')).toEqual([]);
    expect(keys({}, {}, '2027-11-22')).toEqual(['checkedOn']);
  });

  it('refuses the authority of before 2025', () => {
    expect(keys({}, { authority: 'Etelä-Suomen aluehallintovirasto' })).toEqual(['authority']);
  });

  it('judges the settings where the record could not be read', () => {
    expect(releaseProblems({ ...config, controller: '' }, undefined, today)).toHaveLength(1);
  });
});

describe('exampleAddresses', () => {
  it.each([
    'url: https://lahde.example/',
    'kirjoita: toimitus@perhe.example',
    '[sivu](https://a.b.example/x)',
    'mailto:x@y.example',
  ])('finds the address in «%s»', (line) => {
    expect(exampleAddresses('a.mdx', `---\n${line}`)).toMatchObject([{ file: 'a.mdx', line: 2 }]);
  });

  it.each(['Osa arvoista päättyy `.example`.', 'https://kela.fi/for-example.html', 'x'])(
    'leaves «%s» alone',
    (line) => {
      expect(exampleAddresses('a.mdx', line)).toEqual([]);
    },
  );
});

it('finds the line of a key in TypeScript and in YAML', () => {
  expect(lineOfKey('a = {\n  url: "x",\n}', 'url')).toBe(2);
  expect(lineOfKey('authority: Traficom', 'authority')).toBe(1);
  expect(lineOfKey('authority: Traficom', 'url')).toBeUndefined();
});

it('writes a problem in either language, with its line where there is one', () => {
  const problem = {
    file: 'a.yaml',
    fi: ['Väärin.', 'Korjaa.'] as const,
    en: ['Wrong.', 'Mend it.'] as const,
  };
  expect(asReleaseLine(problem, 'fi')).toBe('a.yaml: Väärin. — Korjaa.');
  expect(asReleaseLine({ ...problem, line: 3 }, 'en')).toBe('a.yaml:3: Wrong. — Mend it.');
});
