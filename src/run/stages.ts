import {neverAnswered} from '../analysis/judge-services.js';
import type {CheckContext} from '../checks/context.js';
import {checkControl} from '../checks/control.js';
import {missingPart} from '../checks/missing-part.js';
import type {RelayChecks} from '../checks/relay.js';
import {checkServices, type ServicesCheck} from '../checks/services.js';
import {DeadlinePolicy} from '../checks/target.js';
import type {Configuration} from '../config/types.js';
import {abortable, delay} from '../internal/abort.js';
import {mapConcurrent} from '../internal/map-concurrent.js';
import type {EnvironmentFacts} from '../probes/environment.js';
import {requestPage} from '../probes/request-page.js';
import {openPrivateWindow} from '../rtc/private-window.js';

/**
 * TURN waits at most this long for the first HTTPS answer, so that the browser knows a proxy's
 * credentials by then, and the test call for the last one, to have the line to itself; ms.
 */
const SERVICES_HEAD_START_MS = 3000;

/** Runs the checks: HTTPS first, the relay beside it once something has answered, this PC beside both. */
export async function runStages(
  config: Configuration,
  context: CheckContext,
  {webrtc}: EnvironmentFacts,
): Promise<void> {
  const {settings, signal, realm, filing} = context;
  const {turn} = settings;
  // Asked at once: a click counts as user activation for a few seconds only.
  const mayAsk = realm.navigator.userActivation?.isActive ?? false;
  // Before the first wait: a run that is ended at once still lists what it was to try.
  const policy = new DeadlinePolicy();
  const services = checkServices(context, policy);
  context.hidden = await openPrivateWindow(realm, signal);
  context.page = requestPage(realm, context.hidden);
  const relayChecks = turn && webrtc === 'available' ? openRelayChecks(context) : undefined;
  // An error is handled below, if the run gets that far.
  relayChecks?.catch(() => undefined);
  const latePart = loadLatePart();
  const {done: data, answered} = checkData(context, services, {latePart, policy});
  const quiet = Promise.race([data, delay(SERVICES_HEAD_START_MS, signal)]);
  const relay = Promise.race([answered, quiet]).then(async () => {
    if (!turn) return;
    if (relayChecks) await (await relayChecks)?.run(turn, quiet);
    else filing.fileRest('skipped', ['turn', 'voice-opus', 'voice-pcmu', 'load', 'tunnel']);
  });
  const late = checkLate(config, context, {data, latePart, mayAsk});
  // Wait for all of them, so that no rejection goes unhandled.
  const outcomes = await Promise.allSettled([data, relay, late].map((stage) => abortable(stage, signal)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

type LatePart = ReturnType<typeof loadLatePart>;

const loadLatePart = () => import('../checks/late.js').catch(() => undefined);

interface DataCheck {
  /** Everything has been asked, and the services are filed. */
  readonly done: Promise<void>;
  /** The control or a service has answered; may never resolve. */
  readonly answered: Promise<void>;
}

/** Control, egress and services share the sockets; the control goes first. */
function checkData(
  context: CheckContext,
  services: ServicesCheck,
  {latePart, policy}: {latePart: LatePart; policy: DeadlinePolicy},
): DataCheck {
  const {signal, seen} = context;
  const egress = async (): Promise<void> => (await latePart)?.checkEgress(context);
  const tasks = [() => checkControl(context, policy), egress, ...services.tasks];
  let tell = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const run = async (): Promise<void> => {
    // Looking at the browser took this task some time; requests start in the next.
    await delay(0, signal);
    const atOnce = (): number => policy.maxConcurrent;
    await mapConcurrent(tasks, atOnce, async (task) => {
      await task();
      const asked = [...(seen.control ? [seen.control] : []), ...seen.services];
      if (asked.some((one) => !neverAnswered(one))) tell();
    });
    services.finish();
  };
  return {done: run(), answered};
}

/** Loads the relay's checks and opens the sound. */
async function openRelayChecks(context: CheckContext): Promise<RelayChecks | undefined> {
  const part = await import('../checks/relay.js').catch(() => undefined);
  if (part) return part.openRelayChecks(context);
  context.filing.file(missingPart('turn', 'relay.js'));
  return undefined;
}

/** The checks that need no network: the configuration, and this PC. */
async function checkLate(
  config: Configuration,
  context: CheckContext,
  {data, latePart, mayAsk}: {data: Promise<void>; latePart: LatePart; mayAsk: boolean},
): Promise<void> {
  const part = await latePart;
  if (!part) {
    context.filing.file(missingPart('configuration', 'late.js', {informs: true}));
    return;
  }
  part.checkConfiguration(config, context);
  await data;
  await part.checkLocal(context, mayAsk);
}
