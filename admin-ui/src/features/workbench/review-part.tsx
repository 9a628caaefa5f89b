import { isUnsaved } from './draft-session';
import { useEditing, useWorkbench } from './use-workbench';

/** How the draft is approved. */
export function ReviewPart() {
  const { draft, session, mayEdit, goTo, Review } = useWorkbench();
  const { version } = useEditing(session);
  const save = async () => {
    await session.save();
    return isUnsaved(session.get()) ? undefined : session.get().version;
  };

  return <Review draft={draft.id} version={version} mayEdit={mayEdit} save={save} goTo={goTo} />;
}
