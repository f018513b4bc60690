import type { Account, Change } from '../../../core/ledger/account.ts';
import { withoutOvertaken } from '../../../core/ledger/not-renewed.ts';
import { dayWords } from '../day-words.ts';
import { Icon } from '../Icon.tsx';
import { check, octagonX, refreshCw, triangleAlert } from '../icons.ts';
import { circleSlash, link, undo2 } from '../option-icons.ts';
import { useScreen } from '../screen.ts';
import { changeWords } from './change-words.ts';

const SHAPES: Record<Change['type'], { icon: string; tone: string }> = {
  granted: { icon: check, tone: 'is-fresh' },
  renewed: { icon: refreshCw, tone: 'is-fresh' },
  notRenewed: { icon: triangleAlert, tone: 'is-due' },
  shared: { icon: link, tone: 'is-fresh' },
  dropped: { icon: circleSlash, tone: 'is-due' },
  expired: { icon: octagonX, tone: 'is-expired' },
  endedEarly: { icon: octagonX, tone: 'is-expired' },
  gone: { icon: triangleAlert, tone: 'is-due' },
  back: { icon: undo2, tone: 'is-fresh' },
};

/** What happened to one account, the newest first. */
export function History({ account }: { account: Account }) {
  const screen = useScreen();
  const changes = withoutOvertaken(account.history).toSorted((a, b) => b.on.localeCompare(a.on));
  return (
    <ol class="history">
      {changes.map((change, index) => (
        <li key={index} class={SHAPES[change.type].tone}>
          <Icon d={SHAPES[change.type].icon} />
          <span>{changeWords(change, screen)}</span>
          <span class="muted small">{dayWords(change.on, screen.language)}</span>
        </li>
      ))}
      <li class="is-unknown">
        <Icon d={check} />
        <span>{screen.say('firstSeen')}</span>
        <span class="muted small">{dayWords(account.firstSeenAt, screen.language)}</span>
      </li>
    </ol>
  );
}
