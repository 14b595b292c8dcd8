import { describe, expect, test } from 'vitest';
import { refuseOutDir } from '../../src/publish/refuse-out-dir.ts';

const checkout = '/home/ann/throughline';
const build = (siteDir: string, contentDir = '/home/ann/board') => refuseOutDir({ contentDir, siteDir, checkout });

describe('refuses', () => {
  test.each([
    ['/home/ann/board', 'your content is in that folder and would be deleted'],
    ['/home/ann', 'your content is in that folder and would be deleted'],
    ['/', 'your content is in that folder and would be deleted'],
    ['/home/ann/board/site', 'that is inside your content folder'],
    [`${checkout}/src`, "that is inside Throughline's own folder src"],
    [`${checkout}/src/pages/out`, "that is inside Throughline's own folder src"],
    [`${checkout}/node_modules/site`, "that is inside Throughline's own folder node_modules"],
    [`${checkout}/.git/site`, "that is inside Throughline's own folder .git"],
  ])('%s', (siteDir, reason) => {
    expect(() => build(siteDir)).toThrow(
      `The site cannot be written to ${siteDir}: ${reason}. Set OUT_DIR to a folder of its own, for example dist.`,
    );
  });

  test.each([checkout, '/home/ann'])('%s, which holds the checkout, for content elsewhere', (siteDir) => {
    expect(() => build(siteDir, '/srv/board')).toThrow('Throughline itself is in that folder and would be deleted');
  });
});

test.each([
  `${checkout}/dist`,
  `${checkout}/source`,
  `${checkout}/node_modules/.cache/throughline/site`,
  '/home/ann/board-site',
  '/home/ann/..site',
])('lets %s pass', (siteDir) => {
  expect(() => build(siteDir)).not.toThrow();
});
