/**
 * French sets a space before its colon, and a narrow one before ; ! and ?, none of which may begin a line: in the
 * files it is a plain one, as typed.
 */
export function typeset(message: string, language: string): string {
  if (language !== 'fr') return message;
  return message.replace(/ (?=[;?!])/g, '\u202f').replace(/ (?=[:»])|(?<=«) /g, '\u00a0');
}
