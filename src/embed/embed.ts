import type * as definition from '../define.js';
import {ConfigurationError, isConfigurationError} from '../config/errors.js';
import type {Configuration} from '../config/types.js';
import type {AgentDiagnosticsElement} from '../elements/agent-diagnostics.js';
import {directionOf} from '../i18n/localize.js';
import {isBelowFloor} from '../internal/floor.js';
import type {Command} from './commands.js';
import {fetchConfiguration} from './fetch-configuration.js';
import {HostChannel} from './host-channel.js';
import {readParameters, type Parameters} from './parameters.js';
import {showProblem} from './problem.js';
import {configurationSources} from './sources.js';
import {pageWords} from './words.js';

/** What the page needs of the built script, which also defines the element. */
type ElementModule = Pick<typeof definition, 'validateConfiguration'>;

/**
 * The script of `embed.html`: the element, set up by what the page's address says, in talks with the window that shows the
 * page. What is wrong with the address is shown in the element's place; what is wrong in the configuration, the element
 * shows itself.
 */
async function open(channel: HostChannel): Promise<void> {
  const sources = configurationSources(document);
  const parameters = readParameters(new URL(location.href), sources);
  if (parameters.lang !== undefined) {
    document.documentElement.lang = parameters.lang;
    document.documentElement.dir = directionOf(parameters.lang);
  }
  const [{validateConfiguration}, config] = await Promise.all([
    loadElement(),
    fetchConfiguration(parameters.config, sources),
  ]);
  const element = createElement(parameters, config);
  forwardEvents(element, channel);
  show(element, parameters.case);
  if (parameters.ask.length > 0) void ask(element, parameters);
  // A link of a stranger's page starts nothing: it could have measurements made all day, unseen, and during calls.
  const runsByItself = (): void => {
    element.autorun = parameters.autorun && channel.isAmongFriends();
  };
  // In the same task, so that a run that starts by itself already knows of a call.
  channel.open(allowedOrigins(config, validateConfiguration), (command) => {
    execute(element, command);
    runsByItself();
  });
  runsByItself();
  channel.post('diagnostics-ready');
}

/** @throws {ConfigurationError} if the script is not where it should be */
async function loadElement(): Promise<ElementModule> {
  try {
    return await import('../define.js');
  } catch {
    const path = 'agent-diagnostics.js';
    throw new ConfigurationError([{path, expected: 'this script beside the page', received: 'no script'}]);
  }
}

function createElement(parameters: Parameters, config: unknown): AgentDiagnosticsElement {
  const element = document.createElement('agent-diagnostics');
  // Whatever it is: the element looks at it, and says where it is not one.
  element.config = config as Configuration;
  element.case = parameters.case;
  if (parameters.audience) element.audience = parameters.audience;
  if (parameters.variant) element.variant = parameters.variant;
  return element;
}

/** Nobody may hear what comes of a configuration that is not valid. */
function allowedOrigins(
  config: unknown,
  validate: ElementModule['validateConfiguration'],
): readonly string[] {
  try {
    return validate(config).embed?.allowedOrigins ?? [];
  } catch (error) {
    if (isConfigurationError(error)) return [];
    throw error;
  }
}

function forwardEvents(element: AgentDiagnosticsElement, channel: HostChannel): void {
  element.addEventListener('diagnostics-start', ({type}) => channel.post(type));
  element.addEventListener('diagnostics-progress', ({type, fraction, checkId, remainingMs}) =>
    channel.post(type, {fraction, checkId, remainingMs}),
  );
  element.addEventListener('diagnostics-check', ({type, check}) => channel.post(type, {check}));
  element.addEventListener('diagnostics-complete', ({type, report}) => channel.post(type, {report}));
  element.addEventListener('diagnostics-episode', ({type, episode}) => channel.post(type, {episode}));
}

function show(element: AgentDiagnosticsElement, reference: string | undefined): void {
  const content: HTMLElement[] = [element];
  if (reference !== undefined) {
    // What a link says is not what the page says.
    const words = pageWords([document.documentElement.lang]);
    const label = document.createElement('p');
    label.className = 'case-label';
    label.textContent = words.caseReference;
    document.title = `${reference} · ${document.title}`;
    const line = document.createElement('p');
    line.className = 'case';
    // Whatever script it is in, it reads by itself.
    const isolated = document.createElement('bdi');
    isolated.textContent = reference;
    line.append(isolated);
    content.unshift(label, line);
  }
  document.querySelector('main')?.replaceChildren(...content);
}

/** What a link asks of whoever opens it; a run goes on meanwhile. Without its part, nothing is asked. */
async function ask(element: AgentDiagnosticsElement, {ask, lang}: Parameters): Promise<void> {
  const part = await import('./invitation.js').catch(() => undefined);
  part?.invite(ask, {
    tag: lang ?? document.documentElement.lang,
    place: element,
    onAnswers: (answers) => (element.answers = answers),
  });
}

function execute(element: AgentDiagnosticsElement, command: Command): void {
  switch (command.type) {
    case 'run':
      // The element shows what is wrong with the configuration; nothing else makes a run reject.
      void element.run().catch(() => undefined);
      break;
    case 'cancel':
      element.cancel();
      break;
    case 'watch': {
      const {minutes, close} = command;
      // A length that no watch has, or a configuration that is none: then there is no watch.
      void element
        .watch({...(minutes !== undefined && {minutes}), ...(close !== undefined && {close})})
        .catch(() => undefined);
      break;
    }
    case 'mark':
      element.mark(command.note);
      break;
    case 'call-in-progress':
      element.callInProgress = command.value;
  }
}

// A browser that is too old is told so by `embed-old.js`, which it can read.
if (!isBelowFloor()) {
  // First of all, so that nothing is missed that the host says at once.
  open(new HostChannel(window)).catch((error: unknown) => {
    const known = isConfigurationError(error);
    if (!known) reportError(error);
    const fault = {
      path: 'embed.js',
      expected: 'no error of its own',
      received: 'one, which the console shows',
    };
    const wanted = new URLSearchParams(location.search).get('lang');
    showProblem(document, known ? error.issues : [fault], wanted === null ? navigator.languages : [wanted]);
  });
}
