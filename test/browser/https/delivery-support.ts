import {Outbox, type DeliveryState, type OutboxOptions} from '../../../src/delivery/delivery.js';
import type {Report} from '../../../src/report/types.js';
import {openSite, openLocalService, type LocalService} from '../../support/site.js';
import {sample} from '../../support/reports.mjs';

/** Longer than any test: a wait that only an event can end. */
export const LONG_MS = 600_000;

/** How the inbox answers a report that it does not take; without a status not at all (`test/lab/inbox.mjs`). */
interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

type Told = DeliveryState & {readonly id: string};

/** An outbox whose states can be waited for. */
export interface Watched {
  readonly outbox: Outbox;
  readonly states: readonly Told[];
  readonly kinds: () => string[];
  /** Until so many states of this kind have been told; the last of them. */
  readonly told: (kind: DeliveryState['kind'], count?: number) => Promise<DeliveryState>;
}

/** `OutboxOfPage`: that of another page. */
export function watch(options: OutboxOptions = {}, OutboxOfPage: typeof Outbox = Outbox): Watched {
  const states: Told[] = [];
  let onState = (): void => undefined;
  const outbox = new OutboxOfPage({
    delaysMs: [LONG_MS],
    ...options,
    onState: (id, state) => {
      states.push({id, ...state});
      onState();
    },
  });
  return {
    outbox,
    states,
    kinds: () => states.map(({kind}) => kind),
    told: async (kind, count = 1) => {
      for (;;) {
        const state = states.filter((candidate) => candidate.kind === kind)[count - 1];
        if (state) return state;
        await new Promise<void>((resolve) => (onState = resolve));
      }
    },
  };
}

/** The helpdesk's inbox, and a service of which nothing more is known than what it was asked. */
export interface Helpdesk {
  readonly url: string;
  readonly service: LocalService;
  answerNext(...answers: readonly Answer[]): Promise<void>;
  /** What the inbox has taken of a report. */
  received(id: string): Promise<unknown[]>;
  /** Until whatever an event has set off has been sent. */
  passed(): Promise<void>;
  /** Everything well again. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

export async function openHelpdesk(): Promise<Helpdesk> {
  const site = await openSite('embedded');
  const service = await openLocalService({});
  const url = site.config.report?.url ?? '';
  const answerNext: Helpdesk['answerNext'] = async (...answers) => {
    await fetch(new URL('/answers', url), {method: 'POST', body: JSON.stringify(answers)});
  };
  return {
    url,
    service,
    answerNext,
    received: async (id) => {
      const list = (await (await fetch(url)).json()) as {report: {id: string}}[];
      return list.map(({report}) => report).filter((report) => report.id === id);
    },
    passed: async () => {
      const {kind} = await watch().outbox.send(fresh(), url);
      if (kind !== 'delivered') throw new Error(`The inbox takes nothing: ${kind}`);
    },
    restore: async () => {
      await answerNext();
      await service.setFault({});
    },
    close: async () => {
      await service.close();
      await site.close();
    },
  };
}

let last = 0;

/** A report that no other test sends. */
export function fresh(): Report {
  last += 1;
  return sample({id: `TEST-${String(last)}`});
}
