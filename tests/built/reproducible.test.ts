import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ProjectCopy } from '../support/project.ts';
import { differing, digests } from './support/digests.ts';

/**
 * What two machines of one day may differ in: the folder, the zone and language of the clock, when files were
 * written, how many things happen at once.
 */
const oneMachine = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'fi_FI.UTF-8',
  LC_ALL: 'fi_FI.UTF-8',
  UV_THREADPOOL_SIZE: '1',
};
const anotherMachine = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', UV_THREADPOOL_SIZE: '8' };
/** An hour at which the two zones have different days, in a year that no clock shows yet. */
const day = { SOURCE_DATE_EPOCH: String(Date.UTC(2031, 0, 31, 11) / 1000) };

const deeper = mkdtempSync(join(tmpdir(), 'a much deeper folder, '));
const projects: ProjectCopy[] = [];
afterAll(() => {
  for (const project of projects) project.remove();
  rmSync(deeper, { recursive: true });
});

/** A fork of the project below another temporary folder. */
function copyBelow(folder: string): ProjectCopy {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const project = new ProjectCopy();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  projects.push(project);
  return project;
}

it('builds of one commit on one day give the same bytes', { timeout: 600_000 }, async () => {
  const [first, second] = [copyBelow(tmpdir()), copyBelow(deeper)];
  const digestsOf = async (project: ProjectCopy, machine: Readonly<Record<string, string>>) => {
    const { code, output, dir } = await project.build({ ...machine, ...day });
    expect(code, output).toBe(0);
    return digests(dir);
  };
  const here = await digestsOf(first, oneMachine);
  expect(here.size).toBeGreaterThan(100);
  expect(differing(here, await digestsOf(second, anotherMachine)), 'on another machine').toEqual([]);
  expect(differing(here, await digestsOf(first, oneMachine)), 'with what the build before left').toEqual([]);
});
