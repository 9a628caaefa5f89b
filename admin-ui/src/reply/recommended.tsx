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

type Told = Schemas['Decision']['effects'][number];

const figures = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const toldOnly: readonly string[] = ['approval', 'deadline', 'rating', 'breach'];
/** What a budget withheld is asked of somebody else. */
const isRest = ({ kind, terms }: Told) => kind === 'approval' && terms?.['cappedBy'] !== undefined;
const isToldOnly = (effect: Told) => toldOnly.includes(effect.kind) && !isRest(effect);

/** What a decision recommends, each with what somebody answered or may answer. */
export function Recommended({ decision, vocabulary }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const may = useMay();
  const replies = useReplies(decision);
  const open = decision.effects.filter(
    (effect) => effect.rank != null && !isToldOnly(effect) && !replies.standing(effect.rank),
  );
  const [wanted, setPicked] = useState<number>();
  const [answering, setAnswering] = useState<Answering>();
  const picked = open.find(({ rank }) => rank === wanted) ?? open[0];
  const mayReply = may('replies');

  const take = (effect: Told) => {
    const rank = effect.rank ?? 0;
    if (isRest(effect)) {
      setAnswering({ kind: 'ESCALATED', rank });
    } else if (mayReply && replies.isKnown && !replies.replying.isPending) {
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
    if (picked && mayReply && !answering) {
      take(picked);
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
        actions={(effect) =>
          effect.rank == null || isToldOnly(effect) ? null : (
            <ReplyActions
              reply={replies.standing(effect.rank)}
              isPicked={mayReply && picked?.rank === effect.rank}
              isAdaptable={effect.amount != null || effect.quantity != null}
              isRest={isRest(effect)}
              mayReply={mayReply && replies.isKnown}
              isPending={replies.replying.isPending}
              onTake={() => take(effect)}
              onAnswer={(kind) => setAnswering({ kind, rank: effect.rank ?? 0 })}
              onCorrect={(mistake: Reply) =>
                setAnswering({ kind: 'CORRECTED', rank: effect.rank ?? 0, mistake })
              }
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
