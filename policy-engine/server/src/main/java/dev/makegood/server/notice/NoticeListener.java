package dev.makegood.server.notice;

import java.io.IOException;

/** Where somebody hears of notices. It throws where nobody listens any more. */
public interface NoticeListener {
    /** Before anything else. */
    void begin() throws IOException;

    void tell(Notice notice) throws IOException;

    void tellUnread(int unread) throws IOException;

    /** That there was nothing to tell. */
    void tellAlive() throws IOException;
}
