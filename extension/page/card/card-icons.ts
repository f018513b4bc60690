/** Drawings of the card, each one path on a grid of 24, stroked: a path for each line was a fifth of the card's elements. */
export const CHECK = 'M21.8 10A10 10 0 1 1 17 3.3M9 11l3 3L22 4';
export const LOSE =
  'M12 9v4M12 17h.01M10.3 3.9 2 18a2 2 0 0 0 1.7 3h16.6a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z';
export const UNSHARED = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM8 12h8';
export const RELOAD = 'M21 12a9 9 0 1 1-9-9c2.5 0 4.9 1 6.7 2.7L21 8M21 3v5h-5';
export const EYE =
  'M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7-10-7-10-7ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z';
export const MENU = 'M5 12h.01M12 12h.01M19 12h.01';
export const LESS = 'M5 12h14';
export const MORE = 'M15 3h6v6M21 3l-7 7M9 21H3v-6M3 21l7-7';
export const GRIP = 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01';
