export {
  privacySheet,
  type Kept,
  type PrivacyAnswers,
  type PrivacyLine,
  type PrivacySheet,
  type Recipient,
} from './sheet.js';
export {sheetText, tellSheet, type ToldLine, type ToldSection, type ToldSheet} from './text.js';
