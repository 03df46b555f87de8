import type {PrivacyWords} from '../privacy.js';

/** Spanish, in the privacy sheet. */
export const privacy: PrivacyWords = {
  title: 'Qué mide, guarda y envía Agent Diagnostics',
  intro:
    'Agent Diagnostics comprueba si un PC y su red sirven para las llamadas y el trabajo de escritorio. Esta ficha se deriva de la configuración con la que se hace la comprobación.',
  facts: {site: 'Para', contact: 'Contacto', made: 'Fecha'},
  sections: {
    measured: 'Qué se mide',
    sent: 'A quién se pregunta o se envía algo',
    report: 'Qué contiene un informe',
    readers: 'Quién puede ver qué',
    kept: 'Qué se guarda, dónde y cuánto tiempo',
    never: 'Qué no se registra ni se envía nunca',
    open: 'Qué debe añadir su empresa',
  },
  leads: {
    sent: 'Solo a estos destinatarios; todos figuran en la configuración o en la página. Quien recibe una petición por la red ve la dirección de la que procede, por ejemplo la de su proxy o su VPN, y puede registrarla.',
    report: 'Cada comprobación termina con un informe, que contiene:',
    open: 'La configuración no dice:',
  },
  measured: {
    start:
      'Una comprobación empieza cuando alguien pulsa el botón, o cuando la página la inicia por sí sola.',
    browser: 'El navegador y su versión, el sistema operativo y si la página estuvo siempre a la vista.',
    control: 'Si responde una dirección que siempre responde.',
    services: 'Si responden estos servicios, y en cuánto tiempo:',
    egress: 'La dirección pública de la que salen las peticiones; el navegador la compara con sus listas.',
    places: 'En cuál de sus sedes está el PC, según esa dirección:',
    relay: 'Si el relay TURN de las llamadas da una conexión, y en cuánto tiempo.',
    call: 'Retardo, pérdidas y calidad de una llamada de prueba por el relay TURN. Lleva sonido generado, nunca el del micrófono.',
    load: 'Cómo le va a esa llamada mientras unos datos generados ocupan el ancho de banda del resto del trabajo.',
    tunnel: 'Si las llamadas salen de su red por otro camino que las páginas web.',
    local: 'Si responden estos programas del PC, y su versión:',
    watch: (minutes) =>
      `Solo si alguien inicia una observación: las mismas direcciones una y otra vez, durante ${minutes} si no se indica otra cosa. Anota qué se congeló, cuándo y cuánto tiempo.`,
    devices:
      'Solo si el agente inicia la prueba y permite el micrófono: su volumen, si se oye un tono y qué tipo de auriculares se usa. El sonido se reproduce al agente y no sale de la página.',
    answers: 'Solo lo que el agente quiera responder a una invitación:',
  },
  sent: {
    page: {
      name: 'Servidor de la página',
      what: 'Peticiones de los archivos de la comprobación y de su configuración.',
    },
    control: {
      name: 'Una dirección que siempre responde',
      what: 'Tres peticiones sin contenido como máximo, para distinguir una red caída de unos servicios caídos.',
    },
    services: {
      name: 'Servicios del trabajo',
      what: 'Unas pocas peticiones sin contenido a cada uno. Las cookies solo se envían donde sin ellas no responde nada legible.',
    },
    egress: {
      name: 'Eco de la dirección',
      what: 'Una petición sin contenido. La respuesta es la dirección pública.',
    },
    credentials: {
      name: 'Emisor de las credenciales del relay',
      what: 'Una petición de las credenciales del relay TURN.',
    },
    relay: {
      name: 'Relay TURN de las llamadas',
      what: 'Sus credenciales y una llamada de prueba con sonido generado que vuelve a la misma página.',
    },
    bandwidth: {name: 'Medición del ancho de banda', what: 'Datos generados, de subida y de bajada.'},
    local: {name: 'Programas del PC', what: 'Una petición de su versión. No sale del PC.'},
    report: {
      name: 'Servicio de asistencia',
      what: 'El informe, cuando alguien pulsa «Enviar al servicio de asistencia». Si no se puede entregar, se envía de nuevo más tarde.',
    },
    embed: {
      name: 'Páginas que pueden incrustar la comprobación',
      what: 'El progreso y el informe, entregados dentro del navegador.',
    },
    collector: {
      name: 'Su monitorización (OpenTelemetry)',
      what: 'El informe en forma de medidas y entradas de registro, si la página lo envía allí.',
    },
  },
  sees: {address: 'Ve la dirección.', nothing: 'No ve ninguna dirección.'},
  self: 'el servidor de la página',
  report: {
    code: 'Un código aleatorio y el número de un caso, si la página o el enlace lo tiene.',
    time: 'Cuándo empezó la comprobación y cuánto duró cada parte.',
    results:
      'Semáforos, medidas y causas, con los nombres que la configuración da a los servicios y programas.',
    browser: 'El navegador y su versión, el sistema operativo y si la página estuvo siempre a la vista.',
    place: 'El nombre que usted dio a la sede, o «en otra parte».',
    address: 'La dirección pública, cuando no es una de las permitidas: su configuración lo pide.',
    watch: 'Tras una observación: qué se congeló y cuándo, y las notas que alguien escribió.',
    devices: 'Tras la prueba de micrófono y altavoz: su resultado, como «demasiado bajo» o «Bluetooth».',
    answers: 'Las respuestas a una invitación:',
  },
  readers: {
    agent: 'El agente, en la pantalla, en cuanto termina la comprobación.',
    profile:
      'Quien use el mismo perfil del navegador, y otras páginas de la misma dirección web, pueden leer lo que se guarda en el navegador.',
    helpdesk:
      'El servicio de asistencia recibe un informe cuando alguien pulsa «Enviar al servicio de asistencia», no antes.',
    'no-helpdesk':
      'No hay ninguna dirección configurada para los informes: un informe solo sale del navegador si alguien lo copia, lo imprime o lo guarda, o si la página lo pasa a otros.',
    page: 'La página que contiene la comprobación recibe todos los informes. De lo que ocurra allí con ellos responde quien la gestiona.',
    embed: 'Las páginas que pueden incrustar la comprobación reciben su progreso y su informe.',
    collector: 'Quien tiene acceso a su monitorización ve lo que se envió allí.',
    fleet:
      'El servicio de asistencia puede mirar muchos informes juntos. Eso ocurre en su propio navegador y no envía nada.',
    person:
      'Un informe no contiene ningún nombre. Aun así, la hora, un número de caso, una nota, una respuesta o el registro de un servidor pueden llevar a una persona y mostrar cuándo trabajaba: trate los informes como datos personales.',
  },
  kept: {
    lastGood: {
      what: 'La última comprobación en verde del todo, sin detalles ni número de caso',
      remove: 'un botón en los detalles de la comprobación',
    },
    history: {
      what: 'De cada comprobación y de cada hora de observación: hora, semáforo, causas, seis medidas y nombre de la sede',
      remove: 'un botón en las comprobaciones anteriores',
    },
    outbox: {
      what: 'Un informe que alguien envió y que aún no se pudo entregar',
      remove: 'la entrega, o borrar los datos del sitio web',
    },
    settled: {
      what: 'Una nota de que un informe se entregó o se rechazó',
      remove: 'desaparece sola, o al borrar los datos del sitio web',
    },
    salt: {
      what: 'Un número aleatorio, para no tener que guardar la dirección de un informe pendiente',
      remove: 'desaparece solo',
    },
    answers: {
      what: 'Las respuestas a una invitación, o que nadie quiso darlas',
      remove: 'borrar los datos del sitio web',
    },
    watch: {
      what: 'Una observación que debe seguir tras recargar la página, si el agente lo pide',
      remove: 'terminar la observación',
    },
    server: {what: 'Los informes enviados', remove: 'quien gestiona esos servidores'},
  },
  keptAt: {
    browser: 'en el navegador, en el PC',
    tab: 'en la pestaña del navegador, en el PC',
    server: 'donde se envían',
  },
  long: {
    lastGood: 'hasta la siguiente',
    history: (most) => `las últimas ${most}`,
    outbox: (days, most) =>
      `hasta su entrega; pasado este plazo desaparece la próxima vez que se abre la página: ${days}. Nunca más de ${most} informes`,
    settled: (days) => `${days}; después desaparece la próxima vez que se abre la página`,
    salt: 'mientras haya un informe pendiente',
    answers: 'hasta que se borren',
    watch: 'hasta que termine o se cierre la pestaña',
    server: 'aún sin indicar',
  },
  labels: {where: 'Dónde', long: 'Cuánto tiempo', remove: 'Se borra con'},
  never: {
    names:
      'Nombres, nombres de usuario y números de empleado, salvo que alguien los escriba en una nota o en una respuesta.',
    secrets: 'Contraseñas, credenciales y tokens de las direcciones.',
    sound: 'El sonido del micrófono y cualquier cosa de llamadas reales.',
    content:
      'Lo que responden los servicios, lo que hay en la pantalla y lo que se escribe en otras páginas o programas.',
    'device-names':
      'Nombres, identificadores y números de serie del PC, de sus micrófonos y de sus altavoces.',
    address: 'La dirección pública del PC, en un informe o en el navegador.',
    tracking: 'Cookies propias, identificadores publicitarios, la ubicación del dispositivo.',
    makers: 'Nada en absoluto a los autores de Agent Diagnostics, ni a nadie que no se nombre más arriba.',
  },
  open: {
    purpose:
      'la finalidad y la base jurídica, por ejemplo un acuerdo con la representación de los trabajadores',
    retention: 'cuánto tiempo se conservan los informes donde se envían, y quién puede abrirlos allí',
    logs: 'cuánto tiempo conservan sus registros los servidores anteriores',
    contact: 'quién es el responsable y a quién preguntar',
  },
  questions: {
    workplace: 'casa u oficina',
    connection: 'cable, Wi-Fi o red móvil',
    provider: 'proveedor de Internet',
    vpn: 'si se usa una VPN',
    headset: 'tipo de auriculares',
  },
  form: {
    hint: 'La configuración no lo dice. Lo que escriba no sale de esta página.',
    collector: 'Dirección de OpenTelemetry, si la página envía allí los informes',
    questions: 'Preguntas de sus invitaciones',
    retention: 'Cuánto tiempo se conservan los informes donde se envían',
    contact: 'Quién es el responsable y a quién preguntar',
  },
  print: 'Imprimir',
};
