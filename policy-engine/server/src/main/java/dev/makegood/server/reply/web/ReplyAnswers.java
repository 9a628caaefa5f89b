package dev.makegood.server.reply.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.reply.Replies;
import dev.makegood.server.reply.Reply;
import dev.makegood.server.reply.Replying;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of the wish to reply. */
@Component
class ReplyAnswers {
    private final Replies replies;
    private final Problems problems;

    ReplyAnswers(Replies replies, Problems problems) {
        this.replies = replies;
        this.problems = problems;
    }

    ResponseEntity<Object> answer(HttpServletRequest request, Replying replying) {
        if (replying instanceof Replying.Done(var reply)) {
            return ResponseEntity.status(HttpStatus.CREATED).body(response(reply));
        }
        return replying.refusal()
                .map(refusal -> problems.answer(request, refusal))
                .orElseGet(() -> notThere(request));
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(
                request, ProblemType.NOT_FOUND, "There is no such decision or reply among those you may see.");
    }

    ReplyResponse response(Reply reply) {
        return ReplyResponse.of(reply, replies.correctionWindow());
    }
}
