import { type IbanFound, ibanAtStart } from '../../../core/reading/iban-scan.ts';
import { endsTurned, OVERRIDE, withoutTurned } from '../../../core/reading/iban-turned.ts';
import type { Place } from '../dom.ts';

const SHOW_TEXT = 4;

/** Stands between neighbouring pieces of text: an IBAN may be split over them, so it reads as a space. */
const JOIN = ' ';

/** Pieces that one IBAN may lie in: a letter each, and what parts them. */
const MOST = 120;

/** Of one piece no more is looked at: an IBAN with all its gaps is shorter. */
const LONGEST = 2000;

/** An IBAN that lies in several pieces: the last of them, and where it ends there. */
export type Split = { iban: string; last: Text; end: number };

/** The text nodes of a root in their order, with a look ahead. */
export type Pieces = {
  next: () => Text | null;
  /** The IBAN that begins with these last characters of the piece at hand; the next piece is then its last one. */
  split: (begun: string) => Split | null;
};

export function piecesOf(root: Place): Pieces {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_TEXT);
  const ahead: Text[] = [];
  const take = (): Text | null => walker.nextNode() as Text | null;
  return {
    next: () => ahead.shift() ?? take(),
    split(begun) {
      let text = begun;
      for (let count = 0; count < MOST; count++) {
        const piece = ahead[count] ?? take();
        if (!piece) return null;
        if (count === ahead.length) ahead.push(piece);
        const from = text.length + JOIN.length;
        text += JOIN + piece.data.slice(0, LONGEST);
        const found = ibanAtStart(text);
        if (found === 'more') continue;
        if (found === null || withoutTurned(text, [found]).length === 0) return null;
        ahead.splice(0, count);
        return { iban: found.iban, last: piece, end: found.end - from };
      }
      return null;
    },
  };
}

/** A right-to-left override goes on over the pieces that follow it. */
export type Turned = {
  /** Takes out what it turns round in this piece. */
  without: (text: string, found: IbanFound[]) => IbanFound[];
  /** Whether it goes on behind the last piece. */
  goesOn: () => boolean;
};

export function createTurned(): Turned {
  let turned = false;
  return {
    without(text, found) {
      if (!turned && !text.includes(OVERRIDE)) return found;
      const before = turned ? OVERRIDE : JOIN;
      turned = endsTurned(before + text);
      const kept = found.map((iban) => ({ ...iban, start: iban.start + 1, end: iban.end + 1 }));
      return withoutTurned(before + text, kept).map((iban) => ({
        ...iban,
        start: iban.start - 1,
        end: iban.end - 1,
      }));
    },
    goesOn: () => turned,
  };
}
