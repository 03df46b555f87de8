import type {HelpdeskWords} from '../translation.js';

const WAY_TO_RELAY =
  'Permitir la salida por el puerto TCP 443 hacia la interfaz TURN, quitar su nombre de lo que atiende el proxy (en un archivo PAC, como https:// y como http://) y desactivar para ella la inspección HTTPS.';
const ALLOW_TENANT =
  'Permitir *.prodNNN.genesysengage.com y *.*.prodNNN.genesysengage.com en el puerto TCP 443, en el proxy y en el cortafuegos, sin inspección que rompa los certificados.';
const LINE =
  'Comparar con cable, sin la VPN donde la política lo permita, y a otra hora del día; la traza del retardo durante la llamada distingue una wifi de una línea llena.';

/** What the helpdesk is told of each cause, in Spanish. */
export const helpdesk: HelpdeskWords = {
  'browser-unsupported': {
    means: 'A este navegador le faltan partes de WebRTC que tiene cualquiera actual.',
    act: 'Actualizarlo, o dar al agente un Chrome o un Edge actual.',
  },
  'insecure-context': {
    means: 'La página no se sirve por HTTPS, así que el navegador niega WebRTC y más cosas.',
    act: 'Servir la página por HTTPS.',
  },
  'webrtc-disabled': {
    means: 'Falta RTCPeerConnection: lo ha quitado una directiva, un ajuste o una extensión.',
    act: 'Buscar en este navegador una directiva de WebRTC o una extensión de privacidad.',
  },
  'codec-missing': {
    means: 'El navegador no ofrece el códec que se espera que use el teléfono.',
    act: 'Usar otro navegador; ver si el tenant puede usar el otro códec.',
  },
  'page-hidden': {
    means: 'La pestaña estaba oculta o el PC en suspensión: las muestras no valen y no se han juzgado.',
    act: 'Repetir con la página delante.',
  },
  'pc-busy': {
    means:
      'La página estaba a la vista, pero el procesador no respondió a tiempo: lo medido es el PC, no la línea, y no se ha juzgado.',
    act: 'Mirar qué ocupa el procesador (una actualización, el antivirus, una videollamada) y repetir.',
  },
  'virtual-desktop': {
    means: 'La comprobación parece correr en un escritorio virtual: mide esa máquina, no la red del agente.',
    act: 'Ejecutarla donde corre el teléfono.',
  },
  'call-in-progress': {
    means: 'No se ha medido nada, para no estorbar la llamada.',
    act: 'Repetir después de la llamada.',
  },
  offline: {
    means: 'No han respondido ni el control, ni ningún servicio, ni el relé.',
    act: 'Revisar cable, wifi, VPN y dirección del proxy de este PC.',
    unsure:
      'Todo ha callado, nada ha rechazado: un proxy o una red que espera una identificación se ve igual desde una página.',
  },
  'captive-portal': {
    means: 'Otra cosa responde en lugar de todo, y nada demuestra ser lo que debería.',
    act: 'Abrir cualquier página http://, identificarse en la red y repetir.',
    unsure:
      'Un proxy que sustituye cada página, por falta de identificación o por sus reglas, se ve igual desde una página.',
  },
  'services-blocked': {
    means: 'No se llega a ningún host del tenant, aunque hay red.',
    act: ALLOW_TENANT,
    unsure: 'También falla el control: puede que HTTPS no funcione en absoluto, por ejemplo por su proxy.',
  },
  'regional-hosts-blocked': {
    means:
      'Solo fallan los hosts regionales api01-…: su nombre tiene un nivel más de los que cubre un comodín de un nivel.',
    act: ALLOW_TENANT,
  },
  'static-content-blocked': {
    means: 'No se llega a páginas del Portal o del Agent Desktop, que vienen de una CDN por Internet.',
    act: 'Permitir sus hosts por Internet; una conexión privada no los lleva.',
  },
  'authentication-blocked': {
    means: 'No se llega al servicio de inicio de sesión.',
    act: ALLOW_TENANT,
  },
  'service-unreachable': {
    means: 'La petición falló antes de que nada respondiera: nombre, conexión, certificado o proxy.',
    act: 'Abrir la URL en este PC; comparar la resolución del nombre, el certificado y el registro del proxy.',
  },
  'service-timeout': {
    means: 'No hubo respuesta dentro del plazo.',
    act: 'Buscar un cortafuegos que descarta o un proxy que espera una identificación.',
  },
  'service-error': {
    means: 'El propio servicio responde con un error.',
    act: 'Consultar el estado del servicio con Genesys Customer Care; citar el código de estado.',
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
    means: 'La Content-Security-Policy de la página que contiene esta comprobación prohíbe la petición.',
    act: 'Añadir el host a la directiva indicada.',
  },
  'turn-unreachable': {
    means: 'No se logró ninguna conexión TCP con el relé.',
    act: WAY_TO_RELAY,
    unsure:
      'Este navegador no dice más: quizá el nombre no se resuelve, o la conexión se rechaza, también por un proxy, o se corta nada más hacerse.',
  },
  'turn-cut': {
    means:
      'La conexión con el relé se hace y luego algo en el camino la termina: inspección, un destinatario equivocado, un límite de tiempo.',
    act: WAY_TO_RELAY,
  },
  'turn-silent': {
    means: 'Del relé no volvió nada dentro del plazo.',
    act: WAY_TO_RELAY,
    unsure:
      'Puede que se descarten paquetes, que un equipo espere TLS donde no lo hay, o que un proxy haya rechazado sin que el navegador lo diga.',
  },
  'turn-credentials': {
    means: 'El relé responde y no acepta el usuario y la contraseña: equivocados o caducados.',
    act: 'Renovar las credenciales en la configuración, o revisar el punto de acceso que las entrega.',
  },
  'turn-refused': {
    means: 'El relé responde y se niega: cuota, capacidad o política.',
    act: 'Ver si otras sesiones ocupan las asignaciones de este usuario; luego preguntar a Genesys Customer Care con el código de error.',
  },
  'turn-slow': {
    means: 'La asignación tarda más de lo que el camino explica.',
    act: 'Mirar la resolución del nombre, la identificación en el proxy y la carga del proxy.',
  },
  'turn-loop-refused': {
    means:
      'El relé funciona, pero no une dos de sus propias asignaciones: el camino está probado, la voz no se ha medido.',
    act: 'Poner turn.loopback a false para este relé.',
    unsure: 'También pueden perderse en el relé los paquetes entre las dos asignaciones.',
  },
  'voice-no-media': {
    means: 'Los dos extremos están unidos y no llega ningún sonido.',
    act: 'Buscar un equipo que deja hacer conexiones y luego descarta lo que no conoce.',
  },
  'voice-delay': {
    means: 'El camino al relé es largo, y de forma constante: una VPN, un proxy o un relé lejano.',
    act: 'Sacar el relé de la VPN y del proxy; usar el relé de la región del agente.',
  },
  'voice-jitter': {
    means: 'Los paquetes llegan de forma irregular. Sobre TCP, también la pérdida de paquetes se ve así.',
    act: LINE,
  },
  'voice-stalls': {
    means: 'La línea se detiene por momentos y luego lo suelta todo de golpe.',
    act: LINE,
  },
  'voice-loss': {
    means: 'Hay paquetes que nunca llegan, aunque TCP no pierde ninguno: los descarta el relé o su cola.',
    act: 'Comparar a otra hora; luego preguntar a Genesys Customer Care.',
  },
  'voice-under-load': {
    means:
      'La llamada va bien sola y mal mientras sigue el resto del trabajo: se llena una cola en la línea.',
    act: 'Dar prioridad a la voz en el rúter, o limitar la subida de lo que comparte la línea.',
  },
  'bandwidth-insufficient': {
    means: 'La línea no lleva lo que las actividades necesitan juntas.',
    act: 'Comparar el caudal transportado con el contrato de la línea; detener lo demás que la usa; o programar la grabación de pantalla.',
    unsure:
      'Creció una cola solo con la llamada; una línea que se volvió más lenta durante la llamada se ve igual.',
  },
  'egress-not-allowed': {
    means: 'HTTPS sale desde una dirección que no está en la lista del sitio.',
    act: 'Devolver al agente al camino de la empresa (VPN, proxy, archivo PAC). No añadir a la lista una dirección particular.',
  },
  'turn-inside-tunnel': {
    means: 'El audio sale por donde sale HTTPS, así que las llamadas pasan por la red de la empresa.',
    act: 'Quitar las direcciones de la interfaz TURN de la lista de la VPN, y su nombre de la del proxy.',
  },
  'local-service-absent': {
    means: 'Nada responde donde el programa debería escuchar en este PC.',
    act: 'Iniciarlo o instalarlo; revisar su puerto.',
    unsure: 'Una página no distingue un puerto cerrado de un programa que la rechaza.',
  },
  'local-service-outdated': {
    means: 'La versión del programa está por debajo de la que pide el sitio.',
    act: 'Actualizarlo.',
  },
  'local-access-denied': {
    means: 'El permiso del navegador para llegar a programas de este PC está denegado.',
    act: 'Concederlo en los ajustes de la página o por directiva; un marco necesita además allow="loopback-network".',
    unsure: 'La pregunta del navegador se cerró sin respuesta.',
  },
  configuration: {
    means: 'La configuración es válida, pero difícilmente es lo que se quería.',
    act: 'Mirar la ruta y la regla indicadas.',
  },
  'test-fault': {
    means: 'Una parte de la propia comprobación no funciona; no resta nada a lo medido.',
    act: 'Arreglar la parte indicada: control, eco, puntos de acceso o un archivo que no se puede cargar.',
  },
};
