import {plural} from '../plural.js';
import type {DeviceWords} from '../translation.js';

/** Spanish, on microphone and speaker. */
export const devices: DeviceWords = {
  title: 'Micrófono y altavoz',
  why: 'Para saber si los clientes le oirán, esta página tiene que escuchar, así que su navegador le pedirá permiso. Lo que diga se queda en este PC y desaparece cuando detenga la prueba.',
  start: 'Probar el micrófono',
  stop: 'Detener la prueba',
  again: 'Intentar de nuevo',
  asking: 'Su navegador pide permiso: elija una de las respuestas «Permitir».',
  level: 'Nivel del micrófono',
  speak: 'Diga unas palabras, como en una llamada.',
  silent:
    'No se oye nada. Diga unas palabras. Si sigue en silencio, el micrófono está silenciado o no es el correcto.',
  quiet: 'Muy bajo. Diga unas palabras. Si sigue bajo, acerque el micrófono o suba su volumen.',
  good: 'El nivel de su micrófono es bueno.',
  clipping: 'Demasiado alto: aleje el micrófono o baje su volumen.',
  denied:
    'Esta página no tiene permiso para usar el micrófono. Haga clic en el icono a la izquierda de la dirección, permita el micrófono e inténtelo de nuevo. Si no puede, avise a su servicio de asistencia.',
  deniedByPage:
    'La página que contiene a esta no le permite usar el micrófono. Avise a su servicio de asistencia.',
  deniedBySystem:
    'Windows o macOS no deja que el navegador use el micrófono. Permítalo en los ajustes de privacidad del sistema o pídalo a su servicio de asistencia.',
  missing: 'No se encontró ningún micrófono. Conecte sus auriculares e inténtelo de nuevo.',
  busy: 'Otro programa está usando el micrófono. Cierre ese programa e inténtelo de nuevo.',
  unsupported:
    'Esta página no puede usar un micrófono: no se ha abierto por https o el navegador no está actualizado.',
  failed: 'No se pudo activar el micrófono.',
  ended: 'El micrófono se desconectó o ya no está permitido.',
  record: 'Grabar tres segundos',
  recording: (secondsLeft) =>
    plural('es', secondsLeft, {
      one: `Grabando, queda ${String(secondsLeft)}\u00a0s`,
      other: `Grabando, quedan ${String(secondsLeft)}\u00a0s`,
    }),
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
    'Revise el volumen y compruebe que en los ajustes del sistema están seleccionados los auriculares o el altavoz correctos.',
  noOutput: 'El navegador no encontró por dónde reproducir sonido. ¿Hay auriculares o un altavoz conectados?',
};
