import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { PROJECT_ROOT, projectFolders, quietEnvironment } from '../../../scripts/project.ts';

describe('the folders of a run', () => {
  it('lie in the project unless the environment moves them', () => {
    expect(projectFolders({})).toEqual({
      root: PROJECT_ROOT,
      corpus: path.join(PROJECT_ROOT, 'corpus'),
      data: path.join(PROJECT_ROOT, '.assay'),
    });
    expect(
      projectFolders({ ASSAY_ROOT: '/srv/assay', ASSAY_CORPUS: 'other', ASSAY_DATA: '/var/assay' }),
    ).toEqual({
      root: '/srv/assay',
      corpus: '/srv/assay/other',
      data: '/var/assay',
    });
  });
});

describe('the environment of child processes', () => {
  it('turns off every telemetry, whatever was set before', () => {
    const environment = quietEnvironment({
      LANGCHAIN_TRACING_V2: 'true',
      LANGSMITH_TRACING: 'true',
      KEPT: 'yes',
    });
    expect(environment).toMatchObject({
      KEPT: 'yes',
      LANGCHAIN_TRACING_V2: 'false',
      LANGSMITH_TRACING: 'false',
      NEXT_TELEMETRY_DISABLED: '1',
    });
  });
});

describe('finding Chromium', () => {
  it('takes the one that CHROMIUM_PATH names, and no other when that is missing', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
    expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toBeUndefined();
  });
});
