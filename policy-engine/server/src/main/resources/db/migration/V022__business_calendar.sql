-- When it is open. zone: null for that of the organisation. A calendar is read and changed as a whole.
-- week: of each day of the week the spans, such as {"MONDAY": ["08:00-12:00"]}; closed on a day that is not there.
-- days: those that are otherwise, such as [{"day": "2027-02-06", "spans": [], "reason": {"en": "", "vi": ""}}].
CREATE TABLE business_calendar (
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9._-]{1,64}$'),
    name text NOT NULL,
    zone text,
    week jsonb NOT NULL CHECK (jsonb_typeof(week) = 'object'),
    days jsonb NOT NULL CHECK (jsonb_typeof(days) = 'array'),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);

-- Of the organisation, and of its branches without one of their own.
ALTER TABLE organisation ADD COLUMN calendar text REFERENCES business_calendar;

CREATE TABLE branch_calendar (
    branch text PRIMARY KEY REFERENCES branch,
    calendar text NOT NULL REFERENCES business_calendar
);
