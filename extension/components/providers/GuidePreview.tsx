import type { Guide } from '../../../core/guide/guide.ts';
import { neededSites } from '../../../core/guide/site-match.ts';
import { useScreen } from '../screen.ts';
import { siteWords } from '../site-words.ts';

/** All that a guide will ask for, do and say, before it is trusted. */
export function GuidePreview({ guide }: { guide: Guide }) {
  const { say } = useScreen();
  const journeys = Object.entries(guide.journeys);
  return (
    <section
      class="stack guide-preview"
      aria-label={say('guidePreviewTitle', { name: guide.name })}
    >
      <h3>{say('guidePreviewTitle', { name: guide.name })}</h3>
      <dl class="facts">
        <dt>{say('guideKind')}</dt>
        <dd>{say(`kind_${guide.kind}`)}</dd>
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
          <summary>{journey.title}</summary>
          <ol class="steps">
            {journey.steps.map((step, index) => (
              <li key={index}>
                {step.say} {step.why && <span class="muted">{step.why}</span>}
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
                {entry.title && <strong>{entry.title}: </strong>}
                {entry.say}
              </li>
            ))}
          </ul>
        </details>
      )}
      {guide.texts && (
        <p class="muted small">
          {say('guideTexts', { languages: Object.keys(guide.texts).join(', ') })}
        </p>
      )}
    </section>
  );
}
