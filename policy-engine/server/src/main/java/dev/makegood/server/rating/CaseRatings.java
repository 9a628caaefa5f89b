package dev.makegood.server.rating;

import dev.makegood.server.casefile.Cases;
import dev.makegood.server.identity.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows how well cases were served to those who may see them. */
@Service
@PreAuthorize("hasAnyAuthority('cases', 'cases:read')")
public class CaseRatings {
    private final Cases cases;
    private final RatingRecords ratings;
    private final RemedyRecords remedies;

    CaseRatings(Cases cases, RatingRecords ratings, RemedyRecords remedies) {
        this.cases = cases;
        this.ratings = ratings;
        this.remedies = remedies;
    }

    /** Of each time it ended, the newest first; nothing where there is no such case. */
    public Optional<List<RatingOfCase>> of(String ref, Caller caller) {
        return cases.find(ref, caller)
                .map(file -> ratings.ofCase(file.id()).stream()
                        .map(rating -> new RatingOfCase(rating, remedies.ofRating(rating.id())))
                        .toList());
    }
}
