import {judgeControl, type ControlFacts} from '../analysis/judge-control.js';
import {judgeServices, type ServiceFacts} from '../analysis/judge-services.js';
import {delay} from '../internal/abort.js';
import type {Evidence} from '../analysis/rules.js';
import {tryControl} from '../checks/control.js';
import {inLanes} from '../internal/map-concurrent.js';
import {MAX_LANES, Patience, tryService} from '../checks/services.js';
import type {EgressFacts} from '../probes/egress.js';
import type {RunContext} from '../checks/context.js';
import {missingPart} from '../checks/missing-part.js';

/** What the data path has shown so far; the diagnosis looks at it across checks. */
export interface DataFacts extends Evidence {
  control?: ControlFacts;
  services: ServiceFacts[];
  egress?: EgressFacts;
}

/** Control, egress and services share the lanes; the control goes first. */
export async function checkData(context: RunContext): Promise<void> {
  const {settings, meter, signal, realm, ledger, data: facts} = context;
  const {services, thresholds} = settings;
  const startMs = performance.now();
  const patience = new Patience();
  const tasks: (() => Promise<void>)[] = [() => checkControl(context)];
  if (settings.egress) tasks.push(() => checkEgress(context));
  // Whichever lane they finish in, they are reported in the order of the configuration.
  const found: ServiceFacts[] = [];
  services.forEach((service, i) => {
    tasks.push(async () => {
      found[i] = await tryService(service, {signal, document: realm.document}, patience);
      // Without the gaps of those that are not there yet.
      facts.services = found.flat();
      meter.update('services', facts.services.length / services.length);
    });
  });
  const judge = (): ReturnType<typeof judgeServices> =>
    judgeServices(facts.services, performance.now() - startMs, thresholds, services);
  // A run that ends before the last of them has still measured the others.
  if (services.length > 0) ledger.standIn('services', judge);
  // The browser has been asked what it can do, which takes it a while; what sends is a task of its own.
  await delay(0, signal);
  await inLanes(tasks, MAX_LANES, (task) => task());
  // What failed while the PC woke up says nothing about the network.
  if (services.length > 0 && context.fileAwake(judge(), startMs)) facts.services = [];
}

async function checkControl(context: RunContext): Promise<void> {
  const {settings, signal, realm, ledger, data} = context;
  const {document} = realm;
  const url = new URL(settings.controlUrl, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) {
    ledger.fileRest('skipped', ['control']);
    return;
  }
  const startMs = performance.now();
  const control = await tryControl(url.href, {signal, document});
  if (!context.fileAwake(judgeControl(control), startMs)) data.control = control;
}

async function checkEgress(context: RunContext): Promise<void> {
  const part = await import('../checks/late.js').catch(() => undefined);
  if (part) await part.checkEgress(context);
  else {
    // Where sign-in hangs on the address, not knowing it is not "ready".
    const more = context.settings.egress?.enforced ? {} : ({informs: true} as const);
    context.ledger.file(missingPart('egress', 'late.js', more));
  }
}
