/** The words of the interface in the language in use; English is the only one so far. */
import { en, type Messages } from './en.ts';

export const messages: Messages = en;
