import type {HelpdeskWords} from '../translation.js';

const WAY_TO_RELAY =
  'Permitir la salida por el puerto TCP 443 hacia el relay TURN, excluir su nombre del proxy (en un archivo PAC, DIRECT para la forma https:// y para la forma http://) y excluirlo de la inspección HTTPS.';
const ALLOW_TENANT =
  'Permitir *.prodNNN.genesysengage.com y *.*.prodNNN.genesysengage.com en el puerto TCP 443, en el proxy y en el firewall, sin inspección TLS.';
const LINE =
  'Comparar con cable, sin la VPN donde las normas de la empresa lo permitan, y a otra hora del día; el gráfico del retardo muestra si el problema es la wifi o una línea saturada.';

/** What the helpdesk is told of each cause, in Spanish. */
export const helpdesk: HelpdeskWords = {
  'browser-unsupported': {
    means: 'A este navegador le faltan partes de WebRTC que todo navegador actual tiene.',
    act: 'Actualizarlo, o proporcionar al agente un Chrome o un Edge actual.',
  },
  'insecure-context': {
    means: 'La página no se sirve por HTTPS, así que el navegador bloquea WebRTC y otras funciones.',
    act: 'Servir la página por HTTPS.',
  },
  'webrtc-disabled': {
    means: 'Falta RTCPeerConnection: lo ha quitado una directiva (GPO), un ajuste o una extensión.',
    act: 'Buscar en este navegador una directiva de WebRTC (como WebRtcIPHandling), una extensión de privacidad o un ajuste cambiado.',
  },
  'codec-missing': {
    means: 'El navegador no ofrece el códec que se espera que use el teléfono.',
    act: 'Usar otro navegador; ver si el tenant (inquilino) puede usar el otro códec.',
  },
  'page-hidden': {
    means: 'La pestaña estaba en segundo plano o el PC en suspensión: las mediciones no son válidas.',
    act: 'Repetir con la página a la vista.',
  },
  'pc-busy': {
    means:
      'La página estaba a la vista, pero el procesador no respondió a tiempo: los valores describen el PC, no la línea, y no se han evaluado.',
    act: 'Ver qué ocupa el procesador (una actualización, el antivirus, una videollamada) y repetir.',
  },
  'virtual-desktop': {
    means:
      'La comprobación parece ejecutarse en un escritorio virtual: mide esa máquina, no la red del agente.',
    act: 'Ejecutarla donde funciona el teléfono.',
  },
  'call-in-progress': {
    means: 'No se ha medido nada, para no interferir en la llamada.',
    act: 'Repetir después de la llamada.',
  },
  offline: {
    means:
      'No han respondido ni la dirección de control (una URL que siempre debe responder), ni ningún servicio, ni el relay.',
    act: 'Revisar el cable, la wifi, la VPN y los ajustes de proxy de este PC.',
    unsure:
      'No hubo respuesta, pero tampoco rechazo: un proxy o una red que espera un inicio de sesión se ve igual desde una página.',
  },
  'captive-portal': {
    means: 'Otra cosa responde a cada solicitud, y ningún servicio se pudo verificar.',
    act: 'Abrir cualquier página http://, iniciar sesión en la red y repetir.',
    unsure:
      'Un proxy que sustituye cada página, porque nadie inició sesión o por sus reglas, se ve igual desde una página.',
  },
  'services-blocked': {
    means: 'No se puede acceder a ningún host del tenant (inquilino), aunque hay red.',
    act: ALLOW_TENANT,
    unsure:
      'También falla la dirección de control: puede que HTTPS no funcione en absoluto, por ejemplo porque el proxy está caído.',
  },
  'regional-hosts-blocked': {
    means:
      'Solo fallan los hosts regionales api01-…: su nombre tiene un nivel más de los que cubre un comodín de un nivel.',
    act: ALLOW_TENANT,
  },
  'static-content-blocked': {
    means:
      'No se puede acceder a páginas del Portal o del Agent Desktop, que vienen de una CDN por Internet.',
    act: 'Permitir sus hosts por Internet; por una conexión privada no se puede acceder a ellos.',
  },
  'authentication-blocked': {
    means: 'No se puede acceder al servicio de inicio de sesión.',
    act: ALLOW_TENANT,
  },
  'service-unreachable': {
    means:
      'La solicitud falló antes de que nada respondiera: resolución del nombre, conexión, certificado, proxy, o una extensión o directiva del navegador.',
    act: 'Abrir la URL en este PC, también en una ventana privada sin extensiones; comparar la resolución del nombre, el certificado y el registro del proxy.',
  },
  'service-timeout': {
    means: 'No hubo respuesta dentro del plazo.',
    act: 'Buscar un firewall que descarte paquetes o un proxy que espere un inicio de sesión.',
  },
  'service-error': {
    means: 'El propio servicio responde con un error.',
    act: 'Si es un servicio de Genesys, consultar su estado con Genesys Customer Care y citar el código de estado; si no, preguntar a quien lo administra.',
  },
  'service-replaced': {
    means: 'Responde algo que no es el servicio: una página de bloqueo, una de inicio de sesión, otro host.',
    act: 'Abrir la URL en este PC y ver qué responde; permitirla en el proxy.',
    unsure:
      'La respuesta no se puede leer desde esta página: también puede ser el propio servicio, con un error o sin su cabecera CORS.',
  },
  'service-slow': {
    means: 'El servicio responde, pero tarde.',
    act: 'Comparar con otro PC de esta red, y sin pasar por el proxy.',
  },
  'request-blocked-by-page': {
    means: 'La Content-Security-Policy de la página que contiene esta comprobación prohíbe la solicitud.',
    act: 'Añadir el host a la directiva indicada.',
  },
  'turn-unreachable': {
    means: 'No se pudo establecer ninguna conexión TCP con el relay.',
    act: WAY_TO_RELAY,
    unsure:
      'El navegador no dice más: quizá el nombre no se resuelve, o la conexión se rechaza, también por un proxy, o se corta en cuanto se establece.',
  },
  'turn-cut': {
    means:
      'La conexión con el relay se establece y después algo la corta: inspección, otro servicio en ese puerto, un límite de tiempo.',
    act: WAY_TO_RELAY,
  },
  'turn-silent': {
    means: 'El relay no respondió dentro del plazo.',
    act: WAY_TO_RELAY,
    unsure:
      'Puede que se descarten paquetes, que un equipo espere TLS donde no lo hay, o que un proxy haya rechazado sin que el navegador lo diga.',
  },
  'turn-credentials': {
    means: 'El relay responde, pero no acepta el usuario y la contraseña: son incorrectos o han caducado.',
    act: 'Renovar las credenciales en la configuración, o revisar el endpoint (punto de conexión) que las entrega.',
  },
  'turn-refused': {
    means:
      'El relay responde y rechaza: cuota, capacidad o reglas; el error 300 remite a otro relay, lo que Firefox no sigue.',
    act: 'Ver si otras sesiones ocupan las asignaciones (sesiones de relay) de este usuario; luego preguntar a Genesys Customer Care con el código de error.',
  },
  'turn-slow': {
    means: 'Establecer la sesión con el relay tarda más de lo que explica la distancia.',
    act: 'Revisar la resolución del nombre, el inicio de sesión en el proxy y la carga del proxy.',
  },
  'turn-loop-refused': {
    means:
      'El relay funciona, pero no conecta dos de sus propias sesiones: la conexión está confirmada, la voz no se pudo medir.',
    act: 'Poner turn.loopback en false para este relay.',
    unsure: 'También pueden perderse en el relay los paquetes entre las dos sesiones.',
  },
  'voice-no-media': {
    means: 'Los dos extremos están conectados, pero no llega ningún sonido.',
    act: 'Buscar un equipo que deje establecer conexiones y luego descarte lo que no conoce.',
  },
  'voice-delay': {
    means: 'La ruta hasta el relay es larga, de forma constante: una VPN, un proxy o un relay lejano.',
    act: 'Sacar el relay de la VPN y del proxy; usar el relay de la región del agente.',
  },
  'voice-jitter': {
    means: 'Los paquetes llegan de forma irregular. Sobre TCP, también la pérdida de paquetes se ve así.',
    act: LINE,
  },
  'voice-stalls': {
    means: 'La línea se congela por momentos y después llega todo de golpe.',
    act: LINE,
  },
  'voice-loss': {
    means: 'Hay paquetes que nunca llegan, aunque TCP no pierde ninguno: los descarta el relay o su cola.',
    act: 'Comparar a otra hora y desde otra red; si sigue igual, preguntar a Genesys Customer Care.',
  },
  'voice-under-load': {
    means:
      'La llamada va bien sola y mal mientras sigue el resto del trabajo: se llena una cola en la línea.',
    act: 'Dar prioridad a la voz en el router, o limitar la subida de los demás equipos y programas de la línea.',
  },
  'bandwidth-insufficient': {
    means: 'La línea no basta para todas las actividades a la vez.',
    act: 'Comparar la velocidad alcanzada con el contrato de la línea; pausar lo demás que la usa o programar la grabación de pantalla.',
    unsure:
      'Creció una cola solo con la llamada; una línea que se volvió más lenta durante la llamada se ve igual.',
  },
  'egress-not-allowed': {
    means: 'HTTPS sale desde una dirección que no está en la lista de su empresa.',
    act: 'Hacer que el agente vuelva a salir por la red de la empresa (VPN, proxy, archivo PAC). No añadir a la lista la IP de una línea doméstica.',
  },
  'turn-inside-tunnel': {
    means: 'El audio sale por donde sale HTTPS, así que las llamadas pasan por la red de la empresa.',
    act: 'Quitar las direcciones del relay TURN de la lista de la VPN, y el nombre del relay de la lista del proxy.',
  },
  'local-service-absent': {
    means: 'Nada responde donde el programa debería escuchar en este PC.',
    act: 'Iniciarlo o instalarlo; revisar su puerto.',
    unsure: 'Una página no distingue un puerto cerrado de un programa que la rechaza.',
  },
  'local-service-outdated': {
    means: 'La versión del programa es anterior a la que pide su empresa.',
    act: 'Actualizarlo.',
  },
  'local-access-denied': {
    means:
      'El permiso del navegador para llegar a programas de este PC o a hosts de la red local está denegado.',
    act: 'Concederlo en los ajustes de la página o por directiva; un iframe necesita además allow="loopback-network".',
    unsure: 'La pregunta del navegador se cerró sin respuesta.',
  },
  configuration: {
    means: 'La configuración es válida, pero probablemente no es lo que se quería.',
    act: 'Revisar la ruta y la regla indicadas.',
  },
  'test-fault': {
    means: 'Una parte de la propia comprobación no funciona; no afecta a las mediciones.',
    act: 'Arreglar la parte indicada: dirección de control, servicio de eco, endpoint (punto de conexión) de las credenciales, que quizá pide un inicio de sesión, o un archivo que no se puede cargar.',
  },
};
