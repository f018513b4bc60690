import { expect, it } from 'vitest';
import { guideFiles } from '../../guides.config.ts';
import { typeset } from '../../typeset.config.ts';

it('a French mark never begins a line, and other languages stay as they are', () => {
  expect(typeset('Quel compte ? « Ponto » : le voici !', 'fr')).toBe(
    'Quel compte\u202f? «\u00a0Ponto\u00a0»\u00a0: le voici\u202f!',
  );
  expect(typeset('Which? « Ponto » : here !', 'en')).toBe('Which? « Ponto » : here !');
});

it('the French words of every shipped guide are set so too', () => {
  for (const { relativeDest, contents } of guideFiles()) {
    const french: Record<string, string> = JSON.parse(contents).texts.fr;
    for (const words of Object.values(french))
      expect(words, relativeDest).not.toMatch(/ [:;?!»]|« /);
  }
});
