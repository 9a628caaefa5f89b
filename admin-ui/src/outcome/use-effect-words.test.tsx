import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { speak } from '../language/texts';
import { type EffectGist, useEffectWords } from './use-effect-words';

test('a list says of every kind what matters', async () => {
  expect(await told({ kind: 'approval', role: 'SUPERVISOR' })).toEqual([
    'Needs the approval of: a supervisor',
    'Cần được phê duyệt bởi: giám sát viên',
  ]);
  expect(await told(deadline)).toEqual([
    'First reply within 2 days of business time',
    'Trả lời lần đầu trong vòng 2 ngày làm việc',
  ]);
  expect(await told({ kind: 'task', topic: 'TRAINING', what: 'Gate staff' })).toEqual([
    'Training: Gate staff',
    'Đào tạo: Gate staff',
  ]);
  expect(await told({ kind: 'escalation', tier: 2 })).toEqual([
    'Escalate to tier 2',
    'Chuyển lên cấp 2',
  ]);
});

test('a list names the kind of what it was not told', async () => {
  expect(await told({ kind: 'deadline' })).toEqual(['Deadline', 'Thời hạn']);
});

const deadline = {
  kind: 'deadline',
  due: 'FIRST_REPLY',
  length: 2,
  unit: 'DAYS',
  time: 'BUSINESS',
};

async function told(gist: EffectGist & Record<string, unknown>): Promise<string[]> {
  const words: string[] = [];
  for (const language of ['en', 'vi'] as const) {
    await speak(language);
    const { result } = renderHook(() => useEffectWords(undefined));
    words.push(result.current.gist(gist).what);
  }
  return words;
}
