declare global {
  interface Window {
    /** What the page's policy stopped, by directive. */
    violated: string[];
  }
}

/** Writes down what the page's policy stops, and tells the page around it that this one is there. */
export function openStrictPage(): void {
  window.violated = [];
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    window.violated.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
  parent.postMessage('strict page');
}
