import {onServices, onTenant} from './apply.mjs';

/** What can go wrong with the services of the tenant. @type {readonly import('../faults.mjs').Fault[]} */
export const SERVICES = [
  {
    id: 'service-refused',
    group: 'services',
    label: 'One service refused',
    description: 'Telemetry’s port is closed.',
    light: 'red',
    cause: 'service-unreachable',
    apply: onServices(['telemetry'], {refuse: true}),
  },
  {
    id: 'services-refused',
    group: 'services',
    label: 'All services refused',
    description: 'Every host of the tenant is closed; the page’s own network works.',
    light: 'red',
    cause: 'services-blocked',
    apply: onTenant({refuse: true}),
  },
  {
    id: 'services-silent',
    group: 'services',
    label: 'All services silent',
    description:
      'Every host of the tenant takes the request and never answers; the page’s own network works.',
    light: 'red',
    cause: 'services-blocked',
    apply: onTenant({silent: true}),
  },
  {
    id: 'regional-refused',
    group: 'services',
    label: 'Regional hosts refused',
    description: 'A one-label wildcard on the proxy: only the api01-… hosts are closed.',
    light: 'red',
    cause: 'regional-hosts-blocked',
    apply: onServices(['workspace-api-east', 'workspace-api-west'], {refuse: true}),
  },
  {
    id: 'static-refused',
    group: 'services',
    label: 'Static pages refused',
    description: 'Agent Desktop’s pages and the Portal come from a CDN that can’t be reached.',
    light: 'red',
    cause: 'static-content-blocked',
    apply: onServices(['agent-desktop', 'portal'], {refuse: true}),
  },
  {
    id: 'auth-refused',
    group: 'services',
    label: 'Authentication refused',
    description: 'The sign-in service’s port is closed.',
    light: 'red',
    cause: 'authentication-blocked',
    apply: onServices(['authentication'], {refuse: true}),
  },
  {
    id: 'service-silent',
    group: 'services',
    label: 'One service silent',
    description: 'Recording Playback takes the request and never answers.',
    light: 'red',
    cause: 'service-timeout',
    apply: onServices(['recording-playback'], {silent: true}),
  },
  {
    id: 'service-error',
    group: 'services',
    label: 'One service errs',
    description: 'The Recording Crypto Service answers 503.',
    light: 'red',
    cause: 'service-error',
    apply: onServices(['recording-crypto'], {error: true}),
  },
  {
    id: 'service-replaced',
    group: 'services',
    label: 'Block page',
    description: 'A proxy’s block page answers in place of the Recording Crypto Service.',
    light: 'red',
    cause: 'service-replaced',
    apply: onServices(['recording-crypto'], {blockPage: true}),
  },
  {
    id: 'service-replaced-readable',
    group: 'services',
    label: 'Block page, readable',
    description:
      'A block page answers in place of the Recording Crypto Service, and lets other sites read it.',
    light: 'red',
    cause: 'service-replaced',
    apply: onServices(['recording-crypto'], {blockPageCors: true}),
  },
  {
    id: 'services-replaced',
    group: 'services',
    label: 'Block page everywhere',
    description: 'A proxy’s block page answers in place of every service of the tenant.',
    light: 'red',
    cause: 'service-replaced',
    apply: onTenant({blockPage: true}),
  },
  {
    id: 'service-slow',
    group: 'services',
    label: 'One service slow',
    description: 'Telemetry takes 1.8 seconds for each answer.',
    light: 'amber',
    cause: 'service-slow',
    apply: onServices(['telemetry'], {slowMs: 1800}),
  },
  {
    id: 'captive-portal',
    group: 'services',
    label: 'Captive portal',
    description:
      'Whatever is asked for, a sign-in page answers (302); the relay’s port is closed until somebody signs in.',
    light: 'red',
    cause: 'captive-portal',
    apply: (faults) => {
      const signIn = {redirectTo: faults.portalUrl};
      onTenant(signIn)(faults);
      Object.assign(faults.control, signIn);
      Object.assign(faults.egress, signIn);
      faults.path.refuse = true;
    },
  },
];
