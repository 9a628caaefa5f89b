package dev.makegood.server.mail;

import java.util.Optional;
import java.util.UUID;

/** Makes what a mail says but the database must never hold, at the moment the mail is sent. */
public interface SecretLink {
    /** Where it stands in the text. */
    String PLACE = "{link}";

    /** Another one each time, and only the last is good; nothing where it is too late, and the mail is not sent. */
    Optional<String> make(UUID of);
}
