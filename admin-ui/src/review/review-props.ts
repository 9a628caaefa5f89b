/** What a view of how a draft is approved is given; the page that shows the workbench brings the view. */
export interface ReviewProps {
  draft: string;
  /** The newest that is saved. */
  version: number;
  mayEdit: boolean;
  /** Saves what is unsaved, and tells which version that is; nothing where it could not be. */
  save: () => Promise<number | undefined>;
  goTo: (file: string, line?: number) => void;
}
