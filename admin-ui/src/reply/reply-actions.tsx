import { Button } from '@mantine/core';
import type { Reply } from '../api/replies';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Badge } from '../ui/badge';
import { ApprovalStanding } from './approval-standing';
import classes from './reply.module.css';

export type Answer = 'ADAPTED' | 'DECLINED' | 'ESCALATED';

interface Props {
  /** What was answered already. */
  reply: Reply | undefined;
  isPicked: boolean;
  /** Whether it has an amount or a number that could be another. */
  isAdaptable: boolean;
  /** Whether it is what a budget withheld, for which somebody else is to be asked. */
  isRest: boolean;
  mayReply: boolean;
  isPending: boolean;
  onTake: () => void;
  onAnswer: (kind: Answer) => void;
  onCorrect: (mistake: Reply) => void;
}

const answers = ['ADAPTED', 'DECLINED', 'ESCALATED'] as const;

/** What was answered to an action, or what may be. */
export function ReplyActions(props: Props) {
  const { t } = useTranslation();
  const { reply, isPicked, isAdaptable, isRest, mayReply, isPending, onTake, onAnswer } = props;
  const open = answers.filter(
    (kind) => (isAdaptable || kind !== 'ADAPTED') && !(isRest && kind === 'ESCALATED'),
  );

  if (reply) {
    return <Answered {...props} reply={reply} />;
  }
  if (!mayReply) {
    return null;
  }
  return (
    <div className={classes['actions']} data-picked={isPicked}>
      <Button
        size="compact-md"
        variant={isPicked ? 'filled' : 'default'}
        loading={isPending && isPicked}
        onClick={onTake}
      >
        {t(isRest ? 'replies.ask' : 'replies.take')}
        {isPicked && <kbd className={classes['key']}>A</kbd>}
      </Button>
      {open.map((kind) => (
        <Button key={kind} size="compact-md" variant="default" onClick={() => onAnswer(kind)}>
          {t(`replies.acts.${kind}`)}
        </Button>
      ))}
    </div>
  );
}

function Answered({ reply, mayReply, onCorrect }: Props & { reply: Reply }) {
  const { t } = useTranslation();
  const { formats, say } = useLanguage();
  const { kind, given, reasonText, note, by, at, promisedUntil, followedPolicy } = reply;
  const isAsked = kind === 'ESCALATED';
  const mayCorrect = mayReply && (isAsked || Date.parse(reply.correctableUntil) > Date.now());

  return (
    <div className={classes['answered']}>
      <Badge tone={kind === 'TAKEN' || kind === 'ADAPTED' ? 'good' : 'plain'}>
        {t(`replies.kinds.${kind}`)}
      </Badge>
      <span>
        {[
          given?.amount && formats.money(given.amount.amount, given.amount.currency),
          given?.quantity != null && formats.number(given.quantity),
          reasonText && say(reasonText),
          note,
          promisedUntil && t('replies.promised', { day: formats.date(promisedUntil) }),
          followedPolicy && t('replies.followed'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {isAsked && <ApprovalStanding reply={reply} />}
      <span className="quiet">
        {by} · {formats.moment(at)}
      </span>
      {mayCorrect && (
        <Button size="compact-md" variant="default" onClick={() => onCorrect(reply)}>
          {t(isAsked ? 'replies.withdraw' : 'replies.correct')}
        </Button>
      )}
    </div>
  );
}
