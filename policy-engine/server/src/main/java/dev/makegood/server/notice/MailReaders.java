package dev.makegood.server.notice;

import dev.makegood.server.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people read mails, and which notices they wish there. */
@Component
class MailReaders {
    private final JdbcClient jdbc;

    MailReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who may be written to.
     *
     * @param isVietnamese whether in Vietnamese; in English where not
     * @param kinds that are wished by mail
     * @param open that tell nothing the person may not see
     */
    record Reader(Optional<String> address, boolean isVietnamese, Set<NoticeKind> kinds, Set<NoticeKind> open) {
        Reader {
            kinds = Set.copyOf(kinds);
            open = Set.copyOf(open);
        }

        boolean wishes(NoticeKind kind) {
            return kinds.contains(kind) && open.contains(kind);
        }
    }

    Optional<Reader> find(String user) {
        return jdbc.sql("""
            SELECT email, language, kinds,
                ARRAY(SELECT role FROM person_role WHERE person_role.user_name = person.user_name) AS roles
            FROM person LEFT JOIN notice_mail USING (user_name) WHERE user_name = :user
            """).param("user", user).query((row, _) -> read(row)).optional();
    }

    void choose(String user, Set<NoticeKind> kinds) {
        jdbc.sql("""
            INSERT INTO notice_mail (user_name, kinds) VALUES (:user, :kinds)
            ON CONFLICT (user_name) DO UPDATE SET kinds = excluded.kinds
            """)
                .param("user", user)
                .param("kinds", kinds.stream().map(NoticeKind::key).sorted().toArray(String[]::new))
                .update();
    }

    private static Reader read(ResultSet row) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var chosen = row.getArray("kinds");
        return new Reader(
                Optional.ofNullable(row.getString("email")),
                row.getString("language").equals("vi"),
                kinds(chosen == null ? null : (String[]) chosen.getArray()),
                NoticeKind.openTo(Role.authorities(roles)));
    }

    private static Set<NoticeKind> kinds(String @Nullable [] chosen) {
        return chosen == null
                ? NoticeKind.USUALLY_BY_MAIL
                : Arrays.stream(chosen)
                        .map(NoticeKind::find)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
    }
}
