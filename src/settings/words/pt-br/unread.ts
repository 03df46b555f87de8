import type {UnreadRule, SettingsWords} from '../words.js';

/** Of what was not understood, or is read otherwise than was asked. */
export const unread: Pick<SettingsWords['rules'], UnreadRule> = {
  'pac-template': {
    title: 'O arquivo tem variáveis que são preenchidas quando ele é servido.',
    means: 'O que está em ${…} é inserido pelo serviço que entrega o arquivo; aqui é tratado como um proxy.',
    act: 'Nada, se o serviço as preenche. Se não, verifique o arquivo que os navegadores recebem.',
  },
  'pac-size': {
    title: 'O Chromium não aceita um arquivo deste tamanho.',
    means:
      'Chrome e Edge recusam um arquivo PAC com mais de 1.048.576 bytes e se conectam diretamente; o Firefox o aceita.',
    act: 'Reduza-o: padrões em vez de listas, e sem comentários longos.',
  },
  'allow-list-unknown': {
    title: 'Não dá para dizer se estes são permitidos.',
    means: 'Linhas que podem ser decisivas não foram entendidas: nomes de objetos, condições ou frases.',
    act: 'Veja estas linhas no seu produto, ou exporte a lista com hosts e endereços em vez de nomes.',
  },
  'known-address-unknown': {
    title: 'Há linhas que contêm mais do que um endereço.',
    means:
      'Elas dizem que um endereço é negado, não está em vigor ou fica de fora; por isso ele não foi contado.',
    act: 'Escreva só os endereços de onde saem as suas requisições, um por linha.',
  },
  'tunnel-mode': {
    title: 'O texto diz o contrário do que foi escolhido acima.',
    means:
      'Ele indica o que entra no túnel quando se perguntava pelo que fica fora, ou o inverso; foi lido como está escrito.',
    act: 'Escolha acima o que o texto diz e verifique de novo.',
  },
  'tunnel-unread': {
    title: 'Algumas linhas não foram entendidas.',
    means: 'Elas podem mudar o que passa pelo túnel, por isso nem tudo aqui é certo.',
    act: 'Veja estas linhas na sua VPN, ou cole só a lista de redes.',
  },
  'firewall-unknown': {
    title: 'Não dá para dizer se uma regra deixa estes passar.',
    means:
      'Uma regra que pode ser decisiva cita objetos, uma condição ou uma ação que não foram entendidos; objetos não são resolvidos aqui.',
    act: 'Exporte as regras com endereços e hosts em vez de objetos, ou veja a regra no firewall.',
  },
  'csp-variable': {
    title: 'Há uma variável na política.',
    means: 'Aqui não se sabe o que o servidor coloca ali, nem, portanto, o que ela deixa passar.',
    act: 'Cole o cabeçalho como o navegador o recebe.',
  },
};
