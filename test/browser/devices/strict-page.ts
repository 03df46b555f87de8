import {mountDevices, type DevicesHost} from './host.js';

declare global {
  interface Window {
    /** What the page's policy stopped, by directive. */
    violated: string[];
    mounted: Promise<DevicesHost>;
  }
}

window.violated = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
  window.violated.push(`${effectiveDirective} ${blockedURI} ${sample}`);
});
window.mounted = mountDevices();
parent.postMessage('strict page');
