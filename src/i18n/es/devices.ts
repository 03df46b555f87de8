import type {DeviceWords} from '../translation.js';

/** Spanish, on microphone and speaker. */
export const devices: DeviceWords = {
  title: 'Micrófono y altavoz',
  why: 'Para saber si los clientes le oirán, esta página tiene que escuchar, así que su navegador le pedirá permiso. Lo que diga se queda en este PC y desaparece cuando detenga la prueba.',
  start: 'Probar el micrófono',
  stop: 'Detener la prueba',
  again: 'Intentar de nuevo',
  asking: 'Su navegador pide permiso: elija «Permitir».',
  level: 'Nivel del micrófono',
  speak: 'Diga unas palabras, como en una llamada.',
  silent:
    'No se oye nada. Diga unas palabras; si sigue igual, el micrófono está silenciado o no es el correcto.',
  quiet: 'Muy bajo. Diga unas palabras; si sigue igual, acerque el micrófono o suba su volumen.',
  good: 'Su micrófono se oye bien.',
  clipping: 'Demasiado alto: aleje el micrófono o baje su volumen.',
  denied:
    'El micrófono no está permitido en esta página. Permítalo junto a la dirección de la página e inténtelo de nuevo.',
  deniedByPage:
    'La página que contiene a esta no le da acceso al micrófono. Avise a su servicio de asistencia.',
  deniedBySystem:
    'Este PC no deja que el navegador use el micrófono. Permítalo en los ajustes de privacidad del sistema.',
  missing: 'No se encontró ningún micrófono. Conecte sus auriculares e inténtelo de nuevo.',
  busy: 'Otro programa está usando el micrófono. Cierre ese programa e inténtelo de nuevo.',
  unsupported:
    'Esta página no puede usar un micrófono: no se ha abierto de forma segura o el navegador es demasiado antiguo.',
  failed: 'No se pudo abrir el micrófono.',
  ended: 'El micrófono se desconectó o ya no está permitido.',
  record: 'Grabar tres segundos',
  recording: (secondsLeft) =>
    `Grabando, ${secondsLeft === 1 ? 'queda' : 'quedan'} ${String(secondsLeft)}\u00a0s`,
  recorded: 'Grabado: reprodúzcalo para oírse.',
  recordFailed: 'No se pudo grabar nada.',
  playBack: 'Reproducir',
  playing: 'Reproduciendo…',
  tone: 'Reproducir un tono',
  toneAsk: '¿Ha oído el tono?',
  toneHeard: 'Sí',
  toneNotHeard: 'No',
  toneFine: 'Su altavoz funciona.',
  toneHelp:
    'Revise el volumen y que en los ajustes del sistema estén elegidos los auriculares o el altavoz correctos.',
  noOutput: 'El navegador no encontró por dónde reproducir sonido. ¿Hay auriculares o un altavoz conectados?',
};
