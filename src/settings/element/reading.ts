import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import {printable} from '../../internal/printable.js';
import type {Reading} from '../formats/rule.js';
import type {ColumnWord, SettingsWords} from '../words/words.js';
import {lineButton, type ShowLine} from './rows.js';

/** So many are shown; more are counted. */
const MAX_SHOWN = 12;

/** What products call their own formats; the same in every language. */
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  acl: 'Cisco access-list',
  anyconnect: 'Cisco AnyConnect, ASA',
  'aws-network-acl': 'AWS network ACL (JSON)',
  'aws-security-group': 'AWS security group (JSON)',
  'azure-firewall': 'Azure Firewall (JSON)',
  'azure-nsg': 'Azure NSG (JSON)',
  fortigate: 'FortiGate',
  globalprotect: 'GlobalProtect',
  hosts: 'hosts',
  json: 'JSON',
  meraki: 'Meraki (JSON)',
  openvpn: 'OpenVPN',
  'pan-os': 'PAN-OS',
  policy: 'Content-Security-Policy',
  routes: 'route, ip route, PowerShell',
  squid: 'squid.conf',
  'windows-firewall': 'Windows Firewall',
  wireguard: 'WireGuard',
};

/** What the many kinds of columns come down to for a reader. */
const COLUMN_WORDS: Readonly<Record<string, ColumnWord>> = {
  enabled: 'state',
  disabled: 'state',
  priority: 'order',
  negate: 'condition',
  'negate-other': 'condition',
  schedule: 'condition',
  'source-port': 'condition',
  start: 'range',
  end: 'range',
  mask: 'range',
  zone: 'remark',
  comment: 'remark',
};

/** What a text was read as: below what came of it, to be opened. */
export function readingTemplate(
  {format, columns = [], count, passedOver, unknown}: Reading,
  showLine: ShowLine,
  {read, result}: SettingsWords,
  {number, label}: Localizer,
): TemplateResult {
  const name = format === 'list' || format === 'table' ? read[format] : (FORMAT_NAMES[format] ?? format);
  const word = (as: string | undefined): string =>
    as === undefined ? read.notKnown : read.roles[COLUMN_WORDS[as] ?? (as as ColumnWord)];
  return html`<details class="inner read" ?open=${unknown.length > 0}>
    <summary>${read.title}</summary>
    <dl class="facts">
      ${fact(read.as, html`<bdi>${name}</bdi>`)} ${fact(read.count, number(count))}
      ${
        columns.length === 0
          ? nothing
          : fact(
              read.columns,
              columns.map(
                ({heading, as}) =>
                  html`<span class="column"
                    ><code><bdi>${printable(heading)}</bdi></code> ${word(as)}</span
                  > `,
              ),
            )
      }
      ${
        passedOver.length === 0
          ? nothing
          : fact(
              read.passedOver,
              html`${passedOver.slice(0, MAX_SHOWN).map((line) => html`${lineButton(line, showLine, result)} `)}${passedOver.length > MAX_SHOWN ? '…' : nothing}`,
            )
      }
      ${
        unknown.length === 0
          ? nothing
          : fact(
              read.unknown,
              html`${unknown.slice(0, MAX_SHOWN).map(
                ({line, text}) =>
                  html`<code><bdi>${printable(text)}</bdi></code>
                    (${lineButton(line, showLine, result, label(result.line) + String(line))}) `,
              )}${unknown.length > MAX_SHOWN ? '…' : nothing}`,
            )
      }
    </dl>
  </details>`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
