import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Submission, submissionOfDraftQuery, submissionQuery } from '../../api/submissions';

/** Does something to a submission and shows at once what became of it. What was refused is looked at anew. */
export function useSubmissionAct<T>(act: (given: T) => Promise<Submission>) {
  const queries = useQueryClient();

  return useMutation({
    mutationFn: act,
    onSuccess: (submission) => {
      queries.setQueryData(submissionQuery(submission.id).queryKey, submission);
      queries.setQueryData(submissionOfDraftQuery(submission.draft).queryKey, submission);
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['submissions'] }),
        queries.invalidateQueries({ queryKey: ['releases'] }),
      ]).then(() => undefined),
  });
}
