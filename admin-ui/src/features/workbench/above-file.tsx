import { FileComments } from './file-comments';
import { UpgradeOffer } from './upgrade-offer';

interface Props {
  file: string;
}

/** What there is to say before a file is read. */
export function AboveFile({ file }: Props) {
  return (
    <>
      <UpgradeOffer source="catchUp" />
      <UpgradeOffer source="upgrade" />
      <FileComments file={file} />
    </>
  );
}
