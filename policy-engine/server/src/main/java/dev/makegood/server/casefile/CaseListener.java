package dev.makegood.server.casefile;

import java.io.IOException;

/** Whoever is told of what happens to cases. */
public interface CaseListener {
    /** It was seen that the person may listen. */
    void begin() throws IOException;

    void tell(CaseEvent event) throws IOException;

    /** More happened than is told one by one: what is shown is to be read anew. */
    void tellToReadAnew(long seq) throws IOException;

    /** All up to that place was told. */
    void tellPlace(long seq) throws IOException;
}
