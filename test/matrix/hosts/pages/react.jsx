import 'agent-diagnostics/define';
import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';

function Host() {
  const [config, setConfig] = useState(null);
  const [heard, setHeard] = useState([]);
  useEffect(() => {
    fetch('/config.json')
      .then((answer) => answer.json())
      .then(setConfig);
  }, []);
  const hear = (event) => setHeard((before) => [...before, event.type]);
  return (
    <main>
      <agent-diagnostics
        config={config}
        audience="helpdesk"
        ondiagnostics-start={hear}
        ondiagnostics-check={hear}
        ondiagnostics-complete={(event) => {
          hear(event);
          setHeard((before) => [...before, event.report.light]);
        }}
      />
      <output>{heard.join(' ')}</output>
    </main>
  );
}

createRoot(document.querySelector('#app')).render(<Host />);
