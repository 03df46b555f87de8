import {plural} from '../plural.js';
import type {Translation} from '../translation.js';

const SEND = 'Envíe este informe a su servicio de asistencia o cópielo en un ticket.';
const NETWORK =
  'Envíe este informe a su servicio de asistencia o cópielo en un ticket. El equipo de redes puede encontrar la causa.';
const LINE =
  'En casa: conéctese por cable o acérquese al router, pause las descargas y compruebe de nuevo. Si no mejora, o si está en la oficina, envíe este informe a su servicio de asistencia.';

/** Spanish. */
export const translation: Translation = {
  locale: 'es',
  lights: {
    green: 'Todo listo',
    amber: 'Listo, con un aviso',
    red: 'No está listo',
    grey: 'Sin resultado claro',
    idle: 'Aún sin comprobar',
  },
  sentences: {
    green: 'Su PC y su red están listos para trabajar.',
    amber: 'Puede trabajar, pero hay algo que no va del todo bien.',
    red: 'Algo le impide trabajar.',
    grey: 'No se ha podido medir todo.',
    idle: 'Averigüe en medio minuto si su PC y su red están listos para trabajar.',
    running: 'Comprobando su conexión',
    cancelled: 'La comprobación se detuvo antes de terminar.',
    sometimes: 'Una de sus aplicaciones de trabajo solo responde a ratos.',
    servicesFine: 'Sus aplicaciones de trabajo responden.',
  },
  statuses: {
    passed: 'Correcto',
    warning: 'Aviso',
    failed: 'Problema',
    skipped: 'No realizado',
    inconclusive: 'Sin medir',
  },
  groups: {
    pc: 'Este PC',
    services: 'Aplicaciones',
    phone: 'Conexión telefónica',
    voice: 'Calidad de la voz',
  },
  checks: {
    environment: 'Navegador',
    control: 'Su red',
    services: 'Aplicaciones de trabajo',
    egress: 'Dirección de Internet desde la que se conecta',
    tunnel: 'Ruta de sus llamadas',
    turn: 'Conexión con el servicio telefónico',
    'voice-opus': 'Llamada de prueba (Opus)',
    'voice-pcmu': 'Llamada de prueba (G.711)',
    load: 'Llamada junto con el resto del trabajo',
    local: 'Programas en este PC',
    configuration: 'Configuración de esta comprobación',
  },
  steps: {
    environment: 'Comprobando su navegador',
    control: 'Comprobando su red',
    services: 'Conectando con sus aplicaciones de trabajo',
    egress: 'Comprobando desde qué dirección de Internet se conecta',
    tunnel: 'Comprobando la ruta de sus llamadas',
    turn: 'Conectando con el servicio telefónico',
    'voice-opus': 'Midiendo una llamada de prueba',
    'voice-pcmu': 'Midiendo una segunda llamada de prueba',
    load: 'Añadiendo el tráfico del resto de su trabajo',
    local: 'Comprobando los programas necesarios',
    configuration: 'Leyendo la configuración',
  },
  owners: {
    agent: 'Usted',
    helpdesk: 'Su servicio de asistencia',
    network: 'Su equipo de redes',
    genesys: 'Genesys Customer Care',
    integrator: 'El equipo que preparó esta página',
  },
  causes: {
    'browser-unsupported': {
      title: 'Este navegador no permite hacer llamadas.',
      action: 'Abra esta página en Chrome o Edge, o pida uno de ellos a su servicio de asistencia.',
    },
    'insecure-context': {
      title:
        'Esta página no se ha abierto por una conexión segura (https), así que no se pueden comprobar las llamadas.',
      action: SEND,
    },
    'webrtc-disabled': {
      title:
        'Las llamadas están desactivadas en este navegador, quizá por una extensión o una directiva de la empresa.',
      action: SEND,
    },
    'codec-missing': {
      title: 'A este navegador le falta un formato de audio que las llamadas necesitan.',
      action: SEND,
    },
    'page-hidden': {
      title: 'La página estaba en segundo plano o el PC en suspensión; la medición no es fiable.',
      action:
        'Mantenga esta página a la vista y compruebe de nuevo. Si vuelve a ocurrir, envíe este informe a su servicio de asistencia.',
    },
    'pc-busy': {
      title: 'El PC estaba sobrecargado y no se pudo medir una llamada con fiabilidad.',
      action:
        'Cierre los programas que no necesite y compruebe de nuevo. Si vuelve a ocurrir, envíe este informe a su servicio de asistencia.',
    },
    'virtual-desktop': {
      title: 'Esto parece un escritorio virtual: quizá se ha medido el PC equivocado.',
      action:
        'Si atiende las llamadas en su propio PC, abra allí esta página y compruebe de nuevo. Si no, envíe este informe a su servicio de asistencia.',
    },
    'call-in-progress': {
      title: 'Está en una llamada.',
      action: 'Compruebe de nuevo después de la llamada.',
    },
    offline: {
      title: 'Este PC no recibe respuesta de la red.',
      action:
        'Revise el cable o la wifi, y la VPN si la usa, y compruebe de nuevo. Si sigue fallando, llame a su servicio de asistencia.',
    },
    'captive-portal': {
      title: 'Esta red le pide que primero inicie sesión.',
      action:
        'Abra cualquier página web, inicie sesión y compruebe de nuevo. Si no aparece ninguna página de inicio de sesión, llame a su servicio de asistencia.',
      maybe: 'Puede que esta red le pida que primero inicie sesión.',
    },
    'services-blocked': {
      title: 'Desde esta red no se puede acceder a ninguna de sus aplicaciones de trabajo.',
      action: NETWORK,
      maybe: 'Puede que sus aplicaciones de trabajo estén bloqueadas en esta red.',
    },
    'regional-hosts-blocked': {
      title: 'Algunas de sus aplicaciones de trabajo están bloqueadas en esta red.',
      action: NETWORK,
      maybe: 'Puede que algunas de sus aplicaciones de trabajo estén bloqueadas en esta red.',
    },
    'static-content-blocked': {
      title: 'No se puede acceder a las páginas de sus aplicaciones de trabajo.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title: 'No se puede acceder al servicio de inicio de sesión; quizá no pueda iniciar sesión.',
      action: NETWORK,
    },
    'service-unreachable': {
      title: 'Hay al menos una aplicación de trabajo a la que no se puede acceder.',
      action: SEND,
      named: (name) => `No se puede acceder a ${name}.`,
    },
    'service-timeout': {
      title: 'Al menos una de sus aplicaciones de trabajo no responde.',
      action: SEND,
      named: (name) => `${name} no responde.`,
    },
    'service-error': {
      title:
        'Al menos una de sus aplicaciones de trabajo informa de un error. La causa no es su PC ni su red.',
      action:
        'Espere unos minutos y compruebe de nuevo. Si el error continúa, envíe este informe a su servicio de asistencia.',
      named: (name) => `${name} informa de un error. La causa no es su PC ni su red.`,
    },
    'service-replaced': {
      title:
        'En lugar de una de sus aplicaciones ha respondido otra cosa, por ejemplo una página de bloqueo.',
      action: SEND,
      maybe:
        'Puede que en lugar de una de sus aplicaciones haya respondido otra cosa, por ejemplo una página de bloqueo.',
      named: (name) => `En lugar de ${name} parece responder otra cosa, por ejemplo una página de bloqueo.`,
    },
    'service-slow': {
      title: 'Al menos una de sus aplicaciones de trabajo tarda en responder.',
      action: 'Puede trabajar. Si le dificulta el trabajo, envíe este informe a su servicio de asistencia.',
      named: (name) => `${name} tarda en responder.`,
    },
    'request-blocked-by-page': {
      title: 'La configuración de esta página impide comprobar sus aplicaciones.',
      action: SEND,
    },
    'turn-unreachable': {
      title: 'El servicio telefónico está bloqueado en esta red.',
      action: NETWORK,
      maybe: 'Puede que el servicio telefónico esté bloqueado en esta red.',
    },
    'turn-cut': {
      title: 'La conexión con el servicio telefónico se corta en esta red.',
      action: NETWORK,
      maybe: 'Puede que la conexión con el servicio telefónico se corte en esta red.',
    },
    'turn-silent': {
      title: 'El servicio telefónico no responde en esta red.',
      action: NETWORK,
    },
    'turn-credentials': {
      title:
        'El servicio telefónico no aceptó las credenciales de prueba de esta comprobación (no las suyas).',
      action: SEND,
    },
    'turn-refused': {
      title: 'El servicio telefónico rechazó una llamada de prueba.',
      action:
        'Espere unos minutos y compruebe de nuevo. Si el error continúa, envíe este informe a su servicio de asistencia.',
    },
    'turn-slow': {
      title: 'La conexión telefónica tarda demasiado en establecerse.',
      action: 'Envíe este informe a su servicio de asistencia o cópielo en un ticket.',
    },
    'turn-loop-refused': {
      title: 'El servicio telefónico responde, pero no se pudo hacer una llamada de prueba.',
      action: SEND,
    },
    'voice-no-media': {
      title: 'La conexión telefónica se establece, pero no llega sonido.',
      action: NETWORK,
    },
    'voice-delay': {
      title: 'El sonido de las llamadas llegará con un retardo perceptible.',
      action: 'Envíe este informe a su servicio de asistencia o cópielo en un ticket.',
    },
    'voice-jitter': {
      title: 'El audio de las llamadas se oirá entrecortado: llega de forma irregular.',
      action: LINE,
    },
    'voice-stalls': {
      title: 'El audio de las llamadas se cortará: su conexión se congela una y otra vez.',
      action: LINE,
    },
    'voice-loss': {
      title: 'Las llamadas tendrán huecos: se pierden partes del sonido.',
      action: 'Envíe este informe a su servicio de asistencia o cópielo en un ticket.',
    },
    'voice-under-load': {
      title: 'Las llamadas empeoran cuando sus otras aplicaciones usan la red.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'Su conexión es demasiado lenta para las llamadas y el resto de su trabajo a la vez.',
      action: LINE,
      maybe: 'Puede que su conexión sea demasiado lenta para las llamadas y el resto de su trabajo a la vez.',
    },
    'egress-not-allowed': {
      title:
        'Se conecta desde una dirección de Internet que no está en la lista de su empresa; puede que se rechace el inicio de sesión.',
      action:
        'Si usa la VPN de la empresa, conéctese a ella y compruebe de nuevo. Si no, envíe este informe a su servicio de asistencia.',
    },
    'turn-inside-tunnel': {
      title: 'Sus llamadas parecen dar un rodeo por la red de la empresa.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'Parece que un programa que necesita para trabajar no se está ejecutando en este PC.',
      action:
        'Inícielo si puede y compruebe de nuevo. Si no, envíe este informe a su servicio de asistencia.',
      named: (name) => `Parece que ${name} no se está ejecutando en este PC.`,
    },
    'local-service-outdated': {
      title: 'Un programa de este PC no está actualizado.',
      action: SEND,
      named: (name) => `${name} no está actualizado en este PC.`,
    },
    'local-access-denied': {
      title: 'El navegador no tiene permiso para acceder a algo que su trabajo necesita.',
      action:
        'Haga clic en el icono a la izquierda de la dirección, permita el acceso a la red local y compruebe de nuevo. Si no puede, envíe este informe a su servicio de asistencia.',
    },
    configuration: {
      title: 'Hay un error en la configuración de esta comprobación.',
      action: 'Usted no tiene que hacer nada.',
    },
    'test-fault': {
      title: 'Una parte de esta comprobación no funciona.',
      action: 'Compruebe de nuevo. Si vuelve a ocurrir, envíe este informe a su servicio de asistencia.',
    },
  },
  run: 'Comprobar mi conexión',
  meanwhile: 'Nadie escucha y no se graba nada. Mantenga esta página a la vista.',
  again: 'Comprobar de nuevo',
  keepWatching: 'Seguir observando',
  cancel: 'Detener',
  close: 'Cerrar',
  next: 'Siguiente paso',
  whoCanAct: 'Quién puede resolverlo',
  code: (id) => `Código del informe ${id}`,
  // Not "a las": one o’clock is "la una".
  checkedAt: (time) => `Comprobado: ${time}`,
  watched: {
    'clearly-good': (duration) => `Medido durante ${duration}: suficiente para estar seguros.`,
    'plainly-bad': (duration) => `Medido durante ${duration}: claramente mal.`,
    'full-length': (duration) => `Medido durante ${duration}, la duración completa.`,
  },
  secondsLeft: (seconds) =>
    plural('es', seconds, {
      0: 'casi terminado',
      1: 'casi terminado',
      other: `quedan unos ${String(seconds)}\u00a0s`,
    }),
  limit: (value) => `bien hasta ${value}`,
  answering: (working, all) => `${String(working)} de ${String(all)} correctas`,
  skipped: 'No realizado porque un paso anterior no salió bien.',
  notVisible: 'Este navegador no deja que una página lo vea.',
  copy: 'Copiar para un ticket',
  copied: 'Copiado.',
  copyFailed: 'Su navegador bloqueó la copia. Puede descargar el informe.',
  download: 'Descargar el informe',
  loading: 'Cargando la configuración…',
  unconfigured: 'Esta comprobación aún no está configurada.',
  unconfiguredHint:
    'Para el desarrollador de esta página: defina la propiedad config, un atributo config-url o un script JSON dentro del elemento.',
  invalid: 'La configuración de esta comprobación no se puede usar.',
  expected: 'se esperaba:',
  received: 'se recibió:',
  byDataChannel: 'Medido sin sonido.',
  contact: 'Su servicio de asistencia',
  allAnswering: (all) => plural('es', all, {1: 'Correcto', other: `Todo correcto (${String(all)})`}),
  notNeeded: 'No realizado porque aquí no hay nada que comprobar.',
};
