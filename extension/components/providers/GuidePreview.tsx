import type { Guide } from '../../../core/guide/guide.ts';
import { neededSites } from '../../../core/guide/site-match.ts';
import { translate } from '../../../core/guide/translate.ts';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';

/** All that a guide will ask for, do and say, before it is trusted: in the language that the user will meet it in. */
export function GuidePreview({ guide }: { guide: Guide }) {
  const { say, language } = useScreen();
  const words = (sentence: string): string => translate(guide, sentence, language);
  const journeys = Object.entries(guide.journeys);
  return (
    <section
      class="stack guide-preview"
      aria-label={say('guidePreviewTitle', { name: guide.name })}
    >
      <h3>{say('guidePreviewTitle', { name: guide.name })}</h3>
      <dl class="facts">
        <dt>{say('guideKind')}</dt>
        <dd>{say(`guideKind_${guide.kind}`)}</dd>
        <dt>{say('guideSites')}</dt>
        <dd>
          {guide.sites === 'asked'
            ? say('guideAsked')
            : neededSites(guide).map(siteWords).join(', ')}
        </dd>
        {guide.optionalSites && (
          <>
            <dt>{say('guideOptionalSites')}</dt>
            <dd>{guide.optionalSites.map(siteWords).join(', ')}</dd>
          </>
        )}
        <dt>{say('guideReviewed')}</dt>
        <dd>{guide.reviewed ?? say('guideNeverReviewed')}</dd>
        <dt>{say('guideReads')}</dt>
        <dd>{say(guide.accounts ? 'guideReadsAccounts' : 'guideReadsNothing')}</dd>
      </dl>
      <h4>{say('guideSays')}</h4>
      {journeys.map(([id, journey]) => (
        <details key={id}>
          <summary>{words(journey.title)}</summary>
          {journey.why && <p class="muted">{words(journey.why)}</p>}
          <ol class="steps">
            {journey.steps.map((step, index) => (
              <li key={index}>
                {words(step.say)} {step.why && <span class="muted">{words(step.why)}</span>}
              </li>
            ))}
          </ol>
        </details>
      ))}
      {guide.faq.length > 0 && (
        <details>
          <summary>{say('guideFaq', { count: guide.faq.length })}</summary>
          <ul class="steps">
            {guide.faq.map((entry) => (
              <li key={entry.say}>
                {entry.title && <strong>{words(entry.title)}: </strong>}
                {words(entry.say)}{' '}
                {entry.ask && <span class="muted">{new URL(entry.ask).host}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {guide.preview?.empty && <p class="muted">{words(guide.preview.empty)}</p>}
      {guide.texts && (
        <p class="muted small">
          {say('guideTexts', { languages: Object.keys(guide.texts).join(', ') })}
        </p>
      )}
    </section>
  );
}
