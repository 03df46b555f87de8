import type {UnreadRule, SettingsWords} from '../words.js';

/** Of what was not understood, or is read otherwise than was asked. */
export const unread: Pick<SettingsWords['rules'], UnreadRule> = {
  'pac-template': {
    title: 'El archivo contiene variables que se rellenan al servirlo.',
    means: 'Lo que va en ${…} lo pone el servicio que entrega el archivo; aquí se trata como un proxy.',
    act: 'Nada, si el servicio las rellena. Si no, comprobar el archivo que reciben los navegadores.',
  },
  'pac-size': {
    title: 'Chromium no acepta un archivo de este tamaño.',
    means:
      'Chrome y Edge rechazan un archivo PAC de más de 1.048.576 bytes y se conectan directamente; Firefox lo acepta.',
    act: 'Reducirlo: patrones en lugar de listas y sin comentarios largos.',
  },
  'allow-list-unknown': {
    title: 'No se puede decir si estos están permitidos.',
    means: 'No se entendieron líneas que podrían ser decisivas: nombres de objetos, condiciones o frases.',
    act: 'Revisar estas líneas en su producto, o exportar la lista con hosts y direcciones en lugar de nombres.',
  },
  'known-address-unknown': {
    title: 'Hay líneas que contienen más que una dirección.',
    means: 'Dicen que una dirección está denegada, no está en vigor o queda fuera; por eso no se contó.',
    act: 'Escribir solo las direcciones desde las que salen sus solicitudes, una por línea.',
  },
  'tunnel-mode': {
    title: 'El texto dice lo contrario de lo elegido arriba.',
    means:
      'Indica lo que entra en el túnel cuando se preguntaba por lo que queda fuera, o al revés; se leyó tal como está escrito.',
    act: 'Elegir arriba lo que dice el texto y comprobar de nuevo.',
  },
  'tunnel-unread': {
    title: 'No se entendieron algunas líneas.',
    means: 'Pueden cambiar lo que pasa por el túnel, así que no todo el resultado es fiable.',
    act: 'Revisar estas líneas en su VPN, o pegar solo la lista de redes.',
  },
  'firewall-unknown': {
    title: 'No se puede saber si una regla permite estos destinos.',
    means:
      'Una regla que podría ser decisiva nombra objetos, una condición o una acción que no se entendieron; aquí no se resuelven objetos.',
    act: 'Exportar las reglas con direcciones y hosts en lugar de objetos, o revisar la regla en el firewall.',
  },
  'csp-variable': {
    title: 'Hay una variable en la política.',
    means: 'Aquí no se sabe qué pone el servidor ahí, ni por tanto qué deja pasar.',
    act: 'Pegar la cabecera tal como la recibe el navegador.',
  },
};
