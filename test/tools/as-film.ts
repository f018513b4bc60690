import { globSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Each picture is looked at for so long. */
const SHOWN_MS = 2000;

/**
 * The pictures of a folder, one after the other, as one file that every browser plays. Playwright's own recording
 * needs an ffmpeg that it downloads, which the browsers' machines do not have.
 */
export async function asFilm(folder: string, name = 'film.webp'): Promise<string> {
  const files = globSync('*.png', { cwd: folder }).sort();
  const frames = await Promise.all(
    files.map((file) =>
      sharp(join(folder, file))
        .resize(1000, 625, { fit: 'contain', background: '#fff' })
        .png()
        .toBuffer(),
    ),
  );
  const film = join(folder, name);
  await sharp(frames, { join: { animated: true } })
    .webp({ delay: frames.map(() => SHOWN_MS), loop: 0 })
    .toFile(film);
  return film;
}
