package dev.makegood.server.casefile;

import dev.makegood.server.identity.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** Shows cases to those who may see them, and what happened to them. */
@Service
@PreAuthorize("hasAnyAuthority('cases', 'cases:read')")
public class Cases {
    private final CaseRecords records;
    private final CaseHistory history;
    private final CaseFacts facts;
    private final Sights sights;

    Cases(CaseRecords records, CaseHistory history, CaseFacts facts, Sights sights) {
        this.records = records;
        this.history = history;
        this.facts = facts;
        this.sights = sights;
    }

    /** Nothing, too, if the caller may not see it. */
    public Optional<CaseFile> find(String ref, Caller caller) {
        return records.find(ref).filter(file -> sights.of(caller).covers(file));
    }

    /** The most urgent first. */
    public List<CaseFile> list(CaseQuery query, Caller caller, int most) {
        return records.list(query, sights.of(caller), sights.teams(caller), most);
    }

    /** What is stated of it and what the server itself knows, in the words of its rule sets. */
    public ObjectNode facts(CaseFile file) {
        return facts.whole(file);
    }

    /** Newest first; nothing where there is no such case. */
    public Optional<List<CaseEntry>> timeline(String ref, long before, int most, Caller caller) {
        return find(ref, caller).map(file -> history.ofCase(file.id(), before, most));
    }

    /** Newest first, of all cases of that customer that the caller may see. */
    public List<CaseEntry> timelineOf(String customer, long before, int most, Caller caller) {
        return history.ofCustomer(customer, sights.of(caller), before, most);
    }
}
