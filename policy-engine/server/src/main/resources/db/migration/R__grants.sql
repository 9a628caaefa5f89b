-- What whoever serves requests may do. Everything else is the owner's.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO "${application}";
GRANT SELECT, INSERT ON rule_set, release, go_live TO "${application}";
GRANT SELECT, INSERT ON decision, decision_personal, log_batch, log_stream, personal_data_key TO "${application}";
GRANT UPDATE (heartbeat_at, size, subtrees, sealed_size) ON log_stream TO "${application}";
GRANT SELECT, INSERT, DELETE ON idempotency TO "${application}";
GRANT EXECUTE ON FUNCTION make_partitions(date, integer) TO "${application}";
GRANT SELECT, INSERT ON release_cases, handbook_acknowledgement TO "${application}";
GRANT SELECT, INSERT ON audit_entry, branch TO "${application}";
GRANT SELECT, INSERT,
    UPDATE (name, grade, branch, language, email, active, password_hash, password_change_required, version)
    ON person TO "${application}";
GRANT SELECT, INSERT, DELETE ON person_role TO "${application}";
GRANT SELECT, INSERT, UPDATE (count, waits_until), DELETE ON failed_attempts TO "${application}";
GRANT SELECT, INSERT, UPDATE (last_seen_at), DELETE ON session TO "${application}";
GRANT SELECT, INSERT, UPDATE (revoked_at, last_used_at) ON api_key TO "${application}";
GRANT SELECT, INSERT, UPDATE (title, state, version) ON draft TO "${application}";
GRANT SELECT, INSERT ON draft_file, draft_save TO "${application}";
GRANT SELECT ON going TO "${application}";
GRANT SELECT, INSERT ON go_live_withdrawal, preparation TO "${application}";
GRANT SELECT, INSERT, UPDATE (heartbeat_at), DELETE ON node TO "${application}";
GRANT SELECT, INSERT, UPDATE (fault, at), DELETE ON node_release TO "${application}";
GRANT SELECT, INSERT, UPDATE (state, ended_at, ended_by, comment, release) ON submission TO "${application}";
GRANT SELECT, INSERT, UPDATE (cursor, paused_at, ended_at, ended_by) ON webhook TO "${application}";
GRANT SELECT, INSERT, UPDATE (attempts, next_at, claim, delivered_at, given_up_at, status, trouble), DELETE
    ON webhook_delivery TO "${application}";
GRANT SELECT, INSERT ON review_comment TO "${application}";
GRANT SELECT, INSERT, UPDATE (ended_at, ended_kind, ended_by, ended_reason) ON shadow TO "${application}";
GRANT SELECT, INSERT, UPDATE (number) ON shadow_tally TO "${application}";
GRANT SELECT, INSERT ON shadow_difference TO "${application}";
GRANT SELECT, INSERT ON canary, canary_step, canary_difference TO "${application}";
GRANT SELECT, INSERT, UPDATE (number) ON canary_tally TO "${application}";
GRANT SELECT ON canary_beside TO "${application}";
GRANT SELECT, INSERT, UPDATE (name, tier, version) ON staff_group TO "${application}";
GRANT SELECT, INSERT, DELETE ON group_member, rule_set_group TO "${application}";
GRANT SELECT, INSERT, UPDATE (version) ON rule_set_access TO "${application}";
GRANT SELECT, INSERT, UPDATE (hired_on, trainings_known, version) ON staff_record TO "${application}";
GRANT SELECT, INSERT, DELETE ON training TO "${application}";
GRANT SELECT, INSERT, UPDATE (token_hash, ends_at), DELETE ON password_reset TO "${application}";
GRANT SELECT, INSERT, DELETE ON oidc_link TO "${application}";
GRANT SELECT, INSERT, DELETE ON oidc_attempt TO "${application}";
GRANT SELECT, UPDATE (cursor) ON notice_reader TO "${application}";
GRANT SELECT, INSERT, UPDATE (read_at), DELETE ON notice TO "${application}";
GRANT SELECT, INSERT, UPDATE (attempts, next_at, claim, sent_at, given_up_at), DELETE ON mail TO "${application}";
GRANT SELECT, INSERT, UPDATE (kinds) ON notice_mail TO "${application}";
GRANT SELECT, UPDATE (name, zone, version, calendar) ON organisation TO "${application}";
GRANT SELECT, INSERT, UPDATE (from_day, to_day, reason_en, reason_vi, version), DELETE ON change_freeze
    TO "${application}";
GRANT SELECT, INSERT, UPDATE (name, zone, week, days, version), DELETE ON business_calendar TO "${application}";
GRANT SELECT, INSERT, UPDATE (calendar), DELETE ON branch_calendar TO "${application}";
GRANT SELECT, INSERT ON go_live_in_freeze TO "${application}";
GRANT SELECT, INSERT, UPDATE (text_en, text_vi, active, place, version) ON usual_reason TO "${application}";
GRANT SELECT, INSERT, UPDATE (amount, approver, version), DELETE ON goodwill_limit TO "${application}";
GRANT SELECT, INSERT, UPDATE (reserved, committed, reserved_beyond, committed_beyond, bound) ON ledger_account
    TO "${application}";
GRANT SELECT, INSERT, UPDATE (state, given_at, ended_at) ON ledger_entry TO "${application}";
GRANT SELECT, INSERT ON ledger_share TO "${application}";
GRANT SELECT, INSERT ON reply, reply_entry, promise, defence_record TO "${application}";
GRANT SELECT, INSERT ON reply_note TO "${application}";
GRANT SELECT, DELETE ON reply_note_in_clear TO "${application}";
GRANT SELECT, INSERT, DELETE ON standing_reply TO "${application}";
GRANT SELECT, INSERT, DELETE ON absence TO "${application}";
GRANT SELECT, INSERT, UPDATE (approver, deadline, late, state, answer, stood_in_for, ended_at) ON approval_request
    TO "${application}";
GRANT SELECT, INSERT ON approval_excess TO "${application}";
GRANT USAGE ON SEQUENCE case_number TO "${application}";
GRANT SELECT, INSERT,
    UPDATE (customer, status, urgency, due_at, channel, language, branch, team, assignee, contacts_count, reopened_count,
        facts, has_personal, rated_by, tier, ask_at, version)
    ON case_file TO "${application}";
GRANT SELECT, INSERT, UPDATE (facts) ON case_personal TO "${application}";
GRANT SELECT, UPDATE (newest) ON case_feed TO "${application}";
GRANT SELECT, INSERT ON case_entry TO "${application}";
GRANT SELECT, INSERT, DELETE ON case_request TO "${application}";
GRANT SELECT, INSERT, UPDATE (length, unit, time, calendar, since), DELETE ON case_deadline TO "${application}";
GRANT SELECT, INSERT ON clock_event TO "${application}";
GRANT SELECT, INSERT,
    UPDATE (length, unit, time, state, due_at, warn_at, next_at, warned_at, breached_at, met_at) ON case_clock
    TO "${application}";
GRANT SELECT, INSERT, UPDATE (to_at) ON clock_pause TO "${application}";
GRANT SELECT, UPDATE (mark) ON clock_hours TO "${application}";
GRANT SELECT, UPDATE (rule_sets, hour, version) ON care_settings TO "${application}";
GRANT SELECT, INSERT, UPDATE (branch, language, facts, personal, asked_on, changed_at), DELETE ON care_customer
    TO "${application}";
GRANT SELECT, INSERT, UPDATE (state, ended_on, ended_by, reason, note) ON care_task TO "${application}";
GRANT SELECT, INSERT, UPDATE (state, draft, answer, answered_by_name, answered_at) ON suggestion TO "${application}";
GRANT SELECT, UPDATE (origins, version) ON panel_settings TO "${application}";
GRANT SELECT, INSERT, DELETE ON panel_pass TO "${application}";
GRANT SELECT, INSERT, UPDATE (name, branch, rule_sets, mapping, active, secret_number, rotated_at, version) ON case_source
    TO "${application}";
GRANT SELECT, INSERT, UPDATE (told_at) ON case_source_ticket TO "${application}";
GRANT SELECT, INSERT, DELETE ON case_source_event, case_source_refusal TO "${application}";
GRANT SELECT, UPDATE (rule_set, remedy_days, version) ON rating_settings TO "${application}";
GRANT SELECT, INSERT, DELETE ON rating_target TO "${application}";
GRANT SELECT, INSERT, UPDATE (holds, wanted_at, level, decision, effect, missing) ON case_rating TO "${application}";
GRANT SELECT, INSERT, UPDATE (state, ended_at, ended_by, note) ON remedy TO "${application}";
GRANT SELECT, INSERT, DELETE ON remedy_rating TO "${application}";
