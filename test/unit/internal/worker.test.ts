import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Realm} from '../../../src/internal/realm.js';
import {openWorker} from '../../../src/internal/worker.js';

type Rule = (url: string) => string;

describe('the Trusted Types policy', () => {
  it('signs the worker that is being started and nothing else, whoever got hold of it', async () => {
    let leaked: Rule | undefined;
    const started: string[] = [];
    const refused: string[] = [];
    const tryAll = (): void => {
      for (const url of [
        'https://evil.example/x.js',
        'data:text/javascript,1',
        'blob:https://own.example/0',
        ...started,
      ])
        try {
          leaked?.(url);
        } catch {
          refused.push(url);
        }
    };
    const realm = {
      origin: 'https://own.example',
      URL: {createObjectURL: () => 'blob:https://own.example/1', revokeObjectURL: () => undefined},
      Blob,
      trustedTypes: {
        // A page that replaces this keeps what it is given.
        createPolicy: (_name: string, {createScriptURL}: {createScriptURL: Rule}) => {
          leaked = createScriptURL;
          return {createScriptURL};
        },
      },
      Worker: function (url: string): never {
        started.push(url);
        tryAll();
        throw new Error('forbidden');
      },
    };
    const file = new URL('https://own.example/dist/timing-worker.js');
    const options = {name: 'x', file, text: () => '', textType: 'module', deadlineMs: 100} as const;
    const worker = await openWorker(realm as unknown as Realm, options, new AbortController().signal);
    expect(worker).to.equal(undefined);
    expect(started).to.deep.equal([file.href, 'blob:https://own.example/1']);
    // Not even these, once they are signed.
    refused.length = 0;
    tryAll();
    expect(refused).to.have.length(5);
  });
});
