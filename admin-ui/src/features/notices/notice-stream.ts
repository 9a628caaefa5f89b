import { follow } from '../../api/event-stream';
import type { Notice } from './api/notices';

interface Heard {
  onUnread: (unread: number) => void;
  onNotice: (notice: Notice) => void;
}

/** Listens for notices while the page is seen. Returns how to stop. */
export const listen = ({ onUnread, onNotice }: Heard): (() => void) =>
  follow('/api/v1/notices/stream', {
    unread: ({ data }) => onUnread(JSON.parse(data).unread),
    notice: ({ data }) => onNotice(JSON.parse(data)),
  });
