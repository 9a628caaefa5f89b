package dev.makegood.server.identity.start;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sees before the first request that somebody can sign in: on the bundled database everybody, on another one nobody. */
@Component
class Beginning implements InitializingBean {
    private final FirstStart firstStart;
    private final FirstAdministrator firstAdministrator;
    private final String databaseAddress;
    private final String administrator;
    private final String password;

    Beginning(
            FirstStart firstStart,
            FirstAdministrator firstAdministrator,
            @Value("${spring.datasource.url:}") String databaseAddress,
            @Value("${makegood.admin.user:}") String administrator,
            @Value("${makegood.admin.password:}") String password) {
        this.firstStart = firstStart;
        this.firstAdministrator = firstAdministrator;
        this.databaseAddress = databaseAddress;
        this.administrator = administrator;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        if (databaseAddress.isBlank()) {
            firstStart.begin(System.out);
        } else {
            firstAdministrator.begin(administrator, password);
        }
    }
}
