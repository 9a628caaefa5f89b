import { useState } from 'react';
import type { Schemas } from '../api/contract';
import type { Reply } from '../api/replies';
import { useMay } from '../api/session';
import type { Vocabulary } from '../facts/vocabulary';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Conclusions } from '../outcome/conclusions';
import { SuggestChange } from '../suggestion/suggest-change';
import { useSingleKey } from '../ui/single-keys';
import { toast } from '../ui/toasts';
import { BudgetBars } from './budget-bars';
import { ReplyActions } from './reply-actions';
import { type Answering, ReplyDialog } from './reply-dialog';
import { type Repliable, useReplies } from './use-replies';

interface Props {
  decision: Repliable &
    Pick<Schemas['Decision'], 'ruleSet' | 'effects' | 'conflicts' | 'gap' | 'vetoes'>;
  vocabulary: Vocabulary | undefined;
}

const figures = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const toldOnly: readonly string[] = ['approval', 'deadline', 'rating', 'breach'];

/** What a decision recommends, each with what somebody answered or may answer. */
export function Recommended({ decision, vocabulary }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const may = useMay();
  const replies = useReplies(decision);
  const open = decision.effects.filter(
    ({ kind, rank }) => rank != null && !toldOnly.includes(kind) && !replies.standing(rank),
  );
  const [wanted, setPicked] = useState<number>();
  const [answering, setAnswering] = useState<Answering>();
  const picked = open.find(({ rank }) => rank === wanted) ?? open[0];
  const mayReply = may('replies');

  const take = (rank: number) => {
    if (mayReply && replies.isKnown && !replies.replying.isPending) {
      replies.replying.mutate(
        { effect: rank, kind: 'TAKEN' },
        {
          onSuccess: () => toast('replies.taken'),
          onError: (error) => setAnswering({ kind: 'REFUSED', rank, error }),
        },
      );
    }
  };
  useSingleKey('a', () => {
    if (picked?.rank != null && !answering) {
      take(picked.rank);
    }
  });

  return (
    <>
      {mayReply && <BudgetBars decision={decision.id} />}
      {figures.map((figure) => (
        <PickKey key={figure} figure={figure} onPick={setPicked} />
      ))}
      <Conclusions
        outcome={decision}
        vocabulary={vocabulary}
        beneathWhy={({ rule, title }) => (
          <SuggestChange
            ruleSet={decision.ruleSet}
            rule={rule}
            title={say(title)}
            decision={decision.id}
          />
        )}
        actions={({ rank, kind, amount, quantity }) =>
          rank == null || toldOnly.includes(kind) ? null : (
            <ReplyActions
              reply={replies.standing(rank)}
              isPicked={mayReply && picked?.rank === rank}
              isAdaptable={amount != null || quantity != null}
              mayReply={mayReply && replies.isKnown}
              isPending={replies.replying.isPending}
              onTake={() => take(rank)}
              onAnswer={(answer) => setAnswering({ kind: answer, rank })}
              onCorrect={(mistake: Reply) => setAnswering({ kind: 'CORRECTED', rank, mistake })}
            />
          )
        }
      />
      {answering && (
        <ReplyDialog
          answering={answering}
          effect={decision.effects.find(({ rank }) => rank === answering.rank)}
          decision={decision}
          replies={replies}
          onAnswer={(kind) => {
            replies.replying.reset();
            setAnswering({ kind, rank: answering.rank });
          }}
          onClose={() => setAnswering(undefined)}
        />
      )}
      {mayReply && open.length > 0 && <p className="quiet">{t('replies.keys')}</p>}
    </>
  );
}

/** A key that picks the action of that rank. */
function PickKey({ figure, onPick }: { figure: string; onPick: (rank: number) => void }) {
  useSingleKey(figure, () => onPick(Number(figure)));
  return null;
}
